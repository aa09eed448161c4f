import type { MoneyAmount } from "@zopa-openbanking/aisp-types";

/** Pence as the standard writes money: a decimal with two places and never a sign. */
export function money(pence: number, currency = "GBP"): MoneyAmount {
  return { Amount: decimal(pence), Currency: currency };
}

/** The same without its currency. */
export function decimal(pence: number): string {
  const digits = String(Math.abs(pence)).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The indicator of a sum; nothing at all counts as a credit. */
export function indicator(pence: number): "Credit" | "Debit" {
  return pence < 0 ? "Debit" : "Credit";
}
