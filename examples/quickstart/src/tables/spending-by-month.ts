import type { Transaction } from "@zopa-openbanking/aisp-types";
import { findZopaTransactionCode } from "@zopa-openbanking/profiles/zopa-transaction-codes";
import { money } from "./money-stub.ts";

/** What was spent in one month, by AccountId, in minor units. */
export interface SpendingMonth {
  /** `2026-11` */
  readonly month: string;
  readonly spent: ReadonlyMap<string, bigint>;
}

const spendingClasses: ReadonlySet<string> = new Set(["moneyMoved", "fee", "interest"]);

/**
 * Adds up what left each account, by month, the latest last. Only what is booked counts: pending entries may change or go
 * away, declined ones never were.
 */
export function spendingByMonth(
  transactions: readonly Transaction[],
  months: number,
): readonly SpendingMonth[] {
  const byMonth = new Map<string, Map<string, bigint>>();
  for (const entry of transactions.filter(isSpending)) {
    const month = entry.BookingDateTime.slice(0, 7);
    const spent = byMonth.get(month) ?? new Map<string, bigint>();
    spent.set(entry.AccountId, (spent.get(entry.AccountId) ?? 0n) - money(entry).minorUnits);
    byMonth.set(month, spent);
  }
  return [...byMonth]
    .sort(([one], [other]) => one.localeCompare(other))
    .slice(-months)
    .map(([month, spent]) => ({ month, spent }));
}

function isSpending({ Status, CreditDebitIndicator, ProprietaryBankTransactionCode }: Transaction): boolean {
  const { class: kind } = findZopaTransactionCode(ProprietaryBankTransactionCode?.Code);
  return Status === "BOOK" && CreditDebitIndicator === "Debit" && spendingClasses.has(kind);
}
