import type { KeyQuery } from "../key-set.js";

/** Anybody can send a `kid` that nobody knows: each may cost one fetch, and all of them together not more than this. */
const mostRefetches = 10;
const refetchWindowSeconds = 300;
/** How long a `kid` that was not found is not looked for again. */
const missedSeconds = 60;

const mostMissed = 1_000;
const longestKid = 256;

/** Decides whether a key that is not in the set is worth another fetch. */
export interface RefetchBudget {
  /** True when this key may be looked for, within the limits. */
  allows(query: KeyQuery, now: number): boolean;
  /** Counts one fetch. */
  spend(now: number): void;
  /** Remembers that a fetch did not bring this key. */
  missed(query: KeyQuery, now: number): void;
}

/** Makes a budget that nothing was spent of. */
export function createRefetchBudget(): RefetchBudget {
  let spent: number[] = [];
  const missedAt = new Map<string, number>();
  const isWithin = (seconds: number, since: number, now: number): boolean =>
    since <= now && now - since < seconds;

  return {
    allows: (query: KeyQuery, now: number) => {
      spent = spent.filter((at) => isWithin(refetchWindowSeconds, at, now));
      const at = missedAt.get(nameOf(query));
      const wasMissed = at !== undefined && isWithin(missedSeconds, at, now);
      return !wasMissed && spent.length < mostRefetches && (query.kid?.length ?? 0) <= longestKid;
    },
    spend: (now: number) => {
      spent.push(now);
    },
    missed: (query: KeyQuery, now: number) => {
      const [oldest] = missedAt.keys();
      if (missedAt.size >= mostMissed && oldest !== undefined) {
        missedAt.delete(oldest);
      }
      missedAt.set(nameOf(query), now);
    },
  };
}

function nameOf({ alg, kid }: KeyQuery): string {
  return kid === undefined ? alg : `${alg} ${kid}`;
}
