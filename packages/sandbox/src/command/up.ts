import { magicUsers } from "../faults/magic-users.js";
import type { Ports } from "../options.js";
import type { Sandbox, SandboxOptions } from "../sandbox.js";
import { SandboxError } from "../sandbox-error.js";
import { CommandError } from "./command-error.js";
import type { CommandIo } from "./command-io.js";
import { cacheFolder, stateFolders } from "./places.js";
import { createPrinter } from "./printer.js";
import { type FoundState, removeState, writeState } from "./running-state.js";

/** The options of `up`, as the command line gives them. */
export interface UpOptions
  extends Pick<SandboxOptions, "edition" | "surface" | "mode" | "seed" | "database"> {
  /** The first of four ports in a row. */
  readonly port?: number;
  readonly portAuthorization?: number;
  readonly portToken?: number;
  readonly portResource?: number;
  readonly portControl?: number;
  readonly cache: boolean;
  readonly json?: boolean;
}

/** Opens the bank and keeps it open until it is told to stop. */
export async function up(io: CommandIo, options: UpOptions): Promise<void> {
  const interrupted = new AbortController();
  let times = 0;
  const stopListening = io.onInterrupt(() => {
    times += 1;
    interrupted.abort();
    if (times > 1) {
      io.exitNow(130);
    }
  });
  try {
    await runUntilClosed(io, options, interrupted.signal);
  } finally {
    stopListening();
  }
}

async function runUntilClosed(io: CommandIo, options: UpOptions, signal: AbortSignal): Promise<void> {
  const sandbox = await open(io, options, signal);
  if (sandbox === undefined) {
    return;
  }
  let state: FoundState | undefined;
  try {
    const { control } = sandbox.addresses;
    const { controlToken: token, closed } = sandbox;
    state = await writeState(stateFolders(io), { processId: io.processId, control, token });
    if (state === undefined) {
      io.stderr.write(`No folder could be had to leave word in: other commands need --control ${control}.\n`);
    }
    printOpen(io, sandbox, options.json === true);
    await Promise.race([closed, aborted(signal)]);
  } finally {
    // Also when the bank has closed by itself: closing again does nothing.
    await sandbox.close();
    if (state !== undefined) {
      await removeState(state);
    }
  }
  if (options.json !== true) {
    io.stderr.write("The bank is closed.\n");
  }
}

async function open(io: CommandIo, options: UpOptions, signal: AbortSignal): Promise<Sandbox | undefined> {
  const onTerminal = io.stderr.isTTY === true && options.json !== true;
  if (onTerminal) {
    io.stderr.write("Opening the bank …");
  }
  try {
    return await io.startSandbox(sandboxOptions(io, options, signal));
  } catch (problem) {
    // Ctrl-C while it opened: that is what was wanted.
    if (signal.aborted) {
      return undefined;
    }
    throw problem instanceof SandboxError || problem instanceof TypeError
      ? new CommandError(problem.message, { cause: problem })
      : problem;
  } finally {
    if (onTerminal) {
      io.stderr.write("\r\u001b[K");
    }
  }
}

function sandboxOptions(io: CommandIo, options: UpOptions, signal: AbortSignal): SandboxOptions {
  const { edition, surface, mode, seed, database, cache } = options;
  const given = { edition, surface, mode, seed, database };
  return {
    ...(Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Partial<SandboxOptions>),
    ports: portsOf(options),
    ...(cache ? { cacheFolder: cacheFolder(io) } : {}),
    signal,
  };
}

function portsOf({ port, ...each }: UpOptions): Ports {
  const chosen: Record<keyof Ports, number | undefined> = {
    authorization: each.portAuthorization ?? port,
    token: each.portToken ?? after(port, 1),
    resource: each.portResource ?? after(port, 2),
    control: each.portControl ?? after(port, 3),
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}

function after(port: number | undefined, count: number): number | undefined {
  return port === undefined ? undefined : port + count;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
    }
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function printOpen(io: CommandIo, sandbox: Sandbox, asJson: boolean): void {
  const { issuer, addresses, profile } = sandbox;
  const print = createPrinter(io);
  const phone = `${addresses.control}/phone`;
  const users = sandbox.users();
  const faulty = new Set(magicUsers.map(({ userId }) => userId));
  const ordinary = users.filter(({ userId }) => !faulty.has(userId));
  if (asJson) {
    const ids = users.map(({ userId }) => userId);
    print.json({ issuer, discoveryUrl: profile.discoveryUrl, addresses, phone, users: ids });
    return;
  }
  print.line(print.strong("The bank is open."));
  print.line();
  print.pairs([
    ["issuer", issuer],
    ["discovery", profile.discoveryUrl],
    ["token", addresses.token],
    ["resources", profile.aisp.baseUrl],
    ["phone", phone],
    ["controls", `${addresses.control}/_sandbox`],
  ]);
  print.line();
  print.table(
    ["user", "what for"],
    ordinary.map(({ userId, description }) => [userId, description]),
    "It has no customers.",
  );
  if (ordinary.length < users.length) {
    print.line(
      `and ${users.length - ordinary.length} whose answers always have a fault: \`zopa-sandbox users\``,
    );
  }
  print.line();
  print.line("A user's password is the name. `zopa-sandbox env` prints a block for your .env,");
  print.line("`zopa-sandbox link` a link to approve on the phone page.");
  print.line("Stop the bank with Ctrl-C, or with `zopa-sandbox stop`.");
}
