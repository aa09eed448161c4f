import type { RegisteredClient } from "../authorization/client-registry.js";
import type { Addresses } from "../bank.js";
import type { BankClock } from "../clock/bank-clock.js";
import type { Consent } from "../consents/consents.js";
import type { ActiveFault, FaultDescription } from "../faults/faults.js";
import type { Edition, Mode, Surface } from "../options.js";
import type { ControlledBank } from "./control-actions.js";

export interface ClockState {
  /** The bank's present time, in seconds since the epoch. */
  readonly now: number;
  /** The same, ISO 8601. */
  readonly time: string;
  readonly aheadBySeconds: number;
}

/** A client without anything secret. */
export interface ClientState {
  readonly clientId: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly authentication: RegisteredClient["authentication"];
  readonly tlsClientAuthSubjectDn: string | undefined;
  /** The `kid` of each of its keys. */
  readonly keyIds: readonly string[];
}

export interface UserState {
  readonly userId: string;
  readonly name: string;
  readonly description: string;
  readonly accounts: readonly { readonly accountId: string; readonly label: string }[];
}

/** What `GET /_sandbox` shows. */
export interface SandboxState {
  /** Tells that it is a sandbox of this package which answers. */
  readonly product: "zopa-sandbox";
  readonly edition: Edition;
  readonly mode: Mode;
  readonly surface: Surface;
  readonly addresses: Addresses;
  readonly discoveryUrl: string;
  readonly phone: string;
  readonly clock: ClockState;
  readonly clients: readonly ClientState[];
  readonly consents: readonly Consent[];
  readonly users: readonly UserState[];
  readonly faults: {
    readonly active: readonly ActiveFault[];
    readonly catalogue: readonly FaultDescription[];
  };
  readonly counts: Readonly<Record<"clients" | "consents" | "users" | "faults" | "requests", number>>;
}

/** The state of the bank as JSON: no key, no token, no secret of a client. */
export function stateOf(bank: ControlledBank): SandboxState {
  const { edition, mode, surface, addresses } = bank;
  const clients = bank.clients.list().map(clientState);
  const consents = bank.consents.list();
  const users = usersOf(bank);
  const faults = { active: bank.faults.active(), catalogue: bank.faults.catalogue };

  return {
    product: "zopa-sandbox",
    edition,
    mode,
    surface,
    addresses,
    discoveryUrl: `${addresses.authorization}/.well-known/openid-configuration`,
    phone: `${addresses.control}/phone`,
    clock: clockState(bank.clock),
    clients,
    consents,
    users,
    faults,
    counts: {
      clients: clients.length,
      consents: consents.length,
      users: users.length,
      faults: faults.active.length,
      requests: bank.requests.all().length,
    },
  };
}

export function clockState(clock: BankClock): ClockState {
  const now = clock.now();
  return { now, time: new Date(now * 1000).toISOString(), aheadBySeconds: clock.aheadBySeconds };
}

export function clientState(client: RegisteredClient): ClientState {
  const { clientId, name, redirectUris, authentication, tlsClientAuthSubjectDn, jwks } = client;
  const keyIds = jwks.keys.flatMap(({ kid }) => (typeof kid === "string" ? [kid] : []));
  return { clientId, name, redirectUris, authentication, tlsClientAuthSubjectDn, keyIds };
}

export function usersOf({ people, clock }: Pick<ControlledBank, "people" | "clock">): readonly UserState[] {
  return people.users().map(({ userId, name, description }) => ({
    userId,
    name,
    description,
    accounts: people.accountsOf(userId, clock.now()).map(({ accountId, label }) => ({ accountId, label })),
  }));
}
