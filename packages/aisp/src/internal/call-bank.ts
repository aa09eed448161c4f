import {
  type Answer,
  BankError,
  type CallOptions,
  OpenBankingError,
  sendRequest,
  TransportError,
} from "@zopa-openbanking/core";
import pRetry, { AbortError, type RetryContext } from "p-retry";
import type { AispContext } from "../aisp-context.js";
import type { BankCall } from "./bank-call.js";
import { splitEndpoint } from "./bank-call.js";
import { checkServed } from "./check-served.js";
import { observed } from "./observed.js";
import { isWorthRepeating, retryAfterMs, retryRulesOf } from "./retries.js";

/**
 * Sends one operation to the bank, and sends it again where that is safe and of use: the one way out of this package.
 *
 * A POST or DELETE is sent once. A token that the bank refuses with 401 is replaced once by the context's source.
 */
export async function callBank<Body>(
  context: AispContext,
  call: BankCall<Body>,
  options: CallOptions = {},
): Promise<Answer<Body>> {
  checkServed(context.profile, call.endpoint);
  const { signal } = options;
  const rules = retryRulesOf(context);
  const isSafe = splitEndpoint(call.endpoint).method === "GET";
  try {
    return await pRetry(
      (attempt: number): Promise<Answer<Body>> =>
        attemptWithToken(context, call, attempt, attempt === 1 ? options : { signal }),
      {
        retries: isSafe ? rules.retries : 0,
        minTimeout: rules.firstWaitMs,
        maxTimeout: rules.longestWaitMs,
        randomize: true,
        ...(signal === undefined ? {} : { signal }),
        shouldRetry: ({ error }: RetryContext): boolean => isWorthRepeating(error, rules),
        onFailedAttempt: ({ error, retriesLeft, retryDelay }: RetryContext): Promise<void> | undefined =>
          retriesLeft > 0 && isWorthRepeating(error, rules)
            ? waitFor(retryAfterMs(error) - retryDelay, signal)
            : undefined,
      },
    );
  } catch (problem) {
    throw signal?.aborted === true && !OpenBankingError.is(problem) ? abortedError(call, signal) : problem;
  }
}

async function attemptWithToken<Body>(
  context: AispContext,
  call: BankCall<Body>,
  attempt: number,
  options: CallOptions,
): Promise<Answer<Body>> {
  const token = await prepared(() => context.accessToken({}, options));
  try {
    return await attemptOnce(context, call, { attempt, token }, options);
  } catch (problem) {
    if (!(BankError.is(problem) && problem.status === 401)) {
      throw problem;
    }
    const { signal } = options;
    const other = await prepared(() => context.accessToken({ refused: token }, { signal }));
    if (other === token) {
      throw problem;
    }
    return await attemptOnce(context, call, { attempt, token: other }, { signal });
  }
}

async function attemptOnce<Body>(
  context: AispContext,
  call: BankCall<Body>,
  { attempt, token }: { readonly attempt: number; readonly token: string },
  options: CallOptions,
): Promise<Answer<Body>> {
  await prepared(async () => call.permit?.());
  const { fetch, clock, createInteractionId, timeoutMs, limitBytes } = context;
  const elapsedMs = context.elapsedMs ?? ((): number => performance.now());
  const interactionId = options.interactionId ?? createInteractionId?.() ?? crypto.randomUUID();
  const { method, route } = splitEndpoint(call.endpoint);
  const send = (): Promise<Answer<Body>> =>
    observed(
      context.observer,
      elapsedMs,
      { endpoint: call.endpoint, method, route, attempt, interactionId },
      () =>
        sendRequest(
          { fetch, clock, timeoutMs, limitBytes },
          {
            method,
            url: call.url,
            headers: { ...bankHeaders(context), ...call.headers, authorization: `Bearer ${token}` },
            body: call.body,
            mediaTypes: call.mediaTypes,
            read: call.read,
          },
          { signal: options.signal, interactionId },
        ),
    );
  return await (context.limiter === undefined ? send() : context.limiter(send, options));
}

/** A few banks still want the header of version 3. */
function bankHeaders({ profile: { aisp } }: AispContext): Readonly<Record<string, string>> {
  return aisp.financialId === undefined ? {} : { "x-fapi-financial-id": aisp.financialId };
}

/** What fails before the request is not repeated with it: a refresh least of all. */
async function prepared<T>(prepare: () => Promise<T>): Promise<T> {
  try {
    return await prepare();
  } catch (problem) {
    throw problem instanceof Error ? new AbortError(problem) : problem;
  }
}

async function waitFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds <= 0) {
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

function abortedError({ url: { host } }: BankCall<unknown>, { reason }: AbortSignal): TransportError {
  const isTimeout = reason instanceof Error && reason.name === "TimeoutError";
  return new TransportError(`${host} was not waited for: the caller's signal ended the call.`, {
    code: isTimeout ? "transport_timeout" : "transport_aborted",
    host,
    cause: reason,
  });
}
