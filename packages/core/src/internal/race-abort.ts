/**
 * Waits for a promise, and no longer than the signal allows, even where the promise's maker does not look at the signal.
 *
 * @param discard - what to do with a value that arrives after the abort, so that nothing it holds leaks.
 * @throws The signal's reason when it aborts first.
 */
export async function raceAbort<T>(
  promise: Promise<T>,
  signal: AbortSignal,
  discard: (late: T) => void = () => {},
): Promise<T> {
  let stopListening = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = (): void => {
      promise.then(discard, () => {});
      reject(signal.reason);
    };
    signal.addEventListener("abort", onAbort, { once: true });
    stopListening = (): void => signal.removeEventListener("abort", onAbort);
    if (signal.aborted) {
      onAbort();
    }
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    stopListening();
  }
}
