import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOfTransactions } from "./__fixtures__/page-of-transactions.js";
import {
  Account,
  AccountAccessConsentRequest,
  AccountAccessConsentResponse,
  BalancesResponse,
  ErrorResponse,
  Transaction,
  TransactionsResponse,
} from "./index.js";

const transaction = {
  AccountId: "22289",
  CreditDebitIndicator: "Debit",
  Status: "BOOK",
  BookingDateTime: "2025-06-14T10:15:30+00:00",
  Amount: { Amount: "12.30", Currency: "GBP" },
};

const consent = {
  Data: {
    ConsentId: "aac-1",
    CreationDateTime: "2025-06-14T10:15:30Z",
    Status: "AUTH",
    StatusUpdateDateTime: "2025-06-14T10:15:30Z",
    Permissions: ["ReadAccountsBasic"],
  },
  Risk: {},
};

describe("what banks send is read", () => {
  it("reads a page of the shape that Zopa sends, and keeps it as it was", () => {
    const page = pageOfTransactions();

    expect(TransactionsResponse.parse(page)).toEqual(page);
  });

  it.each([
    ["no member", {}],
    ["an empty list", { Transaction: [] }],
  ])("reads a page without data: %s", (_, Data) => {
    expect(TransactionsResponse.parse({ Data })).toEqual({ Data });
  });

  it("reads balances without data, though the standard wants one", () => {
    expect(BalancesResponse.safeParse({ Data: {} }).success).toBe(true);
    expect(BalancesResponse.safeParse({ Data: { Balance: [] } }).success).toBe(true);
  });

  it("takes one reason for a status where the standard has a list of them", () => {
    const reason = { StatusReasonCode: "U036", Note: "kept" };
    const read = (StatusReason: unknown) =>
      AccountAccessConsentResponse.safeParse({ ...consent, Data: { ...consent.Data, StatusReason } });

    expect(read(reason).data?.Data.StatusReason).toEqual([reason]);
    expect(read([reason]).data?.Data.StatusReason).toEqual([reason]);
    expect(read("U036").error?.issues[0]?.path).toEqual(["Data", "StatusReason"]);
  });

  it("keeps what the standard does not name, at every depth", () => {
    const extended = {
      ...transaction,
      Emoji: "🏦",
      Amount: { ...transaction.Amount, Symbol: "£" },
    };

    expect(Transaction.parse(extended)).toEqual(extended);
  });

  it.each(["OfTomorrow", "", "AUTHORISATION_REVERSAL_OF_A_CODE_THAT_IS_MUCH_LONGER_THAN_35_CHARACTERS"])(
    "takes any code: %j",
    (code) => {
      const read = Transaction.safeParse({
        ...transaction,
        Status: code,
        TransactionMutability: code,
        ProprietaryBankTransactionCode: { Code: code },
      });

      expect(read.success).toBe(true);
    },
  );

  it.each([
    "2025-06-14T10:15:30Z",
    "2025-06-14T10:15:30+00:00",
    "2025-06-14T10:15:30.123Z",
    "2025-06-14T10:15:30.123456+01:00",
    "2025-06-14T10:15:30+0000",
    "2025-06-14T10:15:30",
    "2025-06-14",
  ])("takes the date-time %s and keeps its text", (text) => {
    expect(Account.parse({ AccountId: "22289", OpeningDate: text })).toEqual({
      AccountId: "22289",
      OpeningDate: text,
    });
  });

  it("takes an empty text for a date that may be left out", () => {
    expect(Transaction.safeParse({ ...transaction, ValueDateTime: "" }).success).toBe(true);
  });

  it("reads an error of version 3", () => {
    const body = { Code: "400", Errors: [{ ErrorCode: "UK.OBIE.Field.Missing", Message: "" }] };

    expect(ErrorResponse.parse(body)).toEqual(body);
  });

  it("reads a consent with a status and a permission of tomorrow", () => {
    const tomorrow = { ...consent, Data: { ...consent.Data, Status: "PAUS", Permissions: ["ReadTomorrow"] } };

    expect(AccountAccessConsentResponse.parse(tomorrow)).toEqual(tomorrow);
  });
});

describe("what cannot be relied on is refused", () => {
  it("names the way to a member that is missing", () => {
    const { AccountId: _, ...anonymous } = transaction;

    const { error } = TransactionsResponse.safeParse({ Data: { Transaction: [transaction, anonymous] } });

    expect(error?.issues[0]?.path).toEqual(["Data", "Transaction", 1, "AccountId"]);
  });

  it("names the way to a value of the wrong type", () => {
    const { error } = Transaction.safeParse({
      ...transaction,
      Amount: { Amount: 12.3, Currency: "GBP" },
    });

    expect(error?.issues[0]?.path).toEqual(["Amount", "Amount"]);
  });

  it.each(["", " 12.30", "12,30", "1e3", "-5.00", "+5", ".5", "5.", "NaN", "١٢", "12.30\n", "1".repeat(31)])(
    "refuses the amount %j: no reader can count with it",
    (amount) => {
      expect(
        Transaction.safeParse({ ...transaction, Amount: { Amount: amount, Currency: "GBP" } }).success,
      ).toBe(false);
    },
  );

  it("takes an amount exactly when it is digits, or digits, a point and digits", () => {
    const amounts = fc.oneof(fc.stringMatching(/^\d{1,30}(\.\d{1,30})?$/), fc.string());

    fc.assert(
      fc.property(amounts, (amount) => {
        const taken = Transaction.safeParse({
          ...transaction,
          Amount: { Amount: amount, Currency: "GBP" },
        }).success;

        return taken === /^[0-9]{1,30}(\.[0-9]{1,30})?$/.test(amount);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it.each(["yesterday", "14/06/2025", "", "2025-06-14T10:15:30 GMT"])("refuses the date-time %j", (text) => {
    expect(Transaction.safeParse({ ...transaction, BookingDateTime: text }).success).toBe(false);
  });

  it("refuses null: the standard leaves a member out", () => {
    expect(Transaction.safeParse({ ...transaction, TransactionId: null }).success).toBe(false);
  });

  it("repeats no value of a body in what it says about it", () => {
    const secret = "12345612345678";
    const wrong = {
      AccountId: [secret],
      CreditDebitIndicator: { [secret]: secret },
      BookingDateTime: secret,
      Amount: { Amount: `-${secret}`, Currency: { secret } },
      CreditorAccount: secret,
    };

    const { error } = TransactionsResponse.safeParse({ Data: { Transaction: [wrong] } });

    expect(error?.issues.length).toBeGreaterThan(4);
    expect(JSON.stringify(error?.issues) + error?.message).not.toContain(secret);
  });

  it("lets no body change a prototype", () => {
    const body: unknown = JSON.parse('{"AccountId":"22289","__proto__":{"polluted":true}}');

    const account = Account.parse(body);

    expect(Object.getPrototypeOf(account)).toBe(Object.prototype);
    expect(account).not.toHaveProperty("polluted");
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        TransactionsResponse.safeParse(value);
        TransactionsResponse.safeParse({ Data: { Transaction: [value] } });
      }),
      { seed: 3 },
    );
  });
});

describe("a request is checked before it is sent", () => {
  const request = { Data: { Permissions: ["ReadAccountsBasic"] }, Risk: {} };

  it("takes what the standard asks for", () => {
    expect(AccountAccessConsentRequest.parse(request)).toEqual(request);
  });

  it.each([
    [
      "a misspelt date, which would widen the consent",
      { ...request.Data, ExpirationDatetime: "2026-01-01T00:00:00Z" },
    ],
    ["a permission that does not exist", { Permissions: ["ReadEverything"] }],
    ["no permission", { Permissions: [] }],
    ["a date without an offset", { ...request.Data, ExpirationDateTime: "2026-01-01T00:00:00" }],
  ])("refuses %s", (_, Data) => {
    expect(AccountAccessConsentRequest.safeParse({ ...request, Data }).success).toBe(false);
  });

  it("refuses a request without Risk, and one that says something there", () => {
    expect(AccountAccessConsentRequest.safeParse({ Data: request.Data }).success).toBe(false);
    expect(AccountAccessConsentRequest.safeParse({ ...request, Risk: { Code: "text" } }).success).toBe(false);
  });
});
