import { type Fetch, readBytes, TransportError } from "@zopa-openbanking/core";
import type { Fail } from "./fail.js";

/** One request, and what its answer may be. */
export interface BytesRequest {
  readonly url: URL;
  /** Sent with POST; GET when left out. */
  readonly body?: Uint8Array<ArrayBuffer> | undefined;
  readonly bodyType?: string | undefined;
  readonly mediaTypes: readonly string[];
}

/** How it is asked. */
export interface RequestLimits {
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly limitBytes: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Asks for a few bytes over plain HTTP, as OCSP and revocation lists are served: what they say is signed.
 *
 * Core's `sendRequest` is for banks and takes https alone, hence this one: no redirect, a limit on time and on size.
 *
 * @throws TransportError, or the error of a status that is not 200.
 */
export async function requestBytes(
  request: BytesRequest,
  limits: RequestLimits,
  fail: Fail,
): Promise<Uint8Array> {
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const signal = limits.signal === undefined ? timeout : AbortSignal.any([limits.signal, timeout]);
  const response = await answerTo(request, limits.fetch, signal);
  const { host } = request.url;
  try {
    refuseRedirect(response, host);
    if (response.status !== 200) {
      throw fail("revocation_http_status", `came with the status ${response.status}. Ask later.`, {
        retryable: response.status === 429 || response.status >= 500,
      });
    }
    return await readBytes(response, {
      mediaTypes: request.mediaTypes,
      limitBytes: limits.limitBytes,
      signal,
      host,
    });
  } finally {
    release(response);
  }
}

async function answerTo(
  { url, body, bodyType, mediaTypes }: BytesRequest,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Response> {
  const [accept = "*/*"] = mediaTypes;
  const headers = { accept, ...(bodyType === undefined ? {} : { "content-type": bodyType }) };
  try {
    signal.throwIfAborted();
    const answer = fetch(url, {
      method: body === undefined ? "GET" : "POST",
      headers,
      redirect: "manual",
      signal,
      ...(body === undefined ? {} : { body }),
    });
    return await orAbort(answer, signal);
  } catch (failure) {
    throw transportError(failure, url.host, signal);
  }
}

/** Does not wait longer than the signal, also for a `fetch` that does not look at it. */
async function orAbort(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => {
    answer.then(release, () => {});
    reject(signal.reason);
  };
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) {
    onAbort();
  }
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

function transportError(failure: unknown, host: string, signal: AbortSignal): TransportError {
  const code = signal.aborted
    ? abortCode(signal.reason)
    : isUnreachable(failure)
      ? "transport_unreachable"
      : "transport_failed";
  return new TransportError(`${host} ${sentences[code]}`, { code, host, cause: failure });
}

const sentences = {
  transport_timeout: "did not answer within the time limit.",
  transport_aborted: "was not waited for: the caller's signal ended the call.",
  transport_unreachable: "cannot be reached.",
  transport_failed: "could not be asked. The cause says why; it may be the given `fetch`.",
} as const;

function abortCode(reason: unknown): "transport_timeout" | "transport_aborted" {
  return reason instanceof Error && reason.name === "TimeoutError"
    ? "transport_timeout"
    : "transport_aborted";
}

/** Node's `fetch` has the reason in the cause. */
function isUnreachable(failure: unknown): boolean {
  const reason = failure instanceof Error && failure.cause instanceof Error ? failure.cause : failure;
  const code = reason instanceof Error && "code" in reason ? String(reason.code) : "";
  return /^(?:ECONNREFUSED|ENOTFOUND|EAI_[A-Z]+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(
    code,
  );
}

function refuseRedirect({ status, type, redirected }: Response, host: string): void {
  if (redirected || type === "opaqueredirect" || (status >= 300 && status < 400)) {
    throw new TransportError(
      `${host} answered with a redirect, and none is ever followed: its host may not be an allowed one.`,
      { code: "transport_unexpected_redirect", host, status },
    );
  }
}

function release(response: Response): void {
  if (response.body !== null && !response.body.locked) {
    response.body.cancel().catch(() => {});
  }
}
