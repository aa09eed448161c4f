import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchmarks } from "../benchmarks.ts";
import { resultsFolder, savedResult } from "../harness/results.ts";
import { growthChart } from "./growth-chart.ts";
import { ratioChart } from "./ratio-chart.ts";
import { summaryOf } from "./summary.ts";
import { sectionOf } from "./tables.ts";

const readme: string = join(resultsFolder, "../README.md");
const rootReadme: string = join(resultsFolder, "../../../README.md");

/** A file as it is to be. */
export interface Rendered {
  readonly file: string;
  readonly text: string;
}

/**
 * The kept results, as they are to be shown: tables and two drawings in the README here, and the short of it in that of the
 * repository. What stands around them stays.
 */
export function rendered(): readonly Rendered[] {
  const results = benchmarks.flatMap(({ name }) => savedResult(name) ?? []);
  const sections = [
    "![How ours compares with what a user would use instead](results/ratios.svg)",
    ...results.map(sectionOf),
    "![How cost grows](results/growth.svg)",
  ].join("\n\n");
  return [
    { file: join(resultsFolder, "ratios.svg"), text: ratioChart(results) },
    {
      file: join(resultsFolder, "growth.svg"),
      text: growthChart(results.flatMap(({ growth = [] }) => growth)),
    },
    { file: readme, text: withResults(readFileSync(readme, "utf8"), sections, detailed) },
    { file: rootReadme, text: withResults(readFileSync(rootReadme, "utf8"), summaryOf(results), short) },
  ];
}

/** Writes the kept results to where they are shown. */
export function renderReadme(): void {
  for (const { file, text } of rendered()) {
    writeFileSync(file, text);
  }
}

/** The two lines between which a text is written. */
export interface Marks {
  readonly begin: string;
  readonly end: string;
}

export const detailed: Marks = {
  begin: "<!-- results: written by `pnpm bench --render` -->",
  end: "<!-- end of results -->",
};
export const short: Marks = { begin: "<!-- benchmarks -->", end: "<!-- /benchmarks -->" };

/** The text with the results between two marks. */
export function withResults(text: string, sections: string, { begin, end }: Marks): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The README has no place for the results: it needs the lines ${begin} and ${end}.`);
  }
  return `${before}${begin}\n\n${sections}\n\n${end}${after}`;
}
