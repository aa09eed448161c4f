import type { CallOptions } from "@zopa-openbanking/core";

/** One run of something that several callers wait for. */
export interface SharedFlight {
  /** True while there is a run to join. */
  isRunning(): boolean;
  /** Joins the run there is, or starts one. Rejects with the signal's reason when that ends the wait first. */
  join(options: CallOptions): Promise<void>;
}

interface Run {
  readonly done: Promise<void>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Lets everybody who asks at the same time share one run. A caller that gives up leaves the run to the others; when the
 * last one has given up, the run is ended.
 */
export function createSharedFlight(start: (options: CallOptions) => Promise<void>): SharedFlight {
  let current: Run | undefined;

  const begin = (interactionId: string | undefined): Run => {
    const controller = new AbortController();
    const done = start({ signal: controller.signal, interactionId });
    const run: Run = { done, controller, waiting: 0 };
    const end = (): void => {
      current = current === run ? undefined : current;
    };
    done.then(end, end);
    return run;
  };

  const giveUp = (run: Run): void => {
    run.waiting -= 1;
    if (run.waiting === 0) {
      // Whoever comes now must not be handed a run that was ended.
      current = current === run ? undefined : current;
      run.controller.abort();
    }
  };

  return {
    isRunning: () => current !== undefined,
    join: ({ signal, interactionId }: CallOptions) => {
      if (signal?.aborted === true) {
        return Promise.reject(signal.reason);
      }
      current ??= begin(interactionId);
      const run = current;
      run.waiting += 1;
      return signal === undefined ? run.done : waitFor(run, signal, giveUp);
    },
  };
}

function waitFor(run: Run, signal: AbortSignal, giveUp: (run: Run) => void): Promise<void> {
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
