import { expect, it } from "vitest";
import { day, monthName, shortDay } from "./day.ts";

it("writes days and months for a person", () => {
  expect(day("2026-09-03T23:59:59+00:00")).toBe("03 Sep 2026");
  expect(shortDay("2026-09-03T00:30:00+01:00")).toBe("03 Sep");
  expect(monthName("2026-09")).toBe("Sep 2026");
});

it("leaves what is no time as the bank sent it", () => {
  expect([day(undefined), day("soon"), shortDay("soon"), monthName("soon")]).toEqual([
    undefined,
    "soon",
    "soon",
    "soon",
  ]);
});
