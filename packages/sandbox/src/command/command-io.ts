import type { Sandbox, SandboxOptions } from "../sandbox.js";

/** Where a command writes to. */
interface Output {
  readonly write: (text: string) => unknown;
  /** True when a person is likely to read it: colours and progress are for people. */
  readonly isTTY?: boolean;
}

/** All of the outside world that a command touches. The program gives the real one, a test its own. */
export interface CommandIo {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly homeFolder: string;
  readonly processId: number;
  readonly isAlive: (processId: number) => boolean;
  readonly readFile: (path: string) => Promise<string>;
  readonly fetch: typeof fetch;
  readonly startSandbox: (options: SandboxOptions) => Promise<Sandbox>;
  /** Tells of Ctrl-C and of a request to end. Returns how to stop listening. */
  readonly onInterrupt: (tell: () => void) => () => void;
  /** Ends the process at once: for whoever presses Ctrl-C twice. */
  readonly exitNow: (exitCode: number) => void;
  readonly version: string;
}
