import type { Row } from "./benchmark.ts";

/** A figure as people read it: three digits, and thousands told apart. */
export function shown(value: number): string {
  if (Math.abs(value) >= 1_000) {
    return Math.round(value).toLocaleString("en");
  }
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}

/** Whether a line reaches what was aimed at; undefined where there is no aim. */
export function isReached({ aim, ratio }: Row): boolean | undefined {
  return aim === undefined || ratio === undefined ? undefined : ratio >= aim.atLeast;
}

/** A line of the terminal. */
export function lineOf(row: Row): string {
  const { what, unit, ours, instead, ratio, aim } = row;
  const reached = isReached(row);
  return [
    `  ${what.padEnd(64)} ${`${shown(ours)} ${unit}`.padStart(16)}`,
    instead === undefined ? "" : `${`${shown(instead.value)} ${unit}`.padStart(16)}  ${instead.name}`,
    ratio === undefined ? "" : `${ratio.toFixed(2)} ×`,
    aim === undefined ? "" : `(aim ≥ ${aim.atLeast}: ${reached === true ? "reached" : "missed"})`,
  ]
    .filter((part) => part !== "")
    .join("  ");
}
