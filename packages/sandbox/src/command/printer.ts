import { styleText } from "node:util";
import type { CommandIo } from "./command-io.js";

type Cell = string | number | undefined;

/** Writes for people: plain in a pipe, with a little colour on a terminal. */
export interface Printer {
  readonly line: (text?: string) => void;
  readonly json: (value: unknown) => void;
  /** Aligned columns under a heading; a sentence when there is no row. */
  readonly table: (heading: readonly string[], rows: readonly (readonly Cell[])[], whenEmpty: string) => void;
  /** Names and values, one below the other. */
  readonly pairs: (pairs: readonly (readonly [string, Cell])[]) => void;
  /** What a change came to: JSON for a program, a sentence for a person. */
  readonly done: (value: unknown, sentence: string, options: { readonly json?: boolean }) => void;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** @see {@link https://no-color.org | NO_COLOR} */
export function createPrinter({ stdout, environment }: Pick<CommandIo, "stdout" | "environment">): Printer {
  const coloured = stdout.isTTY === true && (environment["NO_COLOR"] ?? "") === "";
  const styled =
    (style: "bold" | "dim") =>
    (text: string): string =>
      coloured ? styleText(style, text, { validateStream: false }) : text;
  const strong = styled("bold");
  const faint = styled("dim");
  const line = (text: string = ""): void => {
    stdout.write(`${text}\n`);
  };

  return {
    line,
    strong,
    faint,
    json: (value: unknown): void => line(JSON.stringify(value, undefined, 2)),
    table: (heading: readonly string[], rows: readonly (readonly Cell[])[], whenEmpty: string): void => {
      if (rows.length === 0) {
        line(whenEmpty);
        return;
      }
      const texts = rows.map((row) => row.map(shown));
      const [first = "", ...others] = aligned([heading, ...texts]);
      line(strong(first));
      line(others.join("\n"));
    },
    done: (value: unknown, sentence: string, { json }: { readonly json?: boolean }): void =>
      line(json === true ? JSON.stringify(value, undefined, 2) : shown(sentence)),
    pairs: (pairs: readonly (readonly [string, Cell])[]): void => {
      const width = Math.max(...pairs.map(([name]) => name.length));
      for (const [name, value] of pairs) {
        line(`  ${faint(name.padEnd(width))}  ${shown(value)}`);
      }
    },
  };
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

// What a client sent is shown too: it must not move the cursor.
function shown(cell: Cell): string {
  return String(cell ?? "").replaceAll(/\p{Cc}/gu, "?");
}
