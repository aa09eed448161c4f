import {
  type Answer,
  abortedError,
  BankError,
  type CallOptions,
  OpenBankingError,
} from "@zopa-openbanking/core";
import type { AispContext } from "../aisp-context.js";
import { askToken } from "./ask-token.js";
import { type BankCall, splitEndpoint } from "./bank-call.js";
import { checkServed } from "./check-served.js";
import { isWorthRepeating, retryRulesOf, waitMsBefore } from "./retries.js";
import { sendOnce } from "./send-once.js";
import { sleep } from "./sleep.js";

/**
 * Sends one operation to the bank, and sends it again where that is safe and of use: the one way out of this package.
 *
 * A POST or DELETE is sent once. A token that the bank refuses with 401 is replaced once by the context's source. What fails
 * before the request (the token, the permission) is not repeated with it: a refresh least of all.
 */
export async function callBank<Body>(
  context: AispContext,
  call: BankCall<Body>,
  options: CallOptions = {},
): Promise<Answer<Body>> {
  checkServed(context.profile, call.endpoint);
  const { signal } = options;
  try {
    return await sendUntilAnswered(context, call, options);
  } catch (problem) {
    throw signal?.aborted === true && !OpenBankingError.is(problem)
      ? abortedError(signal.reason, call.url.host)
      : problem;
  }
}

async function sendUntilAnswered<Body>(
  context: AispContext,
  call: BankCall<Body>,
  options: CallOptions,
): Promise<Answer<Body>> {
  const rules = retryRulesOf(context);
  const retries = splitEndpoint(call.endpoint).method === "GET" ? rules.retries : 0;
  const signal = options.signal ?? new AbortController().signal;
  let isReplaced = false;
  let other: string | undefined;
  for (let attempt = 1, repeated = 0; ; attempt += 1) {
    signal.throwIfAborted();
    // An interaction id of the caller's is that of the first attempt alone.
    const own = attempt === 1 ? options : { signal: options.signal };
    const token = other ?? (await askToken(context, {}, own));
    other = undefined;
    await call.permit?.();
    try {
      return await sendOnce(context, call, { attempt, token }, own);
    } catch (problem) {
      if (!isReplaced && BankError.is(problem) && problem.status === 401) {
        isReplaced = true;
        other = await askToken(context, { refused: token }, { signal: options.signal });
        if (other === token) {
          throw problem;
        }
      } else if (repeated < retries && isWorthRepeating(problem, rules)) {
        repeated += 1;
        await sleep(waitMsBefore(repeated, problem, rules, context.random), signal);
      } else {
        throw problem;
      }
    }
  }
}
