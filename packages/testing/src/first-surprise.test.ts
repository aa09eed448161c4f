import { expect, it } from "vitest";
import { firstSurprise } from "./first-surprise.js";
import type { Random } from "./random-of.js";

const mayThrow = (problem: unknown) => problem instanceof SyntaxError;

it("is none when everything is read, or refused as it may be", () => {
  const read: number[] = [];
  const parse = (random: Random) => {
    read.push(random(100));
    if (read.length % 2 === 0) {
      throw new SyntaxError("Not readable.");
    }
  };

  expect(firstSurprise({ parse, count: 30, mayThrow })).toBeUndefined();
  expect(read).toHaveLength(30);
  expect(new Set(read).size).toBeGreaterThan(10);
});

it("is the first that may not be thrown", () => {
  let count = 0;
  const parse = () => {
    count += 1;
    throw count < 5 ? new SyntaxError("Not readable.") : new RangeError(`Surprise ${count}.`);
  };

  expect(firstSurprise({ parse, count: 30, mayThrow })).toMatchObject({ message: "Surprise 5." });
});

it("leaves stacks to others as they were", () => {
  const before = Error.stackTraceLimit;

  firstSurprise({ parse: () => JSON.parse("{"), count: 3, mayThrow });

  expect(Error.stackTraceLimit).toBe(before);
});
