import type { Command } from "commander";
import type { Duration } from "../clock/bank-clock.js";
import type { ClockState, SandboxState } from "../control/state-of.js";
import { CommandError } from "./command-error.js";
import type { CommandIo } from "./command-io.js";
import { amount } from "./option-values.js";
import { type RemoteOptions, reach, remoteCommand } from "./remote-command.js";

/** `clock`, `clock advance` */
export function addClockCommands(program: Command, io: CommandIo): void {
  const clock = program.command("clock").description("show the bank's clock, or move it ahead");

  remoteCommand(clock, "show", "show what time it is at the bank", { isDefault: true }).action(
    async (options: RemoteOptions) => {
      const { controls, print } = await reach(io, options);
      const { clock: state } = await controls.get<SandboxState>("/_sandbox");
      print.done(state, timeText(state), options);
    },
  );
  remoteCommand(
    clock,
    "advance",
    "move the bank's clock ahead: tokens, consents and limits grow older by as much",
  )
    .option("--days <number>", "how many days", amount)
    .option("--hours <number>", "how many hours", amount)
    .option("--minutes <number>", "how many minutes", amount)
    .option("--seconds <number>", "how many seconds", amount)
    .action((options: RemoteOptions & Duration) => advance(io, options));
}

async function advance(io: CommandIo, options: RemoteOptions & Duration): Promise<void> {
  const { days, hours, minutes, seconds } = options;
  if ([days, hours, minutes, seconds].every((given) => given === undefined)) {
    throw new CommandError("How far? Give one or more of --days, --hours, --minutes and --seconds.", {
      exitCode: 2,
    });
  }
  const { controls, print } = await reach(io, options);
  const state = await controls.post<ClockState>("/_sandbox/clock/advance", { days, hours, minutes, seconds });
  print.done(state, timeText(state), options);
}

function timeText({ time, aheadBySeconds }: ClockState): string {
  const days = Math.round((aheadBySeconds / 86_400) * 100) / 100;
  return aheadBySeconds === 0
    ? `It is ${time} at the bank, as on this machine.`
    : `It is ${time} at the bank, ${days} days ahead of this machine.`;
}
