import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";
import { shownKid } from "./internal/shown-kid.js";

/** Why a signature is not accepted, or could not be made. */
export type SignatureErrorCode =
  /** Not the compact form of a JWS, not JSON inside, a member twice, or too long. */
  | "jws_malformed"
  /** The `alg` of the header is not one that the caller allows. */
  | "algorithm_not_allowed"
  /** A header parameter that this form of JWS may not have, or that has a value it may not have. */
  | "header_not_allowed"
  /** `crit` is not exactly what this form of JWS asks for. */
  | "critical_header_unsupported"
  /** No key of the set fits the header. */
  | "key_not_found"
  /** No key that fits made this signature. */
  | "signature_invalid"
  /** The signer failed, or gave something that is no signature of its algorithm. */
  | "signing_failed"
  /** An encrypted token that cannot be decrypted with this key. */
  | "decryption_failed";

/** What a {@link SignatureError} is made with, besides its message. */
export interface SignatureErrorOptions extends OpenBankingErrorOptions {
  readonly code: SignatureErrorCode;
  /** The `kid` of the header; kept only when it is short and printable, since anybody can have written it. */
  readonly kid?: unknown;
}

/**
 * A signature is not accepted, or could not be made.
 *
 * `retryable` is true when the key set could not be brought up to date, so that a later attempt may find the key.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7515#section-5.2 | RFC 7515 §5.2}
 *
 * @example
 * ```ts
 * import { SignatureError } from "@zopa-openbanking/jws";
 *
 * function isForged(problem: unknown): boolean {
 *   return SignatureError.is(problem) && problem.code === "signature_invalid";
 * }
 * ```
 */
export class SignatureError extends OpenBankingError {
  readonly code: SignatureErrorCode;
  /** The `kid` that the header named. */
  readonly kid: string | undefined;

  constructor(message: string, options: SignatureErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.kid = shownKid(options.kid);
  }

  override get name(): "SignatureError" {
    return "SignatureError";
  }

  static override is(value: unknown): value is SignatureError {
    return OpenBankingError.is(value) && value.name === "SignatureError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), kid: this.kid };
  }
}
