import { describe, expect, it } from "vitest";
import { createPrinter } from "./printer.js";

function printed(isTTY: boolean, environment: Record<string, string> = {}): string {
  const pieces: string[] = [];
  const print = createPrinter({ stdout: { isTTY, write: (text) => pieces.push(text) }, environment });
  print.table(
    ["name", "n"],
    [
      ["a\u001b[31m\n", 1],
      ["longer", undefined],
    ],
    "nothing",
  );
  print.done({}, "Said by \u0007 a client.", {});
  return pieces.join("");
}

describe("what is printed", () => {
  it("is plain in a pipe, aligned, and free of control characters", () => {
    expect(printed(false)).toBe(
      "name    n\na?[31m?  1\nlonger\nSaid by ? a client.\n".replace("name    n", "name     n"),
    );
  });

  it("has a heading that stands out on a terminal, unless colours are not wanted", () => {
    expect(printed(true)).toContain("\u001b[1mname");
    expect(printed(true, { NO_COLOR: "1" })).toBe(printed(false));
    expect(printed(true, { NO_COLOR: "" })).toContain("\u001b[1m");
  });
});
