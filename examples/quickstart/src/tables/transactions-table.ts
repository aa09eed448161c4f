import type { Transaction } from "@zopa-openbanking/aisp-types";
import { findZopaTransactionCode } from "@zopa-openbanking/profiles/zopa-transaction-codes";
import { amount } from "../show/amount.ts";
import { shortDay } from "../show/day.ts";
import type { Paper } from "../show/paper.ts";
import { table } from "../show/table.ts";
import { accountNumber } from "./account-label.ts";
import type { Of } from "./of.ts";

const classNames = {
  moneyMoved: "payment",
  hold: "held",
  release: "released",
  fee: "fee",
  interest: "interest",
  adjustment: "adjusted",
  declined: "declined",
  unknown: "unknown",
} as const;

const statusNames: Readonly<Record<string, string>> = { PDNG: "pending", RJCT: "rejected", BOOK: "booked" };

/** The latest of all accounts, with what the bank's own code means. */
export function transactionsTable(paper: Paper, transactions: readonly Of<Transaction>[]): string {
  return table(
    paper,
    [
      { heading: "Day", width: 8, text: ({ item }) => shortDay(item.BookingDateTime) },
      { heading: "Account", width: 9, text: ({ account }) => `··${accountNumber(account)}` },
      {
        heading: "What",
        width: "rest",
        text: ({ item }) => item.MerchantDetails?.MerchantName ?? item.TransactionInformation,
      },
      { heading: "Class", width: 10, text: ({ item }) => className(item) },
      { heading: "Status", width: 9, text: ({ item }) => statusNames[item.Status] ?? item.Status },
      {
        heading: "Amount",
        width: 15,
        align: "right",
        text: ({ item }) => amount(item.Amount, item.CreditDebitIndicator),
        paint: ({ item }) => (item.CreditDebitIndicator === "Credit" ? "green" : undefined),
      },
    ],
    [...transactions].sort(latestFirst),
  );
}

function latestFirst({ item: one }: Of<Transaction>, { item: other }: Of<Transaction>): number {
  return Date.parse(other.BookingDateTime) - Date.parse(one.BookingDateTime);
}

function className({ ProprietaryBankTransactionCode }: Transaction): string {
  return classNames[findZopaTransactionCode(ProprietaryBankTransactionCode?.Code).class];
}
