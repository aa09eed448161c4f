import type { Command } from "commander";

/** Lets the help of a command begin with examples: a line each, what to type and what it does. */
export function withExamples(command: Command, lines: readonly (readonly [string, string])[]): Command {
  const width = Math.max(...lines.map(([words]) => words.length));
  const text = lines.map(([words, what]) => `  zopa-ob ${words.padEnd(width)}   ${what}`).join("\n");
  return command.addHelpText("before", `Examples:\n${text}\n`);
}
