import { TransportError } from "@zopa-openbanking/core";

/** What a call ends in that the caller's signal ended between two requests, where no request is there to say so. */
export function abortedError(host: string, reason: unknown): TransportError {
  const isTimeout = reason instanceof Error && reason.name === "TimeoutError";
  return new TransportError(`${host} was not waited for: the caller's signal ended the call.`, {
    code: isTimeout ? "transport_timeout" : "transport_aborted",
    host,
    cause: reason,
  });
}
