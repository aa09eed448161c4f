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
 * Nothing is rounded: an amount with more digits than its currency has keeps them, in a larger `exponent`. Compare and add with
 * {@link addMoney}. What a debit means depends on what it is of: for the balance of a credit card it is what the customer owes.
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

/**
 * Writes an amount for a log or a terminal, exactly: `-12.30 GBP`. For a customer, use `Intl.NumberFormat`, which takes such a text.
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
