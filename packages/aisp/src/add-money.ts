import type { Money } from "./money.js";

/**
 * Adds two amounts of one currency, exactly.
 *
 * @throws {TypeError} when the currencies differ.
 *
 * @see {@link https://www.iso.org/iso-4217-currency-codes.html | ISO 4217}
 *
 * @example
 * ```ts
 * import { addMoney, money, moneyText } from "@zopa-openbanking/aisp";
 *
 * const amounts = ["0.10", "0.20"].map((Amount) => money({ Amount, Currency: "GBP" }));
 * moneyText(amounts.reduce(addMoney)); // "0.30 GBP"
 * ```
 */
export function addMoney(one: Money, other: Money): Money {
  if (one.currency !== other.currency) {
    throw new TypeError("Amounts of two currencies cannot be added: convert one of them first.");
  }
  const exponent = Math.max(one.exponent, other.exponent);
  const minorUnits = scaled(one, exponent) + scaled(other, exponent);
  return { minorUnits, currency: one.currency, exponent };
}

function scaled({ minorUnits, exponent }: Money, to: number): bigint {
  return minorUnits * 10n ** BigInt(to - exponent);
}
