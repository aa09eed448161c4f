import fc from "fast-check";
import { expect, it } from "vitest";
import { distanceWords, spanWords, timeWords } from "./time-words.js";

it.each([
  [0, "now"],
  [0.9, "now"],
  [1, "in 1 second"],
  [-59, "59 seconds ago"],
  [60, "in 1 minute"],
  [61, "in 1 minute 1 second"],
  [-3_660, "1 hour 1 minute ago"],
  [7_300, "in 2 hours"],
  [86_400 * 90, "in 90 days"],
  [86_400 * 120, "in 3 months"],
  [86_400 * 400, "in 1 year 1 month"],
  [86_400 * 900, "in 2 years"],
])("tells a distance of %d seconds", (seconds, words) => {
  expect(distanceWords(seconds)).toBe(words);
});

it("tells a time with its distance", () => {
  expect(timeWords(1_795_402_800, 1_795_402_500)).toBe("2026-11-23T03:00:00Z, in 5 minutes");
});

it.each([Number.NaN, 1e300, Number.POSITIVE_INFINITY])("says so when it is no time: %d", (time) => {
  expect(timeWords(time, 0)).toBe("no time that can be told");
});

it("has words for every length of time", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (seconds) => {
      expect(spanWords(seconds)).toMatch(/^\d+ (?:year|month|day|hour|minute|second)s?(?: \d+ [a-z]+)?$/);
    }),
    { seed: 8 },
  );
});
