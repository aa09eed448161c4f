import Table from "cli-table3";
import stringWidth from "fast-string-width";
import type { Colours } from "./colours.js";
import { plainText } from "./plain-text.js";
import { linesOf } from "./wrapped.js";

/** What a cell may hold. */
export type Cell = string | number | undefined;

/** Columns and their heading. */
export interface TableInput {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that are aligned to the right: amounts. */
  readonly right?: readonly number[];
  /** How wide the terminal is; nothing is wrapped when left out. */
  readonly columns?: number | undefined;
  readonly colours: Colours;
  /** The least width of a column. */
  readonly widths?: readonly number[];
  /** Without the heading: the next part of a table. */
  readonly isBare?: boolean;
}

/** Writes columns without lines. The last column is broken where the terminal is too narrow for it. */
export function tableText(input: TableInput): string {
  const { heading, colours, isBare = false } = input;
  const cells = input.rows.map((row) => row.map((cell) => plainText(String(cell ?? ""))));
  const widths = widthsOf([heading, ...cells], input);
  const rest = widths.at(-1) ?? 10_000;
  const table = new Table({
    chars: withoutLines,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    colWidths: widths,
    colAligns: heading.map((_, column) => (input.right?.includes(column) === true ? "right" : "left")),
  });
  table.push([...heading]);
  for (const row of cells) {
    table.push([...row.slice(0, -1), linesOf(row.at(-1) ?? "", rest).join("\n")]);
  }
  // The library would count the characters of a colour: it is put on afterwards.
  const [first = "", ...others] = table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
  return [...(isBare ? [] : [colours.faint(first)]), ...others].join("\n");
}

const gap = "  ";
const narrowest = 20;

// Every column but the last is as wide as it needs; the last gets what is left.
function widthsOf(
  rows: readonly (readonly string[])[],
  { columns, widths: least = [] }: TableInput,
): (number | null)[] {
  const widths: (number | null)[] = (rows[0] ?? []).map((_, column) =>
    Math.max(least[column] ?? 0, ...rows.map((row) => stringWidth(row[column] ?? ""))),
  );
  const taken = widths.slice(0, -1).reduce<number>((sum, width) => sum + (width ?? 0) + gap.length, 0);
  const last = widths.length - 1;
  widths[last] = columns === undefined ? null : Math.max(columns - taken - 1, narrowest);
  return widths;
}

const withoutLines = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: gap,
} as const;
