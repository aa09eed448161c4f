/**
 * Which transactions are asked for, by the time when they were booked, or are expected to be.
 *
 * A text without an offset is the bank's own time (`2026-01-31`, `2026-01-31T12:00:00`), as the standard wants it sent. A
 * `Date`, or a text with an offset, is converted to it. A day alone means all of that day, at both ends.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile.html | Read-Write Data API profile v4.0, filtering}
 *
 * @example
 * ```ts
 * import type { TransactionFilter } from "@zopa-openbanking/aisp";
 *
 * const january: TransactionFilter = { fromBookingDateTime: "2026-01-01", toBookingDateTime: "2026-01-31" };
 * ```
 */
export interface TransactionFilter {
  /** The earliest. As far back as the bank shows when left out; without the customer, as far as is allowed. */
  readonly fromBookingDateTime?: string | Date | undefined;
  /** The latest. Up to now when left out. */
  readonly toBookingDateTime?: string | Date | undefined;
}
