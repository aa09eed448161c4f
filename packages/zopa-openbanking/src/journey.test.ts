import { beneficiaries, offers } from "@zopa-openbanking/aisp";
import { BankError, OpenBankingError } from "@zopa-openbanking/core";
import { createTransport, type Transport } from "@zopa-openbanking/mtls";
import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { authorised, everyPermission, localClient } from "./__fixtures__/local-client.js";
import { handlesLeft, openHandles } from "./__fixtures__/open-handles.js";
import type { ZopaClient } from "./zopa-client.js";
import type { ZopaClientConfig } from "./zopa-client-config.js";

const present = { customer: { ipAddress: "198.51.100.7", userAgent: "journey/1" } } as const;
const absent = { customer: "absent" } as const;

describe("the whole way", () => {
  it.each([
    ["private_key_jwt", "2025-06", "zopa"],
    ["tls_client_auth", "2025-06", "obie"],
    ["private_key_jwt", "2026-05", "obie"],
    ["tls_client_auth", "2026-05", "zopa"],
  ] as const)(
    "consent, authorisation, every reading, refresh and deletion: %s, edition %s, surface %s",
    async (authentication, edition, surface) => {
      const bank = await startSandbox({ authentication, edition, surface });
      const zopa = await localClient(bank, { clientAuthentication: authentication });

      const consent = await zopa.createConsent({ permissions: [...everyPermission] });
      expect(consent.Status).toBe("AWAU");
      const pending = await zopa.startAuthorization({ consentId: consent.ConsentId });
      const callback = await bank.phone.open(pending.url, { user: "rora", decision: "approve" });
      const grant = await zopa.completeAuthorization(callback, pending);
      expect((await zopa.getConsent(consent.ConsentId)).Status).toBe("AUTH");

      const session = zopa.openSession(grant, present);
      const accounts = await session.accounts().toArray();
      expect(accounts).toHaveLength(2);
      for (const { AccountId } of accounts) {
        expect((await session.account(AccountId)).AccountId).toBe(AccountId);
        const lists = await Promise.all([
          session.balances(AccountId).toArray(),
          session.transactions(AccountId).toArray(),
          session.beneficiaries(AccountId).toArray(),
          session.directDebits(AccountId).toArray(),
          session.standingOrders(AccountId).toArray(),
          session.offers(AccountId).toArray(),
          session.statements(AccountId).toArray(),
        ]);
        expect(lists.flat().every((row) => row.AccountId === AccountId)).toBe(true);
        expect(lists.slice(0, 2).every((rows) => rows.length > 0)).toBe(true);
        expect((await session.party(AccountId))?.Name).toBe((await session.party())?.Name);
      }

      const refreshed = await zopa.refreshGrant(session.grant());
      expect(refreshed).toMatchObject({ consentId: consent.ConsentId, subject: grant.subject });
      expect(refreshed.accessToken).not.toBe(grant.accessToken);
      await zopa.deleteConsent(consent.ConsentId);
      expect(bank.requests.all().flatMap(({ rulesBroken }) => rulesBroken)).toEqual([]);

      await zopa.deleteConsent(consent.ConsentId);
      // The bank refuses the token, and then the refresh that would bring another.
      await expect(zopa.openSession(refreshed, present).accounts().toArray()).rejects.toMatchObject({
        code: "grant_rejected",
        consentId: consent.ConsentId,
      });
      await expect(zopa.refreshGrant(refreshed)).rejects.toMatchObject({ code: "grant_rejected" });
      await zopa.close();
      await bank.close();
    },
  );
});

let bank: Sandbox;
let zopa: ZopaClient;
const clients: ZopaClient[] = [];

beforeAll(async () => {
  bank = await startSandbox();
});
afterAll(() => bank.close());

async function client(config: Partial<ZopaClientConfig> = {}): Promise<ZopaClient> {
  const made = await localClient(bank, config);
  clients.push(made);
  return made;
}

async function transport(): Promise<Transport> {
  const { cert, key, ca } = bank.tpp;
  return await createTransport({ cert, key, ca });
}

beforeEach(async () => {
  bank.requests.clear();
  zopa = await client();
});
afterEach(async () => {
  bank.faults.clear();
  await Promise.all(clients.splice(0).map((each) => each.close()));
});

/** The requests that the bank got at a path since it was last asked. */
function asked(part: string): number {
  return bank.requests.all().filter(({ path }) => path.includes(part)).length;
}

function refreshes(): number {
  return bank.requests
    .all()
    .filter(({ body }) => (body as { grant_type?: string } | undefined)?.grant_type === "refresh_token")
    .length;
}

describe("a grant", () => {
  it("is refreshed when its access token ends, and handed over before the new token is used", async () => {
    const grant = await authorised(bank, zopa);
    const stored: { grant: Grant; readBefore: number }[] = [];
    const session = zopa.openSession(grant, {
      ...present,
      onGrantChanged: (changed) => void stored.push({ grant: changed, readBefore: asked("/accounts") }),
    });

    await session.accounts().toArray();
    bank.clock.advance({ minutes: 6 });
    const before = asked("/accounts");
    await session.accounts().toArray();
    await session.accounts().toArray();

    expect(refreshes()).toBe(1);
    expect(stored).toEqual([{ grant: session.grant(), readBefore: before }]);
    expect(session.grant().accessToken).not.toBe(grant.accessToken);
  });

  it("is refreshed once for all sessions and all readings that wait for it", async () => {
    const grant = await authorised(bank, zopa);
    const changes: string[] = [];
    const [one, other] = ["one", "other"].map((name) =>
      zopa.openSession(grant, { ...present, onGrantChanged: () => void changes.push(name) }),
    );
    bank.clock.advance({ minutes: 6 });

    await Promise.all([one, other, one, other].map(async (session) => await session?.accounts().toArray()));

    expect(refreshes()).toBe(1);
    expect(changes.sort()).toEqual(["one", "other"]);
    expect(one?.grant()).toEqual(other?.grant());
  });

  it("is the newest one for a session that is opened with an old one, so that a spent token is not spent again", async () => {
    bank.faults.add("refresh-token-rotated");
    const grant = await authorised(bank, zopa);
    const first = zopa.openSession(grant, present);
    bank.clock.advance({ minutes: 6 });
    await first.accounts().toArray();

    const second = zopa.openSession(grant, present);
    await second.accounts().toArray();
    bank.clock.advance({ minutes: 6 });
    await second.accounts().toArray();
    await first.accounts().toArray();

    expect(refreshes()).toBe(2);
    expect(second.grant().refreshToken).not.toBe(grant.refreshToken);
    expect(second.grant()).toEqual(first.grant());
    expect(second.grant().notices).toContain("refresh_token_rotated");
  });

  it("is not lost when it cannot be stored: the reading fails, and the next one stores it first", async () => {
    bank.faults.add("refresh-token-rotated");
    const grant = await authorised(bank, zopa);
    const stored: Grant[] = [];
    let isDown = true;
    const session = zopa.openSession(grant, {
      ...present,
      onGrantChanged: (changed) => {
        if (isDown) {
          throw new Error("The store is down.");
        }
        stored.push(changed);
      },
    });
    bank.clock.advance({ minutes: 6 });
    const before = asked("/accounts");

    await expect(session.accounts().toArray()).rejects.toThrow("The store is down.");
    expect(asked("/accounts")).toBe(before);
    isDown = false;
    await session.accounts().toArray();

    expect(refreshes()).toBe(1);
    expect(stored).toEqual([session.grant()]);
  });

  it("comes back from JSON as it was, in another client", async () => {
    const grant = await authorised(bank, zopa);
    const other = await client();

    const session = other.openSession(JSON.parse(JSON.stringify(grant)) as Grant, present);

    expect(await session.accounts().toArray()).toHaveLength(2);
    expect(asked("/.well-known")).toBe(1);
    bank.clock.advance({ minutes: 6 });
    expect(await session.accounts().toArray()).toHaveLength(2);
    expect(asked("/.well-known")).toBe(2);
  });

  it("is over after a year: whoever reads is told to let the customer authorise again", async () => {
    const grant = await authorised(bank, zopa);
    bank.clock.advance({ days: 366 });

    const reading = zopa.openSession(grant, present).accounts().toArray();

    await expect(reading).rejects.toMatchObject({ code: "grant_expired", consentId: grant.consentId });
    expect(refreshes()).toBe(0);
  });
});

describe("a consent", () => {
  it("that was deleted gives nothing any more", async () => {
    const grant = await authorised(bank, zopa);
    await zopa.deleteConsent(grant.consentId);

    await expect(zopa.openSession(grant, present).accounts().toArray()).rejects.toMatchObject({
      code: "grant_rejected",
    });
    await expect(zopa.getConsent(grant.consentId)).rejects.toMatchObject({ code: "consent_gone" });
  });

  it("that the customer withdraws while pages are read ends the reading with what to do", async () => {
    const grant = await authorised(bank, zopa, { user: "shopper" });
    const session = zopa.openSession(grant, present);
    const [account] = await session.accounts().toArray();
    const pages: number[] = [];

    const reading = (async () => {
      for await (const page of session
        .transactions(account?.AccountId ?? "", {}, { prefetch: false })
        .pages()) {
        pages.push(page.number);
        bank.consents.revoke(grant.consentId);
      }
    })();

    await expect(reading).rejects.toSatisfy(
      (problem) => BankError.is(problem) && [401, 403].includes(problem.status),
    );
    expect(pages).toEqual([1]);
  });

  it("that the customer declines is their choice, and nothing is exchanged", async () => {
    const { ConsentId } = await zopa.createConsent({ permissions: ["ReadAccountsBasic"] });
    const pending = await zopa.startAuthorization({ consentId: ConsentId });
    const callback = await bank.phone.open(pending.url, { user: "rora", decision: "decline" });
    const before = asked("/token");

    await expect(zopa.completeAuthorization(callback, pending)).rejects.toMatchObject({
      code: "authorization_denied",
      consentId: ConsentId,
    });
    expect(asked("/token")).toBe(before);
    expect((await zopa.getConsent(ConsentId)).Status).toBe("RJCT");
  });

  it("that the bank must refuse is not asked for", async () => {
    await expect(zopa.createConsent({ permissions: ["ReadBalances"] })).rejects.toMatchObject({
      code: "permissions_refused",
    });
    expect(bank.requests.all()).toEqual([]);
  });
});

describe("an answer of the bank's app", () => {
  it("is good for one grant: the same answer does not bring a second", async () => {
    const { ConsentId } = await zopa.createConsent({ permissions: ["ReadAccountsBasic"] });
    const pending = await zopa.startAuthorization({ consentId: ConsentId });
    const callback = await bank.phone.open(pending.url, { user: "rora", decision: "approve" });
    await zopa.completeAuthorization(callback, pending);

    await expect(zopa.completeAuthorization(callback, pending)).rejects.toMatchObject({
      code: "grant_rejected",
    });
  });

  it("does not fit another customer's authorisation", async () => {
    const [mine, theirs] = await Promise.all(
      [1, 2].map(async () => {
        const { ConsentId } = await zopa.createConsent({ permissions: ["ReadAccountsBasic"] });
        return await zopa.startAuthorization({ consentId: ConsentId });
      }),
    );
    if (mine === undefined || theirs === undefined) {
      throw new Error("unreachable");
    }
    const callback = await bank.phone.open(theirs.url, { user: "ivsa", decision: "approve" });
    const before = asked("/token");

    await expect(zopa.completeAuthorization(callback, mine)).rejects.toMatchObject({
      code: "state_mismatch",
    });
    expect(asked("/token")).toBe(before);
  });
});

describe("a session with the customer", () => {
  it("tells the bank so with each request, and one without sends none of it", async () => {
    const grant = await authorised(bank, zopa);
    bank.requests.clear();

    await zopa.openSession(grant, present).accounts().toArray();
    await zopa.openSession(grant, absent).accounts().toArray();

    const customers = bank.requests.all().map(({ headers }) => ({
      address: headers["x-fapi-customer-ip-address"] !== undefined,
      agent: headers["x-customer-user-agent"] !== undefined,
    }));
    expect(customers).toEqual([
      { address: true, agent: true },
      { address: false, agent: false },
    ]);
  });

  it("has an interaction id of its own for each request", async () => {
    const grant = await authorised(bank, zopa);

    await zopa.openSession(grant, present).accounts().toArray();
    await zopa.openSession(grant, present).accounts().toArray();

    const ids = bank.requests
      .all()
      .filter(({ listener }) => listener === "resource")
      .map(({ interactionId }) => interactionId);
    expect(ids).toHaveLength(3);
    expect(ids.every((id) => /^[0-9a-f-]{36}$/.test(id ?? ""))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a session without the customer", () => {
  it("reads four times in 24 hours, and then not before the first of them is a day old", async () => {
    const grant = await authorised(bank, zopa);
    const session = zopa.openSession(grant, absent);
    const first = bank.clock.now();
    for (let access = 0; access < 4; access += 1) {
      await session.accounts().toArray();
      bank.clock.advance({ hours: 1 });
    }
    const before = bank.requests.all().length;

    const problem = await session
      .accounts()
      .toArray()
      .catch((thrown: unknown) => thrown);

    expect(problem).toMatchObject({
      code: "access_limit_reached",
      endpoint: "GET /accounts",
      retryable: true,
    });
    expect((problem as { retryAt: number }).retryAt - first).toBeGreaterThanOrEqual(86_400);
    expect((problem as { retryAt: number }).retryAt - first).toBeLessThan(86_400 + 60);
    expect(
      bank.requests
        .all()
        .slice(before)
        .filter(({ path }) => path.endsWith("/accounts")),
    ).toEqual([]);
    bank.clock.advance({ hours: 20, minutes: 2 });
    expect(await session.accounts().toArray()).toHaveLength(2);
  });

  it("shares the limit with every other session of the consent, and not with the customer's own", async () => {
    const grant = await authorised(bank, zopa);
    for (let access = 0; access < 4; access += 1) {
      await zopa.openSession(grant, absent).accounts().toArray();
    }

    await expect(zopa.openSession(grant, absent).accounts().toArray()).rejects.toMatchObject({
      code: "access_limit_reached",
    });
    expect(await zopa.openSession(grant, present).accounts().toArray()).toHaveLength(2);
  });

  it("sees 90 days of transactions, and is refused more before the bank is asked", async () => {
    const grant = await authorised(bank, zopa, { user: "decade" });
    const session = zopa.openSession(grant, absent);
    const [account] = await session.accounts().toArray();
    const { AccountId = "" } = account ?? {};

    const rows = await session.transactions(AccountId).toArray();
    const ages = rows.map(
      ({ BookingDateTime }) => bank.clock.now() - Date.parse(BookingDateTime ?? "") / 1_000,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(Math.max(...ages)).toBeLessThan(91 * 86_400);
    const before = bank.requests.all().length;
    const tooOld = new Date((bank.clock.now() - 92 * 86_400) * 1_000);

    await expect(
      session.transactions(AccountId, { fromBookingDateTime: tooOld }).toArray(),
    ).rejects.toMatchObject({ code: "history_requires_customer" });
    expect(bank.requests.all()).toHaveLength(before);
    const withCustomer = zopa.openSession(grant, present);
    await expect(
      withCustomer.transactions(AccountId, { fromBookingDateTime: tooOld }).toArray({ limit: 1 }),
    ).resolves.toHaveLength(1);
  });

  it("has no reader of what needs the customer, and their functions refuse it before the bank is asked", async () => {
    const grant = await authorised(bank, zopa);
    const session = zopa.openSession(grant, absent);
    const context = zopa.contexts.unattended(async () => grant.accessToken, grant.consentId);
    bank.requests.clear();

    expect(Object.keys(session).sort()).toEqual(["account", "accounts", "balances", "grant", "transactions"]);
    // @ts-expect-error -- offers are for a context with the customer
    const refused = [offers(context, "1").toArray(), beneficiaries(context as never, "1").toArray()];
    for (const each of refused) {
      await expect(each).rejects.toMatchObject({ code: "customer_required" });
    }
    expect(bank.requests.all()).toEqual([]);
  });
});

describe("a rotation", () => {
  it("of the certificate refreshes the grant, for the token is bound to the one before", async () => {
    const own = await transport();
    const rotating = await client({ transport: own });
    const grant = await authorised(bank, rotating);
    const session = rotating.openSession(grant, present);
    await session.accounts().toArray();
    const next = await bank.issueCertificate("obwac");

    await own.rotate({ cert: next.cert, key: next.key });
    const accounts = await session.accounts().toArray();

    expect(accounts).toHaveLength(2);
    expect(refreshes()).toBe(1);
    expect(session.grant().certificateThumbprint).toBe(next.x5tS256);
    expect(grant.certificateThumbprint).not.toBe(next.x5tS256);
    // The client's own token is bound to the old certificate as well.
    await rotating.deleteConsent(grant.consentId);
    expect(bank.requests.all().flatMap(({ rulesBroken }) => rulesBroken)).toEqual([]);
  });

  it("of the bank's signing key is noticed by the key's name, with one more look at the key set", async () => {
    await authorised(bank, zopa);
    expect(asked("/jwks")).toBe(1);
    bank.faults.add("key-rotation");
    bank.clock.advance({ minutes: 2 });

    const grant = await authorised(bank, zopa);

    expect(asked("/jwks")).toBe(2);
    expect(await zopa.openSession(grant, present).accounts().toArray()).toHaveLength(2);
  });
});

describe("the bank's metadata", () => {
  it("are not needed while a token is good", async () => {
    const grant = await authorised(bank, zopa);
    bank.faults.add("issuer-mismatch");
    const other = await client();

    expect(await other.openSession(grant, present).accounts().toArray()).toHaveLength(2);
    await expect(other.refreshGrant(grant)).rejects.toMatchObject({ code: "issuer_mismatch" });
  });

  it("that are old are used while their endpoint is down, for refreshing, too", async () => {
    const grant = await authorised(bank, zopa);
    const session = zopa.openSession(grant, present);
    bank.faults.add("metadata-html-502");
    bank.clock.advance({ hours: 3 });

    expect(await session.accounts().toArray()).toHaveLength(2);
    expect(refreshes()).toBe(1);
  });
});

describe("a client", () => {
  it("asks for accounts so many times at once as it was told, and no more", async () => {
    const grant = await authorised(bank, zopa);
    let underWay = 0;
    let most = 0;
    const counting = (inner: Transport): Transport => ({
      ...inner,
      restrictTo: (origins) => counting(inner.restrictTo(origins)),
      fetch: async (input, init) => {
        underWay += 1;
        most = Math.max(most, underWay);
        const response = await inner.fetch(input, init);
        const body = await response.arrayBuffer();
        underWay -= 1;
        return new Response(body, { headers: response.headers });
      },
    });
    const limited = await client({ transport: counting(await transport()), concurrentRequests: 2 });
    const session = limited.openSession(grant, present);

    await Promise.all(Array.from({ length: 6 }, () => session.accounts().toArray()));

    expect(most).toBe(2);
  });

  it("tells the observer of each request, with nothing secret and no id of the customer's", async () => {
    const events: unknown[] = [];
    const observed = await client({ observer: { onResponse: (event) => void events.push(event) } });
    const grant = await authorised(bank, observed);
    const session = observed.openSession(grant, present);
    const [account] = await session.accounts().toArray();
    await session.balances(account?.AccountId ?? "").toArray();

    expect(events).toMatchObject([
      { endpoint: "POST /account-access-consents", status: 201, attempt: 1 },
      { endpoint: "GET /accounts", status: 200, attempt: 1 },
      { endpoint: "GET /accounts/{AccountId}/balances", status: 200, attempt: 1 },
    ]);
    const shown = JSON.stringify(events);
    expect(
      [grant.accessToken, grant.consentId, account?.AccountId ?? ""].filter((id) => shown.includes(id)),
    ).toEqual([]);
  });

  it("fetches the bank's metadata and keys once for all customers", async () => {
    bank.faults.add("metadata-weaker");
    const findings: string[] = [];
    const own = await client({ onMetadataFinding: ({ code }) => void findings.push(code) });
    await authorised(bank, own);
    const heard = findings.length;
    await authorised(bank, own, { user: "ivsa" });

    expect([asked("/.well-known"), asked("/jwks")]).toEqual([1, 1]);
    expect(heard).toBeGreaterThan(0);
    expect(findings).toHaveLength(heard);
  });

  it("lets nobody who hears of the metadata end the call that fetched them", async () => {
    bank.faults.add("metadata-weaker");
    const own = await client({
      onMetadataFinding: () => {
        throw new Error("a listener's own");
      },
    });

    await expect(authorised(bank, own)).resolves.toHaveProperty("accessToken");
  });

  it("keeps its own token for all consents", async () => {
    await zopa.createConsent({ permissions: ["ReadAccountsBasic"] });
    const { ConsentId } = await zopa.createConsent({ permissions: ["ReadAccountsBasic"] });
    await zopa.deleteConsent(ConsentId);

    expect(asked("/token")).toBe(1);
  });
});

describe("the end", () => {
  it("leaves no socket and no timer, and refuses what comes after it", async () => {
    const grant = await authorised(bank, zopa);
    await zopa.close();
    // The customer's phone keeps its connection for a while.
    expect(await handlesLeft()).toEqual({ sockets: 0, timers: 0 });
    const brief = await localClient(bank);
    const session = brief.openSession(await brief.refreshGrant(grant), present);
    await session.accounts().toArray();
    await brief.getConsent(grant.consentId);
    expect(openHandles().sockets).toBeGreaterThan(0);

    await brief.close();
    await brief.close();

    expect(await handlesLeft()).toEqual({ sockets: 0, timers: 0 });
    const late = await session
      .accounts()
      .toArray()
      .catch((problem: unknown) => problem);
    expect(late).toMatchObject({ code: "closed" });
    expect(OpenBankingError.is(late)).toBe(true);
  });

  it("waits for a reading that is under way", async () => {
    const grant = await authorised(bank, zopa);
    const reading = zopa.openSession(grant, present).accounts().toArray();
    await expect.poll(() => asked("/accounts")).toBeGreaterThan(0);

    await zopa.close();

    expect(await reading).toHaveLength(2);
  });
});
