import type { Readable, Writable } from "node:stream";
import type { Clock, Fetch } from "@zopa-openbanking/core";

/** A stream that may end on a terminal. */
export type TerminalOutput = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** A stream that may come from a keyboard. */
export type TerminalInput = Readable & { readonly isTTY?: boolean };

/** How a program of the sandbox ended. */
export interface SandboxRun {
  readonly exitCode: number;
  /** What it wrote to its standard output; empty when that was ours. */
  readonly output: string;
}

/**
 * All of the outside world that a command touches. The program gives the real one, a test its own.
 *
 * @example
 * ```ts
 * import { PassThrough } from "node:stream";
 * import { type CliIo, runCli } from "@zopa-openbanking/cli";
 *
 * declare const io: CliIo;
 *
 * const exitCode = await runCli({ ...io, argv: ["decode", "-"], stdin: new PassThrough() });
 * ```
 */
export interface CliIo {
  /** What stands after the name of the program. */
  readonly argv: readonly string[];
  readonly stdin: TerminalInput;
  /** Results. */
  readonly stdout: TerminalOutput;
  /** Everything else: questions, progress, errors. */
  readonly stderr: TerminalOutput;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Relative paths begin here. */
  readonly workingFolder: string;
  readonly homeFolder: string;
  readonly platform: NodeJS.Platform;
  /** Seconds since the Unix epoch. */
  readonly clock: Clock;
  /** For what needs no client certificate. */
  readonly fetch: Fetch;
  /** Ctrl-C, and a request to end. */
  readonly signal: AbortSignal;
  /** Runs the command of the sandbox package: with the terminal's own streams, or with its output kept. */
  readonly runSandbox: (words: readonly string[], output: "inherit" | "keep") => Promise<SandboxRun>;
  readonly version: string;
}
