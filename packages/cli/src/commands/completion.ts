import { Argument, type Command } from "commander";
import { completionScript, shells } from "../completion/completion-script.js";
import { completionsOf } from "../completion/completions-of.js";
import type { ContextOf } from "../context-of.js";
import { withExamples } from "./examples.js";

/** `completion`, and what its scripts ask. */
export function addCompletion(program: Command, contextOf: ContextOf): void {
  withExamples(
    program
      .command("completion")
      .description("write a script that completes commands and options in your shell")
      .addArgument(new Argument("<shell>", "which shell").choices(shells))
      .action((shell: (typeof shells)[number], _: unknown, command: Command) =>
        contextOf(command).print.line(completionScript(shell)),
      ),
    [
      ["completion bash >> ~/.bashrc", ""],
      ["completion zsh > ~/.zsh/completions/_zopa-ob", "a folder of your $fpath"],
      ["completion fish > ~/.config/fish/completions/zopa-ob.fish", ""],
    ],
  );
  program
    .command("__complete", { hidden: true })
    .argument("[words...]")
    .helpOption(false)
    .allowUnknownOption()
    .action(async (_: unknown, __: unknown, command: Command) => {
      const words = command.args.slice(command.args.indexOf("--") + 1);
      const found = completionsOf(program, words);
      await contextOf(command).print.line(found.map(({ word, about }) => `${word}\t${about}`).join("\n"));
    });
}
