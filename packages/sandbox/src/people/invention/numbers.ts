import { createHash } from "node:crypto";
import type { Draw } from "./draw.js";

/** No sort code begins with 00: none of these can belong to anybody. */
export function sortCodeAndAccountNumber(draw: Draw): string {
  return `00${digits(draw, 4)}${digits(draw, 8)}`;
}

/** A card number that no scheme issues, whose check digit is wrong besides (ISO/IEC 7812). */
export function cardNumber(draw: Draw): string {
  const body = `9999${digits(draw, 11)}`;
  return `${body}${(luhnCheckDigit(body) + 5) % 10}`;
}

/** An IBAN whose check digits, 00, no IBAN can have (ISO 13616). */
export function iban(draw: Draw, country: string): string {
  return `${country}00ZZZZ${digits(draw, 14)}`;
}

/** A mobile number out of those that Ofcom keeps free for plays and films. */
export function mobileNumber(draw: Draw): string {
  return `+44-7700900${digits(draw, 3)}`;
}

/** A London number out of those that Ofcom keeps free for plays and films. */
export function phoneNumber(draw: Draw): string {
  return `+44-2079460${digits(draw, 3)}`;
}

/** A BIC whose eighth character is 0: the mark of a test BIC (ISO 9362). */
export const testBic = "ZZZZGB20";

/** An LEI whose check digits, 00, no LEI can have (ISO 17442). */
export const impossibleLei = "5493ZZZZZZZZZZZZZZ00";

/** The number of an account at the bank's interface: the same whatever the seed, so that what was noted down still holds. */
export function accountIdOf(userId: string, name: string): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([userId, name]))
    .digest();
  return `1000${String(digest.readBigUInt64BE(0) % 10n ** 12n).padStart(20, "0")}`;
}

function digits(draw: Draw, count: number): string {
  return String(draw.between(0, 10 ** Math.min(count, 9) - 1))
    .padStart(Math.min(count, 9), "0")
    .concat(count > 9 ? digits(draw, count - 9) : "");
}

function luhnCheckDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
