import { OpenBankingError } from "../open-banking-error.js";
import { TransportError, type TransportErrorCode } from "../transport-error.js";

/** Where and when something failed. */
export interface FailureContext {
  readonly host: string;
  readonly interactionId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly secrets?: readonly string[] | undefined;
}

/**
 * Turns whatever ended a call into a coded error: a coded error stays as it is, an abort is told from a time limit, and
 * the rest is recognised by the codes of Node, OpenSSL and undici in the chain of causes.
 */
export function transportErrorFrom(failure: unknown, context: FailureContext): OpenBankingError {
  if (OpenBankingError.is(failure)) {
    return failure;
  }
  const { host, interactionId, secrets, signal } = context;
  const code = signal?.aborted === true ? abortCode(signal.reason) : (codeOf(failure) ?? "transport_failed");
  return new TransportError(`${host} ${sentences[code]}`, {
    code,
    host,
    interactionId,
    secrets,
    cause: failure,
  });
}

type FailureCode = Extract<
  TransportErrorCode,
  | "transport_timeout"
  | "transport_unreachable"
  | "transport_tls"
  | "transport_aborted"
  | "transport_connection_closed"
  | "transport_failed"
>;

const sentences: Readonly<Record<FailureCode, string>> = {
  transport_timeout:
    "did not answer completely within the time limit. Try again later; whether it acted on the request is not known.",
  transport_unreachable:
    "cannot be reached: the request was not sent. Check the host name, the network and the bank's status page.",
  transport_tls:
    "and this machine could not agree on TLS: no request was accepted. The cause says which check failed.",
  transport_aborted: "was not waited for: the caller's signal ended the call.",
  transport_connection_closed:
    "closed the connection before its answer was complete. Try again later; whether it acted on the request is not known.",
  transport_failed:
    "could not be asked, for a reason that is not known here. The cause says more; it may be the given `fetch`.",
};

function abortCode(reason: unknown): FailureCode {
  return reason instanceof Error && reason.name === "TimeoutError"
    ? "transport_timeout"
    : "transport_aborted";
}

const deepest = 5;

function codeOf(failure: unknown, depth = 0): FailureCode | undefined {
  if (!(failure instanceof Error) || depth === deepest) {
    return undefined;
  }
  const own = "code" in failure && typeof failure.code === "string" ? meaningOf(failure.code) : undefined;
  const inner = failure instanceof AggregateError ? [failure.cause, ...failure.errors] : [failure.cause];
  return own ?? inner.map((cause) => codeOf(cause, depth + 1)).find((code) => code !== undefined);
}

function meaningOf(code: string): FailureCode | undefined {
  return meanings.find(([pattern]) => pattern.test(code))?.[1];
}

const meanings: readonly (readonly [RegExp, FailureCode])[] = [
  [/^(?:UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|ETIMEDOUT)$/, "transport_timeout"],
  [
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_[A-Z]+|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/,
    "transport_unreachable",
  ],
  [
    /^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|EPROTO$)/,
    "transport_tls",
  ],
  [
    /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_)/,
    "transport_connection_closed",
  ],
];
