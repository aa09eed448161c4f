import { expect, it } from "vitest";
import type { Result } from "../harness/results.ts";
import { growthChart } from "./growth-chart.ts";
import { ratioChart } from "./ratio-chart.ts";
import { withResults } from "./render-readme.ts";
import { sectionOf } from "./tables.ts";

const result: Result = {
  ...{ name: "reading", title: "Reading", about: "Pages, ours <and> another.", date: "2026-11-23" },
  machine: { processor: "A & B", cores: 2, memoryGB: 8, system: "linux 6", node: "v24.0.0", openssl: "3.5" },
  rows: [
    {
      what: "a page",
      unit: "ms",
      ours: 2,
      instead: { name: "x < y", value: 1 },
      ratio: 0.5,
      aim: { atLeast: 0.85 },
    },
    { what: "memory", unit: "MB", ours: 12.3 },
  ],
  growth: [
    {
      what: "Pages",
      by: "pages",
      each: "page",
      unit: "ms",
      points: [1, 10, 100].map((at) => ({ at, value: at * 2 })),
    },
  ],
};

it("a section has its figures, its date and its machine", () => {
  expect(sectionOf(result)).toMatchInlineSnapshot(`
    "### Reading

    Pages, ours <and> another.

    | | ours | instead | ratio | aim |
    | --- | ---: | ---: | ---: | --- |
    | a page | 2 ms | 1 ms (x < y) | 0.50 × | ≥ 0.85 ×: **missed** |
    | memory | 12.3 MB |  |  |  |

    | Pages: pages | 1 | 10 | 100 |
    | --- | ---: | ---: | ---: |
    | ms | 2 | 20 | 200 |
    | ms for one page | 2 | 2 | 2 |

    <sub>\`pnpm bench reading\`, 2026-11-23, A & B, 2 cores, 8 GB, linux 6, Node v24.0.0, OpenSSL 3.5.</sub>"
  `);
});

it("a drawing is well-formed, and says whether an aim was missed", () => {
  const drawing = ratioChart([result]);

  expect(drawing).toContain("x &lt; y");
  expect(drawing).toContain('class="missed"');
  expect(drawing).not.toMatch(/NaN|undefined/);
  expect(growthChart(result.growth ?? [])).not.toMatch(/NaN|undefined/);
  expect(growthChart([{ what: "One", by: "pages", unit: "ms", points: [{ at: 1, value: 1 }] }])).not.toMatch(
    /NaN/,
  );
});

it("results stand between their marks, and what is around them stays", () => {
  const readme =
    "# B\n\n<!-- results: written by `pnpm bench --render` -->\n\nold\n\n<!-- end of results -->\n\nend\n";

  const once = withResults(readme, "new");

  expect(once).toBe(readme.replace("old", "new"));
  expect(withResults(once, "new")).toBe(once);
  expect(() => withResults("# B", "new")).toThrow("no place for the results");
});
