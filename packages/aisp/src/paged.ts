import type { Page } from "./page.js";

/**
 * A list that the bank gives in pages: read as it is asked for, one page after the other.
 *
 * Nothing is sent before the first item or page is asked for, and each iteration is a reading of its own. Memory does not
 * grow with the number of pages. Leaving a loop ends the request that is under way.
 *
 * @example
 * ```ts
 * import type { Paged } from "@zopa-openbanking/aisp";
 * import type { Transaction } from "@zopa-openbanking/aisp-types";
 *
 * declare const transactions: Paged<Transaction>;
 *
 * for await (const { BookingDateTime, Amount } of transactions) {
 *   console.log(BookingDateTime, Amount.Amount);
 * }
 * const latest = await transactions.toArray({ limit: 10 });
 * console.log(latest.length);
 * ```
 */
export interface Paged<Item> extends AsyncIterable<Item> {
  /**
   * The pages, each with its `Links`, `Meta`, interaction id and problems.
   *
   * @throws {LinkError} when the bank's link to the next page is not followed: after the page on which it stands.
   * @throws {AccessError} {@link BankError} {@link TransportError} {@link ResponseFormatError} as every request.
   */
  pages(): AsyncGenerator<Page<Item>, void, undefined>;
  /**
   * Collects the items.
   *
   * @param options - `limit`: how many at most, a whole number from 0 up; what comes after is not asked for. All of them when
   * left out.
   */
  toArray(options?: ToArrayOptions): Promise<Item[]>;
}

/** What is collected of a list. */
export interface ToArrayOptions {
  /** How many items at most. All when left out. */
  readonly limit?: number | undefined;
}
