import type { Beneficiary, DirectDebit, StandingOrder } from "@zopa-openbanking/aisp-types";
import { amount } from "../show/amount.ts";
import { day } from "../show/day.ts";
import type { Paper } from "../show/paper.ts";
import { table } from "../show/table.ts";
import { accountColumn } from "./account-tables.ts";
import type { Of } from "./of.ts";

export function directDebitsTable(paper: Paper, directDebits: readonly Of<DirectDebit>[]): string {
  return table(
    paper,
    [
      accountColumn,
      { heading: "To", width: "rest", text: ({ item }) => item.Name },
      { heading: "Last taken", width: 14, text: ({ item }) => day(item.PreviousPaymentDateTime) },
      {
        heading: "Amount",
        width: 15,
        align: "right",
        text: ({ item }) => amount(item.PreviousPaymentAmount),
      },
    ],
    directDebits,
  );
}

export function standingOrdersTable(paper: Paper, standingOrders: readonly Of<StandingOrder>[]): string {
  return table(
    paper,
    [
      accountColumn,
      { heading: "To", width: "rest", text: ({ item }) => item.CreditorAccount?.Name },
      { heading: "Next", width: 14, text: ({ item }) => day(item.NextPaymentDateTime) },
      { heading: "Amount", width: 15, align: "right", text: ({ item }) => amount(item.NextPaymentAmount) },
    ],
    standingOrders,
  );
}

export function beneficiariesTable(paper: Paper, beneficiaries: readonly Of<Beneficiary>[]): string {
  return table(
    paper,
    [
      accountColumn,
      { heading: "Name", width: "rest", text: ({ item }) => item.CreditorAccount?.Name },
      { heading: "Number", width: 18, text: ({ item }) => item.CreditorAccount?.Identification },
      { heading: "Reference", width: 16, text: ({ item }) => item.Reference },
    ],
    beneficiaries,
  );
}
