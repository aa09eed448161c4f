import { getEventListeners } from "node:events";
import { expect, it, vi } from "vitest";
import type { CallOptions } from "./call-options.js";
import { shareCall } from "./share-call.js";

/** A call that ends when it is told to, and its record. */
function controlled() {
  const runs: {
    options: CallOptions;
    resolve: (value: string) => void;
    reject: (reason: unknown) => void;
  }[] = [];
  const start = vi.fn(
    (options: CallOptions) =>
      new Promise<string>((resolve, reject) => {
        runs.push({ options, resolve, reject });
      }),
  );
  return { start, runs };
}

it("gives everybody who asks at the same time the answer of one call", async () => {
  const { start, runs } = controlled();
  const shared = shareCall(start);

  const all = [shared.join(), shared.join(), shared.join({ signal: new AbortController().signal })];
  runs[0]?.resolve("answer");

  await expect(Promise.all(all)).resolves.toEqual(["answer", "answer", "answer"]);
  expect(start).toHaveBeenCalledTimes(1);
});

it("gives everybody the same failure, and keeps nothing of it", async () => {
  const { start, runs } = controlled();
  const shared = shareCall(start);
  const failure = new Error("down");

  const all = [shared.join(), shared.join()];
  runs[0]?.reject(failure);

  for (const each of all) {
    await expect(each).rejects.toBe(failure);
  }
  expect(shared.isRunning()).toBe(false);
  const next = shared.join();
  runs[1]?.resolve("better");
  await expect(next).resolves.toBe("better");
});

it("starts a new call for whoever comes after the end", async () => {
  const { start, runs } = controlled();
  const shared = shareCall(start);
  const first = shared.join();
  runs[0]?.resolve("one");
  await first;

  const second = shared.join();
  runs[1]?.resolve("two");

  await expect(second).resolves.toBe("two");
});

it("leaves the call to the others when one gives up", async () => {
  const { start, runs } = controlled();
  const shared = shareCall(start);
  const impatient = new AbortController();
  const left = shared.join({ signal: impatient.signal });
  const stays = shared.join({ signal: new AbortController().signal });

  impatient.abort(new Error("enough"));

  await expect(left).rejects.toThrow("enough");
  expect(runs[0]?.options.signal?.aborted).toBe(false);
  runs[0]?.resolve("answer");
  await expect(stays).resolves.toBe("answer");
});

it("ends the call when the last one has given up, and hands it to nobody who comes later", async () => {
  const { start, runs } = controlled();
  const shared = shareCall(start);
  const [one, two] = [new AbortController(), new AbortController()];
  const both = [shared.join({ signal: one.signal }), shared.join({ signal: two.signal })];

  one.abort();
  two.abort();

  await Promise.allSettled(both);
  expect(runs[0]?.options.signal?.aborted).toBe(true);
  expect(shared.isRunning()).toBe(false);
  const late = shared.join();
  runs[1]?.resolve("new");
  await expect(late).resolves.toBe("new");
});

it("does not let the end of an abandoned call forget the one after it", async () => {
  const { start, runs } = controlled();
  const shared = shareCall(start);
  const impatient = new AbortController();
  const abandoned = shared.join({ signal: impatient.signal });
  impatient.abort();
  await expect(abandoned).rejects.toBe(impatient.signal.reason);

  const current = shared.join();
  runs[0]?.reject(new Error("aborted"));
  await Promise.resolve();

  expect(shared.isRunning()).toBe(true);
  runs[1]?.resolve("answer");
  await expect(current).resolves.toBe("answer");
});

it("starts nothing for a signal that has already aborted", async () => {
  const { start } = controlled();
  const shared = shareCall(start);

  await expect(shared.join({ signal: AbortSignal.abort("no") })).rejects.toBe("no");

  expect(start).not.toHaveBeenCalled();
});

it("passes the first caller's interaction id on, and a signal that is nobody's own", () => {
  const { start, runs } = controlled();
  const shared = shareCall(start);
  const { signal } = new AbortController();

  void shared.join({ signal, interactionId: "first" });
  void shared.join({ interactionId: "second" });

  expect(runs[0]?.options.interactionId).toBe("first");
  expect(runs[0]?.options.signal).not.toBe(signal);
});

it("leaves no listener on a caller's signal", async () => {
  const { start, runs } = controlled();
  const shared = shareCall(start);
  const { signal } = new AbortController();
  const waiting = shared.join({ signal });

  runs[0]?.resolve("answer");
  await waiting;
  await Promise.resolve();

  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});
