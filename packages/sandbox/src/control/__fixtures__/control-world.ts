import type { ClientRegistration, RegisteredClient } from "../../authorization/client-registry.js";
import { createBankClock } from "../../clock/create-bank-clock.js";
import type { Consent } from "../../consents/consents.js";
import type { ActiveFault, AddFault } from "../../faults/faults.js";
import type { RecordedRequest } from "../../requests/request-log.js";
import type { ControlActions, ControlledBank } from "../control-actions.js";

/** A bank of hand-made parts, and what was done to it. */
export interface ControlWorld {
  readonly bank: ControlledBank;
  readonly actions: ControlActions;
  readonly called: string[];
  readonly secrets: readonly string[];
  readonly failOnReset: () => void;
}

const known: RegisteredClient = {
  clientId: "app",
  name: "Budgets",
  redirectUris: ["https://tpp.example/callback"],
  authentication: "private_key_jwt",
  clientSecret: "the-secret-of-a-client",
  jwks: { keys: [{ kty: "RSA", kid: "kid-1", n: "n", e: "AQAB", d: "a-private-exponent" }] },
};

const tpp = {
  clientId: "app",
  redirectUri: "https://tpp.example/callback",
  signingKey: "-----BEGIN PRIVATE KEY----- signing",
  kid: "kid-1",
  cert: "-----BEGIN CERTIFICATE----- cert",
  key: "-----BEGIN PRIVATE KEY----- transport",
  ca: "-----BEGIN CERTIFICATE----- ca",
};

function consent(consentId: string, status: Consent["status"]): Consent {
  return {
    consentId,
    clientId: "app",
    permissions: ["ReadBalances"],
    createdAt: 1,
    status,
    statusUpdatedAt: 1,
    statusReasons: [],
    accountIds: [],
  };
}

export function createControlWorld(): ControlWorld {
  const called: string[] = [];
  let failing = false;
  let active: ActiveFault[] = [];
  const recorded: RecordedRequest = {
    at: 1_800_000_000,
    listener: "token",
    method: "POST",
    path: "/token\u001b[2J",
    query: {},
    headers: { authorization: "***" },
    body: {},
    status: 400,
    interactionId: undefined,
    clientId: "app",
    rulesBroken: [
      { rule: "assertion-audience", clause: "RFC 7523 §3", explanation: "Send the token endpoint." },
    ],
    faults: ["token-500"],
  };
  const refused = {
    at: 1,
    listener: "token" as const,
    code: "CERT_HAS_EXPIRED",
    explanation: "It has expired.",
  };

  const bank = {
    edition: "2025-06",
    mode: "strict",
    surface: "zopa",
    addresses: {
      authorization: "https://127.0.0.1:1443",
      token: "https://127.0.0.1:2443",
      resource: "https://127.0.0.1:3443",
      control: "http://127.0.0.1:4080",
    },
    clock: createBankClock(() => 1_800_000_000_000),
    clients: {
      list: () => [known],
      register: (registration: ClientRegistration) =>
        registration.name === ""
          ? Promise.reject(new TypeError("`name` must not be empty."))
          : Promise.resolve({ ...registration, clientId: "chosen" }),
    },
    consents: {
      list: () => [consent("consent-1", "AUTH")],
      find: (id: string) =>
        ({ "consent-1": consent("consent-1", "AUTH"), waiting: consent("waiting", "AWAU") })[id],
      revoke: (id: string) => {
        called.push(`revoke ${id}`);
        return consent(id, "CANC");
      },
    },
    people: {
      users: () => [{ userId: "rora", password: "rora", name: "Rora", description: "Has a card." }],
      accountsOf: () => [
        { accountId: "a-1", userIds: ["rora"], product: "credit_card", label: "Credit card ····1234" },
      ],
    },
    faults: {
      catalogue: [
        { name: "token-500", place: "token", origin: "seen at other banks", description: "Fails." },
      ],
      active: () => active,
      add: (name: string, { times, match = {} }: AddFault) => {
        if (name !== "token-500") {
          throw new TypeError("There is no fault of that name.");
        }
        active = [{ id: "f-1", name, timesLeft: times, timesPlayed: 0, match }];
        return active[0];
      },
      remove: (name: string) => {
        const there = active.some((fault) => fault.name === name);
        active = [];
        return there && called.push(`remove ${name}`) > 0;
      },
      clear: () => {
        called.push("clear");
      },
    },
    requests: {
      all: () => [recorded],
      clear: () => {
        called.push("forget");
      },
    },
  } as unknown as ControlledBank;

  return {
    bank,
    called,
    secrets: ["PRIVATE KEY", "the-secret-of-a-client", "a-private-exponent", "the-token-of-this-run"],
    failOnReset: () => {
      failing = true;
    },
    actions: {
      token: "the-token-of-this-run",
      tpp,
      refusedConnections: () => [refused],
      createLink: (input) => {
        called.push(`link ${JSON.stringify(input)}`);
        return Promise.resolve({
          consentId: "c",
          url: "zopa://consent-access-request?x=1",
          state: "s",
          nonce: "n",
        });
      },
      reset: (seed) => {
        called.push(`reset ${seed}`);
        return failing ? Promise.reject(new Error("the disk is full")) : Promise.resolve();
      },
      stop: () => {
        called.push("stop");
        return Promise.resolve();
      },
    },
  };
}
