import type { Aim, Row, Unit } from "./benchmark.ts";
import { median, medianRatio } from "./statistics.ts";

/** What is compared: the figures of each round, of ours and of the other. */
export interface Comparison {
  readonly what: string;
  readonly unit: Unit;
  readonly ours: readonly number[];
  readonly instead: string;
  readonly theirs: readonly number[];
  readonly aim?: Aim | undefined;
}

/** A line of a result out of the rounds of two things that took turns. */
export function compared({ what, unit, ours, instead, theirs, aim }: Comparison): Row {
  return {
    ...{ what, unit, ours: median(ours), aim },
    instead: { name: instead, value: median(theirs) },
    ratio: medianRatio(theirs, ours),
  };
}
