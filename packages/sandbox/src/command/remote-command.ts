import type { Command } from "commander";
import type { CommandIo } from "./command-io.js";
import { findRunning, type RunningSandbox } from "./find-running.js";
import { createPrinter, type Printer } from "./printer.js";

/** What each command that talks to a running sandbox can be told. */
export interface RemoteOptions {
  readonly control?: string;
  readonly json?: boolean;
}

/** A command for a sandbox that is running already. */
export function remoteCommand(
  parent: Command,
  usage: string,
  description: string,
  options: { readonly isDefault?: boolean } = {},
): Command {
  return parent
    .command(usage, options)
    .description(description)
    .option("--control <url>", "which sandbox, when several are running")
    .option("--json", "print JSON");
}

/** Finds the sandbox that the options mean. */
export async function reach(
  io: CommandIo,
  { control }: RemoteOptions,
): Promise<RunningSandbox & { readonly print: Printer }> {
  return { ...(await findRunning(io, control)), print: createPrinter(io) };
}
