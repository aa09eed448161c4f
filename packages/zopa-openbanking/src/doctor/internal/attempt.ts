/** What came of something that may fail. */
export type Outcome<Value> =
  | { readonly isDone: true; readonly value: Value }
  | { readonly isDone: false; readonly problem: unknown };

/** Tries something, and keeps the problem if there is one. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { isDone: true, value: await work() };
  } catch (problem) {
    return { isDone: false, problem };
  }
}
