import type { Command } from "commander";
import type { CommandIo } from "./command-io.js";
import { someText } from "./option-values.js";
import { type RemoteOptions, reach, remoteCommand } from "./remote-command.js";

/** `reset`, `stop` */
export function addEndCommands(program: Command, io: CommandIo): void {
  remoteCommand(program, "reset", "put everybody's books back to the first day; registered clients stay")
    .option("--seed <text>", "generate customers from this", someText)
    .action(async (options: RemoteOptions & { readonly seed?: string }) => {
      const { controls, print } = await reach(io, options);
      const counts = await controls.post("/_sandbox/reset", { seed: options.seed });
      print.done(counts, "The bank is as on its first day: no consents, no tokens, no faults.", options);
    });

  remoteCommand(program, "stop", "close the bank").action(async (options: RemoteOptions) => {
    const { controls, print } = await reach(io, options);
    await controls.post("/_sandbox/stop");
    print.done({ stopped: controls.address }, "The bank is closing.", options);
  });
}
