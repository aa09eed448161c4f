import type { Told } from "../narrator.ts";
import type { Paper } from "./paper.ts";

/** The last line: how many steps, and how long all of it took. */
export function endLine(paper: Paper, told: readonly Told[]): string {
  const seconds = told.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  return `\n${paper.paint("bold", `${told.length} steps in ${seconds.toFixed(1)} s.`)} Nothing is left behind: the consent is gone.\n`;
}
