import { type Command, Option } from "commander";
import { type ActiveFault, type FaultMatch, faultStages } from "../faults/faults.js";
import type { CommandIo } from "./command-io.js";
import { someText, wholeNumber } from "./option-values.js";
import { type RemoteOptions, reach, remoteCommand } from "./remote-command.js";
import { matchText, showFaults } from "./show-faults.js";

interface AddOptions extends RemoteOptions, FaultMatch {
  readonly times?: number;
}

/** `fault list | add | remove | clear` */
export function addFaultCommands(program: Command, io: CommandIo): void {
  const fault = program.command("fault").description("let the bank fail, by name");

  remoteCommand(fault, "list", "list those that are active, and all that there are").action(
    async (options: RemoteOptions) => {
      const { controls, print } = await reach(io, options);
      await (options.json === true
        ? controls.get("/_sandbox/faults").then(print.json)
        : showFaults(controls, print));
    },
  );
  remoteCommand(fault, "add <name>", "play a fault until it is removed")
    .option("--times <number>", "play it this often only", wholeNumber)
    .option("--method <method>", "only for requests of this method", someText)
    .option("--path <part>", "only where the path has this part, for example /transactions", someText)
    .option("--user <id>", "only for this customer", someText)
    .option("--client-id <id>", "only for this client", someText)
    .addOption(
      new Option("--stage <stage>", "only when tokens are handed over like this").choices(faultStages),
    )
    .action((name: string, options: AddOptions) => addFault(io, name, options));
  remoteCommand(fault, "remove <name>", "end a fault, by its id or its name").action(
    async (name: string, options: RemoteOptions) => {
      const { controls, print } = await reach(io, options);
      await controls.delete(`/_sandbox/faults/${encodeURIComponent(name)}`);
      print.done({ removed: name }, `The fault ${name} is no longer active.`, options);
    },
  );
  remoteCommand(fault, "clear", "end all faults").action(async (options: RemoteOptions) => {
    const { controls, print } = await reach(io, options);
    await controls.delete("/_sandbox/faults");
    print.done({ cleared: true }, "No fault is active.", options);
  });
}

async function addFault(io: CommandIo, name: string, options: AddOptions): Promise<void> {
  const { controls, print } = await reach(io, options);
  const { times, method, path, user, clientId, stage } = options;
  // What is undefined is left out of JSON.
  const body = { name, times, match: { method, path, user, clientId, stage } };
  const added = await controls.post<ActiveFault>("/_sandbox/faults", body);
  const often = added.timesLeft === undefined ? "until it is removed" : `${added.timesLeft} time(s)`;
  const limits = matchText(added.match);
  print.done(
    added,
    `The fault ${added.name} (${added.id}) is played ${often}${limits === "" ? "" : `, only for ${limits}`}.`,
    options,
  );
}
