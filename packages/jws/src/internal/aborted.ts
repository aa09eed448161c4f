import { TransportError } from "@zopa-openbanking/core";

/** The caller's own signal ended the wait; a time limit is told from an abort, as `sendRequest` of core does. */
export function aborted(signal: AbortSignal, what: string, host: string): TransportError {
  const isTimeout = signal.reason instanceof Error && signal.reason.name === "TimeoutError";
  return new TransportError(`${what} was not waited for: the caller's signal ended the call.`, {
    code: isTimeout ? "transport_timeout" : "transport_aborted",
    host,
  });
}
