import type { Colours } from "./colours.js";

/** How bad something is. */
export type Mark = "error" | "warning" | "information" | "good";

const signs: Readonly<Record<Mark, string>> = { error: "✗", warning: "!", information: "i", good: "✓" };

/** The sign of it, coloured. */
export function mark(colours: Colours, which: Mark): string {
  const paint = {
    error: colours.bad,
    warning: colours.warning,
    information: colours.faint,
    good: colours.good,
  };
  return paint[which](signs[which]);
}
