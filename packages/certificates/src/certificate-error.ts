import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** What was given in place of a certificate, or what is wrong with the one that was given. */
export type CertificateErrorCode =
  /** Nothing, or white space. */
  | "empty"
  /** A private key, which belongs to the certificate and has no business here. */
  | "private_key"
  /** A public key without the certificate around it. */
  | "public_key"
  /** A certificate request: what a certificate is asked for with. */
  | "certificate_request"
  /** PKCS#7 (`.p7b`): certificates in another container. */
  | "pkcs7"
  /** PKCS#12 (`.p12`, `.pfx`): certificate and key together, encrypted. */
  | "pfx"
  /** A key or a key set as JSON (JWK). */
  | "jwk"
  /** The path of a file instead of its content. */
  | "path"
  /** PEM whose line breaks are a backslash and an n. */
  | "escaped_line_breaks"
  /** base64 without the PEM lines around it. */
  | "base64"
  /** Text in UTF-16. */
  | "utf16"
  /** Several certificates in DER, one after the other. */
  | "several_der"
  /** A certificate that is cut short. */
  | "truncated"
  /** A certificate that is damaged. */
  | "damaged"
  /** An extension whose content is not what its number says. */
  | "unreadable_extension"
  /** More than a certificate can be. */
  | "too_large"
  /** None of these. */
  | "not_a_certificate";

/** What a {@link CertificateError} is made with, besides its message. */
export interface CertificateErrorOptions extends Omit<OpenBankingErrorOptions, "retryable"> {
  readonly code: CertificateErrorCode;
  /** Which certificate of several, from 1. */
  readonly position?: number | undefined;
}

/**
 * What was given is not a certificate that can be read; the code says what it is instead.
 *
 * Nothing of the input is in it: the mistake is often that it is a private key.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { CertificateError, inspect } from "@zopa-openbanking/certificates";
 *
 * try {
 *   inspect(await readFile("obwac.key"));
 * } catch (problem) {
 *   if (CertificateError.is(problem)) console.error(problem.code); // private_key
 * }
 * ```
 */
export class CertificateError extends OpenBankingError {
  readonly code: CertificateErrorCode;
  /** Which certificate of several, from 1; undefined where there is but one. */
  readonly position: number | undefined;

  constructor(message: string, options: CertificateErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.position = options.position;
  }

  override get name(): "CertificateError" {
    return "CertificateError";
  }

  static override is(value: unknown): value is CertificateError {
    return OpenBankingError.is(value) && value.name === "CertificateError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), position: this.position };
  }
}
