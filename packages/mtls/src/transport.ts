import type { Fetch } from "@zopa-openbanking/core";
import type { IdentityInput } from "./identity-input.js";

/** The certificate that a transport presents. */
export interface TransportCertificate {
  /**
   * Whom it names, as Node writes it: in the order of the certificate, joined by `, `, with `\` before a comma in a value.
   * For people. It loses the string types of the names, so never build `tls_client_auth_subject_dn` from it.
   */
  readonly subject: string;
  /** Who issued it, in the same form. */
  readonly issuer: string;
  /** Its first second, in seconds since the epoch. */
  readonly notBefore: number;
  /** Its last second, in seconds since the epoch. */
  readonly notAfter: number;
  /**
   * The SHA-256 of the certificate in base64url: what a certificate-bound token carries as `cnf["x5t#S256"]`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-3.1 | RFC 8705 §3.1}
   */
  readonly x5tS256: string;
  /**
   * How many certificates the bank is sent: this one and its issuers, without the root. One alone is often too few.
   * Undefined for a PFX, which Node uses and does not show.
   */
  readonly chainLength: number | undefined;
  /** The subjects of certificates that were given and are not sent, because they belong to another chain. */
  readonly leftOut: readonly string[];
}

/** What a rotation may be told. */
export interface RotateOptions {
  /**
   * Until when the identity that is replaced stays at hand for {@link Transport.forCertificate}, in seconds since the
   * epoch: the end of the last token that is bound to it. It goes when its requests are done when left out.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-6.3 | RFC 8705 §6.3, certificate expiration and bound tokens}
   */
  readonly keepOldUntil?: number | undefined;
}

/** What a rotation did. */
export interface RotateResult {
  /** False when the certificate is the one already in use; nothing was changed then. */
  readonly rotated: boolean;
  /** The certificate from now on. */
  readonly certificate: TransportCertificate;
  /** The certificate until now. */
  readonly previous: TransportCertificate;
  /** True when the new certificate names another subject: a registration for `tls_client_auth` must be changed then. */
  readonly subjectChanged: boolean;
}

/** How a transport is closed. */
export interface CloseOptions {
  /** Ends the wait for requests in flight: what is left is cut off. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A `fetch` that proves who we are: it presents one client certificate to the hosts that it was told to serve.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705 | RFC 8705, mutual TLS}
 */
export interface Transport {
  /**
   * Sends a request with the certificate in use.
   *
   * No redirect is followed, whatever `init` says: it is returned. The body of the answer must be read or cancelled, as
   * with every `fetch`.
   *
   * @throws {RequestRefusedError} when the origin is not allowed; no socket is opened.
   * @throws {TlsError} when bank and client do not agree on TLS.
   * @throws {TransportError} when there is no connection, or no answer.
   */
  readonly fetch: Fetch;
  /** The certificate in use. */
  readonly certificate: TransportCertificate;
  /** The origins that it serves; undefined means none yet, see {@link Transport.restrictTo}. */
  readonly allowedOrigins: readonly string[] | undefined;
  /**
   * The `fetch` that presents the certificate with this thumbprint: the one that a token is bound to. Undefined when it
   * is neither in use nor kept, so that the token is dead and a fresh one is needed.
   */
  readonly forCertificate: (x5tS256: string) => Fetch | undefined;
  /**
   * The same transport for fewer origins: same connections, same certificate, same end. An origin that this transport may
   * not serve stays refused. This is how a transport without a list gets one.
   *
   * @throws {TypeError} when an entry is not an exact https origin.
   */
  readonly restrictTo: (origins: readonly string[]) => Transport;
  /**
   * Presents another certificate from now on, in this transport and all that were narrowed from it. Requests in flight end
   * with the old one. It is checked first: when it is refused the old one stays.
   *
   * @throws {IdentityError} when the new identity cannot work.
   * @throws {RequestRefusedError} `closed` when the transport is closed.
   */
  readonly rotate: (next: IdentityInput, options?: RotateOptions) => Promise<RotateResult>;
  /**
   * Lets the requests in flight end, for as long as one request may be silent at most, and leaves no socket behind. Later
   * requests are refused.
   */
  readonly close: (options?: CloseOptions) => Promise<void>;
}
