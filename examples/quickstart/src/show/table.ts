import CliTable from "cli-table3";
import { type Paper, tableWidth } from "./paper.ts";
import { printable } from "./printable.ts";

/** One column: its heading, and what it shows of a row. */
export interface Column<Row> {
  readonly heading: string;
  /** In characters, with the space beside it. `rest` takes what the others leave. */
  readonly width: number | "rest";
  readonly align?: "right";
  readonly text: (row: Row) => string | undefined;
  readonly paint?: (row: Row) => Parameters<Paper["paint"]>[0] | undefined;
}

const line = { mid: "─", "mid-mid": "", "left-mid": "", "right-mid": "" };
const noLine = { top: "", "top-mid": "", "top-left": "", "top-right": "" };
const noEnd = { bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" };
const noSides = { left: "", right: "", middle: "" };

const shownAtMost = 8;

/**
 * The first rows under headings, with one line between them and no other, and how many more there are. A text that is too
 * long ends in "…".
 */
export function table<Row>(paper: Paper, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const grid = new CliTable({
    head: columns.map(({ heading }) => paper.paint("dim", printable(heading))),
    colWidths: widths(columns, tableWidth(paper)),
    colAligns: columns.map(({ align }) => align ?? "left"),
    chars: { ...line, ...noLine, ...noEnd, ...noSides },
    style: {
      head: [],
      border: paper.isColoured ? ["grey"] : [],
      "padding-left": 0,
      "padding-right": 2,
      compact: true,
    },
  });
  for (const row of rows.slice(0, shownAtMost)) {
    grid.push(columns.map((column) => cell(paper, column, row)));
  }
  const more = rows.length - shownAtMost;
  const rest = more > 0 ? `\n${paper.paint("dim", `… and ${more.toLocaleString("en-GB")} more`)}` : "";
  return indented(grid.toString() + rest);
}

function widths(columns: readonly Column<never>[], whole: number): number[] {
  const taken = columns.reduce((sum, { width }) => sum + (width === "rest" ? 0 : width), 0);
  const flexible = columns.filter(({ width }) => width === "rest").length;
  return columns.map(({ width }) => (width === "rest" ? Math.floor((whole - taken) / flexible) : width));
}

function cell<Row>(paper: Paper, { text, paint }: Column<Row>, row: Row): string {
  const shown = printable(text(row) ?? "");
  const ink = paint?.(row);
  return ink === undefined ? shown : paper.paint(ink, shown);
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((each) => `    ${each}`.trimEnd())
    .join("\n");
}
