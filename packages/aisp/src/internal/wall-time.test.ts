import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantsOf, wallTimeOf, withOffset } from "./wall-time.js";

const london = "Europe/London";

describe("the wall", () => {
  it.each([
    ["2026-03-29T00:59:59Z", "2026-03-29T00:59:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29T02:00:00"],
    ["2026-10-25T00:59:59Z", "2026-10-25T01:59:59"],
    ["2026-10-25T01:00:00Z", "2026-10-25T01:00:00"],
    ["2026-12-31T23:59:59.999Z", "2026-12-31T23:59:59"],
    ["2026-06-30T23:00:00Z", "2026-07-01T00:00:00"],
    // From 1968 to 1971 London kept summer time in winter.
    ["1969-12-31T23:30:00Z", "1970-01-01T00:30:00"],
  ])("shows for %s in London %s", (instant, wall) => {
    expect(wallTimeOf(Date.parse(instant), london)).toBe(wall);
  });

  // Written by the date command of GNU coreutils 9, with TZ=Europe/London.
  it.each([
    [36_295_943, "1971-02-25T03:12:23+01:00"],
    [520_000_000, "1986-06-24T13:26:40+01:00"],
    [1_143_334_799, "2006-03-26T00:59:59+00:00"],
    [1_774_746_000, "2026-03-29T02:00:00+01:00"],
    [1_792_890_000, "2026-10-25T01:00:00+00:00"],
    [2_177_452_799, "2038-12-31T23:59:59+00:00"],
    [3_100_000_000, "2068-03-26T16:06:40+01:00"],
    [3_999_999_999, "2096-10-02T08:06:39+01:00"],
  ])("shows at %d what the date command shows", (seconds, shown) => {
    expect(withOffset(seconds * 1_000, london)).toBe(shown);
  });
});

describe("a wall time", () => {
  it("stands for one instant on most days, those around a change too", () => {
    for (const [wall, instant] of [
      ["2026-03-28T12:00:00", "2026-03-28T12:00:00Z"],
      ["2026-03-29T12:00:00", "2026-03-29T11:00:00Z"],
      ["2026-10-24T12:00:00", "2026-10-24T11:00:00Z"],
      ["2026-10-25T12:00:00", "2026-10-25T12:00:00Z"],
    ] as const) {
      const expected = Date.parse(instant);

      expect(instantsOf(wall, london)).toEqual({ earliest: expected, latest: expected });
    }
  });

  it("stands for two in the hour that comes twice", () => {
    expect(instantsOf("2026-10-25T01:30:00", london)).toEqual({
      earliest: Date.parse("2026-10-25T00:30:00Z"),
      latest: Date.parse("2026-10-25T01:30:00Z"),
    });
  });

  it("lies between two in the hour that is left out", () => {
    expect(instantsOf("2026-03-29T01:30:00", london)).toEqual({
      earliest: Date.parse("2026-03-29T00:30:00Z"),
      latest: Date.parse("2026-03-29T01:30:00Z"),
    });
  });

  it("comes back from every instant, whatever the zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom(london, "UTC", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu"),
        (seconds, zone) => {
          const { earliest, latest } = instantsOf(wallTimeOf(seconds * 1_000, zone), zone);

          expect([earliest, latest]).toContain(seconds * 1_000);
          expect(Date.parse(withOffset(seconds * 1_000, zone))).toBe(seconds * 1_000);
        },
      ),
      { seed: 4, numRuns: 500 },
    );
  });
});

it("writes an offset west of Greenwich, and one of half an hour", () => {
  expect(withOffset(Date.parse("2026-01-15T12:00:00Z"), "America/St_Johns")).toBe(
    "2026-01-15T08:30:00-03:30",
  );
  expect(withOffset(Date.parse("2026-01-15T12:00:00Z"), london)).toBe("2026-01-15T12:00:00+00:00");
});
