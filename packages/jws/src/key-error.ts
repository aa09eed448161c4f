import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** What is wrong with a key or a certificate that was given. */
export type KeyErrorCode =
  /** Nothing that is recognised: empty, DER, PKCS#12, base64 without its frame, JSON text, damaged. */
  | "key_unreadable"
  /** The path of a file instead of what is in it. */
  | "key_is_file_path"
  /** A PEM text whose line breaks are the two characters `\n`, or were lost. */
  | "key_line_breaks"
  /** A PEM text that ends too early. */
  | "key_truncated"
  /** A public key: its private half signs. */
  | "key_is_public"
  /** A certificate: it holds the public key alone. */
  | "key_is_certificate"
  /** A certificate request: it holds the public key alone. */
  | "key_is_certificate_request"
  /** A secret that both sides share, where banks take signatures with key pairs alone. */
  | "key_is_symmetric"
  /** The key is encrypted and no passphrase was given. */
  | "key_passphrase_missing"
  /** The key is encrypted, and not with the passphrase that was given. */
  | "key_passphrase_wrong"
  /** RSA of fewer than 2048 bits. */
  | "key_too_small"
  /** Neither RSA, RSA-PSS nor elliptic curve: Ed25519 for one. */
  | "key_type_unsupported"
  /** An elliptic curve other than P-256. */
  | "key_curve_unsupported"
  /** A key of one kind and an algorithm of another. */
  | "key_algorithm_mismatch"
  /** An RSA-PSS key whose own parameters forbid what PS256 needs. */
  | "key_parameters_unsuitable"
  /** A key that says of itself that it is not for this use. */
  | "key_usage_unsuitable"
  /** The parts of the key do not belong together: it cannot verify its own signature. */
  | "key_inconsistent"
  /** Not a certificate, or a damaged one. */
  | "certificate_unreadable";

/** What a {@link KeyError} is made with, besides its message. */
export interface KeyErrorOptions extends OpenBankingErrorOptions {
  readonly code: KeyErrorCode;
}

/**
 * A key or certificate that was given cannot be used: a mistake in the configuration, found before anything is signed.
 *
 * The code says which mistake it was, the message how to mend it. Nothing of the key is in it.
 *
 * @example
 * ```ts
 * import { createSigner, KeyError } from "@zopa-openbanking/jws";
 *
 * try {
 *   await createSigner({ key: "./signing.key", kid: "VMGtZe0pwBpP8I2QgqoLvK1TMo4" });
 * } catch (problem) {
 *   console.log(KeyError.is(problem) && problem.code); // "key_is_file_path"
 * }
 * ```
 */
export class KeyError extends OpenBankingError {
  readonly code: KeyErrorCode;

  constructor(message: string, options: KeyErrorOptions) {
    super(message, options);
    this.code = options.code;
  }

  override get name(): "KeyError" {
    return "KeyError";
  }

  static override is(value: unknown): value is KeyError {
    return OpenBankingError.is(value) && value.name === "KeyError";
  }
}
