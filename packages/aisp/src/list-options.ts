import type { CallOptions } from "@zopa-openbanking/core";
import type { PagePosition } from "./page-position.js";

/** What may be said about reading a list. The interaction id is that of the first attempt at the first page. */
export interface ListOptions extends CallOptions {
  /** Goes on where an earlier reading of the same list stood: the `position` of the last page that was dealt with. */
  readonly resume?: PagePosition | undefined;
  /** Whether the next page is fetched, one ahead, while this one is validated and the caller works on it. True when left out. */
  readonly prefetch?: boolean | undefined;
  /** The most pages that this reading reads, 1 or more; what comes after can be resumed. 10,000 when left out. */
  readonly maximumPages?: number | undefined;
}
