import { expect, it } from "vitest";
import { compared } from "./compared.ts";
import { isReached, lineOf, shown } from "./show.ts";
import { median, medianRatio } from "./statistics.ts";

it("the median is the middle one, or between the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

it("the ratio is that of each round: a round that was slow for both changes nothing", () => {
  expect(medianRatio([2, 20, 2], [1, 10, 1])).toBe(2);
});

it("a comparison says how many times as good ours is, and whether that is enough", () => {
  const row = compared({
    ...{ what: "read", unit: "ms", ours: [10, 12, 11], instead: "by hand", theirs: [9, 10.8, 9.9] },
    aim: { atLeast: 0.85 },
  });

  expect(row).toMatchObject({ ours: 11, instead: { name: "by hand", value: 9.9 }, ratio: 0.9 });
  expect(isReached(row)).toBe(true);
  expect(isReached({ ...row, aim: { atLeast: 0.95 } })).toBe(false);
  expect(isReached({ ...row, aim: undefined })).toBeUndefined();
  expect(lineOf(row)).toContain("0.90 ×");
});

it("figures are shown with three digits", () => {
  expect([0.012_345, 1.234_5, 123.45, 12_345.6].map(shown)).toEqual(["0.0123", "1.23", "123", "12,346"]);
});
