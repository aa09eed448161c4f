import { styleText } from "node:util";

type Ink = "bold" | "dim" | "green" | "red" | "yellow" | "cyan";

/** Standard output: a terminal tells its width, a pipe does not. */
export type Output = NodeJS.WritableStream & { readonly columns?: number };

/** What is printed on: how wide it is, and whether it takes colour. */
export interface Paper {
  readonly columns: number;
  readonly isColoured: boolean;
  readonly paint: (ink: Ink, text: string) => string;
}

const narrowest = 72;
const widest = 110;

/**
 * A terminal as wide as it is, within what can be read with ease; a pipe gets 80 columns and no colour. `NO_COLOR` and
 * `FORCE_COLOR` are honoured as Node honours them.
 */
export function paperOf(stream: Output, environment: Readonly<Record<string, string | undefined>>): Paper {
  // `npm run quickstart` stands between the terminal and this program, and tells how wide it is.
  const columns = stream.columns ?? Number(environment["COLUMNS"] ?? 80);
  const isColoured = styleText("bold", "x", { stream }) !== "x";
  return {
    columns: Number.isInteger(columns) && columns > 0 ? columns : 80,
    isColoured,
    paint: (ink, text) => (isColoured ? styleText(ink, text, { validateStream: false }) : text),
  };
}

/** How wide a table may be on it. */
export function tableWidth({ columns }: Paper): number {
  return Math.max(narrowest, Math.min(columns, widest) - 4);
}
