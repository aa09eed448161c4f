import { describe, expect, it } from "vitest";
import type { UnattendedAccess } from "./access-budget.js";
import { createAccessBudget } from "./create-access-budget.js";
import * as exported from "./index.js";

const day = 86_400;
const access: UnattendedAccess = {
  ...{ consentId: "aac-1", endpoint: "GET /accounts/{AccountId}/balances" },
  ...{ accountId: "22289", accessesPer24Hours: 4 },
};

/** A budget whose clock is set by hand, and the outcome of an access at a time: true, or when to come again. */
function budgetAt(): (now: number, changes?: Partial<UnattendedAccess>) => Promise<true | number> {
  let time = 0;
  const budget = createAccessBudget({ clock: () => time });
  return async (now, changes = {}) => {
    time = now;
    const decision = await budget.take({ ...access, ...changes });
    return decision.isAllowed || decision.retryAt;
  };
}

describe("a budget in memory", () => {
  it("allows four accesses in any 24 hours, and says when the next may be", async () => {
    const at = budgetAt();
    expect([await at(100), await at(200), await at(300), await at(400)]).toEqual([true, true, true, true]);
    expect(await at(500)).toBe(100 + day);
    expect(await at(99 + day)).toBe(100 + day);
    expect(await at(100 + day)).toBe(true);
    expect(await at(101 + day)).toBe(200 + day);
    expect(await at(200 + day)).toBe(true);
  });

  it("does not count what was not allowed", async () => {
    const at = budgetAt();
    for (let time = 0; time < 4; time += 1) {
      await at(1_000);
    }
    for (let time = 0; time < 50; time += 1) {
      expect(await at(2_000)).toBe(1_000 + day);
    }
    expect(await at(1_000 + day)).toBe(true);
  });

  it("counts each consent, operation and account by itself", async () => {
    const at = budgetAt();
    const others: readonly Partial<UnattendedAccess>[] = [
      {},
      { consentId: "aac-2" },
      { endpoint: "GET /accounts/{AccountId}/transactions" },
      { accountId: "22290" },
      { accountId: undefined },
      { consentId: 'aac-1","GET /accounts' },
    ];
    for (const other of others) {
      for (let time = 0; time < 4; time += 1) {
        expect(await at(1_000, other)).toBe(true);
      }
    }
    for (const other of others) {
      expect(await at(1_001, other)).toBe(1_000 + day);
    }
  });

  it("goes by the number that it is told, though it changes", async () => {
    const at = budgetAt();
    expect([await at(1), await at(2), await at(3)]).toEqual([true, true, true]);
    expect(await at(4, { accessesPer24Hours: 2 })).toBe(2 + day);
    expect(await at(5, { accessesPer24Hours: 3 })).toBe(1 + day);
    expect(await at(6, { accessesPer24Hours: 0 })).toBe(6 + day);
    expect(await at(7, { accessesPer24Hours: 4 })).toBe(true);
  });

  it("allows none where none is allowed", async () => {
    expect(await budgetAt()(100, { accessesPer24Hours: 0 })).toBe(100 + day);
  });

  it("cannot be overdrawn by accesses at the same moment", async () => {
    const budget = createAccessBudget({ clock: () => 1_000 });
    const decisions = await Promise.all(Array.from({ length: 20 }, () => budget.take(access)));
    expect(decisions.filter(({ isAllowed }) => isAllowed)).toHaveLength(4);
  });

  it("forgets what is older than a day, also of consents that are never asked about again", async () => {
    const maps: Map<unknown, unknown>[] = [];
    const { set } = Map.prototype;
    Map.prototype.set = function (this: Map<unknown, unknown>, ...entry) {
      maps.push(this);
      return set.apply(this, entry);
    };
    try {
      const at = budgetAt();
      for (let consent = 0; consent < 100; consent += 1) {
        await at(10, { consentId: `aac-${consent}` });
      }
      const counted = maps.at(-1);
      expect(counted?.size).toBe(100);
      await at(20 + day, { consentId: "another" });
      expect(counted?.size).toBe(1);
    } finally {
      Map.prototype.set = set;
    }
  });

  it("goes by this machine's clock when it is given none", async () => {
    const budget = exported.createAccessBudget();
    const before = Date.now() / 1_000;
    for (let time = 0; time < 4; time += 1) {
      expect(await budget.take(access)).toEqual({ isAllowed: true });
    }
    const decision = await budget.take(access);
    expect(decision.isAllowed ? 0 : decision.retryAt - before).toBeGreaterThan(day - 2);
  });
});
