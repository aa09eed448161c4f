import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PagePosition } from "@zopa-openbanking/aisp";
import { type CallOptions, OpenBankingError } from "@zopa-openbanking/core";
import { createTransport } from "@zopa-openbanking/mtls";
import type { Grant, Pending } from "@zopa-openbanking/oidc-hybrid";
import { type Sandbox, type SandboxOptions, startSandbox } from "@zopa-openbanking/sandbox";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type JourneyStep, walk } from "./__fixtures__/fault-journey.js";
import { authorised, everyPermission, localClient } from "./__fixtures__/local-client.js";
import { handlesLeft } from "./__fixtures__/open-handles.js";
import { outcomeOf } from "./__fixtures__/play-faults.js";
import { watched } from "./__fixtures__/watched-transport.js";
import type { ZopaClient } from "./zopa-client.js";

const present = { customer: { ipAddress: "198.51.100.7" } } as const;
const retries = { retries: 1, firstWaitMs: 1 };

let bank: Sandbox;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "interruptions-"));
  bank = await startSandbox({ cacheFolder: join(folder, "keys") });
});
afterAll(async () => {
  await bank.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is told where a request may have been acted on, and where it may be made once more. */
const cuts: readonly (readonly [step: JourneyStep, path: string, error: string])[] = [
  ["consent", "/.well-known", "TransportError transport_connection_closed"],
  ["consent", "/token", "TransportError transport_connection_closed"],
  ["consent", "/account-access-consents", "ConsentError consent_outcome_unknown"],
  ["return", "/jwks", "KeySetError key_set_unavailable"],
  ["return", "/token", "TokenError exchange_outcome_unknown"],
  ["accounts", "/accounts", "TransportError transport_connection_closed"],
  ["transactions", "/transactions", "TransportError transport_connection_closed"],
  ["offers", "/offers", "TransportError transport_connection_closed"],
  ["refresh", "/token", "TokenError refresh_outcome_unknown"],
  ["delete", "/account-access-consents", "ConsentError consent_not_deleted"],
];

describe.each(["cut-before-answer", "cut-after-work"])("a connection that ends: %s", (name) => {
  it.each(cuts)("at step %s, %s → %s", async (from, path, error) => {
    const journey = await walk(bank, { name, from, match: { path } }, { retries });

    expect(outcomeOf(journey)).toBe(`${from}: ${error}`);
    expect(journey.sentAfter).toEqual([]);
  });

  it.each(["accounts", "transactions", "offers"] as const)(
    "once, at step %s: the reading is made once more and nothing is missing",
    async (from) => {
      const whole = await walk(bank, undefined);
      const journey = await walk(bank, { name, from, times: 1 }, { retries });

      expect(outcomeOf(journey)).toBe("through");
      expect(journey.reports).toEqual([]);
      expect(journey.rows).toBe(whole.rows);
    },
  );

  it.each(["consent", "return", "refresh", "delete"] as const)(
    "once, at step %s: what may have been done is not done a second time by itself",
    async (from) => {
      const match = { method: "POST" };
      const deletion = { method: "DELETE" };
      const journey = await walk(bank, {
        name,
        from,
        times: 1,
        match: from === "delete" ? deletion : match,
      });

      expect(journey.endedAt).toBe(from);
    },
  );
});

describe.each(["never-answers", "late"])("a bank that is too slow: %s", (name) => {
  it.each([
    ["return", "/token", "TokenError exchange_outcome_unknown"],
    ["transactions", "/transactions", "TransportError transport_timeout"],
    ["refresh", "/token", "TokenError refresh_outcome_unknown"],
    ["delete", "/account-access-consents", "ConsentError consent_not_deleted"],
  ] as const)("at step %s, %s → %s", async (from, path, error) => {
    const journey = await walk(bank, { name, from, match: { path } }, { retries, timeoutMs: 1_000 });

    expect(outcomeOf(journey)).toBe(`${from}: ${error}`);
  });
});

/** What a program has at hand when it makes a call. */
interface AtHand {
  readonly zopa: ZopaClient;
  readonly consentId: string;
  readonly pending: Pending;
  readonly callback: string;
  readonly grant: Grant;
}

type Call = (hand: AtHand, options: CallOptions) => Promise<unknown>;

/** Each call of a client that waits for the bank: what it is, where it waits, and what an end of the waiting is called there. */
const calls: readonly (readonly [name: string, path: string, code: string, call: Call])[] = [
  [
    "createConsent",
    "/account-access-consents",
    "transport_aborted",
    ({ zopa }, options) => zopa.createConsent({ permissions: [...everyPermission] }, options),
  ],
  [
    "getConsent",
    "/account-access-consents",
    "transport_aborted",
    ({ zopa, consentId }, options) => zopa.getConsent(consentId, options),
  ],
  [
    "waitForConsent",
    "/account-access-consents",
    "transport_aborted",
    ({ zopa, consentId }, options) =>
      zopa.waitForConsent(consentId, { until: "AUTH", deadlineSeconds: 600 }, options),
  ],
  [
    "startAuthorization",
    "/.well-known",
    "transport_aborted",
    ({ zopa, consentId }, options) => zopa.startAuthorization({ consentId }, options),
  ],
  [
    "completeAuthorization, at the keys",
    "/jwks",
    "transport_aborted",
    ({ zopa, callback, pending }, options) => zopa.completeAuthorization(callback, pending, options),
  ],
  [
    "completeAuthorization, at the exchange",
    "/token",
    "exchange_outcome_unknown",
    ({ zopa, callback, pending }, options) => zopa.completeAuthorization(callback, pending, options),
  ],
  [
    "refreshGrant",
    "/token",
    "refresh_outcome_unknown",
    ({ zopa, grant }, options) => zopa.refreshGrant(grant, options),
  ],
  [
    "accounts",
    "/accounts",
    "transport_aborted",
    ({ zopa, grant }, options) => zopa.openSession(grant, present).accounts(options).toArray(),
  ],
  [
    "party",
    "/party",
    "transport_aborted",
    ({ zopa, grant }, options) => zopa.openSession(grant, present).party(undefined, options),
  ],
  [
    "deleteConsent",
    "/account-access-consents",
    "transport_aborted",
    ({ zopa, consentId }, options) => zopa.deleteConsent(consentId, options),
  ],
];

describe("a signal", () => {
  let hand: Omit<AtHand, "zopa">;
  const clients: ZopaClient[] = [];

  beforeAll(async () => {
    const zopa = await localClient(bank);
    const grant = await authorised(bank, zopa);
    const { ConsentId } = await zopa.createConsent({ permissions: ["ReadAccountsBasic"] });
    const pending = await zopa.startAuthorization({ consentId: ConsentId });
    const callback = await bank.phone.open(pending.url, { user: "rora", decision: "approve" });
    hand = { consentId: ConsentId, pending, callback, grant };
    await zopa.close();
  });
  afterEach(async () => {
    bank.faults.clear();
    await Promise.all(
      clients.splice(0).map((each) => each.close({ signal: AbortSignal.abort() }).catch(() => undefined)),
    );
  });

  it.each(calls)("that is over before %s begins: nothing is sent", async (_name, _path, _code, call) => {
    const { cert, key, ca } = bank.tpp;
    const transport = watched(await createTransport({ cert, key, ca }));
    const zopa = await localClient(bank, { transport });
    clients.push(zopa);

    const problem = await call({ ...hand, zopa }, { signal: AbortSignal.abort() }).catch(
      (thrown: unknown) => thrown,
    );

    expect(problem).toMatchObject({ code: "transport_aborted" });
    expect(OpenBankingError.is(problem)).toBe(true);
    expect(transport.sent).toEqual([]);
  });

  it.each(calls)("that ends %s while the bank is silent", async (_name, path, code, call) => {
    const { cert, key, ca } = bank.tpp;
    const transport = watched(await createTransport({ cert, key, ca }));
    const zopa = await localClient(bank, { transport });
    clients.push(zopa);
    bank.faults.add("never-answers", { match: { path } });
    const controller = new AbortController();

    const ended = call({ ...hand, zopa }, { signal: controller.signal }).catch((thrown: unknown) => thrown);
    await expect.poll(() => transport.sent.filter((request) => request.includes(path))).toHaveLength(1);
    controller.abort();

    expect(await ended).toMatchObject({ code });
    expect(transport.sent.filter((request) => request.includes(path))).toHaveLength(1);
  });

  it("that ends one of two who wait for a refresh leaves it to the other", async () => {
    const zopa = await localClient(bank);
    clients.push(zopa);
    bank.clock.advance({ minutes: 6 });
    const controller = new AbortController();
    const [leaving, staying] = [controller.signal, undefined].map((signal) =>
      zopa
        .openSession(hand.grant, present)
        .accounts({ ...(signal === undefined ? {} : { signal }) })
        .toArray(),
    );
    controller.abort();

    await expect(leaving).rejects.toMatchObject({ code: "transport_aborted" });
    expect(await staying).toHaveLength(2);
  });
});

describe("a reader", () => {
  it("whose connection ends in the middle goes on later where they stood, with nothing twice and nothing lost", async () => {
    const zopa = await localClient(bank, { retries });
    const session = zopa.openSession(await authorised(bank, zopa, { user: "decade" }), present);
    const [account] = await session.accounts().toArray();
    const { AccountId = "" } = account ?? {};
    const whole = await session.transactions(AccountId).toArray();
    const rows: unknown[] = [];
    let resume: PagePosition | undefined;

    const reading = (async () => {
      for await (const page of session.transactions(AccountId, {}, { prefetch: false }).pages()) {
        rows.push(...page.items);
        resume = page.position;
        if (page.number === 3) {
          bank.faults.add("cut-before-answer");
        }
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: "transport_connection_closed", retryable: true });
    bank.faults.clear();
    const stored = JSON.parse(JSON.stringify(resume)) as PagePosition;
    rows.push(...(await session.transactions(AccountId, {}, { resume: stored }).toArray()));

    expect(rows).toEqual(whole);
    await zopa.close();
  });

  it("who leaves in the middle of the pages ends the request that is under way", async () => {
    const zopa = await localClient(bank);
    const session = zopa.openSession(await authorised(bank, zopa, { user: "shopper" }), present);
    const [account] = await session.accounts().toArray();
    let rows = 0;

    for await (const _row of session.transactions(account?.AccountId ?? "")) {
      rows += 1;
      if (rows === 150) {
        break;
      }
    }
    await zopa.close();

    expect(rows).toBe(150);
  });
});

describe("a bank whose process is killed", () => {
  const banks: Sandbox[] = [];
  const open = async (options: SandboxOptions = {}): Promise<Sandbox> => {
    const opened = await startSandbox({ cacheFolder: join(folder, "keys"), ...options });
    banks.push(opened);
    return opened;
  };
  afterEach(() => Promise.all(banks.splice(0).map((each) => each.close())));

  /** The same bank once more: its ports, its books, its keys. */
  function again(closed: Sandbox, database: string): Promise<Sandbox> {
    const { authorization, token, resource, control } = closed.addresses;
    const port = (address: string): number => Number(new URL(address).port);
    const ports = {
      authorization: port(authorization),
      token: port(token),
      resource: port(resource),
      control: port(control),
    };
    return open({ database, ports });
  }

  it("before anything was sent, refuses with what to do", async () => {
    const killed = await open();
    const zopa = await localClient(killed);
    await killed.close();

    await expect(zopa.createConsent({ permissions: ["ReadAccountsBasic"] })).rejects.toMatchObject({
      code: "transport_unreachable",
      retryable: true,
    });
    await zopa.close();
  });

  it("between two steps: it is clear that nothing was spent, and a refresh works when it is back", async () => {
    const database = join(folder, "between.sqlite");
    const killed = await open({ database });
    const zopa = await localClient(killed, { clock: undefined, retries });
    const grant = await authorised(killed, zopa);
    await killed.close();

    await expect(zopa.refreshGrant(grant)).rejects.toMatchObject({ code: "transport_unreachable" });
    await expect(zopa.openSession(grant, present).accounts().toArray()).rejects.toMatchObject({
      code: "transport_unreachable",
    });
    await expect(zopa.deleteConsent(grant.consentId)).rejects.toMatchObject({ retryable: true });

    await again(killed, database);
    const refreshed = await zopa.refreshGrant(grant);
    expect(await zopa.openSession(refreshed, present).accounts().toArray()).toHaveLength(2);
    await zopa.close();
  });

  it("while pages are read keeps what was handed over; a new process does not know its links, and says so", async () => {
    const database = join(folder, "pages.sqlite");
    const killed = await open({ database });
    const zopa = await localClient(killed, { clock: undefined, retries });
    const grant = await authorised(killed, zopa, { user: "decade" });
    const session = zopa.openSession(grant, present);
    const [account] = await session.accounts().toArray();
    const { AccountId = "" } = account ?? {};
    const whole = await session.transactions(AccountId).toArray();
    const rows: unknown[] = [];
    let resume: PagePosition | undefined;

    const reading = (async () => {
      for await (const page of session.transactions(AccountId, {}, { prefetch: false }).pages()) {
        rows.push(...page.items);
        resume = page.position;
        if (page.number === 3) {
          await killed.close();
        }
      }
    })();

    await expect(reading).rejects.toMatchObject({ code: "transport_unreachable", retryable: true });
    expect(rows).toEqual(whole.slice(0, 300));
    await again(killed, database);
    await expect(session.transactions(AccountId, {}, { resume }).toArray()).rejects.toMatchObject({
      code: "bank_error",
      status: 400,
    });
    expect(await session.transactions(AccountId).toArray()).toEqual(whole);
    await zopa.close();
  });
});

describe("the end of all that", () => {
  it("leaves no socket and no timer", async () => {
    expect(await handlesLeft()).toEqual({ sockets: 0, timers: 0 });
  });
});
