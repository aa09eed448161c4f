import { TransportError } from "./transport-error.js";

/**
 * Makes the error of a call that its caller's signal ended, for where no request is under way that could say so: between two
 * requests, or while somebody else's is waited for.
 *
 * @param reason - the `reason` of the signal. A time limit, which `AbortSignal.timeout` sets, is told from an abort.
 * @param host - the host that was to be called.
 * @param what - what was waited for, to begin a sentence with; the host when left out.
 * @returns an error of the code `transport_timeout` or `transport_aborted`.
 * @see {@link https://dom.spec.whatwg.org/#abortsignal-abort-reason | DOM, the reason of an AbortSignal}
 *
 * @example
 * ```ts
 * import { abortedError } from "@zopa-openbanking/core";
 *
 * declare const signal: AbortSignal;
 *
 * if (signal.aborted) {
 *   throw abortedError(signal.reason, "rs1.openbanking.zopa.com");
 * }
 * ```
 */
export function abortedError(reason: unknown, host: string, what: string = host): TransportError {
  const isTimeout = reason instanceof Error && reason.name === "TimeoutError";
  const ended = isTimeout ? "the time limit of the caller's signal" : "the caller's signal";
  return new TransportError(`${what} was not waited for: ${ended} ended the call.`, {
    code: isTimeout ? "transport_timeout" : "transport_aborted",
    host,
    cause: reason,
  });
}
