import { createHash } from "node:crypto";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance that is the same every time: whoever draws with the same seed and purpose draws the same. */
export interface Draw {
  /** A whole number between two others, both included. */
  readonly between: (from: number, to: number) => number;
  readonly oneOf: <T>(list: readonly [T, ...T[]]) => T;
  /** True in so many cases out of a hundred. */
  readonly chance: (percent: number) => boolean;
}

/**
 * Makes the chance for one purpose. Each purpose has its own, so that what is drawn for one account does not depend on
 * which others have been looked at before.
 */
export function createDraw(seed: string, purpose: string): Draw {
  const digest = createHash("sha256")
    .update(JSON.stringify([seed, purpose]))
    .digest();
  const generator = xoroshiro128plus(digest.readInt32BE(0));
  const between = (from: number, to: number): number => uniformInt(generator, from, to);

  return {
    between,
    oneOf: <T>(list: readonly [T, ...T[]]) => list[between(0, list.length - 1)] ?? list[0],
    chance: (percent: number) => between(1, 100) <= percent,
  };
}
