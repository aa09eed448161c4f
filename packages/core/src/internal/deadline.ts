/** One limit made of two: the time that a call may take, and the caller's own signal. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Ends the wait: no timer and no listener stays behind. */
  end(): void;
}

/** Starts a deadline that ends after `timeoutMs` milliseconds or with the caller's signal, whichever comes first. */
export function startDeadline(timeoutMs: number, callerSignal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const onCallerAbort = (): void => controller.abort(callerSignal?.reason);
  const timer = setTimeout(() => controller.abort(timeoutReason(timeoutMs)), timeoutMs);
  callerSignal?.addEventListener("abort", onCallerAbort, { once: true });
  if (callerSignal?.aborted) {
    onCallerAbort();
  }
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", onCallerAbort);
    },
  };
}

// Named as `AbortSignal.timeout` names its reason: a caller's own time limit and this one end in the same error code.
function timeoutReason(timeoutMs: number): DOMException {
  return new DOMException(`No complete answer within ${timeoutMs / 1000} s.`, "TimeoutError");
}
