import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Result } from "../harness/results.ts";
import { growthChart } from "./growth-chart.ts";
import { ratioChart } from "./ratio-chart.ts";
import { detailed, rendered, short, withResults } from "./render-readme.ts";
import { summaryOf } from "./summary.ts";
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

it("the short of it has what has an aim, and one line for each day and machine", () => {
  expect(summaryOf([result, { ...result, name: "again" }])).toContain("<sub>`pnpm bench`, 2026-11-23, A & B");
  expect(summaryOf([result, { ...result, name: "again", date: "2026-11-24" }])).toMatchInlineSnapshot(`
    "| ours beside what you would use instead | times as good | aim |
    | --- | ---: | --- |
    | a page, beside x < y | 0.50 × | ≥ 0.85: **missed** |
    | a page, beside x < y | 0.50 × | ≥ 0.85: **missed** |

    1 is the same, 2 takes half. Why a figure misses its aim, and all the others: [packages/benchmarks](packages/benchmarks).

    <sub>\`pnpm bench reading\`, 2026-11-23, A & B, 2 cores, 8 GB, linux 6, Node v24.0.0, OpenSSL 3.5.</sub>

    <sub>\`pnpm bench again\`, 2026-11-24, A & B, 2 cores, 8 GB, linux 6, Node v24.0.0, OpenSSL 3.5.</sub>"
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

  const once = withResults(readme, "new", detailed);

  expect(once).toBe(readme.replace("old", "new"));
  expect(withResults(once, "new", detailed)).toBe(once);
  expect(() => withResults(readme, "new", short)).toThrow("no place for the results");
});

it("what the two READMEs show are the results that were kept", () => {
  for (const { file, text } of rendered()) {
    expect(unpadded(readFileSync(file, "utf8")), file).toBe(unpadded(text));
  }
});

/** A table without what the formatter adds to make its columns even. */
function unpadded(text: string): string {
  return text.replaceAll(/ {2,}/g, " ").replaceAll(/-{2,}/g, "--");
}
