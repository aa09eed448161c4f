import type { CallOptions } from "./call-options.js";
import { type Clock, systemClock } from "./clock.js";
import type { Fetch } from "./fetch.js";
import { bankErrorFrom } from "./internal/bank-error-from.js";
import { startDeadline } from "./internal/deadline.js";
import { defaultLimitBytes, defaultTimeoutMs, largestLimit } from "./internal/limits.js";
import { raceAbort } from "./internal/race-abort.js";
import { releaseBody } from "./internal/release-body.js";
import { secretsOf } from "./internal/secrets-of.js";
import { type FailureContext, transportErrorFrom } from "./internal/transport-error-from.js";
import type { ReadOptions } from "./read-bytes.js";
import { TransportError } from "./transport-error.js";

/** What every request of one client has in common: made once, given to every call. */
export interface RequestContext {
  readonly fetch: Fetch;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /** Makes the interaction id of a request that was given none: a UUID. `crypto.randomUUID` when left out. */
  readonly createInteractionId?: (() => string) | undefined;
  /**
   * How long one request may take, its body included, in milliseconds. 30,000 when left out: an answer that takes longer
   * counts as none in the bank's own measure of availability.
   */
  readonly timeoutMs?: number | undefined;
  /** The most bytes of a body that are read, after decompression. 8 MiB when left out. */
  readonly limitBytes?: number | undefined;
}

/** Reads the body of a good answer: `readJson`, `readBytes`, `readNothing` or one of your own. */
export type ReadBody<Body> = (response: Response, options: ReadOptions) => Promise<Body>;

/** One request. */
export interface RequestInput<Body> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** An absolute https URL. */
  readonly url: string | URL;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Text is sent as it is, with the `content-type` of `headers`; `URLSearchParams` as a form. */
  readonly body?: string | URLSearchParams | undefined;
  /** The media types that a good answer may have; the first is asked for with `accept`. `application/json` when left out. */
  readonly mediaTypes?: readonly string[] | undefined;
  readonly read: ReadBody<Body>;
}

/** A good answer: its status is 200 to 299. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  /** The interaction id that the bank returned, or ours where it returned none. */
  readonly interactionId: string;
}

const json: readonly string[] = ["application/json"];

/**
 * Sends one request and reads its answer: the one way in which this toolkit talks to a bank.
 *
 * A redirect is never followed. The time limit covers the whole of it, from the connection to the last byte of the body.
 * Nothing is repeated. When it returns or throws, the body was read to its end or cancelled, and no timer or listener is
 * left behind.
 *
 * @throws {BankError} when the status is not 200 to 299.
 * @throws {TransportError} when there is no answer that may be used; its code says why.
 * @throws {ResponseFormatError} when the answer cannot be read.
 * @throws {TypeError} when the URL is not https or carries a name, a password or a fragment, when a limit is not a positive
 * number or when the interaction id is not a UUID.
 * @see {@link https://openid.net/specs/openid-financial-api-part-1-1_0.html#section-6.2.2 | FAPI 1.0 Baseline §6.2.2, interaction id}
 *
 * @example
 * ```ts
 * import { readJson, sendRequest } from "@zopa-openbanking/core";
 *
 * const { body, interactionId } = await sendRequest(
 *   { fetch },
 *   { method: "GET", url: "https://auth1.openbanking.zopa.com/.well-known/openid-configuration", read: readJson },
 *   { signal: AbortSignal.timeout(5_000) },
 * );
 * ```
 */
export async function sendRequest<Body>(
  context: RequestContext,
  input: RequestInput<Body>,
  options: CallOptions = {},
): Promise<Answer<Body>> {
  const url = checkedUrl(input.url);
  const timeoutMs = checkedLimit("timeoutMs", context.timeoutMs ?? defaultTimeoutMs);
  const limitBytes = checkedLimit("limitBytes", context.limitBytes ?? defaultLimitBytes);
  const createInteractionId = context.createInteractionId ?? ((): string => crypto.randomUUID());
  const interactionId = checkedInteractionId(options.interactionId ?? createInteractionId());
  const headers = headersOf(input, interactionId);
  const deadline = startDeadline(timeoutMs, options.signal);
  const { signal } = deadline;
  const call: Call = { host: url.host, interactionId, signal, secrets: secretsOf(headers, input.body, url) };
  try {
    const response = await answerTo(context.fetch, url, input, headers, signal);
    try {
      const answered = { ...call, interactionId: returnedInteractionId(response, call) };
      return await answerFrom(response, input, {
        ...answered,
        limitBytes,
        clock: context.clock ?? systemClock,
      });
    } finally {
      releaseBody(response);
    }
  } catch (failure) {
    throw transportErrorFrom(failure, call);
  } finally {
    deadline.end();
  }
}

/** What is known of the call while it runs. */
type Call = Required<FailureContext> & { readonly interactionId: string };

function checkedUrl(input: string | URL): URL {
  // Not `new URL`: its error quotes the whole text.
  const url = URL.parse(String(input));
  if (url === null) {
    throw new TypeError("`url` is not an absolute URL: give one that begins with https://.");
  }
  if (url.protocol !== "https:") {
    throw new TypeError(`\`url\` begins with ${url.protocol}: a bank is spoken to over https only.`);
  }
  if (url.username !== "" || url.password !== "" || url.hash !== "") {
    throw new TypeError(
      "`url` carries a name, a password or a fragment: none of them has a place in a request.",
    );
  }
  return url;
}

function checkedLimit(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value <= 0 || value > largestLimit) {
    throw new TypeError(`\`${name}\` must be a whole number from 1 to ${largestLimit}.`);
  }
  return value;
}

function checkedInteractionId(value: string): string {
  if (!uuid.test(value)) {
    throw new TypeError("`interactionId` is not a UUID: make one with crypto.randomUUID().");
  }
  return value;
}

function headersOf(
  { headers, body, mediaTypes = json }: RequestInput<unknown>,
  interactionId: string,
): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers ?? {})) {
    setHeader(result, name, value);
  }
  const [accept] = mediaTypes;
  if (accept !== undefined && !result.has("accept")) {
    result.set("accept", accept);
  }
  if (body instanceof URLSearchParams) {
    result.set("content-type", "application/x-www-form-urlencoded");
  }
  result.set("x-fapi-interaction-id", interactionId);
  return result;
}

function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // No cause: its message quotes the value, which may be a token.
    throw new TypeError(
      `The value of the header \`${name}\` cannot be sent: it holds a line break or a character that HTTP forbids.`,
    );
  }
}

function answerTo(
  fetch: Fetch,
  url: URL,
  { method, body }: RequestInput<unknown>,
  headers: Headers,
  signal: AbortSignal,
): Promise<Response> {
  signal.throwIfAborted();
  const sent = fetch(url, {
    method,
    headers,
    redirect: "manual",
    signal,
    ...(body === undefined ? {} : { body: String(body) }),
  });
  return raceAbort(sent, signal, releaseBody);
}

/** A bank may return anything under this name, so it is believed only when it is a UUID and not something we sent. */
function returnedInteractionId(response: Response, { interactionId, secrets }: Call): string {
  const returned = response.headers.get("x-fapi-interaction-id") ?? "";
  return uuid.test(returned) && secrets?.includes(returned) !== true ? returned : interactionId;
}

async function answerFrom<Body>(
  response: Response,
  { read, mediaTypes = json }: RequestInput<Body>,
  { clock, limitBytes, ...call }: Call & { readonly clock: Clock; readonly limitBytes: number },
): Promise<Answer<Body>> {
  refuseRedirect(response, call);
  if (!response.ok) {
    throw await bankErrorFrom(response, call, clock);
  }
  const body = await read(response, { ...call, limitBytes, mediaTypes });
  return { status: response.status, headers: response.headers, body, interactionId: call.interactionId };
}

function refuseRedirect({ status, type, redirected }: Response, { host, interactionId }: Call): void {
  if (redirected || type === "opaqueredirect" || (status >= 300 && status < 400)) {
    throw new TransportError(
      `${host} answered with a redirect (status ${status}), and none is ever followed: the certificate and the token are ` +
        "for this host alone. Check the address against the bank's metadata.",
      { code: "transport_unexpected_redirect", host, status, interactionId },
    );
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
