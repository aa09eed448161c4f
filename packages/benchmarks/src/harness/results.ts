import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Benchmark, Findings } from "./benchmark.ts";
import { type Machine, thisMachine } from "./machine.ts";

/** What a run of one benchmark found, when and where. */
export interface Result extends Findings, Pick<Benchmark, "name" | "title" | "about"> {
  /** ISO 8601, the day alone. */
  readonly date: string;
  readonly machine: Machine;
}

/** Where results are kept, beside the sources. */
export const resultsFolder: string = join(import.meta.dirname, "../../results");

export function resultOf({ name, title, about }: Benchmark, findings: Findings): Result {
  const date = new Date().toISOString().slice(0, 10);
  return { name, title, about, date, machine: thisMachine(), ...rounded(findings) };
}

export function saveResult(result: Result): void {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(fileOf(result.name), `${JSON.stringify(result, undefined, 2)}\n`);
}

/** The result of the last run that was kept; undefined when there was none. */
export function savedResult(name: string): Result | undefined {
  return existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), "utf8")) as Result) : undefined;
}

function fileOf(name: string): string {
  return join(resultsFolder, `${name}.json`);
}

/** Four digits of each figure: no more of them mean anything, and the files stay readable. */
function rounded(findings: Findings): Findings {
  return JSON.parse(
    JSON.stringify(findings, (_name, value: unknown) =>
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value,
    ),
  ) as Findings;
}
