import { inspect } from "node:util";
import type { KnownPermission } from "@zopa-openbanking/aisp-types/consent";
import { AccountAccessConsentRequest } from "@zopa-openbanking/aisp-types/strict";
import { TransportError } from "@zopa-openbanking/core";
import { defineProfile, zopaProduction } from "@zopa-openbanking/profiles";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bankOf, consentAnswer, now, refusal } from "./__fixtures__/consent-bank.js";
import type { AispContext } from "./aisp-context.js";
import type { ConsentError } from "./consent-error.js";
import { createConsent } from "./create-consent.js";
import type { CreateConsentInput } from "./create-consent-input.js";

const permissions = ["ReadAccountsBasic", "ReadBalances"] as const;

function made(changes: Readonly<Record<string, unknown>> = {}): Response {
  return consentAnswer(changes, 201);
}

async function failure(run: Promise<unknown>): Promise<ConsentError> {
  return await run.then(
    () => expect.unreachable("it did not fail"),
    (problem: unknown) => problem as ConsentError,
  );
}

describe("the request", () => {
  it("is one POST with the permissions, an empty Risk and the client's token", async () => {
    const { context, seen } = bankOf([made()]);

    const consent = await createConsent(context, { permissions });

    expect(consent.ConsentId).toBe("aac-1");
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: "POST",
      path: "/open-banking/v4.0/aisp/account-access-consents",
      body: { Data: { Permissions: permissions }, Risk: {} },
    });
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer client-token-4711");
    expect(seen[0]?.headers.get("content-type")).toBe("application/json");
  });

  it("carries dates as they were given, and a Date in UTC", async () => {
    const dates = {
      ExpirationDateTime: "2027-03-29T00:00:00+01:00",
      TransactionFromDateTime: "2025-01-01T00:00:00.000Z",
      TransactionToDateTime: "2026-12-31T23:59:59Z",
    };
    const { context, seen } = bankOf([made(dates)]);

    await createConsent(context, {
      permissions,
      expirationDateTime: dates.ExpirationDateTime,
      transactionFromDateTime: new Date("2025-01-01"),
      transactionToDateTime: dates.TransactionToDateTime,
    });

    expect(seen[0]?.body).toEqual({ Data: { Permissions: permissions, ...dates }, Risk: {} });
  });

  it("names a permission once that was given twice", async () => {
    const { context, seen } = bankOf([made()]);

    await createConsent(context, { permissions: [...permissions, "ReadBalances"] });

    expect(seen[0]?.body).toMatchObject({ Data: { Permissions: permissions } });
  });

  it("leaves out dates that are undefined", async () => {
    const { context, seen } = bankOf([made()]);

    await createConsent(context, { permissions, expirationDateTime: undefined });

    expect(seen[0]?.body).toEqual({ Data: { Permissions: permissions }, Risk: {} });
  });
});

describe("before anything is sent", () => {
  it.each<[string, readonly string[], string]>([
    ["no permission", [], "permissions_empty"],
    ["no accounts", ["ReadBalances"], "accounts_missing"],
    ["a misspelling", ["ReadAccountsBasic", "ReadBalance"], "permission_unknown"],
    [
      "transactions without a direction",
      ["ReadAccountsBasic", "ReadTransactionsBasic"],
      "transactions_direction_missing",
    ],
    [
      "transactions without a view",
      ["ReadAccountsBasic", "ReadTransactionsDebits"],
      "transactions_view_missing",
    ],
    ["what Zopa has no operation for", ["ReadAccountsBasic", "ReadProducts"], "permission_unsupported"],
  ])("%s is refused with the reason", async (_what, asked, problem) => {
    const { context, seen } = bankOf([made()]);

    const error = await failure(createConsent(context, { permissions: asked as KnownPermission[] }));

    expect(error).toMatchObject({ name: "ConsentError", code: "permissions_refused", retryable: false });
    expect(error.findings.map((finding) => finding.problem)).toContain(problem);
    expect(error.message).toContain(error.findings[0]?.message);
    expect(seen).toEqual([]);
  });

  it("tells all reasons at once", async () => {
    const { context } = bankOf([made()]);

    const error = await failure(
      createConsent(context, { permissions: ["ReadTransactionsDetail", "ReadScheduledPaymentsBasic"] }),
    );

    expect(error.message).toMatchInlineSnapshot(
      `"Zopa has to refuse a consent with these permissions; nothing was sent. This bank does not support ReadScheduledPaymentsBasic. Ask for less. Every consent needs ReadAccountsBasic or ReadAccountsDetail. Add one of them. ReadTransactionsDetail without ReadTransactionsCredits or ReadTransactionsDebits shows nothing. Add one or both."`,
    );
    expect(error.findings).toHaveLength(3);
    expect(error.toJSON()["findings"]).toContainEqual({
      problem: "permission_unsupported",
      permissions: ["ReadScheduledPaymentsBasic"],
    });
  });

  it("what the profile says is rejected is refused, and what it says is served is sent", async () => {
    const rejecting = defineProfile(zopaProduction, {
      aisp: { permissions: { rejected: ["ReadPAN"], withoutEndpoint: [] } },
    });
    const { context } = bankOf([made({ Permissions: ["ReadAccountsBasic", "ReadProducts"] })], {
      profile: rejecting,
    });

    const error = await failure(createConsent(context, { permissions: ["ReadAccountsBasic", "ReadPAN"] }));
    await createConsent(context, { permissions: ["ReadAccountsBasic", "ReadProducts"] });

    expect(error.findings).toMatchObject([{ problem: "permission_unsupported", permissions: ["ReadPAN"] }]);
  });

  it.each([
    ["a date without a time", "2027-03-29"],
    ["a time without an offset", "2027-03-29T00:00:00"],
    ["a time without seconds", "2027-03-29T00:00Z"],
    ["a day that no calendar has", "2027-02-30T00:00:00Z"],
    ["seconds since the epoch", 1_800_000_000],
    ["an invalid Date", new Date(Number.NaN)],
    ["a Date far off", new Date(8.64e15)],
    ["null", null],
    ["words", "next year"],
  ])("%s is a TypeError that names the member", async (_what, value) => {
    const { context, seen } = bankOf([made()]);

    for (const name of ["expirationDateTime", "transactionFromDateTime", "transactionToDateTime"]) {
      const input = { permissions, [name]: value } as unknown as CreateConsentInput;

      const error = await failure(createConsent(context, input));

      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain(`\`${name}\` must be a Date, or a text with seconds and an offset`);
    }
    expect(seen).toEqual([]);
  });

  it("a consent that would be over already is refused, by the context's clock", async () => {
    const { context, seen } = bankOf([made()]);

    const error = await failure(
      createConsent(context, { permissions, expirationDateTime: new Date(now * 1_000) }),
    );

    expect(error.code).toBe("dates_refused");
    expect(error.message).toContain("`expirationDateTime` is past");
    expect(seen).toEqual([]);
  });

  it("a period that ends before it begins is refused, whatever the offsets", async () => {
    const { context, seen } = bankOf([made()]);

    const error = await failure(
      createConsent(context, {
        permissions,
        transactionFromDateTime: "2026-01-01T00:00:00-01:00",
        transactionToDateTime: "2026-01-01T00:30:00Z",
      }),
    );

    expect(error.code).toBe("dates_refused");
    expect(error.message).toContain("`transactionFromDateTime` is later than the end of the transactions");
    expect(seen).toEqual([]);
  });

  it.each([undefined, null, "ReadAccountsBasic"])("an input that is %j is a TypeError", async (input) => {
    const { context } = bankOf([made()]);

    const error = await failure(createConsent(context, input as unknown as CreateConsentInput));

    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain("`input` must be an object");
  });

  it.each(["expirationDatetime", "ExpirationDateTime", "validUntil"])(
    "the member `%s` is refused rather than passed over",
    async (name) => {
      const { context, seen } = bankOf([made()]);
      const input = { permissions, [name]: "2027-03-29T00:00:00Z" } as unknown as CreateConsentInput;

      const error = await failure(createConsent(context, input));

      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain(`\`${name}\` is not a member`);
      expect(seen).toEqual([]);
    },
  );

  it.each([undefined, null, "ReadAccountsBasic", [1], [null]])(
    "permissions %j are a TypeError",
    async (value) => {
      const { context } = bankOf([made()]);

      const error = await failure(
        createConsent(context, { permissions: value as unknown as KnownPermission[] }),
      );

      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain("`permissions` must be a list");
    },
  );

  it("whatever is given as a date, what is sent is of the standard", async () => {
    const texts = fc.oneof(
      fc.date({ noInvalidDate: false }),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().replace("Z", "+23:59")),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (value) => {
        const { context, seen } = bankOf([new Response("", { status: 500 })]);

        const error = await failure(createConsent(context, { permissions, transactionFromDateTime: value }));

        expect(
          error instanceof TypeError || AccountAccessConsentRequest.safeParse(seen[0]?.body).success,
        ).toBe(true);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe("the answer", () => {
  const asked: CreateConsentInput = { permissions, expirationDateTime: "2027-03-29T00:00:00+01:00" };
  const echo = { ExpirationDateTime: "2027-03-29T00:00:00+01:00" };

  it("may write the same instant in another way", async () => {
    const { context, problems } = bankOf([made({ ExpirationDateTime: "2027-03-28T23:00:00.000Z" })]);

    await expect(createConsent(context, asked)).resolves.toMatchObject({ ConsentId: "aac-1" });
    expect(problems).toEqual([]);
  });

  it("may write dates that were not asked for as empty texts", async () => {
    const { context } = bankOf([made({ ...echo, TransactionFromDateTime: "" })]);

    await expect(createConsent(context, asked)).resolves.toMatchObject({ ConsentId: "aac-1" });
  });

  it.each([
    ["a later end", { ExpirationDateTime: "2030-01-01T00:00:00+00:00" }],
    ["an earlier end", { ExpirationDateTime: "2026-12-01T00:00:00+00:00" }],
    ["no end", {}],
    ["an end without an offset", { ExpirationDateTime: "2027-03-28T23:00:00" }],
    ["an end that cannot be read", { ExpirationDateTime: "2027-13-41" }],
    ["a beginning that was not asked for", { ...echo, TransactionFromDateTime: "2026-01-01T00:00:00Z" }],
    [
      "an end of transactions that was not asked for",
      { ...echo, TransactionToDateTime: "2026-01-01T00:00:00Z" },
    ],
    ["a permission more", { ...echo, Permissions: [...permissions, "ReadPAN"] }],
    ["a permission that nobody knows", { ...echo, Permissions: [...permissions, "secret-value-12345678"] }],
  ])("with %s is another consent: its id is given so that it can be deleted", async (_what, changes) => {
    const { context } = bankOf([made(changes)]);

    const error = await failure(createConsent(context, asked));

    expect(error).toMatchObject({ code: "consent_altered", consentId: "aac-1", retryable: false });
    expect(error.message).toContain("delete this consent");
    expect(error.message).not.toContain("[redacted]");
    expect(error.message).not.toContain("secret-value");
  });

  it("with an end that was not asked for and cannot be read is another consent, too", async () => {
    const { context } = bankOf([made({ ExpirationDateTime: "2027-13-41" })]);

    await expect(createConsent(context, { permissions })).rejects.toMatchObject({ code: "consent_altered" });
  });

  it("with fewer permissions is taken, and told", async () => {
    const { context, problems } = bankOf([made({ Permissions: ["ReadAccountsBasic"] })]);

    const consent = await createConsent(context, { permissions });

    expect(consent.Permissions).toEqual(["ReadAccountsBasic"]);
    expect(problems).toMatchObject([
      {
        code: "consent_narrowed",
        path: "Data.Permissions",
        endpoint: "POST /account-access-consents",
        page: 1,
      },
    ]);
    expect(problems[0]?.message).toContain("ReadBalances");
  });

  it.each(["AUTH", "RJCT", "CANC", "EXPD", "Authorised"])("with status %s is refused", async (Status) => {
    const { context } = bankOf([made({ Status, StatusReason: [{ StatusReasonCode: "U038" }] })]);

    const error = await failure(createConsent(context, { permissions }));

    expect(error).toMatchObject({ code: "consent_state_unexpected", consentId: "aac-1", reasons: ["U038"] });
  });

  it.each(["COND", "constructor"])("with the unknown status %s is taken, and told", async (Status) => {
    const { context, problems } = bankOf([made({ Status })]);

    await expect(createConsent(context, { permissions })).resolves.toMatchObject({ Status });
    expect(problems).toMatchObject([{ code: "consent_status_unknown", path: "Data.Status" }]);
  });

  it("with the name that version 3 had for AWAU is taken", async () => {
    const { context, problems } = bankOf([made({ Status: "AwaitingAuthorisation" })]);

    await expect(createConsent(context, { permissions })).resolves.toMatchObject({ ConsentId: "aac-1" });
    expect(problems).toEqual([]);
  });

  it("with 200 is taken, and told", async () => {
    const { context, problems } = bankOf([consentAnswer()]);

    await createConsent(context, { permissions });

    expect(problems).toMatchObject([{ code: "http_status_differs" }]);
  });

  it("is taken whatever a listener throws", async () => {
    const onProblem = (): never => {
      throw new Error("a listener");
    };
    const { context } = bankOf([consentAnswer()], { onProblem });

    await expect(createConsent(context, { permissions })).resolves.toMatchObject({ ConsentId: "aac-1" });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["no id", { ConsentId: undefined }, "Data.ConsentId"],
    ["an empty id", { ConsentId: "" }, "Data.ConsentId"],
    ["an id that is too long", { ConsentId: "x".repeat(129) }, "Data.ConsentId"],
    ["an id with a line break", { ConsentId: "a\nb" }, "Data.ConsentId"],
    ["an id that is a path", { ConsentId: ".." }, "Data.ConsentId"],
    ["permissions that are no list", { Permissions: "all" }, "Data.Permissions"],
    ["no status", { Status: undefined }, "Data.Status"],
  ])("with %s is no consent", async (_what, changes, path) => {
    const { context } = bankOf([made(changes)]);

    await expect(createConsent(context, { permissions })).rejects.toMatchObject({
      code: "response_format",
      path,
    });
  });

  it.each([[null], [[]], [{}], [{ Data: null }], [{ Data: [] }], ["text"], [7]])(
    "%j is no consent",
    async (body) => {
      const { context } = bankOf([Response.json(body, { status: 201 })]);

      await expect(createConsent(context, { permissions })).rejects.toMatchObject({
        code: "response_format",
        path: "Data",
      });
    },
  );

  it("needs neither Risk nor Links nor Meta", async () => {
    const { Data } = (await made().json()) as { readonly Data: unknown };
    const { context } = bankOf([Response.json({ Data, Links: null }, { status: 201 })]);

    await expect(createConsent(context, { permissions })).resolves.toMatchObject({ ConsentId: "aac-1" });
  });
});

describe("no answer", () => {
  const lost = Object.assign(new TypeError("fetch failed"), {
    cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }),
  });

  it("leaves the outcome unknown, and says that another consent is safe", async () => {
    const { context, seen } = bankOf([lost]);

    const error = await failure(createConsent(context, { permissions }));

    expect(error).toMatchObject({ code: "consent_outcome_unknown", retryable: true, consentId: undefined });
    expect(error.cause).toMatchObject({ code: "transport_connection_closed" });
    expect(error.message).toContain("Asking for another is safe.");
    expect(seen).toHaveLength(1);
  });

  it("in time leaves the outcome unknown, too", async () => {
    const never = (): Promise<Response> => new Promise(() => {});
    const { context } = bankOf([never], { timeoutMs: 5 });

    const error = await failure(createConsent(context, { permissions }));

    expect(error).toMatchObject({ code: "consent_outcome_unknown", cause: { code: "transport_timeout" } });
  });

  it("because nobody could be reached is certain: nothing was made", async () => {
    const refused = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
    });
    const { context } = bankOf([refused]);

    await expect(createConsent(context, { permissions })).rejects.toMatchObject({
      code: "transport_unreachable",
    });
  });

  it("because the caller gave up is the caller's own", async () => {
    const controller = new AbortController();
    const { context } = bankOf([
      (): Promise<Response> => {
        controller.abort();
        return new Promise(() => {});
      },
    ]);

    const run = createConsent(context, { permissions }, { signal: controller.signal });

    await expect(run).rejects.toMatchObject({ code: "transport_aborted" });
  });

  it("from the token endpoint says nothing of a consent", async () => {
    const problem = new TransportError("as1 did not answer.", { code: "transport_timeout", host: "as1" });
    const accessToken: AispContext["accessToken"] = () => Promise.reject(problem);
    const { context, seen } = bankOf([made()], { accessToken });

    await expect(createConsent(context, { permissions })).rejects.toMatchObject({
      code: "transport_timeout",
    });
    expect(seen).toEqual([]);
  });

  it("from the token endpoint after a 401 says nothing of a consent either", async () => {
    const problem = new TransportError("as1 did not answer.", { code: "transport_timeout", host: "as1" });
    const accessToken: AispContext["accessToken"] = ({ refused }) =>
      refused === undefined ? Promise.resolve("old") : Promise.reject(problem);
    const { context } = bankOf([new Response(null, { status: 401 })], { accessToken });

    await expect(createConsent(context, { permissions })).rejects.toMatchObject({
      code: "transport_timeout",
    });
  });
});

it("is not sent again when the bank fails", async () => {
  const { context, seen } = bankOf([refusal(500, "U000"), made()], {
    retries: { retries: 2, firstWaitMs: 1 },
  });

  await expect(createConsent(context, { permissions })).rejects.toMatchObject({
    code: "bank_error",
    status: 500,
  });
  expect(seen).toHaveLength(1);
});

it("is sent once more with another token after 401", async () => {
  const accessToken: AispContext["accessToken"] = async ({ refused }) =>
    refused === undefined ? "old" : "new";
  const { context, seen } = bankOf([new Response(null, { status: 401 }), made()], { accessToken });

  await createConsent(context, { permissions });

  expect(seen.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer old", "Bearer new"]);
});

it("shows no token in an error, however it is looked at", async () => {
  const answers = [
    refusal(400, "U002"),
    made({ ConsentId: undefined }),
    new Error("client-token-4711 failed"),
  ];
  for (const answer of answers) {
    const { context } = bankOf([answer]);

    const error = await failure(createConsent(context, { permissions }));

    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(
      "client-token-4711",
    );
  }
});
