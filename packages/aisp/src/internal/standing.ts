/** Where a walk stands when a page is fetched. */
export interface Standing {
  readonly url: URL;
  /** Which page of the list, from 1. */
  readonly number: number;
  /** Whether it is the first of this reading: of the list, or behind a saved position. */
  readonly isFirst: boolean;
  /** Whether no page may be read after it. */
  readonly isAtBound: boolean;
  /** The addresses that were read, this one included, and what the bank calls them: added to on the way. */
  readonly visited: Set<string>;
}
