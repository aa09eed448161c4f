import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDateTime } from "./read-date-time.js";

describe("a date", () => {
  it("is read", () => {
    expect(readDateTime("2028-02-29")).toEqual({ date: "2028-02-29", time: undefined, instant: undefined });
  });

  it.each(["2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-02-30"])(
    "%s is none",
    (text) => {
      expect(readDateTime(text)).toBeUndefined();
    },
  );
});

describe("a date and time", () => {
  it("keeps its fraction and has no instant without an offset", () => {
    expect(readDateTime("2026-03-29T01:30:00.25")).toEqual({
      date: "2026-03-29",
      time: "01:30:00.25",
      instant: undefined,
    });
  });

  it("may leave out the seconds", () => {
    expect(readDateTime("2026-03-29T01:30")?.time).toBe("01:30:00");
  });

  it("has an instant with an offset", () => {
    expect(readDateTime("2026-03-29T01:30:00.1239+05:30")?.instant).toBe(
      Date.UTC(2026, 2, 28, 20, 0, 0, 123),
    );
    expect(readDateTime("2026-03-29T01:30:00Z")?.instant).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(readDateTime("2026-03-29T01:30:00-00:00")?.instant).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  it.each([
    "",
    " 2026-03-29",
    "2026-03-29 ",
    "2026-03-29\n",
    "2026-03-29T",
    "2026-03-29T24:00:00",
    "2026-03-29T12:60:00",
    "2026-03-29T12:00:60",
    "2026-03-29T12",
    "2026-03-29T12:00.5",
    "2026-03-29T12:00:00.",
    "2026-03-29T12:00:00,5",
    "2026-03-29 12:00:00",
    "2026-03-29t12:00:00z",
    "2026-03-29T12:00:00+1:00",
    "2026-03-29T12:00:00+0100",
    "2026-03-29T12:00:00+25:00",
    "2026-03-29T12:00:00+01:60",
    "2026-03-29T12:00:00 01:00",
    "2026-03-29T12:00:00[Europe/London]",
    "20260329",
    "2026-W13-7",
    "2026-088",
    "0999-01-01",
    "3000-01-01",
    "+002026-03-29",
    "29/03/2026",
    "today",
    "١٢٣٤-٠١-٠١",
  ])("%j is none", (text) => {
    expect(readDateTime(text)).toBeUndefined();
  });
});

it("reads every instant as the platform does", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1000-01-02"), max: new Date("2999-12-31"), noInvalidDate: true }),
      (date) => {
        expect(readDateTime(date.toISOString())?.instant).toBe(date.getTime());
      },
    ),
    { seed: 1, numRuns: 1_000 },
  );
});

it("never throws, whatever the text, and gives back nothing that is no date", () => {
  const pieces = fc.constantFrom(..."0123456789-:.TZ+ ", "2026", "03", "29", "T12:00:00", "+01:00");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 20 }).map((list) => list.join("")),
      ),
      (text) => {
        const parts = readDateTime(text);

        return parts === undefined || !Number.isNaN(Date.parse(parts.date));
      },
    ),
    { seed: 2, numRuns: 100_000 },
  );
});
