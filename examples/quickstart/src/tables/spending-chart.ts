import type { Money } from "@zopa-openbanking/aisp";
import type { Account, Transaction } from "@zopa-openbanking/aisp-types";
import { amountOf } from "../show/amount.ts";
import { monthName } from "../show/day.ts";
import { type Paper, tableWidth } from "../show/paper.ts";
import { type Column, table } from "../show/table.ts";
import { accountLabel } from "./account-label.ts";
import type { Of } from "./of.ts";
import { type SpendingMonth, spendingByMonth } from "./spending-by-month.ts";

const months = 6;
const monthWidth = 10;
const amountWidth = 16;
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** What left each account in the last months, as bars on one scale. */
export function spendingChart(
  paper: Paper,
  accounts: readonly Account[],
  transactions: readonly Of<Transaction>[],
): string {
  const rows = spendingByMonth(transactions, months);
  const most = largest(rows.flatMap(({ spent }) => [...spent.values()].map(({ minorUnits }) => minorUnits)));
  const shared = accounts.slice(0, 2);
  const barWidth = Math.floor((tableWidth(paper) - monthWidth) / shared.length) - amountWidth;
  return table(
    paper,
    [
      { heading: "Spent in", width: monthWidth, text: ({ month }) => monthName(month) },
      ...shared.flatMap((account) => columnsOf(account, most, barWidth)),
    ],
    rows,
  );
}

function columnsOf(account: Account, most: bigint, barWidth: number): readonly Column<SpendingMonth>[] {
  const spentIn = ({ spent }: SpendingMonth): Money | undefined => spent.get(account.AccountId);
  return [
    {
      heading: accountLabel(account),
      width: amountWidth,
      align: "right",
      text: (month) => spentText(spentIn(month)),
    },
    {
      heading: "",
      width: barWidth,
      text: (month) => bar(spentIn(month)?.minorUnits ?? 0n, most, barWidth - 2),
      paint: () => "cyan",
    },
  ];
}

function largest(values: readonly bigint[]): bigint {
  // At least one penny, since bars are parts of it.
  return values.toSorted((one, other) => (one < other ? 1 : -1))[0] || 1n;
}

function spentText(spent: Money | undefined): string {
  return spent === undefined ? "nothing" : amountOf(spent);
}

/** Full blocks, and an eighth of one to end with. */
function bar(value: bigint, most: bigint, width: number): string {
  const length = Number((value * BigInt(width * 8)) / most);
  return "█".repeat(Math.floor(length / 8)) + eighths[length % 8];
}
