import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Every way in which what was given cannot be used as a client's identity, or to trust a bank by. */
export type IdentityErrorCode =
  /** No certificate was given. */
  | "cert_missing"
  /** No key was given: Node would send no certificate, and say nothing. */
  | "key_missing"
  /** Not a certificate in PEM; {@link IdentityError.found} says what it is instead. */
  | "not_pem"
  /** PEM that is cut short or damaged. */
  | "bad_pem"
  /** Not a private key in PEM; {@link IdentityError.found} says what it is instead. */
  | "not_a_private_key"
  /** The key or the PFX is encrypted, and no passphrase was given. */
  | "key_encrypted"
  /** The passphrase opens nothing. */
  | "bad_passphrase"
  /** The key belongs to none of the certificates. */
  | "key_mismatch"
  /** An RSA key of less than 2048 bits. */
  | "key_too_small"
  /** Neither RSA nor EC on P-256, P-384 or P-521. */
  | "key_type_unsupported"
  /** Not a PKCS#12 file, or a part of one. */
  | "not_pfx"
  /** A PFX without a private key. */
  | "pfx_no_key"
  /** A PFX without a certificate. */
  | "pfx_no_cert"
  /** A PFX encrypted with RC2 or 3DES, which OpenSSL 3 no longer reads. */
  | "pfx_legacy"
  /** The certificate is past its last day. */
  | "cert_expired"
  /** The first day of the certificate is yet to come. */
  | "cert_not_yet_valid"
  /** The certificate is not for TLS clients: a seal, for one. */
  | "cert_wrong_purpose"
  /** A cipher suite that is not known, or not one with forward secrecy and authenticated encryption. */
  | "bad_cipher_string"
  /** OpenSSL refuses it for a reason of its own, which is the cause. */
  | "identity_refused";

/** Which parameter holds the mistake. */
export type IdentityPart = "cert" | "key" | "pfx" | "ca" | "ciphers";

/** What was given in place of PEM. */
export type FoundInstead =
  | "empty"
  | "der"
  | "utf16"
  | "path"
  | "escaped_line_breaks"
  | "base64"
  | "certificate"
  | "certificate_request"
  | "private_key"
  | "public_key"
  | "pkcs7"
  | "jwk"
  | "something_else";

/** What an {@link IdentityError} is made with, besides its message. */
export interface IdentityErrorOptions extends Omit<OpenBankingErrorOptions, "retryable"> {
  readonly code: IdentityErrorCode;
  readonly part: IdentityPart;
  readonly found?: FoundInstead | undefined;
}

/**
 * The certificate, the key or the trusted roots that were given cannot work.
 *
 * It is thrown before a socket is opened: when a transport is made, and when it is given a new identity. Nothing of the
 * key, of the passphrase or of a file's content is in it.
 *
 * @example
 * ```ts
 * import { createTransport, IdentityError } from "@zopa-openbanking/mtls";
 *
 * try {
 *   await createTransport({ cert: "./obwac.pem", key: "./obwac.key", allowedOrigins: ["https://rs1.bank.example"] });
 * } catch (problem) {
 *   if (IdentityError.is(problem)) {
 *     console.error(problem.code, problem.part, problem.found); // not_pem cert path
 *   }
 * }
 * ```
 */
export class IdentityError extends OpenBankingError {
  readonly code: IdentityErrorCode;
  readonly part: IdentityPart;
  readonly found: FoundInstead | undefined;

  constructor(message: string, options: IdentityErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.part = options.part;
    this.found = options.found;
  }

  override get name(): "IdentityError" {
    return "IdentityError";
  }

  static override is(value: unknown): value is IdentityError {
    return OpenBankingError.is(value) && value.name === "IdentityError";
  }

  override toJSON(): Record<string, unknown> {
    const { part, found } = this;
    return { ...super.toJSON(), part, found };
  }
}
