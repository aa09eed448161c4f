import { type Answer, BankError, OpenBankingError } from "@zopa-openbanking/core";
import type { AispObserver, RequestEvent } from "../aisp-observer.js";

/** Makes a request under the eyes of the observer, who decides nothing. */
export async function observed<Body>(
  observer: AispObserver | undefined,
  elapsedMs: () => number,
  event: RequestEvent,
  send: () => Promise<Answer<Body>>,
): Promise<Answer<Body>> {
  if (observer === undefined) {
    return await send();
  }
  const begun = elapsedMs();
  const end = (status: number | undefined, errorCode: string | undefined): void =>
    quietly(() =>
      observer.onResponse?.({
        ...event,
        status,
        errorCode,
        durationMs: Math.max(0, elapsedMs() - begun),
      }),
    );
  quietly(() => observer.onRequest?.(event));
  try {
    const answer = await send();
    end(answer.status, undefined);
    return answer;
  } catch (problem) {
    end(
      BankError.is(problem) ? problem.status : undefined,
      OpenBankingError.is(problem) ? problem.code : undefined,
    );
    throw problem;
  }
}

function quietly(tell: () => void): void {
  try {
    tell();
  } catch {
    // An observer does not decide whether accounts are read.
  }
}
