import { type Random, randomOf } from "./random-of.js";

/** A parser, how often it is fed, and which errors it may throw. */
export interface Trial {
  /** Makes an input with these numbers, and reads it. */
  readonly parse: (random: Random) => unknown;
  readonly count: number;
  readonly mayThrow: (problem: unknown) => boolean;
}

/** Feeds a parser with spoilt inputs, and gives the first thing that it throws and may not; undefined when there is none. */
export function firstSurprise({ parse, count, mayThrow }: Trial): unknown {
  const random = randomOf(count);
  const { stackTraceLimit } = Error;
  // Nobody reads these stacks, and they are most of the work.
  Error.stackTraceLimit = 0;
  try {
    for (let round = 0; round < count; round += 1) {
      try {
        parse(random);
      } catch (problem) {
        if (!mayThrow(problem)) {
          return problem;
        }
      }
    }
    return undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
