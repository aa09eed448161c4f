import type { CliIo } from "../cli-io.js";
import { type Colours, createColours } from "./colours.js";
import { mark } from "./marks.js";
import { plainText } from "./plain-text.js";
import { type Cell, type TableInput, tableText } from "./table.js";
import { writeText } from "./write-text.js";

/** Writes results to stdout and talk to stderr. */
export interface Printer {
  /** Whether `--json` was given. */
  readonly isJson: boolean;
  /** Of stdout. */
  readonly colours: Colours;
  /** How wide stdout is; undefined in a pipe. */
  readonly columns: number | undefined;
  /** A line of the result, as it is. */
  readonly line: (text?: string) => Promise<void>;
  /** The result as JSON. */
  readonly json: (value: unknown) => Promise<void>;
  /** The result: JSON with `--json`, otherwise what `forPeople` writes. */
  readonly result: (value: unknown, forPeople: () => Promise<void>) => Promise<void>;
  readonly table: (input: Omit<TableInput, "colours" | "columns">) => Promise<void>;
  /** Names and values, one below the other; a value that is undefined is left out. */
  readonly pairs: (pairs: readonly (readonly [string, Cell])[]) => Promise<void>;
  /** A line of talk, on stderr. Silent with `--json`. */
  readonly say: (text: string) => void;
  /** Something that somebody should look at, on stderr. Silent with `--json`. */
  readonly warn: (text: string) => void;
}

/** What the printer has to know of the command line. */
export interface PrinterOptions {
  readonly json?: boolean | undefined;
  readonly color?: boolean | undefined;
}

/** Makes the printer of one command. */
export function createPrinter(io: CliIo, { json = false, color }: PrinterOptions): Printer {
  const colours = createColours(io.stdout, io.environment, color);
  const columns = io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : undefined;
  const write = (text: string): Promise<void> => writeText(io.stdout, text, io.signal);
  const line = (text: string = ""): Promise<void> => write(`${text}\n`);
  const asJson = (value: unknown): Promise<void> => line(JSON.stringify(value, undefined, 2));

  const say = (text: string): void => {
    if (!json) {
      io.stderr.write(`${text}\n`);
    }
  };
  const marks = createColours(io.stderr, io.environment, color);

  return {
    isJson: json,
    colours,
    columns,
    line,
    json: asJson,
    result: (value: unknown, forPeople: () => Promise<void>): Promise<void> =>
      json ? asJson(value) : forPeople(),
    table: (input: Omit<TableInput, "colours" | "columns">): Promise<void> =>
      line(tableText({ ...input, colours, columns })),
    pairs: async (pairs: readonly (readonly [string, Cell])[]): Promise<void> => {
      const shown = pairs.filter(([, value]) => value !== undefined);
      const width = Math.max(0, ...shown.map(([name]) => name.length));
      const lines = shown.map(
        ([name, value]) => `${colours.faint(name.padEnd(width))}  ${plainText(String(value))}\n`,
      );
      await write(lines.join(""));
    },
    say,
    warn: (text: string): void => say(`${mark(marks, "warning")} ${plainText(text)}`),
  };
}
