import { describe, expect, it } from "vitest";
import { keptOutput } from "../__fixtures__/streams.js";
import { createColours } from "./colours.js";
import { tableText } from "./table.js";
import { linesOf } from "./wrapped.js";

const plain = createColours(keptOutput().stream, {});
const coloured = createColours(keptOutput().stream, {}, true);

it("aligns columns, amounts to the right, and leaves no space at the end of a line", () => {
  const text = tableText({
    heading: ["a", "amount", "c"],
    rows: [
      ["x", "1.00", "end"],
      ["long", "-100.00", undefined],
    ],
    right: [1],
    colours: plain,
  });
  expect(text).toBe(["a      amount  c", "x        1.00  end", "long  -100.00"].join("\n"));
});

it("breaks the last column where the terminal ends, also in the middle of a token", () => {
  const text = tableText({
    heading: ["n", "value"],
    rows: [["x", `two words ${"y".repeat(40)}`]],
    columns: 30,
    colours: plain,
  });
  const lines = text.split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30);
  expect(text.replaceAll(/\s/g, "")).toContain(`twowords${"y".repeat(40)}`);
});

it("colours the heading whole, whatever its width", () => {
  const text = tableText({ heading: ["parameters", ""], rows: [["a", "b"]], columns: 60, colours: coloured });
  expect(text.split("\n")[0]).toBe("\u001b[2mparameters\u001b[22m");
});

it("counts a wide character as two columns", () => {
  const text = tableText({
    heading: ["a", "b"],
    rows: [
      ["咖啡", "1"],
      ["abcd", "2"],
    ],
    colours: plain,
  });
  expect(text.split("\n").slice(1)).toEqual(["咖啡  1", "abcd  2"]);
});

it("writes the next part of a table without the heading, in the same columns", () => {
  const part = (isBare: boolean) =>
    tableText({ heading: ["a", "b"], rows: [["x", "y"]], widths: [6], isBare, colours: plain });
  expect(part(false)).toBe("a       b\nx       y");
  expect(part(true)).toBe("x       y");
});

it("shows what a bank sent without letting it move the cursor", () => {
  expect(tableText({ heading: ["a"], rows: [["\u001b[2Jx"]], colours: plain })).toBe("a\n\u{fffd}[2Jx");
});

describe("lines", () => {
  it("keep words together", () => {
    expect(linesOf("one two three", 8)).toEqual(["one two", "three"]);
  });

  it("keep a text that fits", () => {
    expect(linesOf("1  two spaces", 20)).toEqual(["1  two spaces"]);
    expect(linesOf("", 20)).toEqual([""]);
  });
});
