import { styleText } from "node:util";
import type { CliIo, TerminalOutput } from "../cli-io.js";

/** Colours for people. Each leaves the text as it is where nobody sees them. */
export interface Colours {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly bad: (text: string) => string;
}

/**
 * Chooses the colours of one stream: `--color` or `--no-color` first, then `NO_COLOR`, then `FORCE_COLOR`, then whether it is
 * a terminal that can.
 *
 * @see {@link https://no-color.org | NO_COLOR}
 * @see {@link https://force-color.org | FORCE_COLOR}
 */
export function createColours(
  stream: TerminalOutput,
  environment: CliIo["environment"],
  asked?: boolean,
): Colours {
  const isColoured = asked ?? wanted(stream, environment);
  const styled =
    (style: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      isColoured ? styleText(style, text, { validateStream: false }) : text;
  return {
    strong: styled("bold"),
    faint: styled("dim"),
    good: styled("green"),
    warning: styled("yellow"),
    bad: styled("red"),
  };
}

function wanted(stream: TerminalOutput, environment: CliIo["environment"]): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if ((NO_COLOR ?? "") !== "") {
    return false;
  }
  if ((FORCE_COLOR ?? "") !== "") {
    return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  }
  return stream.isTTY === true && TERM !== "dumb";
}
