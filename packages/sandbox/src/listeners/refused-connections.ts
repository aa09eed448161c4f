import type { BankClock } from "../clock/bank-clock.js";
import type { ListenerName } from "../requests/request-log.js";

/** A connection that TLS refused: the client saw no HTTP answer. */
export interface RefusedConnection {
  /** Seconds since the epoch, by the bank's clock. */
  readonly at: number;
  readonly listener: ListenerName;
  /** OpenSSL's or Node's code, for example `CERT_HAS_EXPIRED`. */
  readonly code: string;
  readonly explanation: string;
}

export interface RefusedConnections {
  readonly all: () => readonly RefusedConnection[];
  readonly note: (listener: ListenerName, code: string) => void;
  readonly clear: () => void;
}

const most = 1_000;

/** Keeps why connections were refused: the client's side is told next to nothing. */
export function createRefusedConnections(clock: BankClock): RefusedConnections {
  let refused: RefusedConnection[] = [];

  return {
    all: () => refused,
    note: (listener: ListenerName, code: string): void => {
      refused = [...refused, { at: clock.now(), listener, code, explanation: explain(code) }].slice(-most);
    },
    clear: () => {
      refused = [];
    },
  };
}

const explanations: readonly (readonly [RegExp, string])[] = [
  [
    /PEER_DID_NOT_RETURN_A_CERTIFICATE/,
    "No client certificate was sent. Give the client its certificate and key.",
  ],
  [/CERT_HAS_EXPIRED/, "The client certificate has expired."],
  [/CERT_NOT_YET_VALID/, "The client certificate is not valid yet."],
  [
    /PURPOSE|UNSUITABLE/,
    "The certificate is not for a TLS client: a seal signs, an OBWAC or a QWAC connects.",
  ],
  [
    /UNABLE_TO_(GET|VERIFY)|SELF_SIGNED|UNABLE_TO_GET_ISSUER/,
    "The client certificate does not lead to an authority that the bank knows. Send the issuing authority with it, and use a certificate of this sandbox.",
  ],
  [
    /NO_SHARED_CIPHER|UNSUPPORTED_PROTOCOL|VERSION/,
    "The client offers no TLS version and suite that FAPI allows.",
  ],
  [
    /UNKNOWN_CA|BAD_CERTIFICATE|ALERT_CERTIFICATE_UNKNOWN/,
    "The client does not trust the bank's certificate. Give it the sandbox's `ca`.",
  ],
  [/HTTP_REQUEST/, "The client spoke plain HTTP to a TLS port. Use https."],
  [
    /ECONNRESET/,
    "The client hung up during the handshake: most often it does not trust the bank's certificate.",
  ],
];

function explain(code: string): string {
  return (
    explanations.find(([pattern]) => pattern.test(code))?.[1] ??
    "The TLS handshake failed for the reason in the code."
  );
}
