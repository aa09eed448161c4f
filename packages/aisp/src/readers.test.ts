import { operations } from "@zopa-openbanking/aisp-types";
import { describe, expect, it } from "vitest";
import { base, fullBank, json, listBank, now, pageOf, transactionOf } from "./__fixtures__/list-bank.js";
import type { AttendedContext, Paged } from "./index.js";
import * as readers from "./index.js";

const at = "2026-11-20T10:00:00+00:00";
const amount = { Amount: "1.00", Currency: "GBP" };
const AccountId = "22289";

/** A row of each list with nothing but what the standard requires. */
const rows = {
  Account: { AccountId },
  Balance: { AccountId, CreditDebitIndicator: "Credit", Type: "CLBD", DateTime: at, Amount: amount },
  Beneficiary: {},
  DirectDebit: {
    ...{ AccountId, Name: "Gas" },
    MandateRelatedInformation: { Frequency: { Type: "MNTH", CountPerPeriod: 1 } },
  },
  Offer: { AccountId },
  Party: { PartyId: "p1" },
  Product: { AccountId, ProductType: "PCA" },
  ScheduledPayment: {
    ...{ AccountId, ScheduledPaymentDateTime: at, ScheduledType: "EXEC", InstructedAmount: amount },
  },
  StandingOrder: {
    AccountId,
    MandateRelatedInformation: { Frequency: { Type: "MNTH", CountPerPeriod: 1 } },
  },
  Statement: { AccountId, Type: "RGPR", StartDateTime: at, EndDateTime: at, CreationDateTime: at },
  Transaction: transactionOf(),
} as const;

type Read = (context: AttendedContext) => Paged<unknown>;

const lists: readonly (readonly [path: string, member: keyof typeof rows, read: Read])[] = [
  ["/accounts", "Account", (context) => readers.accounts(context)],
  ["/accounts/{AccountId}/balances", "Balance", (context) => readers.balances(context, AccountId)],
  ["/balances", "Balance", (context) => readers.allBalances(context)],
  [
    "/accounts/{AccountId}/beneficiaries",
    "Beneficiary",
    (context) => readers.beneficiaries(context, AccountId),
  ],
  ["/beneficiaries", "Beneficiary", (context) => readers.allBeneficiaries(context)],
  [
    "/accounts/{AccountId}/direct-debits",
    "DirectDebit",
    (context) => readers.directDebits(context, AccountId),
  ],
  ["/direct-debits", "DirectDebit", (context) => readers.allDirectDebits(context)],
  ["/accounts/{AccountId}/offers", "Offer", (context) => readers.offers(context, AccountId)],
  ["/offers", "Offer", (context) => readers.allOffers(context)],
  ["/accounts/{AccountId}/parties", "Party", (context) => readers.parties(context, AccountId)],
  ["/products", "Product", (context) => readers.allProducts(context)],
  [
    "/accounts/{AccountId}/scheduled-payments",
    "ScheduledPayment",
    (context) => readers.scheduledPayments(context, AccountId),
  ],
  ["/scheduled-payments", "ScheduledPayment", (context) => readers.allScheduledPayments(context)],
  [
    "/accounts/{AccountId}/standing-orders",
    "StandingOrder",
    (context) => readers.standingOrders(context, AccountId),
  ],
  ["/standing-orders", "StandingOrder", (context) => readers.allStandingOrders(context)],
  ["/accounts/{AccountId}/statements", "Statement", (context) => readers.statements(context, AccountId)],
  ["/statements", "Statement", (context) => readers.allStatements(context)],
  [
    "/accounts/{AccountId}/statements/{StatementId}/transactions",
    "Transaction",
    (context) => readers.statementTransactions(context, AccountId, "s1"),
  ],
  [
    "/accounts/{AccountId}/transactions",
    "Transaction",
    (context) => readers.transactions(context, AccountId),
  ],
  ["/transactions", "Transaction", (context) => readers.allTransactions(context)],
];

type ReadOne = (context: AttendedContext) => Promise<unknown>;

const items: readonly (readonly [path: string, data: object, read: ReadOne])[] = [
  ["/accounts/{AccountId}", { Account: [rows.Account] }, (context) => readers.account(context, AccountId)],
  ["/accounts/{AccountId}/party", { Party: rows.Party }, (context) => readers.party(context, AccountId)],
  ["/party", { Party: rows.Party }, (context) => readers.party(context)],
  [
    "/accounts/{AccountId}/product",
    { Product: [rows.Product] },
    (context) => readers.product(context, AccountId),
  ],
  [
    "/accounts/{AccountId}/statements/{StatementId}",
    { Statement: [rows.Statement] },
    (context) => readers.statement(context, AccountId, "s1"),
  ],
];

const file = "/accounts/{AccountId}/statements/{StatementId}/file";

/** The one request that was made, as method and address. */
function requested(path: string): readonly string[] {
  return [`GET ${base}${path.replace("{AccountId}", AccountId).replace("{StatementId}", "s1")}`];
}

it("there is a reader for every operation of the standard that reads with the customer's token", () => {
  const standard = Object.values(operations)
    .filter(({ token, method }) => token === "authorization_code" && method === "GET")
    .map(({ path }) => path);
  const ours = [...lists.map(([path]) => path), ...items.map(([path]) => path), file];
  expect(ours.sort()).toEqual(standard.sort());
});

describe("a list is read from", () => {
  it.each(lists)("%s, as %s, and keeps what the bank adds", async (path, member, read) => {
    const row = { ...rows[member], "x-bank": { is: "kept" } };
    const { context, seen, problems } = listBank(() => json({ Data: { [member]: [row] } }), {
      profile: fullBank(),
    });
    expect(await read(context).toArray()).toEqual([row]);
    expect(seen.map(({ method, url }) => `${method} ${url.href}`)).toEqual(requested(path));
    expect(problems).toEqual([]);
  });

  it.each(lists)("%s, and refuses a row that is none", async (_path, member, read) => {
    const { context } = listBank(() => json({ Data: { [member]: [rows[member], 7] } }), {
      profile: fullBank(),
    });
    await expect(read(context).toArray()).rejects.toMatchObject({
      ...{ code: "response_format", reason: "mismatch", path: `Data.${member}[1]` },
    });
  });

  it.each(lists.filter(([path, member]) => path.includes("{AccountId}") && member !== "Party"))(
    "%s, and refuses a row of another account",
    async (_path, member, read) => {
      const row = { ...rows[member], AccountId: "22290" };
      const { context } = listBank(() => json({ Data: { [member]: [row] } }), { profile: fullBank() });
      await expect(read(context).toArray()).rejects.toMatchObject({ path: `Data.${member}[0].AccountId` });
    },
  );

  it("the bank by filters in the bank's own time", async () => {
    const { context, seen } = listBank(() => json({ Data: {} }), { profile: fullBank() });
    const booked = {
      fromBookingDateTime: "2026-07-01",
      toBookingDateTime: new Date(Date.UTC(2026, 6, 31, 12)),
    };
    const made = { fromStatementDateTime: "2026-01-01", toStatementDateTime: "2026-12-31" };
    await readers.transactions(context, AccountId, booked).toArray();
    await readers.allTransactions(context, booked).toArray();
    await readers.statements(context, AccountId, made).toArray();
    await readers.allStatements(context, made).toArray();
    const searches = seen.map(({ url }) => Object.fromEntries(url.searchParams));
    const times = { fromBookingDateTime: "2026-07-01T00:00:00", toBookingDateTime: "2026-07-31T13:00:00" };
    const days = { fromStatementDateTime: "2026-01-01T00:00:00", toStatementDateTime: "2026-12-31T23:59:59" };
    expect(searches).toEqual([times, times, days, days]);
  });

  it("nobody when a filter is no time, or an id no id: a mistake is told at once", () => {
    const { context } = listBank(() => json({}));
    expect(() => readers.transactions(context, AccountId, { fromBookingDateTime: "yesterday" })).toThrow(
      TypeError,
    );
    expect(() => readers.statements(context, AccountId, { toStatementDateTime: "now" })).toThrow(TypeError);
    expect(() => readers.balances(context, "")).toThrow("`AccountId` must be the bank's own id");
  });
});

describe("one thing is read from", () => {
  it.each(items)("%s", async (path, Data, read) => {
    const { context, seen, problems } = listBank(() => json({ Data }), { profile: fullBank() });
    const [value] = Object.values(Data);
    expect(await read(context)).toEqual(Array.isArray(value) ? value[0] : value);
    expect(seen.map(({ method, url }) => `${method} ${url.href}`)).toEqual(requested(path));
    expect(problems).toEqual([]);
  });

  it.each(items)("%s, and what is wrong beside it is reported", async (_path, Data, read) => {
    const { context, problems } = listBank(() => json({ Data, Links: null }), { profile: fullBank() });
    await read(context);
    expect(problems).toMatchObject([{ code: "links_unreadable", page: 1 }]);
  });

  it("a party that the bank says nothing of is undefined", async () => {
    const { context } = listBank(() => json({ Data: {} }));
    expect(await readers.party(context)).toBeUndefined();
  });

  const failureOf = async (
    rowsGiven: readonly unknown[],
    read: ReadOne,
    member: string,
  ): Promise<unknown> => {
    const { context } = listBank(() => json({ Data: { [member]: rowsGiven } }), {
      profile: fullBank(),
      unreadableRows: "report",
    });
    return await read(context).catch((problem: unknown) => problem);
  };

  it.each([
    ["none", 0],
    ["two", 2],
  ])("a list of one that has %s is refused", async (_name, count) => {
    for (const [, data, read] of items.filter(([path]) => !path.endsWith("party"))) {
      const [member = ""] = Object.keys(data);
      const [row] = Object.values(data)[0] as readonly unknown[];
      const failure = await failureOf(
        Array.from({ length: count }, () => row),
        read,
        member,
      );
      expect(String(failure)).toBe(
        `ResponseFormatError: The response of rs1.openbanking.zopa.com does not match the published schema at Data.${member}: expected ` +
          `a list of one, where there are ${count}. The bank must mend this; quote the interaction id to its support.`,
      );
    }
  });

  it("a list of one without the list is refused", async () => {
    const { context } = listBank(() => json({ Data: {} }));
    await expect(readers.account(context, AccountId)).rejects.toMatchObject({ path: "Data.Account" });
  });

  it("an account or statement that was not asked for is refused", async () => {
    const other = { ...rows.Account, AccountId: "22290" };
    const one: ReadOne = (context) => readers.account(context, AccountId);
    expect(await failureOf([other], one, "Account")).toMatchObject({ path: "Data.Account[0].AccountId" });
    const read: ReadOne = (context) => readers.statement(context, AccountId, "s1");
    const others = [{ ...rows.Statement, StatementId: "s2" }];
    expect(await failureOf(others, read, "Statement")).toMatchObject({
      path: "Data.Statement[0].StatementId",
      message: expect.stringContaining("expected the statement that was asked for"),
    });
    expect(await failureOf([{ ...rows.Statement, StatementId: "s1" }], read, "Statement")).toHaveProperty(
      "StatementId",
    );
  });

  it("a row that cannot be read is never left out where there is only one", async () => {
    const read: ReadOne = (context) => readers.account(context, AccountId);
    expect(await failureOf([7], read, "Account")).toMatchObject({
      code: "response_format",
      path: "Data.Account[0]",
    });
  });

  it("an id that is none is a mistake of the caller, told before anything is sent", async () => {
    const { context, seen } = listBank(() => json({}));
    await expect(readers.account(context, "..")).rejects.toThrow(TypeError);
    await expect(readers.party(context, "")).rejects.toThrow(TypeError);
    expect(seen).toHaveLength(0);
  });
});

describe("the file of a statement", () => {
  const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 0xff]);
  const profile = fullBank();

  it("is given as it is, with its media type and the interaction id", async () => {
    const headers = {
      ...{ "content-type": "Application/PDF; name=x.pdf" },
      "x-fapi-interaction-id": "93bac548-d2de-4546-b106-880a5018460d",
    };
    const { context, seen } = listBank(() => new Response(pdf, { headers }), { profile });
    expect(await readers.statementFile(context, AccountId, "s1")).toEqual({
      bytes: pdf,
      mediaType: "application/pdf",
      interactionId: "93bac548-d2de-4546-b106-880a5018460d",
    });
    expect(seen.map(({ method, url }) => `${method} ${url.href}`)).toEqual(requested(file));
    expect(seen[0]?.headers.get("accept")).toBe("application/pdf");
    expect(seen[0]?.headers.get("x-fapi-customer-ip-address")).toBe("203.0.113.7");
  });

  it("may be another one of the types that are wanted, and no other", async () => {
    const { context, seen } = listBank(
      () => new Response("a,b", { headers: { "content-type": "text/csv" } }),
      {
        profile,
      },
    );
    const options = { mediaTypes: ["text/csv"] };
    expect(await readers.statementFile(context, AccountId, "s1", options)).toMatchObject({
      mediaType: "text/csv",
    });
    expect(seen[0]?.headers.get("accept")).toBe("text/csv");
    expect(await readers.statementFile(context, AccountId, "s1")).toMatchObject({ mediaType: "text/csv" });
    await expect(
      readers.statementFile(context, AccountId, "s1", { mediaTypes: ["application/pdf"] }),
    ).rejects.toMatchObject({ code: "transport_unexpected_content_type" });
  });

  it("is read no further than the limit", async () => {
    const answer = (): Response => new Response(pdf, { headers: { "content-type": "application/pdf" } });
    const { context } = listBank(answer, { profile, limitBytes: 5 });
    await expect(readers.statementFile(context, AccountId, "s1")).rejects.toMatchObject({
      code: "transport_body_too_large",
    });
  });
});

it("a bank that is only a part of a profile is enough", async () => {
  const { name, aisp } = fullBank();
  const { context } = listBank(() => pageOf(), { profile: { name, aisp }, clock: () => now });
  expect(await readers.transactions(context, AccountId).toArray()).toHaveLength(1);
});
