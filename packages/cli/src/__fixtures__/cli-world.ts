import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CliIo } from "../cli-io.js";
import type { ExitCode } from "../exit-code.js";
import { runCli } from "../run-cli.js";
import { inputOf, keptOutput } from "./streams.js";

/** What a command wrote and how it ended. */
interface Ran {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A machine with a folder to work in. */
export interface CliWorld {
  readonly folder: string;
  readonly io: (argv: readonly string[]) => CliIo;
  readonly run: (words: string | readonly string[], change?: Partial<CliIo>) => Promise<Ran>;
  readonly write: (name: string, content: unknown) => string;
  readonly remove: () => void;
}

/** 23 November 2026, 03:00:00 UTC. */
export const fixedNow = 1_795_402_800;

export function createCliWorld(always: Partial<CliIo> = {}): CliWorld {
  const folder = mkdtempSync(join(tmpdir(), "zopa-ob-"));
  const io = (argv: readonly string[]): CliIo => ({
    argv,
    stdin: inputOf(""),
    stdout: keptOutput().stream,
    stderr: keptOutput().stream,
    environment: {},
    workingFolder: folder,
    homeFolder: join(folder, "home"),
    platform: "linux",
    clock: () => fixedNow,
    fetch: () => Promise.reject(new Error("no network")),
    signal: new AbortController().signal,
    runSandbox: () => Promise.resolve({ exitCode: 1, output: "" }),
    version: "1.2.3",
    ...always,
  });
  return {
    folder,
    io,
    run: async (words, change = {}) => {
      const [out, err] = [keptOutput(), keptOutput()];
      const argv = typeof words === "string" ? words.split(" ").filter(Boolean) : words;
      const exitCode = await runCli({ ...io(argv), stdout: out.stream, stderr: err.stream, ...change });
      return { exitCode, out: out.text(), err: err.text() };
    },
    write: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
