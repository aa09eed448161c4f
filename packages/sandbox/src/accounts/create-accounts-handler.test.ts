import type { Context, Next } from "koa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fakePeople } from "./__fixtures__/fake-people.js";
import {
  type Answered,
  type Ask,
  attended,
  openTestBank,
  type TestBank,
  unattended,
} from "./__fixtures__/test-bank.js";
import { basePath } from "./find-operation.js";
import { operations } from "./operations.js";

let zopa: TestBank;
let obie: TestBank;
let token: string;

beforeAll(async () => {
  zopa = await openTestBank();
  obie = await openTestBank({ surface: "obie" });
  token = zopa.consent();
});

afterAll(async () => {
  await zopa.close();
  await obie.close();
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const interactionId = "93bac548-d2de-4546-b106-880a5018460d";

function errorCodes(answer: Answered): (string | undefined)[] {
  return (answer.json?.Errors ?? []).map(({ ErrorCode, Path }: Record<string, string>) =>
    Path === undefined ? ErrorCode : `${ErrorCode} ${Path}`,
  );
}

/** What a token is, beside a good one of a customer. */
function otherToken(name: string, facts: object): string {
  const good = zopa.tokens.get(token);
  if (good !== undefined) {
    zopa.tokens.set(name, { ...good, ...facts });
  }
  return name;
}

describe("every operation", () => {
  const ids: Readonly<Record<string, string>> = { AccountId: "card-1", StatementId: "2026-02" };

  it.each(operations.map(({ endpoint }) => endpoint))("%s answers", async (endpoint) => {
    const [method = "", template = ""] = endpoint.split(" ");
    const customer = obie.consent();
    const path = template.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? customer);

    const ofConsents = template.startsWith("/account-access-consents");
    const answer = await obie.ask(path, {
      method,
      token: ofConsents ? "client" : customer,
      ...(method === "POST"
        ? {
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ Data: { Permissions: ["ReadAccountsBasic"] }, Risk: {} }),
          }
        : {}),
    });

    expect(answer.rules).toEqual([]);
    expect(answer.status).toBe({ POST: 201, GET: 200, DELETE: 204 }[method]);
    expect(answer.headers["x-fapi-interaction-id"]).toMatch(uuid);
    expect(answer.headers.date).toBe("Mon, 02 Mar 2026 09:00:00 GMT");
    expect(answer.headers["cache-control"]).toBe("no-store");
    if (method === "DELETE") {
      expect(answer.text).toBe("");
    } else if (endpoint.endsWith("/file")) {
      expect(answer.headers["content-type"]).toBe("application/pdf");
    } else {
      expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
      expect(answer.json.Links.Self).toMatch(`${obie.origin}${basePath}/`);
      expect(answer.json.Meta.TotalPages).toBeGreaterThan(0);
    }
  });

  it("is one of 14 at Zopa; the other 15 of the standard are 404", async () => {
    const customer = zopa.consent();
    const statuses = await Promise.all(
      operations.map(async ({ endpoint, token: kind }) => {
        const [method = "", template = ""] = endpoint.split(" ");
        const path = template.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? customer);
        const { status } = await zopa.ask(path, { method, token: kind === "client" ? "client" : customer });
        return status;
      }),
    );

    expect(statuses.filter((status) => status === 404)).toHaveLength(15);
  });
});

describe("paths and methods", () => {
  it.each([
    "/foobar",
    "/accounts/card-1/foobar",
    "/accounts/card-1/balances/foobar",
    "/accounts/",
    "/accounts//balances",
    "/Accounts",
    "/accounts/card-1/balances/",
    "",
    "/account-access-consents/aac-1/",
  ])("%s is 404 without a body, with or without a token", async (path) => {
    for (const ask of [{}, { token }]) {
      const answer = await zopa.ask(path, ask);

      expect(answer.status).toBe(404);
      expect(answer.text).toBe("");
      expect(answer.rules).toEqual(["path-unknown"]);
    }
  });

  it.each(["/", "/open-banking/v3.1/aisp/accounts", "/open-banking/v4.0/pisp/accounts"])(
    "%s, beside the API, is 404",
    async (path) => {
      expect((await zopa.ask(`${zopa.origin}${path}`, { token })).status).toBe(404);
    },
  );

  it.each([
    ["POST", "/accounts", "GET"],
    ["DELETE", "/accounts/card-1", "GET"],
    ["HEAD", "/accounts", "GET"],
    ["OPTIONS", "/party", "GET"],
    ["GET", "/account-access-consents", "POST"],
    ["PUT", "/account-access-consents/aac-1", "GET, DELETE"],
    ["PATCH", "/account-access-consents/aac-1", "GET, DELETE"],
  ])("%s %s is 405 and says what is allowed", async (method, path, allow) => {
    const answer = await zopa.ask(path, { method, token });

    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe(allow);
    expect(answer.text).toBe("");
  });

  it("takes an account id that is encoded in another way, and one that is not well encoded as unknown", async () => {
    expect((await zopa.ask("/accounts/card%2D1", { token })).status).toBe(200);
    const answer = await zopa.ask("/accounts/%E0%A4%A", { token });
    expect(errorCodes(answer)).toEqual(["U011 AccountId"]);
  });
});

describe("the token", () => {
  const garbage: readonly [string, string][] = [
    ["unknown", "Bearer never-given-out"],
    ["of another scheme", "Basic dXNlcjpwYXNz"],
    ["without a scheme", "token"],
    ["with two parts", "Bearer a b"],
    ["empty", "Bearer "],
    ["with signs that no token has", "Bearer a,b"],
  ];

  it("that is missing is 401, without body and without an error in the challenge", async () => {
    const answer = await zopa.ask("/accounts");

    expect(answer).toMatchObject({ status: 401, text: "", rules: ["token-missing"] });
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
    expect(answer.headers["content-type"]).toBeUndefined();
  });

  it.each(garbage)("%s is 401 without body", async (_, authorization) => {
    const answer = await zopa.ask("/accounts", { headers: { authorization } });

    expect(answer).toMatchObject({ status: 401, text: "" });
    expect(answer.headers["www-authenticate"]).toMatch(
      /^Bearer error="invalid_token", error_description="[^"\\]+"$/,
    );
    expect(answer.headers["x-fapi-interaction-id"]).toMatch(uuid);
  });

  it("is taken whatever the case of its scheme", async () => {
    expect((await zopa.ask("/accounts", { headers: { authorization: `bEaReR ${token}` } })).status).toBe(200);
  });

  it("past its end is 401 with a body", async () => {
    const answer = await zopa.ask("/accounts", { token: otherToken("old", { expired: true }) });

    expect(answer.status).toBe(401);
    expect(errorCodes(answer)).toEqual(["TKXP Authorization"]);
    expect(answer.headers["www-authenticate"]).toContain("invalid_token");
  });

  it("of a client is 401 where a customer's is asked for, and the reverse", async () => {
    const forward = await zopa.ask("/accounts", { token: "client" });
    const reverse = await zopa.ask("/account-access-consents/aac-1", { token });

    expect([forward.status, forward.text, forward.rules]).toEqual([401, "", ["token-of-another-kind"]]);
    expect([reverse.status, reverse.text, reverse.rules]).toEqual([401, "", ["token-of-another-kind"]]);
  });

  it.each(["openid", "", "accountsx openid", "payments"])("with scope `%s` is 403", async (scope) => {
    const answer = await zopa.ask("/accounts", { token: otherToken("narrow", { scope }) });

    expect(answer.status).toBe(403);
    expect(errorCodes(answer)).toEqual(["AG08 Authorization"]);
    expect(answer.headers["www-authenticate"]).toBe('Bearer error="insufficient_scope", scope="accounts"');
  });

  it.each([
    ["another certificate", { "x-test-certificate": "other" }, {}],
    ["no certificate", { "x-test-certificate": [] }, {}],
    ["a token that is bound to none", {}, { x5tS256: undefined }],
    ["neither a certificate nor a binding", { "x-test-certificate": [] }, { x5tS256: undefined }],
  ])("is refused with %s", async (_, headers, facts) => {
    for (const path of ["/accounts", "/accounts/card-1/transactions", "/party"]) {
      const answer = await zopa.ask(path, { token: otherToken("bound", facts), headers });

      expect(answer).toMatchObject({ status: 401, text: "", rules: ["token-of-another-certificate"] });
    }
  });

  it("of another certificate is refused before it is said to be expired", async () => {
    const answer = await zopa.ask("/accounts", {
      token: otherToken("old and foreign", { expired: true, x5tS256: "other" }),
    });

    expect(answer.text).toBe("");
  });
});

describe("headers", () => {
  it("echo the interaction id, on success, on refusals and where nothing is", async () => {
    const headers = { "x-fapi-interaction-id": interactionId };

    for (const [path, ask] of [
      ["/accounts", { token }],
      ["/accounts", {}],
      ["/accounts/nobody", { token }],
      ["/foobar", {}],
    ] as const) {
      const answer = await zopa.ask(path, { ...ask, headers });
      expect(answer.headers["x-fapi-interaction-id"]).toBe(interactionId);
    }
  });

  it.each([
    "1234",
    "",
    `${interactionId}x`,
    "93bac548d2de4546b106880a5018460d",
    "93bac548-d2de-0546-b106-880a5018460d",
  ])("x-fapi-interaction-id: %s is 400, and is not echoed", async (value) => {
    const answer = await zopa.ask("/accounts", { token, headers: { "x-fapi-interaction-id": value } });

    expect(answer.status).toBe(400);
    expect(errorCodes(answer)).toEqual(["U006 x-fapi-interaction-id"]);
    expect(answer.headers["x-fapi-interaction-id"]).toMatch(uuid);
    expect(answer.json.Id).toBe(answer.headers["x-fapi-interaction-id"]);
  });

  it.each([
    ["x-fapi-customer-ip-address", "localhost"],
    ["x-fapi-customer-ip-address", "203.0.113.256"],
    ["x-fapi-customer-ip-address", "203.0.113.7, 203.0.113.8"],
    ["x-fapi-customer-ip-address", "203.0.113.7:443"],
    ["x-fapi-customer-ip-address", "[2001:db8::1]"],
    ["x-fapi-customer-ip-address", ""],
    ["x-fapi-customer-ip-address", "Sun, 10 Sep 2017 19:43:31 GMT"],
    ["x-fapi-auth-date", "2017-09-10T19:43:31Z"],
    ["x-fapi-auth-date", "Mon, 10 Sep 2017 19:43:31 GMT"],
    ["x-fapi-auth-date", "Sun, 10 Sep 2017 19:43:31 CET"],
    ["x-fapi-auth-date", "Sun, 31 Sep 2017 19:43:31 GMT"],
    ["x-fapi-auth-date", "Sun, 10 Sep 2017 24:43:31 GMT"],
    ["x-fapi-auth-date", ""],
    ["x-customer-user-agent", ""],
  ])("%s: %s is 400", async (name, value) => {
    const answer = await zopa.ask("/accounts", { token, headers: { [name]: value } });

    expect(answer.status).toBe(400);
    expect(errorCodes(answer)).toEqual([`U006 ${name}`]);
  });

  it.each([
    ["x-fapi-customer-ip-address", "2001:db8::1"],
    ["x-fapi-auth-date", "Sun, 10 Sep 2017 19:43:31 GMT"],
    ["x-fapi-auth-date", "Sun, 10 Sep 2017 19:43:31 UTC"],
    ["x-customer-user-agent", "App/1.0"],
    ["x-fapi-financial-id", "0015800001ZEc3hAAD"],
    ["x-idempotency-key", "anything"],
    ["content-type", "application/json"],
    ["accept", "application/json"],
    ["accept", "application/json; charset=utf-8"],
    ["accept", "application/json;charset=UTF-8;q=0.5, text/html"],
    ["accept", "application/*"],
    ["accept", "*/*"],
    ["accept", "application/jose+jwe, application/json;q=0.1"],
    ["accept-charset", "utf-8, iso-8859-1;q=0.5"],
    ["accept-charset", "*"],
  ])("%s: %s is taken", async (name, value) => {
    expect((await zopa.ask("/accounts", { token, headers: { [name]: value } })).status).toBe(200);
  });

  it("that are wrong are all named at once", async () => {
    const answer = await zopa.ask("/accounts", {
      token,
      headers: { "x-fapi-interaction-id": "1", "x-fapi-customer-ip-address": "2", "x-fapi-auth-date": "3" },
    });

    expect(errorCodes(answer)).toHaveLength(3);
  });

  it.each([
    ["accept", "text/html"],
    ["accept", "application/jose+jwe"],
    ["accept", "application/json;q=0"],
    ["accept", "application/json; charset=utf-16"],
    ["accept-charset", "iso-8859-1"],
    ["accept-charset", "utf-8;q=0"],
  ])("%s: %s is 406 without a body", async (name, value) => {
    const answer = await zopa.ask("/accounts", { token, headers: { [name]: value } });

    expect(answer).toMatchObject({ status: 406, text: "", rules: ["accept"] });
  });
});

describe("the consent", () => {
  it("that the customer withdrew is 403 with U028, until it is approved again", async () => {
    const consentId = zopa.consent();
    zopa.consents.revoke(consentId);

    const refused = await zopa.ask("/accounts", { token: consentId });
    zopa.consents.authorise(consentId, { userId: "kim", accountIds: ["card-1"] });
    const answered = await zopa.ask("/accounts", { token: consentId });

    expect(refused.status).toBe(403);
    expect(errorCodes(refused)).toEqual(["U028"]);
    expect(answered.status).toBe(200);
  });

  it("that cannot be approved again is 400 with U009", async () => {
    const consentId = zopa.consent();
    zopa.consents.revoke(consentId, "U039");

    expect(errorCodes(await zopa.ask("/accounts", { token: consentId }))).toEqual(["U009"]);
  });

  it("past its end is 401 with a body", async () => {
    const bank = await openTestBank();
    const consentId = bank.consent({ expirationDateTime: "2026-03-02T09:01:00Z" });
    const before = await bank.ask("/accounts", { token: consentId });
    bank.wait(60);

    const after = await bank.ask("/accounts", { token: consentId });
    await bank.close();

    expect(before.status).toBe(200);
    expect(after.status).toBe(401);
    expect(errorCodes(after)).toEqual(["TKXP"]);
  });

  it("that was deleted is 401 without a body", async () => {
    const consentId = zopa.consent();
    zopa.consents.delete(consentId);

    expect(await zopa.ask("/accounts", { token: consentId })).toMatchObject({
      status: 401,
      text: "",
      rules: ["consent-deleted"],
    });
  });
});

describe("accounts", () => {
  it("unknown to the bank are 400 with U011", async () => {
    for (const path of ["/accounts/nobody", "/accounts/nobody/balances", "/accounts/nobody/transactions"]) {
      const answer = await zopa.ask(path, { token });

      expect(answer.status).toBe(400);
      expect(errorCodes(answer)).toEqual(["U011 AccountId"]);
    }
  });

  it("that the customer did not choose are 403, his own and others'", async () => {
    const onlyCard = zopa.consent({}, ["card-1"]);

    for (const path of ["/accounts/current-1", "/accounts/empty-1/balances"]) {
      const answer = await zopa.ask(path, { token: onlyCard });
      expect(answer.status).toBe(403);
      expect(errorCodes(answer)).toEqual(["AG08 AccountId"]);
    }
    const { json } = await zopa.ask("/accounts", { token: onlyCard });
    expect(json.Data.Account.map(({ AccountId }: { AccountId: string }) => AccountId)).toEqual(["card-1"]);
  });

  it("that have closed drop out without a trace", async () => {
    const consentId = zopa.consent({}, ["closed-1", "card-1"]);

    const { json } = await zopa.ask("/accounts", { token: consentId });
    const closed = await zopa.ask("/accounts/closed-1", { token: consentId });

    expect(json.Data.Account).toHaveLength(1);
    expect(closed.status).toBe(400);
  });

  it("of a product that has nothing of the kind are 200 with an empty list", async () => {
    for (const [path, name] of [
      ["/accounts/card-1/beneficiaries", "Beneficiary"],
      ["/accounts/card-1/direct-debits", "DirectDebit"],
      ["/accounts/card-1/standing-orders", "StandingOrder"],
      ["/accounts/current-1/offers", "Offer"],
      ["/accounts/current-1/statements", "Statement"],
    ] as const) {
      const { status, json } = await zopa.ask(path, { token });

      expect(status).toBe(200);
      expect(json.Data).toEqual({ [name]: [] });
      expect(json.Meta).toEqual({ TotalPages: 1 });
    }
  });

  it("of a product that Zopa serves nothing of the kind for are empty whatever the books hold", async () => {
    const beneficiaries = () => [{ BeneficiaryId: "B1" }];
    const path = "/accounts/card-1/beneficiaries";
    for (const [surface, count] of [
      ["zopa", 0],
      ["obie", 1],
    ] as const) {
      const bank = await openTestBank({ surface, people: { ...fakePeople(), beneficiaries } });
      const { json } = await bank.ask(path, { token: bank.consent() });
      await bank.close();

      expect(json.Data.Beneficiary).toHaveLength(count);
    }
  });

  it("have statements that are found by id, and are 400 when there is none or it lies outside the consent", async () => {
    const customer = obie.consent({ transactionFromDateTime: "2026-01-01T00:00:00Z" });
    for (const tail of ["", "/file", "/transactions"]) {
      const path = (id: string) => `/accounts/card-1/statements/${id}${tail}`;
      expect((await obie.ask(path("2026-01"), { token: customer })).status).toBe(200);
      expect(errorCodes(await obie.ask(path("2025-12"), { token: customer }))).toEqual(["U011 StatementId"]);
      expect(errorCodes(await obie.ask(path("2024-12"), { token: customer }))).toEqual(["U011 StatementId"]);
    }
  });

  it("send the file of a statement only to who takes it", async () => {
    const customer = obie.consent();
    const path = "/accounts/card-1/statements/2026-01/file";

    expect((await obie.ask(path, { token: customer, headers: { accept: "application/pdf" } })).text).toBe(
      "%PDF-1.4 card-1 2026-01",
    );
    expect((await obie.ask(path, { token: customer, headers: { accept: "application/json" } })).status).toBe(
      406,
    );
  });
});

describe("the customer's presence", () => {
  const path = "/accounts/card-1/balances";

  it("is needed for all but four operations", async () => {
    const customer = obie.consent();
    const open: string[] = [];
    for (const { endpoint, token: kind } of operations.filter(
      (operation) => operation.token === "customer",
    )) {
      const called = endpoint.slice(4).replace("{AccountId}", "card-1").replace("{StatementId}", "2026-02");
      const answer = await obie.ask(called, { token: customer, headers: unattended });
      if (answer.status === 200) {
        open.push(endpoint);
      } else {
        expect([answer.status, kind, errorCodes(answer)]).toEqual([
          403,
          "customer",
          ["U028 x-fapi-customer-ip-address"],
        ]);
      }
    }

    expect(open).toEqual([
      "GET /accounts",
      "GET /accounts/{AccountId}",
      "GET /accounts/{AccountId}/balances",
      "GET /accounts/{AccountId}/transactions",
    ]);
  });

  it("lifts the limit of four accesses in 24 hours, which roll", async () => {
    const bank = await openTestBank();
    const customer = bank.consent();
    const read = (ask: Ask = { headers: unattended }) => bank.ask(path, { token: customer, ...ask });
    for (const seconds of [0, 3600, 3600]) {
      bank.wait(seconds);
      expect((await read()).status).toBe(200);
    }
    bank.wait(3600);
    expect((await read()).status).toBe(200);

    const refused = await read();
    expect(refused).toMatchObject({ status: 429, text: "", rules: ["unattended-accesses-used-up"] });
    expect(refused.headers["retry-after"]).toBe(String(86_400 - 3 * 3600));
    expect((await read({ headers: attended })).status).toBe(200);

    bank.wait(86_400 - 3 * 3600 - 1);
    expect((await read()).headers["retry-after"]).toBe("1");
    bank.wait(1);
    expect((await read()).status).toBe(200);
    expect((await read()).headers["retry-after"]).toBe("3600");
    await bank.close();
  });

  it("is counted for each consent, operation and account by itself, and only when there is an answer", async () => {
    const bank = await openTestBank();
    const [one, other] = [bank.consent(), bank.consent()];
    const read = (called: string, customer: string) =>
      bank.ask(called, { token: customer, headers: unattended });
    for (let count = 0; count < 6; count += 1) {
      await read("/accounts/card-1/transactions?fromBookingDateTime=yesterday", one);
      await read("/accounts/card-1/offers", one);
    }
    for (let count = 0; count < 4; count += 1) {
      expect((await read("/accounts/card-1/transactions", one)).status).toBe(200);
    }

    expect((await read("/accounts/card-1/transactions", one)).status).toBe(429);
    expect((await read("/accounts/current-1/transactions", one)).status).toBe(200);
    expect((await read(path, one)).status).toBe(200);
    expect((await read("/accounts/card-1/transactions", other)).status).toBe(200);
    await bank.close();
  });
});

describe("faults", () => {
  it("are played once around the answer, at the place of the operation, with who is asking", async () => {
    const seen: object[] = [];
    const bank = await openTestBank({
      faults: (place, occasionOf) => async (context: Context, next: Next) => {
        await next();
        seen.push({ place, occasion: occasionOf(context), status: context.status });
      },
    });
    const customer = bank.consent();

    await bank.ask("/accounts/nobody", { token: customer });
    await bank.ask(`/account-access-consents/${customer}`, { token: "client" });
    await bank.ask("/accounts");
    await bank.close();

    expect(seen).toEqual([
      {
        place: "resource",
        occasion: {
          method: "GET",
          path: `${basePath}/accounts/nobody`,
          clientId: "tpp",
          userId: "kim",
          consentId: customer,
        },
        status: 400,
      },
      {
        place: "consent",
        occasion: {
          method: "GET",
          path: `${basePath}/account-access-consents/${customer}`,
          clientId: "tpp",
          consentId: customer,
        },
        status: 200,
      },
    ]);
  });
});

it("answers 500 in the standard's form when the bank itself fails", async () => {
  const people = new Proxy({} as never, {
    get: () => {
      throw new RangeError("out of books");
    },
  });
  const bank = await openTestBank({ people });

  const answer = await bank.ask("/accounts", { token: bank.consent() });
  await bank.close();

  expect(answer.status).toBe(500);
  expect(answer.json.Errors).toEqual([
    {
      ErrorCode: "U000",
      Message: "The sandbox itself failed, which is a mistake in it: RangeError: out of books",
    },
  ]);
});

it("explains every refusal to the log with its clause, and never with the token", async () => {
  const secret = "c2VjcmV0LXRva2Vu";
  await zopa.ask("/accounts", { token: secret });

  for (const { rule, clause, explanation } of zopa.noted) {
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(clause).not.toBe("");
    expect(explanation).toMatch(/\.$/);
    expect(`${clause}${explanation}`).not.toContain(secret);
  }
  expect(zopa.noted.length).toBeGreaterThan(20);
});
