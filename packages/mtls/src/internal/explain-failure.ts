import {
  type Clock,
  OpenBankingError,
  TransportError,
  type TransportErrorCode,
} from "@zopa-openbanking/core";
import { TlsError, type TlsErrorCode } from "../tls-error.js";
import type { TransportCertificate } from "../transport.js";
import type { AlertLog, SocketEnds } from "./alert-log.js";
import { type Circumstances, sentenceFor } from "./tls-sentences.js";

/** What is known of the request that failed. */
export interface FailedRequest {
  readonly host: string;
  readonly interactionId: string | undefined;
  readonly certificate: TransportCertificate;
  readonly alerts: AlertLog;
  readonly clock: Clock;
}

/** Turns what undici throws into an error that says who refused what, and what to do about it. */
export function explainFailure(failure: unknown, request: FailedRequest): OpenBankingError {
  const causes = causesOf(failure);
  const explained = causes.find((cause) => OpenBankingError.is(cause));
  if (explained !== undefined) {
    return explained;
  }
  const alert = causes
    .map((cause) => request.alerts.heardOn(endsOf(cause)))
    .find((heard) => heard !== undefined);
  const told = alert === undefined ? causes : [alert, ...causes];
  const codes = told.map(codeOf).filter((code) => code !== "");
  const tls = firstMeaning(codes, tlsMeanings);
  const network = tls === undefined ? firstMeaning(codes, networkMeanings) : undefined;
  return tls === undefined
    ? networkError(network ?? "transport_failed", failure, request)
    : tlsError(tls, reasonOf(alert ?? failure), request);
}

function tlsError(code: TlsErrorCode, cause: unknown, request: FailedRequest): TlsError {
  const { host, interactionId, certificate, clock } = request;
  const circumstances: Circumstances = { host, certificate, now: clock() };
  return new TlsError(sentenceFor(code, circumstances), {
    code,
    host,
    interactionId,
    x5tS256: certificate.x5tS256,
    cause,
  });
}

function networkError(
  code: NetworkCode,
  cause: unknown,
  { host, interactionId }: FailedRequest,
): TransportError {
  return new TransportError(`${host} ${networkSentences[code]}`, { code, host, interactionId, cause });
}

const deepest = 5;

/** The failure and what lies beneath it. Happy eyeballs (RFC 8305) gives an error for each address that was tried. */
function causesOf(failure: unknown, depth = 0): readonly Error[] {
  if (!(failure instanceof Error) || depth === deepest) {
    return [];
  }
  const inner: readonly unknown[] = failure instanceof AggregateError ? failure.errors : [failure.cause];
  return [failure, ...inner.flatMap((cause) => causesOf(cause, depth + 1))];
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

/** undici's `SocketError` says between which ends the connection was. */
function endsOf(error: Error): SocketEnds | undefined {
  return "socket" in error && typeof error.socket === "object" && error.socket !== null
    ? error.socket
    : undefined;
}

function firstMeaning<Meaning>(
  codes: readonly string[],
  meanings: readonly (readonly [RegExp, Meaning])[],
): Meaning | undefined {
  return codes
    .map((code) => meanings.find(([pattern]) => pattern.test(code))?.[1])
    .find((meaning) => meaning !== undefined);
}

/** OpenSSL's messages are a number of the process, three names and a line of its source: its reason alone says as much. */
function reasonOf(failure: unknown): unknown {
  if (!(failure instanceof Error)) {
    return failure;
  }
  const [told] = causesOf(failure).filter((cause) => codeOf(cause) !== "");
  const shown = told ?? failure;
  const reason = "reason" in shown && typeof shown.reason === "string" ? shown.reason : shown.message;
  return Object.assign(new Error(reason), { code: codeOf(shown) });
}

/** By the names of alerts, not by whole codes: `SSLV3_ALERT_` in one version of OpenSSL is `SSL/TLS_ALERT_` in the next. */
const tlsMeanings: readonly (readonly [RegExp, TlsErrorCode])[] = [
  [/ALERT_CERTIFICATE_REQUIRED$/, "client_cert_required"],
  [/ALERT_CERTIFICATE_EXPIRED$/, "client_cert_expired"],
  [/ALERT_CERTIFICATE_REVOKED$/, "client_cert_revoked"],
  [/ALERT_UNKNOWN_CA$/, "client_cert_untrusted"],
  [/ALERT_UNSUPPORTED_CERTIFICATE$/, "client_cert_wrong_purpose"],
  [/ALERT_(?:BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|ACCESS_DENIED|DECRYPT_ERROR)$/, "client_cert_rejected"],
  [/ALERT_(?:HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY)$/, "cipher_mismatch"],
  [/ALERT_PROTOCOL_VERSION$|UNSUPPORTED_PROTOCOL$/, "tls_version"],
  [/WRONG_VERSION_NUMBER$|PACKET_LENGTH_TOO_LONG$|HTTP_REQUEST$|HTTPS_PROXY_REQUEST$/, "not_tls"],
  [/^(?:UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|SELF_SIGNED_CERT_IN_CHAIN)$/, "server_ca_untrusted"],
  [/^UNABLE_TO_VERIFY_LEAF_SIGNATURE$/, "server_chain_incomplete"],
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$/, "server_self_signed"],
  [/^CERT_HAS_EXPIRED$/, "server_cert_expired"],
  [/^CERT_NOT_YET_VALID$/, "server_cert_not_yet_valid"],
  [/^(?:ERR_TLS_CERT_ALTNAME_(?:INVALID|FORMAT)|HOSTNAME_MISMATCH)$/, "server_hostname_mismatch"],
  [/^(?:CERT_|CRL_|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_)/, "server_cert_invalid"],
  [/^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_|EPROTO$)/, "tls_failed"],
];

type NetworkCode = Extract<
  TransportErrorCode,
  "transport_timeout" | "transport_unreachable" | "transport_connection_closed" | "transport_failed"
>;

const networkMeanings: readonly (readonly [RegExp, NetworkCode])[] = [
  [/^(?:UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/, "transport_timeout"],
  [
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_[A-Z]+|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
    "transport_unreachable",
  ],
  [
    /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_DESTROYED|HPE_)/,
    "transport_connection_closed",
  ],
];

const networkSentences: Readonly<Record<NetworkCode, string>> = {
  transport_timeout:
    "did not answer within the time limit of this transport. Try again later; whether it acted on the request is not known.",
  transport_unreachable:
    "cannot be reached: the request was not sent. Check the host name, the network, a proxy between, and the bank's status page.",
  transport_connection_closed:
    "closed the connection without an answer; whether it acted on the request is not known. If it does so every time, it may " +
    "refuse our certificate without saying so: some gateways send no TLS alert.",
  transport_failed: "could not be asked, for a reason that is not known here. The cause says more.",
};
