import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOfTransactions } from "./__fixtures__/page-of-transactions.js";
import { isTransactionsResponse, TransactionsResponse } from "./transaction.js";

const party = { Name: "N", Identification: "I", LEI: "L", SchemeName: "S", PostalAddress: { TownName: "T" } };
const amount = { Amount: "1.50", Currency: "GBP" };

/** One row with every member that there is. */
const full = {
  AccountId: "22289",
  TransactionId: "t1",
  TransactionReference: "r",
  StatementReference: ["s1", "s2"],
  CreditDebitIndicator: "Debit",
  Status: "BOOK",
  TransactionMutability: "Mutable",
  BookingDateTime: "2025-06-14T10:15:30+00:00",
  ValueDateTime: "2025-06-14",
  TransactionInformation: "i",
  AddressLine: "a",
  Amount: amount,
  ChargeAmount: amount,
  CurrencyExchange: {
    ...{ SourceCurrency: "EUR", TargetCurrency: "GBP", UnitCurrency: "EUR", ExchangeRate: 1.2 },
    ...{ ContractIdentification: "c", QuotationDate: "2025-06-14T10:15:30Z", InstructedAmount: amount },
  },
  BankTransactionCode: { Code: "PMNT", SubCode: "OTHR" },
  ProprietaryBankTransactionCode: { Code: "PURCHASE", Issuer: "Zopa" },
  ExtendedProprietaryBankTransactionCodes: [{ Code: "x", Issuer: "y", Description: "z" }],
  Balance: { CreditDebitIndicator: "Credit", Type: "ITAV", Amount: amount },
  MerchantDetails: { MerchantName: "m", MerchantCategoryCode: "5411" },
  CreditorAgent: { SchemeName: "S", Identification: "I", Name: "N", PostalAddress: { TownName: "T" } },
  CreditorAccount: {
    SchemeName: "S",
    Identification: "I",
    Name: "N",
    Proxy: { Identification: "p", Code: "TELE" },
  },
  DebtorAgent: { Name: "N" },
  DebtorAccount: { Name: "N", SecondaryIdentification: "roll" },
  CardInstrument: { CardSchemeName: "VISA", AuthorisationType: "PIN", Name: "N", Identification: "1234" },
  SupplementaryData: { anything: [1, { at: "all" }] },
  CategoryPurposeCode: "c",
  PaymentPurposeCode: "p",
  UltimateCreditor: party,
  UltimateDebtor: party,
  OfTheBanksOwn: { kept: true },
};

const page = {
  Data: { Transaction: [full, { ...full, TransactionId: "t2" }], More: 1 },
  Links: {
    ...{ Self: "https://b.example/1", First: "https://b.example/1", Prev: "https://b.example/0" },
    ...{ Next: "https://b.example/2", Last: "https://b.example/9" },
  },
  Meta: {
    TotalPages: 2,
    FirstAvailableDateTime: "2025-01-01T00:00:00Z",
    LastAvailableDateTime: "",
  },
};

/** What the schema takes, and gives back as it was. */
function isKeptBySchema(value: unknown): boolean {
  const { success, data } = TransactionsResponse.safeParse(value);
  return success && isDeepStrictEqual(data, value);
}

/** Every place in a value, by the keys that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  return typeof value === "object" && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
    : [path];
}

/** The value with another one at a place; `JSON.parse` makes it, as of a bank's answer. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: string | undefined): unknown {
  if (key === undefined) {
    return other === undefined ? {} : JSON.parse(other);
  }
  if (Array.isArray(value) && rest.length === 0 && other === undefined) {
    return value.toSpliced(Number(key), 1);
  }
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0 && other === undefined) {
    delete copy[key];
  } else {
    copy[key] = changed(copy[key], rest, other);
  }
  return copy;
}

const others = [
  ...[undefined, "null", '""', '"x"', "0", "1.5", "1e999", "true", "[]", "{}", "[null]", '["x"]', "[{}]"],
  ...['"2025-06-14"', '"2025-06-14T10:15"', '"12.30"', '"-1"', '{"Amount":"1","Currency":"GBP"}'],
  ...['{"__proto__":{"x":1}}', '{"Name":"N","__proto__":null}', '{"Code":"c","SubCode":"s"}'],
];

describe("the guard of a page of transactions", () => {
  it("takes what banks send, with every member that there is or with the least", () => {
    expect(isTransactionsResponse(pageOfTransactions())).toBe(true);
    expect(isTransactionsResponse(page)).toBe(true);
    expect(isTransactionsResponse({ Data: {} })).toBe(true);
  });

  it("says of every single change to a page what the schema says of it", () => {
    let kept = 0;
    for (const place of placesIn(page)) {
      for (const other of others) {
        const value = changed(page, place, other);
        const isTaken = isTransactionsResponse(value);
        expect(isTaken, `${place.join(".")}: ${other ?? "left out"}`).toBe(isKeptBySchema(value));
        kept += isTaken ? 1 : 0;
      }
    }

    expect(kept).toBeGreaterThan(500);
  });

  it("says of several changes at once, and of anything else, what the schema says of it", () => {
    const change = fc.tuple(fc.constantFrom(...placesIn(page)), fc.constantFrom(...others));
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 6 }), (changes) => {
        const value = changes.reduce<unknown>((before, [place, other]) => {
          try {
            return changed(before, place, other);
          } catch {
            // The place went with an earlier change.
            return before;
          }
        }, page);

        expect(isTransactionsResponse(value)).toBe(isKeptBySchema(value));
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isTransactionsResponse(value)).toBe(isKeptBySchema(value));
      }),
    );
  });
});
