import { addMoney, type Money, money } from "@zopa-openbanking/aisp";
import type { Transaction } from "@zopa-openbanking/aisp-types";
import { findZopaTransactionCode } from "@zopa-openbanking/profiles/zopa-transaction-codes";
import type { Of } from "./of.ts";

/** What was spent in one month, by AccountId. */
export interface SpendingMonth {
  /** `2026-11` */
  readonly month: string;
  readonly spent: ReadonlyMap<string, Money>;
}

const spendingClasses: ReadonlySet<string> = new Set(["moneyMoved", "fee", "interest"]);

/**
 * Adds up what left each account, by month, the latest last. Only what is booked counts: pending entries may change or go
 * away, declined ones never were.
 */
export function spendingByMonth(
  transactions: readonly Of<Transaction>[],
  months: number,
): readonly SpendingMonth[] {
  const byMonth = new Map<string, Map<string, Money>>();
  for (const { item } of transactions.filter(isSpending)) {
    const month = item.BookingDateTime.slice(0, 7);
    const spent = byMonth.get(month) ?? new Map<string, Money>();
    const before = spent.get(item.AccountId);
    const now = money(item.Amount);
    spent.set(item.AccountId, before === undefined ? now : addMoney(before, now));
    byMonth.set(month, spent);
  }
  return [...byMonth]
    .sort(([one], [other]) => one.localeCompare(other))
    .slice(-months)
    .map(([month, spent]) => ({ month, spent }));
}

function isSpending({ account, item }: Of<Transaction>): boolean {
  const code = findZopaTransactionCode(item.ProprietaryBankTransactionCode?.Code);
  return (
    item.Status === "BOOK" &&
    item.CreditDebitIndicator === "Debit" &&
    item.Amount.Currency === account.Currency &&
    spendingClasses.has(code.class)
  );
}
