import { expect, it } from "vitest";
import { now } from "../__fixtures__/time.js";
import { createRefetchBudget } from "./refetch-budget.js";

const named = (kid: string) => ({ alg: "PS256", kid }) as const;

it("remembers the last 1,000 keys that were missed, and no more", () => {
  const budget = createRefetchBudget();
  for (let index = 0; index <= 1_000; index++) {
    budget.missed(named(`kid-${index}`), now);
  }

  expect(budget.allows(named("kid-0"), now)).toBe(true);
  expect(budget.allows(named("kid-1"), now)).toBe(false);
  expect(budget.allows(named("kid-1000"), now)).toBe(false);
});

it("tells keys of one name and two algorithms apart, and a key without a name from all of them", () => {
  const budget = createRefetchBudget();
  budget.missed(named("kid"), now);
  budget.missed({ alg: "PS256" }, now);

  expect(budget.allows({ alg: "ES256", kid: "kid" }, now)).toBe(true);
  expect(budget.allows({ alg: "ES256" }, now)).toBe(true);
  expect(budget.allows({ alg: "PS256" }, now)).toBe(false);
});
