/** A whole number from 0 up to, and without, the one that it is given. */
export type Random = (below: number) => number;

/** Numbers that look random (mulberry32): the same seed gives the same ones, in every run and on every machine. */
export function randomOf(seed: number): Random {
  // Seeds that follow each other must not give the same numbers one place further on.
  let state = Math.imul(seed, 0x9e37_79b1);
  return (below) => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
