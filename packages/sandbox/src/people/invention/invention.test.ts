import { describe, expect, it } from "vitest";
import { day, dayOf, inMonth, monthOf } from "./calendar.js";
import { createDraw } from "./draw.js";
import { accountIdOf } from "./numbers.js";

describe("chance", () => {
  it("is the same for the same seed and purpose, and another otherwise", () => {
    const ten = (seed: string, purpose: string) => {
      const draw = createDraw(seed, purpose);
      return Array.from({ length: 10 }, () => draw.between(0, 1_000_000));
    };

    expect(ten("a", "b")).toEqual(ten("a", "b"));
    expect(ten("a", "b")).not.toEqual(ten("a", "c"));
    expect(ten("ab", "c")).not.toEqual(ten("a", "bc"));
  });

  it("keeps within its bounds and reaches both", () => {
    const draw = createDraw("seed", "bounds");
    const drawn = new Set(Array.from({ length: 200 }, () => draw.between(3, 5)));

    expect(drawn).toEqual(new Set([3, 4, 5]));
    expect(Array.from({ length: 50 }, () => draw.chance(0))).not.toContain(true);
    expect(Array.from({ length: 50 }, () => draw.chance(100))).not.toContain(false);
    expect(["x", "y"]).toContain(draw.oneOf(["x", "y"]));
  });
});

describe("the calendar", () => {
  it.each([
    ["2024-02-29", 31, "2024-02-29"],
    ["2025-02-10", 30, "2025-02-28"],
    ["2026-12-31", 14, "2026-12-14"],
    ["2027-01-01", 1, "2027-01-01"],
  ])("finds a day in the month of %s", (date, dayOfMonth, expected) => {
    const month = monthOf(Date.parse(date) / 1000);

    expect(new Date(inMonth(month, dayOfMonth) * 1000).toISOString()).toBe(`${expected}T00:00:00.000Z`);
  });

  it("knows the midnight before", () => {
    expect(dayOf(day + 1)).toBe(day);
    expect(dayOf(day)).toBe(day);
  });
});

describe("an account's id", () => {
  it("has 24 digits, and is another for each customer and product", () => {
    const ids = [
      accountIdOf("rora", "credit_card"),
      accountIdOf("rora", "current_account"),
      accountIdOf("mits", "credit_card"),
    ];

    expect(ids.every((id) => /^\d{24}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(3);
  });
});
