import type { Money } from "./money.js";

/**
 * Writes an amount for a log or a terminal, exactly: `-12.30 GBP`. For a customer give the figures to `Intl.NumberFormat`, as text.
 *
 * @see {@link https://www.iso.org/iso-4217-currency-codes.html | ISO 4217}
 *
 * @example
 * ```ts
 * import { money, moneyText } from "@zopa-openbanking/aisp";
 *
 * moneyText(money({ Amount: "5", Currency: "GBP" }, "Debit")); // "-5.00 GBP"
 * ```
 */
export function moneyText({ minorUnits, currency, exponent }: Money): string {
  const figures = String(minorUnits < 0n ? -minorUnits : minorUnits).padStart(exponent + 1, "0");
  const split = figures.length - exponent;
  const fraction = exponent === 0 ? "" : `.${figures.slice(split)}`;
  return `${minorUnits < 0n ? "-" : ""}${figures.slice(0, split)}${fraction} ${currency}`;
}
