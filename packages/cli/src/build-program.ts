import { Command } from "commander";
import type { CliIo } from "./cli-io.js";
import { type CommandContext, createCommandContext } from "./command-context.js";
import { addAccounts } from "./commands/accounts.js";
import { addAuthorize } from "./commands/authorize.js";
import { addCert } from "./commands/cert.js";
import { addCompletion } from "./commands/completion.js";
import { addConfig } from "./commands/config.js";
import { addConsent } from "./commands/consent.js";
import { addDecode } from "./commands/decode.js";
import { addDiscover } from "./commands/discover.js";
import { addDoctor } from "./commands/doctor.js";
import { addGrant } from "./commands/grant.js";
import { addInit } from "./commands/init.js";
import { addKeys } from "./commands/keys.js";
import { addSandbox } from "./commands/sandbox.js";
import type { ContextOf } from "./context-of.js";
import type { ExitCode } from "./exit-code.js";
import { addGlobalOptions, type GlobalOptions } from "./global-options.js";

/** The command line: what there is, and what it is called. */
export function buildProgram(io: CliIo, endWith: (exitCode: ExitCode) => void): Command {
  const program = new Command("zopa-ob")
    .description("UK Open Banking at Zopa, from a terminal or a script.")
    .version(io.version, "--version", "write the version")
    .helpOption("-h, --help", "show this")
    .helpCommand(false)
    .showSuggestionAfterError()
    .addHelpText("beforeAll", ({ command }) => (command.parent === null ? examples : ""))
    .addHelpText("after", settingsHint);
  addGlobalOptions(program);
  const contextOf: ContextOf = (command: Command): CommandContext =>
    createCommandContext(io, command.optsWithGlobals<GlobalOptions>(), endWith);

  program.commandsGroup("Set up:");
  addInit(program, contextOf);
  addConfig(program, contextOf);
  addKeys(program, contextOf);
  addCert(program, contextOf);
  program.commandsGroup("Connect:");
  addDiscover(program, contextOf);
  addConsent(program, contextOf);
  addAuthorize(program, contextOf);
  addGrant(program, contextOf);
  program.commandsGroup("Read:");
  addAccounts(program, contextOf);
  program.commandsGroup("Look closer:");
  addDoctor(program, contextOf);
  addDecode(program, contextOf);
  addSandbox(program);
  program.commandsGroup("Other:");
  addCompletion(program, contextOf);
  return program;
}

const settingsHint = `
Every setting is a member of zopa-ob.config.json, a variable and a flag: \`zopa-ob config show\` lists them.`;

const examples = `Examples:
  zopa-ob sandbox up                        open a local bank; then, in another terminal:
  zopa-ob init --sandbox                    write a configuration for it
  zopa-ob discover                          see what the bank says of itself, and what does not fit
  zopa-ob authorize --consent ID            get a grant: link, QR code, and the answer
  zopa-ob doctor                            find out why it does not work
  pbpaste | zopa-ob decode -                see what is wrong with a token, a link or a callback
`;
