import type { CallOptions } from "@zopa-openbanking/core";

/**
 * Makes one call of many that overlap. A caller whose signal aborts leaves the others waiting; when the last one has left,
 * the call itself is aborted, and the next caller starts a new one.
 *
 * @param start - starts the call; its signal is not any one caller's.
 * @param abortedError - the error of a caller whose own signal aborted.
 */
export function shareCall<T>(
  start: (options: CallOptions) => Promise<T>,
  abortedError: (signal: AbortSignal) => Error,
): (options: CallOptions) => Promise<T> {
  let running: SharedCall<T> | undefined;

  const begin = (interactionId: string | undefined): SharedCall<T> => {
    const controller = new AbortController();
    return { controller, promise: start({ signal: controller.signal, interactionId }), waiting: 0 };
  };

  return async ({ signal, interactionId }: CallOptions): Promise<T> => {
    running ??= begin(interactionId);
    const call = running;
    call.waiting += 1;
    try {
      return await (signal === undefined ? call.promise : withinSignal(call.promise, signal, abortedError));
    } finally {
      call.waiting -= 1;
      if (call.waiting === 0) {
        running = running === call ? undefined : running;
        call.controller.abort();
      }
    }
  };
}

interface SharedCall<T> {
  readonly controller: AbortController;
  readonly promise: Promise<T>;
  waiting: number;
}

async function withinSignal<T>(
  promise: Promise<T>,
  signal: AbortSignal,
  abortedError: (signal: AbortSignal) => Error,
): Promise<T> {
  let stopListening = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(abortedError(signal));
    signal.addEventListener("abort", onAbort, { once: true });
    stopListening = (): void => signal.removeEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    stopListening();
  }
}
