import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answered, allPermissions, openTestBank, type TestBank } from "./__fixtures__/test-bank.js";

let strict: TestBank;
let permissive: TestBank;
let obie: TestBank;

beforeAll(async () => {
  strict = await openTestBank();
  permissive = await openTestBank({ mode: "permissive" });
  obie = await openTestBank({ surface: "obie" });
});

afterAll(async () => {
  await Promise.all([strict, permissive, obie].map((bank) => bank.close()));
});

const json = { "content-type": "application/json" };

function post(
  bank: TestBank,
  body: unknown,
  headers: Readonly<Record<string, string>> = json,
): Promise<Answered> {
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return bank.ask("/account-access-consents", { method: "POST", token: "client", headers, body: text });
}

function asking(data: object, rest: object = { Risk: {} }): object {
  return { Data: { Permissions: ["ReadAccountsBasic"], ...data }, ...rest };
}

function errors(answer: Answered): string[] {
  return (answer.json?.Errors ?? []).map(
    ({ ErrorCode, Path }: Record<string, string>) => `${ErrorCode}${Path === undefined ? "" : ` ${Path}`}`,
  );
}

describe("POST /account-access-consents", () => {
  it("makes a consent that waits for the customer, and says back what was asked for, letter by letter", async () => {
    const dates = {
      ExpirationDateTime: "2027-03-02T09:00:00.5+02:00",
      TransactionFromDateTime: "2016-01-01T10:40:00Z",
      TransactionToDateTime: "2026-12-31T10:40:00+00:00",
    };
    const Permissions = ["ReadAccountsDetail", "ReadBalances", "ReadBalances"];

    const { status, json: body } = await post(strict, asking({ Permissions, ...dates }));

    expect(status).toBe(201);
    expect(body).toEqual({
      Data: {
        ConsentId: expect.stringMatching(/^aac-[0-9a-f-]{36}$/),
        CreationDateTime: "2026-03-02T09:00:00.000Z",
        Status: "AWAU",
        StatusUpdateDateTime: "2026-03-02T09:00:00.000Z",
        Permissions,
        ...dates,
      },
      Risk: {},
      Links: { Self: expect.stringMatching(new RegExp(`^${strict.origin}/.*/${body.Data.ConsentId}$`)) },
      Meta: { TotalPages: 1 },
    });
    expect(strict.consents.find(body.Data.ConsentId)).toMatchObject({
      clientId: "tpp",
      permissions: Permissions,
    });
  });

  it("gives the reason of the status on the whole standard's surface, and no dates that were not sent", async () => {
    const { json: body } = await post(obie, asking({}));

    expect(body.Data.StatusReason).toEqual([
      { StatusReasonCode: "U036", StatusReasonDescription: "The customer has not approved it yet." },
    ]);
    expect(Object.keys(body.Data)).not.toContain("ExpirationDateTime");
  });

  it("makes another consent when the same is sent again, whatever the idempotency key", async () => {
    const headers = { ...json, "x-idempotency-key": "the same" };

    const answers = [await post(strict, asking({}), headers), await post(strict, asking({}), headers)];

    expect(new Set(answers.map((answer) => answer.json.Data.ConsentId)).size).toBe(2);
  });

  // Right but for one byte in a member that nobody looks at.
  const notUtf8 = Buffer.from(JSON.stringify(asking({}, { Risk: {}, Note: "\u00ff" })), "latin1");

  const wrong: readonly [string, unknown, string[]][] = [
    ["no JSON", "{", ["U010"]],
    ["an empty body", "", ["U010"]],
    ["a list", [], ["U010"]],
    ["null", null, ["U010"]],
    ["text that is not UTF-8", notUtf8, ["U010"]],
    ["neither Data nor Risk", {}, ["U004 Risk", "U004 Data"]],
    ["no Risk", asking({}, {}), ["U004 Risk"]],
    ["a Risk of null", asking({}, { Risk: null }), ["U010 Risk"]],
    ["a Risk that is a list", asking({}, { Risk: [] }), ["U010 Risk"]],
    ["a Risk with something in it", asking({}, { Risk: { PaymentContextCode: "x" } }), ["U005 Risk"]],
    ["Data of text", { Data: "x", Risk: {} }, ["U010 Data"]],
    ["no Permissions", { Data: {}, Risk: {} }, ["U004 Data.Permissions"]],
    ["Permissions of text", asking({ Permissions: "ReadAccountsBasic" }), ["U010 Data.Permissions"]],
    ["Permissions of numbers", asking({ Permissions: [1] }), ["U010 Data.Permissions"]],
    ["no permission", asking({ Permissions: [] }), ["U002 Data.Permissions"]],
    ["no accounts", asking({ Permissions: ["ReadBalances"] }), ["U004 Data.Permissions"]],
    [
      "an invented permission",
      asking({ Permissions: ["ReadAccountsBasic", "readbalances"] }),
      ["U002 Data.Permissions[1]"],
    ],
    [
      "transactions without a direction",
      asking({ Permissions: ["ReadAccountsBasic", "ReadTransactionsDetail"] }),
      ["U001 Data.Permissions"],
    ],
    [
      "a direction without a level",
      asking({ Permissions: ["ReadAccountsBasic", "ReadTransactionsCredits"] }),
      ["U001 Data.Permissions"],
    ],
    [
      "an end without an offset",
      asking({ ExpirationDateTime: "2027-01-01T00:00:00" }),
      ["U003 Data.ExpirationDateTime"],
    ],
    ["an end of null", asking({ ExpirationDateTime: null }), ["U003 Data.ExpirationDateTime"]],
    [
      "an end in the past",
      asking({ ExpirationDateTime: "2026-03-02T09:00:00Z" }),
      ["U003 Data.ExpirationDateTime"],
    ],
    [
      "a day that is not",
      asking({ TransactionFromDateTime: "2026-02-30T00:00:00Z" }),
      ["U003 Data.TransactionFromDateTime"],
    ],
    ["a date alone", asking({ TransactionToDateTime: "2026-02-28" }), ["U003 Data.TransactionToDateTime"]],
    [
      "a window that ends before it begins",
      asking({
        TransactionFromDateTime: "2026-01-02T00:00:00Z",
        TransactionToDateTime: "2026-01-01T00:00:00Z",
      }),
      ["U003 Data.TransactionToDateTime"],
    ],
    [
      "many mistakes",
      { Data: { Permissions: ["ReadPAN", "x"], ExpirationDateTime: 5 } },
      ["U004 Risk", "U002 Data.Permissions[1]", "U004 Data.Permissions", "U003 Data.ExpirationDateTime"],
    ],
  ];

  it.each(wrong)("refuses %s", async (_, body, expected) => {
    for (const bank of [strict, permissive, obie]) {
      const answer = await post(bank, body);

      expect(answer.status).toBe(400);
      expect(errors(answer)).toEqual(expected);
      expect(answer.json.Id).toBe(answer.headers["x-fapi-interaction-id"]);
      expect(answer.rules).toHaveLength(expected.length);
    }
  });

  it.each([
    [["ReadAccountsBasic", "ReadAccountsDetail"]],
    [["ReadAccountsDetail", "ReadPAN"]],
    [["ReadAccountsBasic", "ReadStatementsDetail"]],
    [["ReadAccountsBasic", "ReadAccountsBasic"]],
    [["ReadAccountsBasic", "ReadTransactionsBasic", "ReadTransactionsDetail", "ReadTransactionsDebits"]],
  ])("takes %s", async (Permissions) => {
    expect((await post(strict, asking({ Permissions }))).status).toBe(201);
  });

  it("takes members that the standard does not have, and forgets them", async () => {
    const answer = await post(strict, asking({ Purpose: "budget" }, { Risk: {}, Extra: 1 }));

    expect(answer.status).toBe(201);
    expect(answer.text).not.toMatch(/budget|Extra/);
  });

  it("refuses permissions that Zopa serves nothing for in strict mode; the permissive one takes all 21", async () => {
    const answer = await post(strict, asking({ Permissions: allPermissions }));

    expect(answer.json.Errors.map(({ Path, Message }: Record<string, string>) => [Path, Message])).toEqual(
      ["ReadProducts", "ReadScheduledPaymentsBasic", "ReadScheduledPaymentsDetail"].map((name) => {
        const path = `Data.Permissions[${allPermissions.indexOf(name)}]`;
        return [path, `${path}, ${name}, is for operations that this bank does not serve. Leave it out.`];
      }),
    );
    expect((await post(permissive, asking({ Permissions: allPermissions }))).status).toBe(201);
    expect((await post(obie, asking({ Permissions: allPermissions }))).status).toBe(201);
  });

  it.each([
    [{}],
    [{ "content-type": "text/plain" }],
    [{ "content-type": "application/x-www-form-urlencoded" }],
    [{ "content-type": "application/jose+jwe" }],
    [{ "content-type": "application/json; charset=iso-8859-1" }],
    [{ "content-type": "json" }],
    [{ "content-type": "application/json", "content-encoding": "gzip" }],
  ])("refuses %o with 415 and no body", async (headers) => {
    const answer = await post(strict, asking({}), headers as Record<string, string>);

    expect(answer).toMatchObject({ status: 415, text: "", rules: ["content-type"] });
  });

  it.each(["application/json;charset=UTF-8", "APPLICATION/JSON", 'application/json; charset="utf-8"; x=y'])(
    "takes %s",
    async (contentType) => {
      expect((await post(strict, asking({}), { "content-type": contentType })).status).toBe(201);
    },
  );

  it("refuses a body of more than 64 kB", async () => {
    const answer = await post(strict, `{"Data":"${"x".repeat(70_000)}"}`);

    expect(answer).toMatchObject({ status: 413, text: "" });
  });

  it("checks headers before the body's content", async () => {
    const answer = await post(strict, {}, { ...json, "x-fapi-auth-date": "today" });

    expect(errors(answer)).toEqual(["U006 x-fapi-auth-date"]);
  });

  it("answers 201 or 400 with findings to whatever JSON, and never fails", async () => {
    const permission = fc.constantFrom(...allPermissions, "x", 1, null);
    const date = fc.constantFrom(
      "2027-01-01T00:00:00Z",
      "2026-01-01",
      "",
      5,
      null,
      "2020-01-01T00:00:00+01:00",
    );
    const data = fc.record(
      {
        Permissions: fc.oneof(fc.array(permission, { maxLength: 5 }), fc.jsonValue()),
        ExpirationDateTime: date,
        TransactionFromDateTime: date,
        TransactionToDateTime: date,
      },
      { requiredKeys: [] },
    );
    const body = fc.oneof(
      fc.record(
        { Data: fc.oneof(data, fc.jsonValue()), Risk: fc.oneof(fc.constant({}), fc.jsonValue()) },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    );

    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const { status, json: answered } = await post(strict, value);

        expect([201, 400]).toContain(status);
        if (status === 400) {
          expect(answered.Errors.length).toBeGreaterThan(0);
          for (const { ErrorCode, Message, Path = "" } of answered.Errors) {
            expect(ErrorCode).toMatch(/^U0(0[1-5]|10)$/);
            expect(Message.length).toBeLessThanOrEqual(500);
            expect(Path.length).toBeLessThanOrEqual(500);
          }
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe("GET and DELETE /account-access-consents/{ConsentId}", () => {
  it("shows every status, with its reason on the whole standard's surface", async () => {
    const consentId = obie.consent();
    const look = async () => {
      const { json: body } = await obie.ask(`/account-access-consents/${consentId}`, { token: "client" });
      const reasons = body.Data.StatusReason.map(
        (reason: Record<string, string>) => reason["StatusReasonCode"],
      );
      return [body.Data.Status, ...reasons];
    };

    expect(await look()).toEqual(["AUTH", "U038"]);
    obie.consents.revoke(consentId, "TKSP");
    expect(await look()).toEqual(["CANC", "TKSP", "U028"]);
  });

  it("says nothing of who approved it or which accounts he chose", async () => {
    const consentId = strict.consent();

    const { text } = await strict.ask(`/account-access-consents/${consentId}`, { token: "client" });

    expect(text).not.toMatch(/kim|card-1/);
  });

  it("deletes once, without a body; after that it is 400 for both", async () => {
    const consentId = strict.consent();
    const path = `/account-access-consents/${consentId}`;

    const deleted = await strict.ask(path, { method: "DELETE", token: "client" });

    expect([deleted.status, deleted.text]).toEqual([204, ""]);
    expect(deleted.headers["x-fapi-interaction-id"]).toBeDefined();
    for (const method of ["GET", "DELETE"]) {
      const answer = await strict.ask(path, { method, token: "client" });
      expect(answer.status).toBe(400);
      expect(errors(answer)).toEqual(["U011 ConsentId"]);
    }
  });

  it("refuses another client with 403, and leaves the consent as it is", async () => {
    const { consentId } = strict.consents.create({
      clientId: "somebody else",
      permissions: ["ReadAccountsBasic"],
    });

    for (const method of ["GET", "DELETE"]) {
      const answer = await strict.ask(`/account-access-consents/${consentId}`, { method, token: "client" });
      expect(answer.status).toBe(403);
      expect(errors(answer)).toEqual(["AG08 ConsentId"]);
    }
    expect(strict.consents.find(consentId)).toBeDefined();
  });

  it.each(["GET", "DELETE"])("%s of an id that never was is 400", async (method) => {
    const answer = await strict.ask("/account-access-consents/aac-0", { method, token: "client" });

    expect(errors(answer)).toEqual(["U011 ConsentId"]);
  });

  it("checks headers on both", async () => {
    const consentId = strict.consent();
    for (const method of ["GET", "DELETE"]) {
      const answer = await strict.ask(`/account-access-consents/${consentId}`, {
        method,
        token: "client",
        headers: { "x-fapi-interaction-id": "x" },
      });
      expect(answer.status).toBe(400);
    }
    expect(strict.consents.find(consentId)).toBeDefined();
  });
});
