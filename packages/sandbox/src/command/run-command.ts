import { type Command, CommanderError } from "commander";
import { buildProgram } from "./build-program.js";
import { CommandError } from "./command-error.js";
import type { CommandIo } from "./command-io.js";

/** 0: done. 1: it could not be done. 2: it was asked for in the wrong way. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs one command of `zopa-sandbox`.
 *
 * @param words - What stands after the name of the program.
 */
export async function runCommand(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  const program = buildProgram(io);
  eachCommand(program, (command: Command) => {
    command.exitOverride().configureOutput({
      writeOut: (text: string) => void io.stdout.write(text),
      writeErr: (text: string) => void io.stderr.write(text),
      outputError: () => undefined, // told below, in one line
    });
  });

  try {
    await program.parseAsync([...words], { from: "user" });
    return 0;
  } catch (problem) {
    return tell(io, problem);
  }
}

function tell(io: CommandIo, problem: unknown): ExitCode {
  if (problem instanceof CommanderError) {
    return tellUsage(io, problem);
  }
  const message = problem instanceof Error ? problem.message : "something failed without a reason";
  io.stderr.write(`zopa-sandbox: ${message}\n`);
  return problem instanceof CommandError ? problem.exitCode : 1;
}

function tellUsage(io: CommandIo, { exitCode, code, message }: CommanderError): ExitCode {
  // Help and version end a command as well.
  if (exitCode === 0) {
    return 0;
  }
  // Without a command, the help itself has been written.
  if (code !== "commander.help") {
    const [first = "", ...rest] = message.replace(/^error: /u, "").split("\n");
    const sentence = [`${first.replace(/\.$/u, "")}.`, ...rest].join(" ");
    io.stderr.write(`zopa-sandbox: ${sentence} \`zopa-sandbox --help\` lists what there is.\n`);
  }
  return 2;
}

function eachCommand(command: Command, visit: (command: Command) => void): void {
  visit(command);
  for (const child of command.commands) {
    eachCommand(child, visit);
  }
}
