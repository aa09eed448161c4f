import { type Answer, BankError, OpenBankingError, quietly } from "@zopa-openbanking/core";
import type { AispContext } from "../aisp-context.js";
import type { RequestEvent } from "../aisp-observer.js";

/** Makes a request under the eyes of the observer, who decides nothing. */
export async function observed<Body>(
  { observer, elapsedMs = (): number => performance.now() }: Pick<AispContext, "observer" | "elapsedMs">,
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
