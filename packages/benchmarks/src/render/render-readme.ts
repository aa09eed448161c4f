import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchmarks } from "../benchmarks.ts";
import { resultsFolder, savedResult } from "../harness/results.ts";
import { growthChart } from "./growth-chart.ts";
import { ratioChart } from "./ratio-chart.ts";
import { sectionOf } from "./tables.ts";

const readme: string = join(resultsFolder, "../README.md");
const begin = "<!-- results: written by `pnpm bench --render` -->";
const end = "<!-- end of results -->";

/** Writes the kept results into the README, as tables and two drawings. What stands around them stays. */
export function renderReadme(): void {
  const results = benchmarks.flatMap(({ name }) => savedResult(name) ?? []);
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, "ratios.svg"), ratioChart(results));
  writeFileSync(join(resultsFolder, "growth.svg"), growthChart(results.flatMap(({ growth = [] }) => growth)));
  const sections = [
    "![How ours compares with what a user would use instead](results/ratios.svg)",
    ...results.map(sectionOf),
    "![How cost grows](results/growth.svg)",
  ].join("\n\n");
  writeFileSync(readme, withResults(readFileSync(readme, "utf8"), sections));
}

/** The text with the results between its two marks. */
export function withResults(text: string, sections: string): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The README has no place for the results: it needs the lines ${begin} and ${end}.`);
  }
  return `${before}${begin}\n\n${sections}\n\n${end}${after}`;
}
