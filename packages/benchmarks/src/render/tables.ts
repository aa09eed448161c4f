import type { Growth, Row } from "../harness/benchmark.ts";
import type { Result } from "../harness/results.ts";
import { isReached, shown } from "../harness/show.ts";
import { machineText } from "./machine-text.ts";

/** The section of a benchmark: what it is, when and where it was measured, and its figures. */
export function sectionOf({ name, title, about, date, machine, rows, growth = [] }: Result): string {
  const compares = rows.some(({ instead }) => instead !== undefined);
  const head = compares
    ? "| | ours | instead | ratio | aim |\n| --- | ---: | ---: | ---: | --- |"
    : "| | ours |\n| --- | ---: |";
  return [
    `### ${title}`,
    about,
    [
      head,
      ...rows.map((row) => (compares ? wideRow(row) : `| ${row.what} | ${figure(row.ours, row)} |`)),
    ].join("\n"),
    ...growth.map(growthTable),
    `<sub>\`pnpm bench ${name}\`, ${date}, ${machineText(machine)}.</sub>`,
  ].join("\n\n");
}

function wideRow(row: Row): string {
  const { what, ours, instead, ratio, aim } = row;
  const reached = isReached(row) === true ? "reached" : "**missed**";
  const cells = [
    what,
    figure(ours, row),
    instead === undefined ? "" : `${figure(instead.value, row)} (${instead.name})`,
    ratio === undefined ? "" : `${ratio.toFixed(2)} ×`,
    aim === undefined ? "" : `≥ ${aim.atLeast} ×: ${reached}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function figure(value: number, { unit }: Row): string {
  return `${shown(value)} ${unit}`;
}

function growthTable({ what, by, each, unit, points }: Growth): string {
  return [
    `| ${what}: ${by} | ${points.map(({ at }) => shown(at)).join(" | ")} |`,
    `| --- | ${points.map(() => "---:").join(" | ")} |`,
    `| ${unit} | ${points.map(({ value }) => shown(value)).join(" | ")} |`,
    each === undefined
      ? ""
      : `| ${unit} for one ${each} | ${points.map(({ at, value }) => shown(value / at)).join(" | ")} |`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}
