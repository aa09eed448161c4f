import type { Account, Balance, CreditLine, Party } from "@zopa-openbanking/aisp-types";
import { amount } from "../show/amount.ts";
import { day } from "../show/day.ts";
import type { Paper } from "../show/paper.ts";
import { table } from "../show/table.ts";
import { accountLabel } from "./account-label.ts";
import type { Of } from "./of.ts";

/** The column that every table below the first begins with. */
export const accountColumn = {
  heading: "Account",
  width: 16,
  text: ({ account }: { readonly account: Account }): string => accountLabel(account),
} as const;

export function accountsTable(paper: Paper, accounts: readonly Account[]): string {
  return table(
    paper,
    [
      { heading: "Account", width: 16, text: accountLabel },
      { heading: "Status", width: 9, text: ({ Status }) => Status },
      { heading: "Currency", width: 10, text: ({ Currency }) => Currency },
      { heading: "Numbers", width: "rest", text: numbers },
    ],
    accounts,
  );
}

function numbers({ Account: given = [] }: Account): string {
  return given.map(({ Identification }) => Identification).join("  ");
}

export function balancesTable(paper: Paper, balances: readonly Of<Balance>[]): string {
  return table(
    paper,
    [
      accountColumn,
      { heading: "Type", width: 7, text: ({ item }) => item.Type },
      { heading: "At", width: 14, text: ({ item }) => day(item.DateTime) },
      {
        heading: "Balance",
        width: 17,
        align: "right",
        text: ({ item }) => amount(item.Amount, item.CreditDebitIndicator),
        paint: ({ item }) => (item.CreditDebitIndicator === "Debit" ? undefined : "green"),
      },
      {
        heading: "Left of the limit",
        width: 21,
        align: "right",
        text: ({ item }) => creditLeft(item.CreditLine),
      },
    ],
    balances,
  );
}

function creditLeft(lines: readonly CreditLine[] = []): string | undefined {
  return amount(lines.find(({ Type }) => Type === "Available")?.Amount);
}

export function partiesTable(paper: Paper, parties: readonly Of<Party>[]): string {
  return table(
    paper,
    [
      accountColumn,
      { heading: "Name", width: "rest", text: ({ item }) => item.Name ?? item.FullLegalName },
      { heading: "Holds it as", width: 16, text: ({ item }) => item.PartyType },
      { heading: "Role", width: 16, text: ({ item }) => item.AccountRole?.replace("UK.OBIE.", "") },
    ],
    parties,
  );
}
