import type { Account, Transaction } from "@zopa-openbanking/aisp-types";
import { expect, it } from "vitest";
import type { Of } from "./of.ts";
import { spendingByMonth } from "./spending-by-month.ts";

const account: Account = { AccountId: "1", Currency: "GBP" };

function entry(changes: Partial<Transaction> = {}): Of<Transaction> {
  const item: Transaction = {
    AccountId: "1",
    CreditDebitIndicator: "Debit",
    Status: "BOOK",
    BookingDateTime: "2026-11-20T10:00:00+00:00",
    Amount: { Amount: "10.00", Currency: "GBP" },
    ProprietaryBankTransactionCode: { Code: "PURCHASE", Issuer: "Zopa" },
    ...changes,
  };
  return { account, item };
}

function spent(transactions: readonly Of<Transaction>[], months = 6): readonly unknown[] {
  return spendingByMonth(transactions, months).map((each) => [each.month, each.spent.get("1")?.minorUnits]);
}

it("adds up what was booked, by month, without a float", () => {
  const tenths = Array.from({ length: 3 }, () => entry({ Amount: { Amount: "0.10", Currency: "GBP" } }));

  expect(spent([entry({ BookingDateTime: "2026-10-31T23:59:59+00:00" }), ...tenths])).toEqual([
    ["2026-10", 1_000n],
    ["2026-11", 30n],
  ]);
});

it.each([
  ["money that came in", { CreditDebitIndicator: "Credit" }],
  ["what is pending", { Status: "PDNG" }],
  ["what was declined", { ProprietaryBankTransactionCode: { Code: "AUTHORISATION_DECLINED" } }],
  ["what is only held", { ProprietaryBankTransactionCode: { Code: "AUTHORISATION_APPROVED" } }],
  ["a code that nobody knows", { ProprietaryBankTransactionCode: { Code: "NEW_NEXT_WEEK" } }],
  ["another currency", { Amount: { Amount: "10.00", Currency: "EUR" } }],
] satisfies [string, Partial<Transaction>][])("does not count %s", (_, changes) => {
  expect(spent([entry(changes)])).toEqual([]);
});

it("gives the latest months", () => {
  const months = ["2026-08", "2026-11", "2026-09"];

  expect(
    spent(
      months.map((month) => entry({ BookingDateTime: `${month}-01T00:00:00Z` })),
      2,
    ),
  ).toEqual([
    ["2026-09", 1_000n],
    ["2026-11", 1_000n],
  ]);
});
