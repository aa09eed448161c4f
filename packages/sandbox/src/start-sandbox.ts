import { checkOptions } from "./check-options.js";
import { createBankClock } from "./clock/create-bank-clock.js";
import { magicUsers } from "./faults/magic-users.js";
import { openListeners } from "./listeners/open-listeners.js";
import { createRefusedConnections } from "./listeners/refused-connections.js";
import { openBank } from "./open-bank.js";
import { type OpenPeople, openPeople } from "./people/open-people.js";
import { makePki } from "./pki/make-pki.js";
import type { Sandbox, SandboxOptions } from "./sandbox.js";

/**
 * Opens a bank on this machine: real TLS, real client certificates, the rules of production, invented customers.
 *
 * It listens on 127.0.0.1 only, needs no network, and holds nothing that is worth stealing: every key is thrown away.
 *
 * @param options - How the bank is to be; see each member.
 * @throws {SandboxError} `port_in_use`, `port_not_allowed`, `listen_failed`, `database_not_ours` or
 * `database_unusable`. Nothing stays open then.
 * @throws {TypeError} when an option cannot be right; the message names it.
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html | FAPI 1.0 Advanced}
 *
 * @example
 * ```ts
 * import { startSandbox } from "@zopa-openbanking/sandbox";
 *
 * const bank = await startSandbox();
 * const { url, consentId } = await bank.createLink({ permissions: ["ReadAccountsBasic", "ReadBalances"] });
 * const callback = await bank.phone.open(url, { user: "rora", decision: "approve" });
 * bank.consents.find(consentId)?.status; // "AUTH"
 * await bank.close();
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions(options);
  const { cacheFolder, signal } = options;
  signal?.throwIfAborted();
  const clock = createBankClock(options.machineClock);
  const closers: (() => unknown)[] = [];

  try {
    const keys = makePki({ clock, ...(cacheFolder === undefined ? {} : { cacheFolder }) });
    // Should the books not open, nobody would be waiting for the keys any more.
    keys.catch(() => undefined);
    const people = openBooks(options, clock.now());
    closers.push(people.close);
    const pki = await keys;
    const refused = createRefusedConnections(clock);
    const listeners = await openListeners({ pki, ports: options.ports ?? {}, refused });
    closers.push(listeners.close);
    signal?.throwIfAborted();
    return await openBank({ options, clock, pki, people, refused, listeners });
  } catch (problem) {
    for (const close of closers.toReversed()) {
      await close();
    }
    throw problem;
  }
}

function openBooks({ seed, rows, database }: SandboxOptions, today: number): OpenPeople {
  return openPeople({
    today,
    users: magicUsers.map(({ userId, name, description }) => ({ userId, name, description })),
    ...(seed === undefined ? {} : { seed }),
    ...(rows === undefined ? {} : { rows }),
    ...(database === undefined ? {} : { database }),
  });
}
