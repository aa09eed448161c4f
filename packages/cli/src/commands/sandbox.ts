import type { Command } from "commander";
import type { CliIo } from "../cli-io.js";
import type { ExitCode } from "../exit-code.js";

const name = "sandbox";

/** What stands behind `sandbox` on the command line; nothing when another command was asked for. */
export function sandboxWords(argv: readonly string[]): readonly string[] | undefined {
  const index = argv.findIndex((word) => !["--json", "--no-input", "--color", "--no-color"].includes(word));
  return argv[index] === name
    ? [...argv.slice(index + 1), ...argv.slice(0, index).filter(isKnown)]
    : undefined;
}

// The one option of ours that the sandbox has as well.
function isKnown(word: string): boolean {
  return word === "--json";
}

/** `sandbox …`: everything behind it is the business of the sandbox's own command. */
export async function sandbox(io: CliIo, words: readonly string[]): Promise<ExitCode> {
  const { exitCode } = await io.runSandbox(words, "inherit");
  return exitCode === 0 || exitCode === 2 || exitCode === 130 ? exitCode : 1;
}

/** Names it in the help and in the completion: it is run before the command line is parsed. */
export function addSandbox(program: Command): void {
  const command = program
    .command(name)
    .description("run a local bank to develop against: up, env, link, users, fault, clock, reset, stop")
    .helpOption(false);
  for (const [child, description] of children) {
    command.command(child, { hidden: true }).description(description);
  }
}

const children = [
  ["up", "open the bank and keep it open"],
  ["env", "print a block for your .env"],
  ["status", "show how the bank is"],
  ["users", "list the bank's customers"],
  ["requests", "list what the bank was asked"],
  ["fault", "let the bank fail, by name"],
  ["clock", "show the bank's clock, or move it ahead"],
  ["consents", "list the bank's consents"],
  ["link", "make a consent and its link"],
  ["client", "list or add third parties"],
  ["reset", "put the books back to the first day"],
  ["stop", "close the bank"],
] as const;
