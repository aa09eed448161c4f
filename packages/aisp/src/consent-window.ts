import { type Clock, systemClock } from "@zopa-openbanking/core";
import type { AispBank } from "./aisp-bank.js";
import { instantsOf, wallTimeOf, withOffset } from "./internal/wall-time.js";

/** How long, in days or in months of the calendar. */
export type CalendarPeriod = { readonly days: number } | { readonly months: number };

/** What is known of the bank and the time. An `AispContext` fits. */
export interface ConsentWindowContext {
  readonly profile: AispBank;
  readonly clock?: Clock | undefined;
}

/**
 * Writes the end of a day that is so far ahead, in the bank's zone: for a consent's `expirationDateTime`.
 *
 * @param period - whole days or months, 1 or more.
 *
 * @throws {TypeError} when `period` is neither.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3339#section-5.6 | RFC 3339 §5.6}
 *
 * @example
 * ```ts
 * import { expiresIn } from "@zopa-openbanking/aisp";
 * import { zopaProduction } from "@zopa-openbanking/profiles";
 *
 * const clock = (): number => Date.UTC(2026, 2, 1) / 1_000;
 *
 * expiresIn({ profile: zopaProduction, clock }, { days: 90 }); // "2026-05-30T23:59:59+01:00"
 * ```
 */
export function expiresIn(context: ConsentWindowContext, period: CalendarPeriod): string {
  const { timeZone } = context.profile.aisp;
  return withOffset(instantsOf(`${shiftedDay(context, period, 1)}T23:59:59`, timeZone).latest, timeZone);
}

/**
 * Writes the beginning of a day that is so far back, in the bank's zone: for a consent's `transactionFromDateTime`.
 *
 * There is nothing like it for `transactionToDateTime` on purpose: leave that out, or what comes later is never shown.
 *
 * @param period - whole days or months, 1 or more.
 *
 * @throws {TypeError} when `period` is neither.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3339#section-5.6 | RFC 3339 §5.6}
 *
 * @example
 * ```ts
 * import { transactionsSince } from "@zopa-openbanking/aisp";
 * import { zopaProduction } from "@zopa-openbanking/profiles";
 *
 * const clock = (): number => Date.UTC(2026, 2, 31) / 1_000;
 *
 * transactionsSince({ profile: zopaProduction, clock }, { months: 1 }); // "2026-02-28T00:00:00+00:00"
 * ```
 */
export function transactionsSince(context: ConsentWindowContext, period: CalendarPeriod): string {
  const { timeZone } = context.profile.aisp;
  return withOffset(instantsOf(`${shiftedDay(context, period, -1)}T00:00:00`, timeZone).earliest, timeZone);
}

/** The day at the bank that is so far from today; a day that the month does not have becomes its last. */
function shiftedDay(
  { profile, clock = systemClock }: ConsentWindowContext,
  period: CalendarPeriod,
  direction: 1 | -1,
): string {
  const { days, months } = checkedPeriod(period);
  const today = wallTimeOf(clock() * 1_000, profile.aisp.timeZone).slice(0, "2026-03-29".length);
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + direction * months, 0)).getUTCDate();
  const shifted = Date.UTC(
    year,
    month - 1 + direction * months,
    Math.min(day, lastOfMonth) + direction * days,
  );
  return new Date(shifted).toISOString().slice(0, "2026-03-29".length);
}

/** A century is more than any bank keeps, and far from the end of what a date can be. */
const mostDays = 36_525;

function checkedPeriod(period: CalendarPeriod): { readonly days: number; readonly months: number } {
  const { days = 0, months = 0, ...rest } = period as { readonly days?: number; readonly months?: number };
  const isWhole = [days, months].every((part) => Number.isSafeInteger(part) && part >= 0 && part <= mostDays);
  if (!isWhole || days + months === 0 || months > 1_200 || Object.keys(rest).length > 0) {
    throw new TypeError(
      "`period` must be { days } or { months }, a whole number from 1 up to a hundred years.",
    );
  }
  return { days, months };
}
