import type { AispEndpoint } from "@zopa-openbanking/profiles";

/** What can be wrong with an answer without being a reason to refuse it. */
export type ReadProblemCode =
  /** A row does not have the shape of the standard and was left out; only with `unreadableRows: "report"`. */
  | "row_unreadable"
  /** A row of this page has the `TransactionId` of one on the page before: rows moved while they were read, or it is there twice. */
  | "row_repeated"
  /** `Links` does not have the shape of the standard; what can be read of it is used. */
  | "links_unreadable"
  /** `Links.Next` is null where it should be left out: taken for the last page. */
  | "link_null"
  /** `Links.Next` is an empty text where it should be left out: taken for the last page. */
  | "link_empty"
  /** `Links.Next` is wrong in the way that the bank's profile says, and was mended. */
  | "link_mended"
  /** `Meta` does not have the shape of the standard and was left out. */
  | "meta_unreadable"
  /** `Meta.TotalPages` is not the number of pages that the links lead to. */
  | "page_count_differs"
  /** `Meta.FirstAvailableDateTime` is later than what was asked for: the bank shows less history than that. */
  | "history_begins_later"
  /** `Meta.LastAvailableDateTime` is earlier than what was asked for. */
  | "history_ends_earlier"
  /** 200 without a body, where the bank's documents say that there may be no data. */
  | "body_empty"
  /** The bank made a consent with fewer permissions than were asked for. */
  | "consent_narrowed"
  /** A consent has a status that is not known here. */
  | "consent_status_unknown"
  /** A good answer has another HTTP status than the standard's. */
  | "http_status_differs";

/** Something that is wrong with an answer and was no reason to refuse it. Holds nothing of the customer's. */
export interface ReadProblem {
  readonly code: ReadProblemCode;
  readonly endpoint: AispEndpoint;
  /** Where, as a dotted path: `Data.Transaction[3].Amount`. */
  readonly path: string;
  /** What is wrong, and what was done about it. */
  readonly message: string;
  /** Which page of the walk, from 1. */
  readonly page: number;
  readonly interactionId: string;
}
