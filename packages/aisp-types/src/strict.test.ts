import { describe, expect, it } from "vitest";
import { pageOfTransactions } from "./__fixtures__/page-of-transactions.js";
import { statementInterestRateTypes } from "./statement.js";
import * as strict from "./strict.js";

const transaction = {
  AccountId: "22289",
  CreditDebitIndicator: "Debit",
  Status: "BOOK",
  BookingDateTime: "2025-06-14T10:15:30+00:00",
  Amount: { Amount: "12.30", Currency: "GBP" },
};

function accepts(changes: Readonly<Record<string, unknown>>): boolean {
  return strict.Transaction.safeParse({ ...transaction, ...changes }).success;
}

describe("strict is exactly the standard", () => {
  it("takes a transaction of the standard", () => {
    expect(strict.Transaction.parse(transaction)).toEqual(transaction);
  });

  it.each([
    ["a code that is not on the list", { Status: "OfTomorrow" }],
    ["a member that is not named", { Emoji: "🏦" }],
    ["a text that is too long", { TransactionInformation: "x".repeat(501) }],
    ["an empty text", { TransactionId: "" }],
    ["an amount with six places", { Amount: { Amount: "1.000001", Currency: "GBP" } }],
    ["a currency in small letters", { Amount: { Amount: "1", Currency: "gbp" } }],
    ["a date-time without an offset", { BookingDateTime: "2025-06-14T10:15:30" }],
    ["a day that does not exist", { BookingDateTime: "2025-02-29T10:15:30Z" }],
  ])("refuses %s", (_, changes) => {
    expect(accepts(changes)).toBe(false);
  });

  it.each([
    ["a list that the standard leaves open", { CreditorAgent: { SchemeName: "UK.OBIE.OfTomorrow" } }],
    ["a member where the standard allows any", { MerchantDetails: { Colour: "red" } }],
    ["a date-time with Z and a fraction", { BookingDateTime: "2025-06-14T10:15:30.123Z" }],
    ["a leap day", { BookingDateTime: "2024-02-29T10:15:30Z" }],
  ])("takes %s", (_, changes) => {
    expect(accepts(changes)).toBe(true);
  });

  it("refuses Zopa's longer codes, which the schema for reading takes", () => {
    const { error } = strict.TransactionsResponse.safeParse(pageOfTransactions(2));

    expect(error?.issues.map(({ path }) => path.join("."))).toEqual([
      "Data.Transaction.1.ProprietaryBankTransactionCode.Code",
    ]);
  });

  it("refuses a page without balances", () => {
    expect(strict.BalancesResponse.safeParse({ Data: {} }).success).toBe(false);
    expect(strict.BalancesResponse.safeParse({ Data: { Balance: [] } }).success).toBe(false);
  });
});

describe("known faults of the document are corrected", () => {
  it.each([
    ["AB12", true],
    ["", true],
    ["\\ww", false],
    ["ABCDE", false],
  ])("code-mnemonic: a code is up to four word characters: %j", (Code, expected) => {
    expect(strict.OtherCode.safeParse({ Code, Name: "n", Description: "d" }).success).toBe(expected);
  });

  it.each([
    ["+44-2079460000", true],
    ["+442079460000", true],
    ["call +44-2079460000 now", false],
    ["02079460000", false],
  ])("phone-number: the dash is optional and the whole text is the number: %j", (Phone, expected) => {
    expect(strict.Party.safeParse({ PartyId: "1", Phone }).success).toBe(expected);
  });

  it("interest-rate-type: the list of rate types is there", () => {
    expect(statementInterestRateTypes).toContain("UK.OBIE.FixedRate");
  });
});
