import type { Account, Transaction } from "@zopa-openbanking/aisp-types";
import { amount } from "../show/amount.ts";
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
  const rows = spendingByMonth(
    transactions.map(({ item }) => item),
    months,
  );
  const most = largest(rows.flatMap(({ spent }) => [...spent.values()]));
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
  const spentIn = ({ spent }: SpendingMonth): bigint => spent.get(account.AccountId) ?? 0n;
  return [
    {
      heading: accountLabel(account),
      width: amountWidth,
      align: "right",
      text: (month) => inPounds(spentIn(month)),
    },
    {
      heading: "",
      width: barWidth,
      text: (month) => bar(spentIn(month), most, barWidth - 2),
      paint: () => "cyan",
    },
  ];
}

function largest(values: readonly bigint[]): bigint {
  // At least one penny, since bars are parts of it.
  return values.toSorted((one, other) => (one < other ? 1 : -1))[0] ?? 1n;
}

function inPounds(pence: bigint): string | undefined {
  return amount({ Amount: `${pence / 100n}.${String(pence % 100n).padStart(2, "0")}`, Currency: "GBP" });
}

/** Full blocks, and an eighth of one to end with. */
function bar(value: bigint, most: bigint, width: number): string {
  const length = Number((value * BigInt(width * 8)) / most);
  return "█".repeat(Math.floor(length / 8)) + eighths[length % 8];
}
