import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDateTime } from "./parse-date-time.js";

it.each([
  ["2026-03-02T09:00:00Z", "2026-03-02T09:00:00.000Z"],
  ["2026-03-02T09:00:00+00:00", "2026-03-02T09:00:00.000Z"],
  ["2026-03-02T09:00:00.5-01:30", "2026-03-02T10:30:00.500Z"],
  ["2024-02-29T23:59:59.999999+14:00", "2024-02-29T09:59:59.999Z"],
])("reads %s", (text, instant) => {
  expect(new Date(parseDateTime(text) ?? Number.NaN).toISOString()).toBe(instant);
});

it.each([
  "2026-03-02",
  "2026-03-02T09:00:00",
  "2026-03-02T09:00Z",
  "2026-03-02 09:00:00Z",
  "2026-03-02T09:00:00+0000",
  "2026-03-02T09:00:00+00",
  "2025-02-29T09:00:00Z",
  "2026-04-31T09:00:00Z",
  "2026-13-01T09:00:00Z",
  "2026-00-01T09:00:00Z",
  "2026-01-00T09:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T23:60:00Z",
  "2026-01-01T23:59:60Z",
  "2026-01-01T23:59:59+24:00",
  "2026-01-01T23:59:59+23:60",
  "2026-01-01T23:59:59.Z",
  "2026-01-01T23:59:59.1234567890Z",
  "tomorrow",
  "",
  " 2026-01-01T23:59:59Z",
])("does not read %s", (text) => {
  expect(parseDateTime(text)).toBeUndefined();
});

it("reads every date that ECMAScript writes, in the years of a bank", () => {
  const dates = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });

  fc.assert(
    fc.property(dates, (date) => parseDateTime(date.toISOString()) === date.getTime()),
    { seed: 5 },
  );
});
