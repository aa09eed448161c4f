import { expect, test } from "vitest";
import { quietly } from "./quietly.js";

test("tells its listener, once", () => {
  const told: string[] = [];
  quietly(() => told.push("it"));

  expect(told).toEqual(["it"]);
});

test("takes no notice of what a listener throws, now or later", async () => {
  expect(() =>
    quietly(() => {
      throw new Error("a listener's own");
    }),
  ).not.toThrow();
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", onUnhandled);
  quietly(() => Promise.reject(new Error("a listener's own")));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", onUnhandled);

  expect(unhandled).toEqual([]);
});
