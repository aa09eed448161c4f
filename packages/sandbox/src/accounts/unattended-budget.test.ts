import fc from "fast-check";
import { expect, it } from "vitest";
import { createUnattendedBudget } from "./unattended-budget.js";

it("never grants more than four accesses in any 24 hours, and always a fourth", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 60 }), (waits) => {
      const budget = createUnattendedBudget();
      const granted: number[] = [];
      let now = 1_772_442_000;
      for (const wait of waits) {
        now += wait;
        const recent = granted.filter((time) => time > now - 86_400);
        const retryAfterSeconds = budget.take("accounts", now);

        expect(retryAfterSeconds === undefined).toBe(recent.length < 4);
        if (retryAfterSeconds === undefined) {
          granted.push(now);
        } else {
          expect(retryAfterSeconds).toBe((recent[0] ?? 0) + 86_400 - now);
        }
      }
    }),
    { seed: 5 },
  );
});

it("keeps one thing apart from another", () => {
  const budget = createUnattendedBudget();
  for (let count = 0; count < 4; count += 1) {
    budget.take("accounts", 0);
  }

  expect(budget.take("balances", 0)).toBeUndefined();
  expect(budget.take("accounts", 0)).toBe(86_400);
});
