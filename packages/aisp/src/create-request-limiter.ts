import type { CallOptions } from "@zopa-openbanking/core";
import pLimit from "p-limit";

/** Runs what it is given when there is room, and gives up waiting when the signal says so. */
export type RequestLimiter = <T>(run: () => Promise<T>, options?: CallOptions) => Promise<T>;

/**
 * Bounds how many requests are under way at once, in the order in which they were asked for.
 *
 * A request waits for its turn, not for what comes after it: pages of one walk take turns with those of another. The wait ends
 * with the reason of the signal when that comes first.
 *
 * @param concurrent - how many at once, 1 or more.
 *
 * @throws {TypeError} when `concurrent` is not a whole number from 1 up.
 *
 * @example
 * ```ts
 * import { createRequestLimiter } from "@zopa-openbanking/aisp";
 *
 * const limiter = createRequestLimiter(4);
 *
 * const texts = await Promise.all(
 *   ["a", "b", "c"].map((name) => limiter(async () => (await fetch(`https://bank.example/${name}`)).text())),
 * );
 * console.log(texts.length);
 * ```
 */
export function createRequestLimiter(concurrent: number): RequestLimiter {
  if (!Number.isSafeInteger(concurrent) || concurrent < 1) {
    throw new TypeError("`concurrent` must be a whole number from 1 up.");
  }
  const limit = pLimit(concurrent);
  return <T>(run: () => Promise<T>, { signal }: CallOptions = {}): Promise<T> => {
    if (signal === undefined) {
      return limit(run);
    }
    return new Promise<T>((resolve, reject) => {
      const giveUp = (): void => reject(signal.reason);
      if (signal.aborted) {
        giveUp();
        return;
      }
      signal.addEventListener("abort", giveUp, { once: true });
      // Whoever gave up in the queue leaves no request behind when its turn comes.
      limit(() => (signal.aborted ? Promise.reject(signal.reason) : run()))
        .then(resolve, reject)
        .finally(() => signal.removeEventListener("abort", giveUp));
    });
  };
}
