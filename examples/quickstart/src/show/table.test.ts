import { expect, it } from "vitest";
import type { Paper } from "./paper.ts";
import { type Column, table } from "./table.ts";

const paper: Paper = { columns: 72, isColoured: false, paint: (_, text) => text };

interface Row {
  readonly name: string;
  readonly amount: string | undefined;
}

const columns: readonly Column<Row>[] = [
  { heading: "Name", width: 12, text: ({ name }) => name },
  { heading: "Amount", width: 12, align: "right", text: ({ amount }) => amount },
];

it("sets amounts to the right, and leaves empty what is missing", () => {
  const rows = [
    { name: "Pretend", amount: "1.00 GBP" },
    { name: "Nothing", amount: undefined },
  ];

  expect(table(paper, columns, rows)).toBe(
    [
      "    Name            Amount",
      "    ────────────────────────",
      "    Pretend       1.00 GBP",
      "    Nothing",
    ].join("\n"),
  );
});

it("cuts what is too long, and counts wide characters as two", () => {
  const lines = table(paper, columns, [
    { name: "A name that is long", amount: "1" },
    { name: "架空寿司架空寿司", amount: "1" },
  ]).split("\n");

  expect(lines.slice(2)).toEqual(["    A name th…           1", "    架空寿司…            1"]);
});

it("shows eight rows and tells how many more there are", () => {
  const rows = Array.from({ length: 1_234 }, (_, index) => ({ name: `${index}`, amount: undefined }));

  const lines = table(paper, columns, rows).split("\n");

  expect(lines).toHaveLength(2 + 8 + 1);
  expect(lines.at(-1)).toBe("    … and 1,226 more");
});

it.each(["\u{1B}[2J", "\r\n", "\u{202E}", "\u{9B}31m", "\u{7}"])(
  "shows no %j that a bank put into a name",
  (evil) => {
    const [first, ...others] = columns;
    const heading = { ...(first as Column<Row>), heading: `c${evil}d` };
    const shown = table(paper, [heading, ...others], [{ name: `a${evil}b`, amount: undefined }]);

    expect(shown.split("\n")).toHaveLength(3);
    expect(shown).not.toContain(evil);
  },
);

it("gives one column the room that the others leave", () => {
  const wide: Column<Row> = { heading: "Name", width: "rest", text: ({ name }) => name };

  const [, rule = ""] = table(
    { ...paper, columns: 80 },
    [wide, ...columns],
    [{ name: "x", amount: "1" }],
  ).split("\n");

  expect(rule).toHaveLength(80);
});
