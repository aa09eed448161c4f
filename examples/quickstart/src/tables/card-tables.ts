import type { Offer, Statement } from "@zopa-openbanking/aisp-types";
import { amount } from "../show/amount.ts";
import { day } from "../show/day.ts";
import type { Paper } from "../show/paper.ts";
import { table } from "../show/table.ts";
import { accountColumn } from "./account-tables.ts";
import type { Of } from "./of.ts";

export function offersTable(paper: Paper, offers: readonly Of<Offer>[]): string {
  return table(
    paper,
    [
      accountColumn,
      { heading: "Offer", width: "rest", text: ({ item }) => item.Description },
      { heading: "Until", width: 14, text: ({ item }) => day(item.EndDateTime) },
      { heading: "Amount", width: 15, align: "right", text: ({ item }) => amount(item.Amount) },
    ],
    offers,
  );
}

export function statementsTable(paper: Paper, statements: readonly Of<Statement>[]): string {
  return table(
    paper,
    [
      accountColumn,
      { heading: "From", width: 14, text: ({ item }) => day(item.StartDateTime) },
      { heading: "To", width: 14, text: ({ item }) => day(item.EndDateTime) },
      {
        heading: "Closing balance",
        width: 17,
        align: "right",
        text: ({ item }) => amountOf(item, "ClosingBalance"),
      },
      {
        heading: "To pay",
        width: 15,
        align: "right",
        text: ({ item }) => amountOf(item, "MinimumPaymentDue"),
      },
    ],
    statements,
  );
}

function amountOf({ StatementAmount = [] }: Statement, type: string): string | undefined {
  const found = StatementAmount.find(({ Type }) => Type === `UK.OBIE.${type}`);
  return amount(found?.Amount, found?.CreditDebitIndicator);
}
