import { describe, expect, it } from "vitest";
import type { Duration } from "./bank-clock.js";
import { createBankClock } from "./create-bank-clock.js";

const start = Date.UTC(2026, 0, 31, 12, 0, 0, 700);

describe("the bank's clock", () => {
  it("runs with the machine's, in whole seconds", () => {
    let machine = start;
    const clock = createBankClock(() => machine);

    const first = clock.now();
    machine += 1_300;

    expect(first).toBe(Math.floor(start / 1000));
    expect(clock.now()).toBe(first + 2);
  });

  it("moves ahead by the sum of the parts", () => {
    const clock = createBankClock(() => start);
    const before = clock.now();

    clock.advance({ days: 366, hours: 1, minutes: 1, seconds: 1 });

    expect(clock.now() - before).toBe(366 * 86_400 + 3_661);
    expect(clock.aheadBySeconds).toBe(366 * 86_400 + 3_661);
  });

  it("can be handed on by itself", () => {
    const { now } = createBankClock(() => start);

    expect(now()).toBe(Math.floor(start / 1000));
  });

  it.each<[string, Duration]>([
    ["goes back", { days: -1 }],
    ["is no number", { days: Number.NaN }],
    ["has no end", { days: Number.POSITIVE_INFINITY }],
    ["is text", { days: "1" as unknown as number }],
    ["is empty", {}],
    ["has an unknown unit", { weeks: 1 } as Duration],
  ])("refuses a duration that %s", (_, duration) => {
    const clock = createBankClock(() => start);

    expect(() => clock.advance(duration)).toThrow(TypeError);
    expect(clock.aheadBySeconds).toBe(0);
  });
});
