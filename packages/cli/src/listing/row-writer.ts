import { stringify } from "csv-stringify/sync";
import type { Printer } from "../output/printer.js";
import { tableText } from "../output/table.js";
import type { ListFormat, Listing } from "./listing.js";

/** Writes rows as they come; what stands before, between and after them is its business. */
export interface RowWriter<Item> {
  readonly begin: string;
  readonly rows: (items: readonly Item[]) => string;
  /** Given the error that ended the reading, where one did. */
  readonly end: (problem?: unknown) => string;
}

/** Makes the one of a form. */
export function rowWriter<Item>(
  listing: Listing<Item>,
  format: ListFormat,
  { colours, columns }: Pick<Printer, "colours" | "columns">,
): RowWriter<Item> {
  switch (format) {
    case "ndjson":
      return { begin: "", rows: lines, end: nothing };
    case "json":
      return jsonWriter(listing.name);
    case "csv":
      return csvWriter(listing);
    case "table":
      return tableWriter(listing, { colours, columns });
  }
}

function lines(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join("");
}

// One document, also when the reading ends in the middle: the rows so far, and the error beside them.
function jsonWriter<Item>(name: string): RowWriter<Item> {
  let isFirst = true;
  return {
    begin: `{\n  ${JSON.stringify(name)}: [`,
    rows: (items: readonly Item[]): string => {
      const text = items.map((item) => `\n    ${JSON.stringify(item)}`).join(",");
      const between = isFirst || text === "" ? "" : ",";
      isFirst &&= text === "";
      return `${between}${text}`;
    },
    end: (problem?: unknown): string => {
      const error = problem === undefined ? "" : `,\n  "error": ${JSON.stringify(problem)}`;
      return `${isFirst ? "" : "\n  "}]${error}\n}\n`;
    },
  };
}

/** @see {@link https://www.rfc-editor.org/rfc/rfc4180 | RFC 4180} */
function csvWriter<Item>({ csv }: Listing<Item>): RowWriter<Item> {
  // A merchant can choose a name that a spreadsheet would run.
  const text = (rows: string[][]): string => stringify(rows, { escape_formulas: true });
  return {
    begin: text([[...csv]]),
    rows: (items: readonly Item[]): string =>
      text(items.map((item) => csv.map((path) => memberAt(item, path)))),
    end: nothing,
  };
}

function memberAt(item: unknown, path: string): string {
  const value = path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], item);
  return value === undefined || value === null ? "" : String(value);
}

function nothing(): string {
  return "";
}

function tableWriter<Item>(
  { heading, row, right = [], widths = [] }: Listing<Item>,
  { colours, columns }: Pick<Printer, "colours" | "columns">,
): RowWriter<Item> {
  let isFirst = true;
  return {
    begin: "",
    rows: (items: readonly Item[]): string => {
      if (items.length === 0) {
        return "";
      }
      const shown = tableText({
        heading,
        rows: items.map(row),
        right,
        widths,
        columns,
        colours,
        isBare: !isFirst,
      });
      isFirst = false;
      return `${shown}\n`;
    },
    end: nothing,
  };
}
