import type { AispEndpoint } from "@zopa-openbanking/profiles";

/**
 * Where a reading stands after a page: plain JSON, to be stored and given as `resume` to the same reading later.
 *
 * It holds the account's id and the bank's own link, and no token. How long a bank honours its links is its own affair.
 *
 * @example
 * ```ts
 * import type { PagePosition } from "@zopa-openbanking/aisp";
 *
 * declare const position: PagePosition;
 *
 * const stored: string = JSON.stringify(position);
 * const later = JSON.parse(stored) as PagePosition;
 * console.log(later.pagesRead);
 * ```
 */
export interface PagePosition {
  readonly version: 1;
  readonly endpoint: AispEndpoint;
  /** Path and query that the reading was asked for with, filters among them. */
  readonly first: string;
  /** The bank's link to the next page. */
  readonly next: string;
  /** How many pages are behind it. */
  readonly pagesRead: number;
}
