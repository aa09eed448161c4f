import { expect, it } from "vitest";
import { type Random, randomOf } from "./random-of.js";

const numbersOf = (random: Random) => Array.from({ length: 50 }, () => random(1_000));

it("gives the same numbers for the same seed, today and tomorrow", () => {
  expect(numbersOf(randomOf(7))).toEqual(numbersOf(randomOf(7)));
  expect(numbersOf(randomOf(7)).slice(0, 5)).toMatchInlineSnapshot(`
    [
      899,
      35,
      531,
      227,
      851,
    ]
  `);
});

it("gives others for each other seed, and not the same ones one place further on", () => {
  const firsts = Array.from({ length: 200 }, (_, seed) => numbersOf(randomOf(seed)).slice(0, 4).join());
  const seconds = Array.from({ length: 200 }, (_, seed) => numbersOf(randomOf(seed)).slice(1, 5).join());

  expect(new Set([...firsts, ...seconds]).size).toBe(400);
});

it("gives every whole number below the limit, each about as often", () => {
  const random = randomOf(1);
  const counts = Array<number>(10).fill(0);

  for (let round = 0; round < 10_000; round += 1) {
    const number = random(10);
    counts[number] = (counts[number] ?? 0) + 1;
  }

  expect(counts).toHaveLength(10);
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(Math.max(...counts)).toBeLessThan(1_100);
});
