import { defineProfile, zopaProduction } from "@zopa-openbanking/profiles";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalendarPeriod,
  type ConsentWindowContext,
  expiresIn,
  transactionsSince,
} from "./consent-window.js";

function at(instant: string, profile = zopaProduction): ConsentWindowContext {
  return { profile, clock: () => Date.parse(instant) / 1_000 };
}

it.each<[string, CalendarPeriod, string]>([
  ["2026-11-23T12:00:00Z", { days: 1 }, "2026-11-24T23:59:59+00:00"],
  ["2026-03-01T12:00:00Z", { days: 90 }, "2026-05-30T23:59:59+01:00"],
  ["2026-06-01T12:00:00Z", { days: 180 }, "2026-11-28T23:59:59+00:00"],
  ["2026-01-31T12:00:00Z", { months: 1 }, "2026-02-28T23:59:59+00:00"],
  ["2028-02-29T12:00:00Z", { months: 12 }, "2029-02-28T23:59:59+00:00"],
  ["2026-12-31T12:00:00Z", { months: 2 }, "2027-02-28T23:59:59+00:00"],
  // Half past midnight of the day after in London.
  ["2026-06-30T23:30:00Z", { days: 1 }, "2026-07-02T23:59:59+01:00"],
  ["2026-10-24T12:00:00Z", { days: 1 }, "2026-10-25T23:59:59+00:00"],
])("a consent of %s for %j ends at %s", (instant, period, end) => {
  expect(expiresIn(at(instant), period)).toBe(end);
});

it.each<[string, CalendarPeriod, string]>([
  ["2026-11-23T12:00:00Z", { days: 90 }, "2026-08-25T00:00:00+01:00"],
  ["2026-03-31T12:00:00Z", { months: 1 }, "2026-02-28T00:00:00+00:00"],
  ["2026-01-15T12:00:00Z", { months: 24 }, "2024-01-15T00:00:00+00:00"],
  ["2026-01-15T12:00:00Z", { months: 1 }, "2025-12-15T00:00:00+00:00"],
  ["2028-02-29T12:00:00Z", { months: 12 }, "2027-02-28T00:00:00+00:00"],
])("the history on %s of %j begins at %s", (instant, period, beginning) => {
  expect(transactionsSince(at(instant), period)).toBe(beginning);
});

it("follows the zone of the profile", () => {
  const elsewhere = defineProfile(zopaProduction, { aisp: { timeZone: "Europe/Warsaw" } });

  expect(expiresIn(at("2026-06-30T22:30:00Z", elsewhere), { days: 1 })).toBe("2026-07-02T23:59:59+02:00");
});

it("takes the longer reading where the end or the beginning of a day comes twice, or never", () => {
  const beirut = defineProfile(zopaProduction, { aisp: { timeZone: "Asia/Beirut" } });

  expect(expiresIn(at("2026-10-23T12:00:00Z", beirut), { days: 1 })).toBe("2026-10-24T23:59:59+02:00");
  expect(transactionsSince(at("2026-03-30T12:00:00Z", beirut), { days: 1 })).toBe(
    "2026-03-28T23:00:00+02:00",
  );
});

it("asks this machine's clock when it is given none", () => {
  expect(Date.parse(expiresIn({ profile: zopaProduction }, { days: 1 }))).toBeGreaterThan(Date.now());
});

describe("any period", () => {
  it("ends after now and begins before, within a day of what was said", () => {
    const instants = fc.integer({ min: 1_500_000_000, max: 3_000_000_000 });
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 800 }), (now, days) => {
        const context = { profile: zopaProduction, clock: () => now };
        const ahead = Date.parse(expiresIn(context, { days })) / 1_000 - now;
        const back = now - Date.parse(transactionsSince(context, { days })) / 1_000;

        for (const distance of [ahead, back]) {
          expect(distance).toBeGreaterThan(days * 86_400 - 3_601);
          expect(distance).toBeLessThan((days + 1) * 86_400 + 3_601);
        }
      }),
      { seed: 10, numRuns: 300 },
    );
  });
});

it.each([
  {},
  { days: 0 },
  { days: -1 },
  { days: 1.5 },
  { days: Number.NaN },
  { days: "90" },
  { months: 1_201 },
  { weeks: 2 },
  { days: 90, hours: 1 },
])("refuses %j", (period) => {
  for (const write of [expiresIn, transactionsSince]) {
    expect(() => write(at("2026-11-23T12:00:00Z"), period as unknown as CalendarPeriod)).toThrow(
      "`period` must be { days } or { months }",
    );
  }
});
