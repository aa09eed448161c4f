import { type UnattendedRules, zopaProduction } from "@zopa-openbanking/profiles";

/** Counts what is read while the customer is not there. */
export interface UnattendedBudget {
  /**
   * Takes one access, unless it would be one too many in 24 hours.
   *
   * @returns Seconds until there is another; `undefined` when this one was granted.
   */
  readonly take: (what: string, now: number) => number | undefined;
}

const { accessesPer24Hours }: UnattendedRules = zopaProduction.aisp.unattended;
const day = 86_400;

/** Makes the budget of one bank. The 24 hours roll: an access counts until it is a day old. */
export function createUnattendedBudget(): UnattendedBudget {
  const accesses = new Map<string, readonly number[]>();
  let sweptAt = 0;

  // Once a day is enough: what is left behind meanwhile is small.
  function sweep(now: number): void {
    if (now >= sweptAt + day) {
      sweptAt = now;
      for (const [what, times] of accesses) {
        if ((times.at(-1) ?? 0) <= now - day) {
          accesses.delete(what);
        }
      }
    }
  }

  return {
    take: (what: string, now: number): number | undefined => {
      sweep(now);
      const recent = (accesses.get(what) ?? []).filter((time) => time > now - day);
      const [oldest = now] = recent;
      if (recent.length >= accessesPer24Hours) {
        return oldest + day - now;
      }
      accesses.set(what, [...recent, now]);
      return undefined;
    },
  };
}
