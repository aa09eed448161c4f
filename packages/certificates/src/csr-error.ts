import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Every way in which a certificate request, or the file of its key, cannot be made. */
export type CsrErrorCode =
  /** A value that the Directory would refuse, or that would make a useless certificate; `field` names it. */
  | "csr_value"
  /** Not a private key. */
  | "csr_key_unreadable"
  /** The key is encrypted, and there is no passphrase or a wrong one. */
  | "csr_key_encrypted"
  /** A key that is not RSA with 2048 bits. */
  | "csr_key_unsuitable"
  /** The finished request does not say what was asked for: a fault of this package. */
  | "csr_differs"
  /** There is a file already, and a key is never written over another. */
  | "key_file_exists"
  /** The file of the key cannot be written. */
  | "key_file_failed";

/** What a {@link CsrError} is made with, besides its message. */
export interface CsrErrorOptions extends Omit<OpenBankingErrorOptions, "retryable"> {
  readonly code: CsrErrorCode;
  /** The member of the input that is wrong. */
  readonly field?: string | undefined;
}

/**
 * A certificate request, or the file of its key, cannot be made as asked.
 *
 * Nothing of the key and no value of the input is in it.
 *
 * @example
 * ```ts
 * import { CsrError, opensslConfiguration } from "@zopa-openbanking/certificates";
 *
 * try {
 *   opensslConfiguration({ kind: "legacy_transport", organisationId: "0015800000EXAMPAA5", softwareId: "?" });
 * } catch (problem) {
 *   if (CsrError.is(problem)) console.error(problem.code, problem.field); // csr_value softwareId
 * }
 * ```
 */
export class CsrError extends OpenBankingError {
  readonly code: CsrErrorCode;
  /** The member of the input that is wrong. */
  readonly field: string | undefined;

  constructor(message: string, options: CsrErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.field = options.field;
  }

  override get name(): "CsrError" {
    return "CsrError";
  }

  static override is(value: unknown): value is CsrError {
    return OpenBankingError.is(value) && value.name === "CsrError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), field: this.field };
  }
}
