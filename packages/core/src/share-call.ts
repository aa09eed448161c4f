import type { CallOptions } from "./call-options.js";

/** One call that everybody who asks at the same time waits for. */
export interface SharedCall<T> {
  /** True while there is a call to join. */
  isRunning(): boolean;
  /**
   * Joins the call there is, or starts one.
   *
   * Rejects with the reason of the given signal when that ends the wait first; the call goes on for the others.
   */
  join(options?: CallOptions): Promise<T>;
}

interface Run<T> {
  readonly done: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Lets everybody who asks at the same time share one call: the fetch of a key set, the refresh of a grant.
 *
 * A caller that gives up leaves the call to the others; when the last one has given up, the call itself is aborted, and whoever
 * comes then starts a new one. Nothing is kept of a call that has ended.
 *
 * @param start - makes the call. Its signal is not any one caller's, and its interaction id is that of the first.
 * @see {@link https://dom.spec.whatwg.org/#interface-abortcontroller | DOM, AbortController}
 *
 * @example
 * ```ts
 * import { shareCall } from "@zopa-openbanking/core";
 *
 * const rates = shareCall(async ({ signal }) =>
 *   (await fetch("https://bank.example/rates", { signal: signal ?? null })).text(),
 * );
 *
 * const [one, two] = await Promise.all([rates.join(), rates.join({ signal: AbortSignal.timeout(1_000) })]);
 * console.log(one === two); // one request
 * ```
 */
export function shareCall<T>(start: (options: CallOptions) => Promise<T>): SharedCall<T> {
  let current: Run<T> | undefined;

  const forget = (run: Run<T>): void => {
    current = current === run ? undefined : current;
  };

  const begin = (interactionId: string | undefined): Run<T> => {
    const controller = new AbortController();
    const run = { done: start({ signal: controller.signal, interactionId }), controller, waiting: 0 };
    run.done.then(
      () => forget(run),
      () => forget(run),
    );
    return run;
  };

  const giveUp = (run: Run<T>): void => {
    run.waiting -= 1;
    if (run.waiting === 0) {
      // Whoever comes now must not be handed a call that was ended.
      forget(run);
      run.controller.abort();
    }
  };

  return {
    isRunning: () => current !== undefined,
    join: ({ signal, interactionId } = {}) => {
      if (signal?.aborted === true) {
        return Promise.reject(signal.reason);
      }
      current ??= begin(interactionId);
      current.waiting += 1;
      return signal === undefined ? current.done : waitFor(current, signal, giveUp);
    },
  };
}

function waitFor<T>(run: Run<T>, signal: AbortSignal, giveUp: (run: Run<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      giveUp(run);
      reject(signal.reason);
    };
    const stopListening = (): void => signal.removeEventListener("abort", onAbort);
    signal.addEventListener("abort", onAbort, { once: true });
    run.done.then(resolve, reject).finally(stopListening);
  });
}
