import type { Cell } from "../output/table.js";

/** How the rows of one kind are shown. */
export interface Listing<Item> {
  /** Names the rows: the member of the JSON, and what the progress counts. */
  readonly name: string;
  /** For people. */
  readonly heading: readonly string[];
  readonly row: (item: Item) => readonly Cell[];
  /** Columns that are aligned to the right. */
  readonly right?: readonly number[];
  /** The least width of a column, so that the pages of a long list stand below each other. */
  readonly widths?: readonly number[];
  /** For programs: the columns of CSV, each the dotted path of a member on the wire. */
  readonly csv: readonly string[];
}

/** The forms in which rows can be written. */
export type ListFormat = "table" | "json" | "ndjson" | "csv";
