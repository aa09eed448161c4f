import { type Clock, systemClock } from "@zopa-openbanking/core";
import type { AccessBudget, AccessDecision, UnattendedAccess } from "./access-budget.js";

/** How an {@link AccessBudget} in memory counts. */
export interface CreateAccessBudgetOptions {
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
}

const daySeconds = 86_400;

/**
 * Counts unattended accesses in the memory of this process: for each consent, operation and account, over any 24 hours.
 *
 * It forgets what is older than that, and everything when the process ends: a program that is started several times a day, or
 * several times at once, needs a budget that is stored.
 *
 * @see {@link https://eur-lex.europa.eu/eli/reg_del/2018/389/oj | RTS on strong customer authentication, Article 36(5)(b)}
 *
 * @example
 * ```ts
 * import { createAccessBudget } from "@zopa-openbanking/aisp";
 *
 * const budget = createAccessBudget();
 *
 * const decision = await budget.take({
 *   consentId: "aac-1",
 *   endpoint: "GET /accounts",
 *   accountId: undefined,
 *   accessesPer24Hours: 4,
 * });
 * console.log(decision.isAllowed); // true
 * ```
 */
export function createAccessBudget({ clock = systemClock }: CreateAccessBudgetOptions = {}): AccessBudget {
  const accesses = new Map<string, readonly number[]>();
  let sweptAt = clock();

  const sweep = (now: number): void => {
    for (const [key, times] of accesses) {
      if (times.every((time) => time <= now - daySeconds)) {
        accesses.delete(key);
      }
    }
    sweptAt = now;
  };

  return {
    take: (access: UnattendedAccess): Promise<AccessDecision> => {
      const { consentId, endpoint, accountId = "", accessesPer24Hours } = access;
      const now = clock();
      if (now - sweptAt > daySeconds) {
        sweep(now);
      }
      const key = JSON.stringify([consentId, endpoint, accountId]);
      const recent = (accesses.get(key) ?? []).filter((time) => time > now - daySeconds);
      if (recent.length >= accessesPer24Hours) {
        // The oldest of those that count: when it is a day old there is room for one more.
        const oldest = recent[recent.length - accessesPer24Hours] ?? now;
        return Promise.resolve({ isAllowed: false, retryAt: oldest + daySeconds });
      }
      accesses.set(key, [...recent, now]);
      return Promise.resolve({ isAllowed: true });
    },
  };
}
