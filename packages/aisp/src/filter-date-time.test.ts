import { defineProfile, zopaProduction } from "@zopa-openbanking/profiles";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterDateTime } from "./filter-date-time.js";

const days = defineProfile(zopaProduction, { aisp: { filterDateFormat: "date" } });
const offsets = defineProfile(zopaProduction, { aisp: { filterDateFormat: "offset_date_time" } });

describe("the standard's form", () => {
  it("takes a date for the whole day, at either end", () => {
    expect(filterDateTime(zopaProduction, "2026-03-29", "from")).toBe("2026-03-29T00:00:00");
    expect(filterDateTime(zopaProduction, "2026-03-29", "to")).toBe("2026-03-29T23:59:59");
  });

  it("leaves a local time as it is, one that never comes too", () => {
    for (const edge of ["from", "to"] as const) {
      expect(filterDateTime(zopaProduction, "2026-03-29T12:30:00", edge)).toBe("2026-03-29T12:30:00");
      expect(filterDateTime(zopaProduction, "2026-03-29T01:30:00", edge)).toBe("2026-03-29T01:30:00");
      expect(filterDateTime(zopaProduction, "2026-03-29T12:30:00.123", edge)).toBe("2026-03-29T12:30:00.123");
    }
  });

  it("writes the seconds that a form field leaves out", () => {
    expect(filterDateTime(zopaProduction, "2026-03-29T12:30", "from")).toBe("2026-03-29T12:30:00");
  });

  it.each([
    ["2026-03-29T00:59:59Z", "2026-03-29T00:59:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29T02:00:00"],
    ["2026-06-30T23:30:00Z", "2026-07-01T00:30:00"],
    ["2026-07-01T00:30:00+01:00", "2026-07-01T00:30:00"],
    ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00"],
    ["2026-10-25T01:30:00Z", "2026-10-25T01:30:00"],
    ["2026-01-15T12:00:00.999+05:30", "2026-01-15T06:30:00"],
  ])("shows %s as London's walls do", (text, wall) => {
    expect(filterDateTime(zopaProduction, text, "from")).toBe(wall);
    expect(filterDateTime(zopaProduction, new Date(text), "to")).toBe(wall);
  });

  it("follows the zone of the profile", () => {
    const elsewhere = defineProfile(zopaProduction, { aisp: { timeZone: "Europe/Warsaw" } });

    expect(filterDateTime(elsewhere, "2026-01-15T12:00:00Z", "from")).toBe("2026-01-15T13:00:00");
  });

  it("is ordered like the instants, but for the hour that comes twice", () => {
    const winter = fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2027, 2, 27) });
    fc.assert(
      fc.property(winter, winter, (one, other) => {
        const [first = 0, second = 0] = [one, other].sort((a, b) => a - b);
        const write = (at: number): string => filterDateTime(zopaProduction, new Date(at), "from");

        expect(write(first) <= write(second)).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe("a bank that wants days", () => {
  it("gets the day at the bank", () => {
    expect(filterDateTime(days, "2026-03-29", "to")).toBe("2026-03-29");
    expect(filterDateTime(days, "2026-03-29T12:30:00", "from")).toBe("2026-03-29");
    expect(filterDateTime(days, "2026-06-30T23:30:00Z", "from")).toBe("2026-07-01");
  });
});

describe("a bank that wants offsets", () => {
  it("gets the zone's own at that time of the year", () => {
    expect(filterDateTime(offsets, "2026-01-15", "from")).toBe("2026-01-15T00:00:00+00:00");
    expect(filterDateTime(offsets, "2026-07-15", "to")).toBe("2026-07-15T23:59:59+01:00");
    expect(filterDateTime(offsets, "2026-07-15T12:00:00Z", "to")).toBe("2026-07-15T13:00:00+01:00");
  });

  it("keeps the two hours of autumn apart, and reads a local time so that the period is longer", () => {
    expect(filterDateTime(offsets, "2026-10-25T00:30:00Z", "to")).toBe("2026-10-25T01:30:00+01:00");
    expect(filterDateTime(offsets, "2026-10-25T01:30:00Z", "from")).toBe("2026-10-25T01:30:00+00:00");
    expect(filterDateTime(offsets, "2026-10-25T01:30:00", "from")).toBe("2026-10-25T01:30:00+01:00");
    expect(filterDateTime(offsets, "2026-10-25T01:30:00", "to")).toBe("2026-10-25T01:30:00+00:00");
  });

  it("reads the hour that spring leaves out so that the period is longer", () => {
    expect(filterDateTime(offsets, "2026-03-29T01:30:00", "from")).toBe("2026-03-29T00:30:00+00:00");
    expect(filterDateTime(offsets, "2026-03-29T01:30:00", "to")).toBe("2026-03-29T02:30:00+01:00");
  });
});

it.each([
  "",
  "yesterday",
  "2026-02-30",
  "29/03/2026",
  "2026-03-29T25:00:00",
  "1774000000",
  1_774_000_000,
  null,
  undefined,
  {},
  ["2026-03-29"],
  new Date(Number.NaN),
  new Date(8.64e15),
  new Date(-8.64e15),
])("refuses %j and says what it takes", (value) => {
  const write = (): string => filterDateTime(zopaProduction, value as string, "to");

  expect(write).toThrow(TypeError);
  expect(write).toThrow("The `to` end of a period must be a Date, a date such as");
});
