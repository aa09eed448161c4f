/**
 * Tells somebody who only listens: what they throw, now or later, changes nothing of the call that they listen to.
 *
 * @param tell - calls the listener.
 *
 * @example
 * ```ts
 * import { quietly } from "@zopa-openbanking/core";
 *
 * declare const onProblem: ((problem: { readonly code: string }) => void) | undefined;
 *
 * quietly(() => onProblem?.({ code: "body_empty" }));
 * ```
 */
export function quietly(tell: () => unknown): void {
  try {
    // A listener may be an async function, whose failure would end the process.
    Promise.resolve(tell()).catch(() => {});
  } catch {
    // A listener does not decide whether accounts are read.
  }
}
