import { Command, Option } from "commander";
import { addClientCommands } from "./client-commands.js";
import { addClockCommands } from "./clock-commands.js";
import type { CommandIo } from "./command-io.js";
import { addConsentCommands } from "./consent-commands.js";
import { addEndCommands } from "./end-commands.js";
import { env } from "./env.js";
import { addFaultCommands } from "./fault-commands.js";
import { firstPort, portNumber, someText } from "./option-values.js";
import { type RemoteOptions, reach, remoteCommand } from "./remote-command.js";
import { showRequests } from "./show-requests.js";
import { showStatus, showUsers } from "./show-state.js";
import { type UpOptions, up } from "./up.js";

/** The command line: what there is, and what it is called. */
export function buildProgram(io: CommandIo): Command {
  const program = new Command("zopa-sandbox")
    .description("A local bank to develop against, strict as production.")
    .version(io.version)
    .showSuggestionAfterError()
    .enablePositionalOptions();
  addUp(program, io);
  addEnv(program, io);
  addShowCommands(program, io);
  addFaultCommands(program, io);
  addClockCommands(program, io);
  addConsentCommands(program, io);
  addClientCommands(program, io);
  addEndCommands(program, io);
  return program;
}

function addUp(program: Command, io: CommandIo): void {
  program
    .command("up")
    .description("open the bank and keep it open")
    .option("--port <number>", "the first of four ports in a row; free ones are chosen otherwise", firstPort)
    .option("--port-authorization <number>", "the port of the issuer", portNumber)
    .option("--port-token <number>", "the port of the token endpoint", portNumber)
    .option("--port-resource <number>", "the port of the account information API", portNumber)
    .option("--port-control <number>", "the port of the phone page and the controls", portNumber)
    .addOption(
      new Option("--edition <edition>", "of the bank's production page").choices(["2025-06", "2026-05"]),
    )
    .addOption(new Option("--surface <surface>", "what is served").choices(["zopa", "obie"]))
    .addOption(new Option("--mode <mode>", "what is accepted").choices(["strict", "permissive"]))
    .option("--seed <text>", "what customers are generated from", someText)
    .option("--database <file>", "keep the bank's books in this file", someText)
    .option("--no-cache", "make new keys instead of those kept in the cache folder")
    .option("--json", "print one JSON object when the bank is open")
    .action((options: UpOptions) => up(io, options));
}

function addEnv(program: Command, io: CommandIo): void {
  remoteCommand(program, "env", "print a block for your .env; keys go into files of your own").action(
    async (options: RemoteOptions) => env(io, await reach(io, options), options),
  );
}

function addShowCommands(program: Command, io: CommandIo): void {
  const shows = [
    ["status", "show how the bank is", "/_sandbox", showStatus],
    ["users", "list the bank's customers", "/_sandbox/users", showUsers],
    [
      "requests",
      "list what the bank was asked, and which rules were broken",
      "/_sandbox/requests",
      showRequests,
    ],
  ] as const;
  for (const [name, description, path, show] of shows) {
    remoteCommand(program, name, description).action(async (options: RemoteOptions) => {
      const { controls, print } = await reach(io, options);
      await (options.json === true ? controls.get(path).then(print.json) : show(controls, print));
    });
  }
}
