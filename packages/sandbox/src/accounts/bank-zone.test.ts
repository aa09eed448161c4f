import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBankZone } from "./bank-zone.js";

const zone = createBankZone();
const local = (text: string) => Date.parse(`${text}Z`) / 1000;
const instant = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19);

it.each([
  ["winter", "2026-01-15T12:00:00", "2026-01-15T12:00:00"],
  ["summer", "2026-07-15T12:00:00", "2026-07-15T11:00:00"],
  ["the second before the clocks go forward", "2026-03-29T00:59:59", "2026-03-29T00:59:59"],
  ["the second after", "2026-03-29T02:00:00", "2026-03-29T01:00:00"],
  ["the second before the repeated hour", "2026-10-25T00:59:59", "2026-10-24T23:59:59"],
  ["the second after it", "2026-10-25T02:00:00", "2026-10-25T02:00:00"],
  ["a summer midnight", "2026-06-01T00:00:00", "2026-05-31T23:00:00"],
  ["a winter of the years that had summer time throughout", "1970-01-15T12:00:00", "1970-01-15T11:00:00"],
  ["double summer time", "1943-07-01T12:00:00", "1943-07-01T10:00:00"],
])("reads %s as one instant", (_, figures, expected) => {
  expect(instant(zone.earliest(local(figures)))).toBe(expected);
  expect(instant(zone.latest(local(figures)))).toBe(expected);
});

it.each([
  ["2026-10-25T01:00:00", "2026-10-25T00:00:00", "2026-10-25T01:00:00"],
  ["2026-10-25T01:30:00", "2026-10-25T00:30:00", "2026-10-25T01:30:00"],
  ["2026-10-25T01:59:59", "2026-10-25T00:59:59", "2026-10-25T01:59:59"],
])("takes all of the hour that comes twice: %s", (figures, earliest, latest) => {
  expect(instant(zone.earliest(local(figures)))).toBe(earliest);
  expect(instant(zone.latest(local(figures)))).toBe(latest);
});

it.each(["2026-03-29T01:00:00", "2026-03-29T01:30:00", "2026-03-29T01:59:59"])(
  "puts a bound in the hour that never comes at its end: %s",
  (figures) => {
    expect(instant(zone.earliest(local(figures)))).toBe("2026-03-29T01:00:00");
    expect(instant(zone.latest(local(figures)))).toBe("2026-03-29T00:59:59");
  },
);

describe("for every instant of a century", () => {
  const instants = fc.integer({ min: local("1950-01-01T00:00:00"), max: local("2049-12-31T00:00:00") });
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/London",
    dateStyle: "short",
    timeStyle: "medium",
  });
  const localOf = (seconds: number) => local(format.format(seconds * 1000).replace(" ", "T"));

  it("the local time leads back to it, or to its twin an hour away", () => {
    fc.assert(
      fc.property(instants, (seconds) => {
        const figures = localOf(seconds);
        const [earliest, latest] = [zone.earliest(figures), zone.latest(figures)];

        return (
          earliest <= seconds &&
          seconds <= latest &&
          latest - earliest <= 3600 &&
          localOf(earliest) === figures
        );
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
