import { OpenBankingError } from "@zopa-openbanking/core";

/** Runs something that reads a file; an error of it tells, when it is shown, which file that was. */
export async function atPlace<Value>(
  place: string | undefined,
  work: () => Value | Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (problem) {
    if (OpenBankingError.is(problem) && place !== undefined && !("place" in problem)) {
      Object.defineProperty(problem, "place", { value: place });
    }
    throw problem;
  }
}
