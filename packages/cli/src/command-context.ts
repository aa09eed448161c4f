import { resolve } from "node:path";
import type { CliIo } from "./cli-io.js";
import type { Configuration } from "./configuration/configuration.js";
import { loadConfiguration } from "./configuration/load-configuration.js";
import { secretVariables } from "./configuration/settings.js";
import type { ExitCode } from "./exit-code.js";
import { configurationFlags, type GlobalOptions } from "./global-options.js";
import { type Ask, createAsk } from "./output/ask.js";
import { createPrinter, type Printer } from "./output/printer.js";
import { withProgress } from "./output/progress.js";
import { readNamed } from "./read-named.js";
import { createGrantStore, type GrantStore } from "./store/grant-store.js";
import { storeKey } from "./store/store-key.js";

/** What every command works with. */
export interface CommandContext {
  readonly io: CliIo;
  readonly print: Printer;
  readonly ask: Ask;
  /** File, environment and flags together; read when it is first asked for. */
  readonly configuration: () => Promise<Configuration>;
  readonly store: () => Promise<GrantStore>;
  /** Runs something with a line of progress on the terminal. */
  readonly during: <Value>(text: string, work: () => Promise<Value>) => Promise<Value>;
  /** Reads a file that the user named; `-` is stdin. */
  readonly read: (file: string) => Promise<Buffer>;
  /** Ends the program with this, when the command is done. */
  readonly endWith: (exitCode: ExitCode) => void;
}

/** Makes it. */
export function createCommandContext(
  io: CliIo,
  options: GlobalOptions,
  endWith: (exitCode: ExitCode) => void,
): CommandContext {
  const print = createPrinter(io, options);
  let loaded: Promise<Configuration> | undefined;
  const configuration = (): Promise<Configuration> => {
    loaded ??= loadConfiguration(io, configurationFlags(options));
    return loaded;
  };
  return {
    io,
    print,
    ask: createAsk(io, options),
    configuration,
    store: async (): Promise<GrantStore> => openStore(io, await configuration()),
    during: <Value>(text: string, work: () => Promise<Value>): Promise<Value> =>
      withProgress(io, text, { json: print.isJson }, work),
    read: (file: string): Promise<Buffer> =>
      file === "-" ? readStdin(io) : readNamed(resolve(io.workingFolder, file)),
    endWith,
  };
}

async function openStore(io: CliIo, { store }: Configuration): Promise<GrantStore> {
  const { clock, signal, environment } = io;
  const inEnvironment = environment[secretVariables.storeKey];
  const key =
    store.keyFile !== undefined
      ? storeKey((await readNamed(store.keyFile)).toString("utf8"), store.keyFile)
      : inEnvironment === undefined || inEnvironment === ""
        ? undefined
        : storeKey(inEnvironment, secretVariables.storeKey);
  return createGrantStore({ file: store.file, key, clock, signal });
}

async function readStdin({ stdin, signal }: CliIo): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stdin) {
    signal.throwIfAborted();
    parts.push(Buffer.from(part as Uint8Array | string));
  }
  return Buffer.concat(parts);
}
