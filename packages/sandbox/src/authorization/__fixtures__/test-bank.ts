import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Addresses } from "../../bank.js";
import type { BankClock } from "../../clock/bank-clock.js";
import { createBankClock } from "../../clock/create-bank-clock.js";
import type { Consents } from "../../consents/consents.js";
import type { FaultOccasion, FaultPlace } from "../../faults/faults.js";
import type { Mode } from "../../options.js";
import type { BrokenRule } from "../../requests/request-log.js";
import { requestNotes } from "../../requests/request-notes.js";
import { type AuthorizationServer, createAuthorizationServer } from "../create-authorization-server.js";
import type { AuthorizationEffects } from "../fault-effects.js";
import { createTestConsents } from "./test-consents.js";
import type { TestPki } from "./test-pki.js";

export interface TestBankOptions {
  readonly pki: TestPki;
  readonly mode?: Mode;
  readonly clock?: BankClock;
  readonly effects?: Partial<AuthorizationEffects>;
}

export interface TestBank {
  readonly addresses: Addresses;
  readonly clock: BankClock;
  readonly consents: Consents;
  readonly server: AuthorizationServer;
  readonly rules: BrokenRule[];
  readonly faults: {
    names: Partial<Record<FaultPlace, readonly string[]>>;
    readonly taken: [FaultPlace, FaultOccasion][];
  };
  readonly close: () => Promise<void>;
}

const accounts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    rora: ["acc-1", "acc-2"],
    mits: ["acc-3"],
    ivsa: [],
  }),
);

/** An authorisation server on two TLS listeners, with people and consents that are no more than these tests need. */
export async function startTestBank({
  pki,
  mode = "strict",
  clock = createBankClock(),
  effects = {},
}: TestBankOptions): Promise<TestBank> {
  const tls = { cert: pki.server.cert, key: pki.server.key, minVersion: "TLSv1.2" as const };
  const open = createServer(tls);
  const mutual = createServer({ ...tls, ca: pki.ca, requestCert: true, rejectUnauthorized: true });
  const addresses = {
    authorization: await origin(open),
    token: await origin(mutual),
    resource: "https://127.0.0.1:1",
    control: "http://127.0.0.1:2",
  };
  const consents = createTestConsents(clock.now);
  const rules: BrokenRule[] = [];
  const faults: TestBank["faults"] = { names: {}, taken: [] };
  const server = createAuthorizationServer({
    addresses,
    clock,
    mode,
    consents,
    pki: { signing: { key: pki.server.key, kid: "bank-key" } },
    people: {
      accountsOf: (userId) =>
        (accounts.get(userId) ?? []).map((accountId) => ({
          accountId,
          userIds: [userId],
          product: "credit_card",
          label: accountId,
        })),
      user: (userId) =>
        !accounts.has(userId) ? undefined : { userId, password: userId, name: userId, description: "" },
    },
    faults: {
      take: (place, occasion) => {
        faults.taken.push([place, occasion]);
        return faults.names[place] ?? [];
      },
    } as Parameters<typeof createAuthorizationServer>[0]["faults"],
    effects,
    around: () => [
      async (context, next) => {
        await next();
        rules.push(...(requestNotes(context).rulesBroken ?? []));
      },
    ],
  });
  open.on("request", server.authorizationHandler);
  mutual.on("request", server.tokenHandler);

  return {
    addresses,
    clock,
    consents,
    server,
    rules,
    faults,
    close: async () => {
      await Promise.all([closed(open), closed(mutual)]);
    },
  };
}

async function origin(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
