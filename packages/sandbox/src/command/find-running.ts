import { CommandError } from "./command-error.js";
import type { CommandIo } from "./command-io.js";
import { isControlAddress } from "./control-address.js";
import { type ControlClient, createControlClient } from "./control-client.js";
import { stateFolders } from "./places.js";
import { type FoundState, readStates, removeState } from "./running-state.js";

/** A sandbox that answers. */
export interface RunningSandbox {
  readonly controls: ControlClient;
  /** What it left behind, if it was started by this program and this user. */
  readonly state: FoundState | undefined;
}

const withinMs = 2_000;

/**
 * Finds the sandbox that a command is for. States of sandboxes that are gone are cleared away.
 *
 * @param control - The address from the command line, when the user gave one.
 * @throws {CommandError} when there is none, when there are several, or when the address is none of this machine.
 */
export async function findRunning(io: CommandIo, control: string | undefined): Promise<RunningSandbox> {
  const states = await readStates(stateFolders(io));
  if (control !== undefined) {
    return given(io, control, states);
  }
  const running = await onlyRunning(io, states);
  const [state, ...others] = running;
  if (state === undefined) {
    throw new CommandError("No sandbox is running. Start one with `zopa-sandbox up`.");
  }
  if (others.length > 0) {
    const addresses = running.map((each) => each.control).join(", ");
    throw new CommandError(`Several sandboxes are running. Say which by --control and one of ${addresses}.`);
  }
  return { controls: clientOf(io, state), state };
}

function given(io: CommandIo, control: string, states: readonly FoundState[]): RunningSandbox {
  if (!isControlAddress(control)) {
    throw new CommandError(
      "--control must be the address of a sandbox on this machine, for example http://127.0.0.1:4080.",
      { exitCode: 2 },
    );
  }
  const address = control.replace(/\/$/u, "");
  const state = states.find((each) => each.control === address);
  return { controls: createControlClient({ address, token: state?.token, fetch: io.fetch }), state };
}

async function onlyRunning(io: CommandIo, states: readonly FoundState[]): Promise<readonly FoundState[]> {
  const each = await Promise.all(
    states.map(async (state) => {
      if (io.isAlive(state.processId) && (await answers(io, state))) {
        return [state];
      }
      await removeState(state);
      return [];
    }),
  );
  return each.flat();
}

// The number of a process that is gone may be another's by now: the sandbox is asked as well.
async function answers(io: CommandIo, { control }: FoundState): Promise<boolean> {
  try {
    const response = await io.fetch(`${control}/_sandbox`, { signal: AbortSignal.timeout(withinMs) });
    const { product } = (await response.json()) as { product?: unknown };
    return product === "zopa-sandbox";
  } catch {
    return false;
  }
}

function clientOf(io: CommandIo, { control, token }: FoundState): ControlClient {
  return createControlClient({ address: control, token, fetch: io.fetch });
}
