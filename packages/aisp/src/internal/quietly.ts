/** Tells somebody who only listens: what they throw, now or later, changes nothing. */
export function quietly(tell: () => unknown): void {
  try {
    // A listener may be an async function, whose failure would end the process.
    Promise.resolve(tell()).catch(() => {});
  } catch {
    // A listener does not decide whether accounts are read.
  }
}
