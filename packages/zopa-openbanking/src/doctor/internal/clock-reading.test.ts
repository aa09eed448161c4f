import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClock } from "./clock-reading.js";

const noon = Date.UTC(2026, 10, 23, 12) / 1_000;
const said = (date: string, age?: string): Headers =>
  new Headers({ date, ...(age === undefined ? {} : { age }) });

describe("the clock in an answer", () => {
  it.each([
    ["Mon, 23 Nov 2026 12:00:00 GMT", noon, noon + 0.2, 0],
    ["Mon, 23 Nov 2026 12:00:00 GMT", noon + 0.9, noon + 0.95, 0],
    ["Mon, 23 Nov 2026 12:00:00 GMT", noon - 3, noon + 3, 0],
    ["Mon, 23 Nov 2026 12:00:00 GMT", noon + 61, noon + 62, -60],
    ["Mon, 23 Nov 2026 12:00:00 GMT", noon - 62, noon - 60, 60],
  ])("%s, asked at %d and heard at %d, differs by %d s at least", (date, sentAt, receivedAt, difference) => {
    expect(readClock(said(date), sentAt, receivedAt)?.differenceSeconds).toBe(difference);
  });

  it("counts how long an answer lay in a cache (RFC 9111 §5.1)", () => {
    const headers = said("Mon, 23 Nov 2026 11:50:00 GMT", "600");

    expect(readClock(headers, noon, noon + 1)?.differenceSeconds).toBe(0);
    expect(readClock(headers, noon - 100, noon - 100)?.differenceSeconds).toBe(100);
  });

  it.each(["", "yesterday", "2026"])("is not there in %j, or no reason to fail", (date) => {
    const reading = readClock(new Headers(date === "" ? {} : { date }), noon, noon);

    expect(reading === undefined || Number.isFinite(reading.differenceSeconds)).toBe(true);
  });

  it("never tells more than the true difference, and less by a round trip and a second at most", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (difference, roundTrip, moment) => {
          const theirs = noon + roundTrip * moment + difference;
          const headers = said(new Date(Math.floor(theirs) * 1_000).toUTCString());

          const told = Math.abs(readClock(headers, noon, noon + roundTrip)?.differenceSeconds ?? Number.NaN);

          expect(told).toBeLessThanOrEqual(Math.abs(difference) + 0.5);
          expect(told).toBeGreaterThanOrEqual(Math.abs(difference) - roundTrip - 1.5);
        },
      ),
      { seed: 8, numRuns: 1_000 },
    );
  });
});
