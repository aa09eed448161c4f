import { type Command, Option } from "commander";
import type { ConfigurationFlags } from "./configuration/load-configuration.js";
import { settings } from "./configuration/settings.js";

/** What every command can be told. */
export interface GlobalOptions {
  readonly json?: boolean;
  /** False with `--no-input`. */
  readonly input?: boolean;
  readonly color?: boolean;
  readonly config?: string;
  readonly [flag: string]: unknown;
}

/** Adds them to the program: they may stand before or behind the command. */
export function addGlobalOptions(program: Command): void {
  program
    .optionsGroup("Options of every command:")
    .option("--json", "write JSON, errors too")
    .option("--no-input", "ask nothing, fail instead")
    .option("--color", "use colours, also in a pipe")
    .option("--no-color", "use none (also: NO_COLOR)")
    .option("--config <file>", "the configuration; zopa-ob.config.ts or .json of this folder otherwise");
  for (const { member, flag, value, description } of settings) {
    // Fifteen lines that nobody looks for in the help: `config show` has them.
    program.addOption(new Option(`${flag} <${value}>`, description).hideHelp(member !== "profile"));
  }
}

/** The flags that configure, by dotted member. */
export function configurationFlags(options: GlobalOptions): ConfigurationFlags {
  const given = settings.map(({ member, flag }) => [member, options[attributeOf(flag)]] as const);
  const flags = given.filter((entry): entry is readonly [string, string] => typeof entry[1] === "string");
  return { config: options.config, ...Object.fromEntries(flags) };
}

function attributeOf(flag: string): string {
  return flag.slice(2).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
