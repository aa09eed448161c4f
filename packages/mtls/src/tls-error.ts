import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Every way in which bank and client can fail to agree on TLS. */
export type TlsErrorCode =
  /** The bank received no certificate, or none that it can read. */
  | "client_cert_required"
  /** The bank says that our certificate has expired. */
  | "client_cert_expired"
  /** The bank says that our certificate was revoked. */
  | "client_cert_revoked"
  /** The bank does not know who issued our certificate, or was not sent the whole chain. */
  | "client_cert_untrusted"
  /** The bank says that our certificate is not one for TLS clients. */
  | "client_cert_wrong_purpose"
  /** The bank refuses our certificate for a reason that it does not give. */
  | "client_cert_rejected"
  /** No cipher suite in common; on TLS 1.2 perhaps a refused certificate. */
  | "cipher_mismatch"
  /** No version of TLS in common. */
  | "tls_version"
  /** The other side does not speak TLS. */
  | "not_tls"
  /** The bank's certificate was issued by an authority that this machine does not trust. */
  | "server_ca_untrusted"
  /** The bank does not send the certificate of its issuer. */
  | "server_chain_incomplete"
  /** The bank's certificate is signed by itself. */
  | "server_self_signed"
  /** The bank's certificate has expired. */
  | "server_cert_expired"
  /** The bank's certificate is not valid yet. */
  | "server_cert_not_yet_valid"
  /** The bank's certificate is for another host. */
  | "server_hostname_mismatch"
  /** The bank's certificate does not hold for another reason. */
  | "server_cert_invalid"
  /** TLS failed for a reason that is not in this list; the cause says which. */
  | "tls_failed";

/** What a {@link TlsError} is made with, besides its message. */
export interface TlsErrorOptions extends Omit<OpenBankingErrorOptions, "retryable"> {
  readonly code: TlsErrorCode;
  /** The host that was called, with its port when it is not 443. */
  readonly host: string;
  readonly interactionId?: string | undefined;
  /** The thumbprint of the certificate that we presented. */
  readonly x5tS256?: string | undefined;
}

/**
 * Bank and client did not agree on TLS, and which of them refused what.
 *
 * It is never retryable: the same certificates give the same answer. Codes that begin with `client_cert_` are the bank's
 * judgement on us, those that begin with `server_` are ours on the bank.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8446#section-6.2 | RFC 8446 §6.2, error alerts}
 *
 * @example
 * ```ts
 * import { TlsError } from "@zopa-openbanking/mtls";
 *
 * function isOurCertificate(problem: unknown): boolean {
 *   return TlsError.is(problem) && problem.code.startsWith("client_cert_");
 * }
 * ```
 */
export class TlsError extends OpenBankingError {
  readonly code: TlsErrorCode;
  /** The host that was called, with its port when it is not 443. */
  readonly host: string;
  readonly interactionId: string | undefined;
  /** The thumbprint of the certificate that we presented. */
  readonly x5tS256: string | undefined;

  constructor(message: string, options: TlsErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.host = options.host;
    this.interactionId = options.interactionId;
    this.x5tS256 = options.x5tS256;
  }

  override get name(): "TlsError" {
    return "TlsError";
  }

  static override is(value: unknown): value is TlsError {
    return OpenBankingError.is(value) && value.name === "TlsError";
  }

  override toJSON(): Record<string, unknown> {
    const { host, interactionId, x5tS256 } = this;
    return { ...super.toJSON(), host, interactionId, x5tS256 };
  }
}
