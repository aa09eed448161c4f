import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { systemClock } from "./clock.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_795_348_800_250 });
});
afterEach(() => {
  vi.useRealTimers();
});

it("tells seconds since the epoch, with milliseconds as the fraction", () => {
  expect(systemClock()).toBe(1_795_348_800.25);
});
