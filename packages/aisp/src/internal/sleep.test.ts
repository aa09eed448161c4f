import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sleep } from "./sleep.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it("waits, and leaves no listener behind", async () => {
  const { signal } = new AbortController();

  const asleep = sleep(1_000, signal);
  await vi.advanceTimersByTimeAsync(1_000);

  await expect(asleep).resolves.toBeUndefined();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it("ends with the reason of the signal, and leaves no timer behind", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");

  const asleep = sleep(1_000, controller.signal);
  controller.abort(reason);

  await expect(asleep).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});

it("does not begin when the signal has ended already", async () => {
  const reason = new Error("before");

  await expect(sleep(1_000, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});
