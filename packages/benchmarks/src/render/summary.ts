import type { Row } from "../harness/benchmark.ts";
import type { Result } from "../harness/results.ts";
import { isReached } from "../harness/show.ts";
import { machineText } from "./machine-text.ts";

/** Every figure that has an aim, and where and when they were measured: what the README of the repository shows. */
export function summaryOf(results: readonly Result[]): string {
  const rows = results.flatMap(({ rows: all }) =>
    all.filter(({ aim, ratio }) => aim !== undefined && ratio !== undefined),
  );
  return [
    [
      "| ours beside what you would use instead | times as good | aim |",
      "| --- | ---: | --- |",
      ...rows.map(lineOf),
    ].join("\n"),
    "1 is the same, 2 takes half. Why a figure misses its aim, and all the others: [packages/benchmarks](packages/benchmarks).",
    ...placesOf(results).map((place) => `<sub>${place}</sub>`),
  ].join("\n\n");
}

function lineOf(row: Row): string {
  const { what, instead, ratio = Number.NaN, aim } = row;
  const reached = isReached(row) === true ? "reached" : "**missed**";
  return `| ${what}, beside ${instead?.name ?? ""} | ${ratio.toFixed(2)} × | ≥ ${aim?.atLeast}: ${reached} |`;
}

/** One line for each day and machine: nearly always one. */
function placesOf(results: readonly Result[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { name, date, machine } of results) {
    const place = `${date}, ${machineText(machine)}`;
    places.set(place, [...(places.get(place) ?? []), name]);
  }
  return [...places].map(
    ([place, names]) => `\`pnpm bench${places.size === 1 ? "" : ` ${names.join(" ")}`}\`, ${place}.`,
  );
}
