import type { Command, Option } from "commander";

/** A word that may stand next. */
export interface Completion {
  readonly word: string;
  readonly about: string;
}

/**
 * Tells what may stand in place of the last word. None means: files, as the shell completes them.
 *
 * @param words - what stands behind the program's name so far; the last one is being typed and may be empty.
 */
export function completionsOf(program: Command, words: readonly string[]): readonly Completion[] {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command = commandAt(program, before);
  const options = optionsOf(program, command);
  const open = options.find(({ long, short }) => [long, short].includes(before.at(-1) ?? ""));
  if (open !== undefined && (open.required || open.optional)) {
    return starting(
      typed,
      (open.argChoices ?? []).map((word) => ({ word, about: "" })),
    );
  }
  return starting(typed, typed.startsWith("-") ? options.map(ofOption) : next(command));
}

function commandAt(program: Command, before: readonly string[]): Command {
  return before.reduce<Command>(
    (command, word) => command.commands.find((child) => child.name() === word) ?? command,
    program,
  );
}

function optionsOf(program: Command, command: Command): readonly Option[] {
  const own = command === program ? [] : command.options;
  return [...own, ...program.options];
}

function next(command: Command): readonly Completion[] {
  const children = command.commands
    .filter((child) => !child.name().startsWith("_"))
    .map((child) => ({ word: child.name(), about: child.description() }));
  const choices = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  return [...children, ...choices.map((word) => ({ word, about: "" }))];
}

function ofOption({ long, short, description }: Option): Completion {
  return { word: long ?? short ?? "", about: description };
}

function starting(typed: string, all: readonly Completion[]): readonly Completion[] {
  return all.filter(({ word }) => word.startsWith(typed));
}
