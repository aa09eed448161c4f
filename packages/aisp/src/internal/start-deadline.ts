/** A time limit on something that takes many requests. */
export interface Deadline {
  /** Aborts at the limit, or with the caller's signal. */
  readonly signal: AbortSignal;
  /** Whether it was the limit. */
  isOver(): boolean;
  /** Leaves no timer and no listener behind. */
  end(): void;
}

export function startDeadline(milliseconds: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const onAbort = (): void => controller.abort(outer?.reason);
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort();
  }, milliseconds);
  outer?.addEventListener("abort", onAbort, { once: true });
  if (outer?.aborted === true) {
    onAbort();
  }
  return {
    signal: controller.signal,
    isOver: (): boolean => isOver,
    end: (): void => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", onAbort);
    },
  };
}
