import type { Command } from "commander";
import type { CommandContext } from "./command-context.js";

/** Makes what a command works with, of its own options and those of every command. */
export type ContextOf = (command: Command) => CommandContext;
