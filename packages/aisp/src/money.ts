import { exponentOf } from "./internal/currency-exponent.js";

/** An amount of money without a float anywhere. */
export interface Money {
  /** How many of the smallest unit, below zero for a debit: -1230n for 12.30 out. */
  readonly minorUnits: bigint;
  /** ISO 4217 letters: `GBP`. */
  readonly currency: string;
  /** How many digits of `minorUnits` stand behind the point: 2 for pounds and pence, more when the bank gave more. */
  readonly exponent: number;
}

/** An amount as rows carry it. */
export interface AmountOfMoney {
  readonly Amount: string;
  readonly Currency: string;
}

/**
 * Reads an amount exactly, with its sign: in the API the sign stands beside the amount, in `CreditDebitIndicator`.
 *
 * Nothing is rounded: an amount with more digits than its currency has keeps them, in a larger `exponent`. Add with `addMoney`. What a debit means depends on what it is of: for the balance of a credit card it is what the customer owes.
 *
 * @param amount - as a row carries it. Readers have checked those already, so a wrong one is a mistake of the caller.
 * @param indicator - `Debit` makes it negative. Left out: positive.
 *
 * @throws {TypeError} when the amount is no decimal number without a sign, the currency not three capital letters, or the
 * indicator another word.
 *
 * @see {@link https://www.iso.org/iso-4217-currency-codes.html | ISO 4217}
 *
 * @example
 * ```ts
 * import { money } from "@zopa-openbanking/aisp";
 *
 * money({ Amount: "12.30", Currency: "GBP" }, "Debit"); // { minorUnits: -1230n, currency: "GBP", exponent: 2 }
 * ```
 */
export function money({ Amount, Currency }: AmountOfMoney, indicator?: string | undefined): Money {
  const [, whole = "", fraction = ""] = (typeof Amount === "string" && decimal.exec(Amount)) || [];
  if (whole === "") {
    throw new TypeError('`amount.Amount` must be a decimal number without a sign, such as "12.30".');
  }
  if (typeof Currency !== "string" || !/^[A-Z]{3}$/.test(Currency)) {
    throw new TypeError('`amount.Currency` must be three capital letters, such as "GBP".');
  }
  if (indicator !== undefined && indicator !== "Credit" && indicator !== "Debit") {
    throw new TypeError('`indicator` must be "Credit" or "Debit".');
  }
  const exponent = Math.max(exponentOf(Currency), fraction.length);
  const units = BigInt(whole + fraction.padEnd(exponent, "0"));
  return { minorUnits: indicator === "Debit" ? -units : units, currency: Currency, exponent };
}

const decimal = /^(\d{1,30})(?:\.(\d{1,30}))?$/;
