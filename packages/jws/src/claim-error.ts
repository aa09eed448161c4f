import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Which rule a claim breaks. */
export type ClaimErrorCode =
  | "claim_missing"
  /** Not of the type that its definition asks for. */
  | "claim_invalid"
  /** Not the value that was expected: another issuer, another audience. */
  | "claim_mismatch"
  /** `exp` is over. */
  | "claim_expired"
  /** `nbf` is to come. */
  | "claim_not_yet_valid"
  /** `iat` is to come. */
  | "claim_in_future"
  /** `iat` is longer ago than the caller accepts. */
  | "claim_too_old";

/** What a {@link ClaimError} is made with, besides its message. */
export interface ClaimErrorOptions extends OpenBankingErrorOptions {
  readonly code: ClaimErrorCode;
  /** The claim's wire name. */
  readonly claim: string;
}

/**
 * The signature holds, and a claim does not: the token is somebody else's, or of another time.
 *
 * The value of a claim is never in it; of times, the moment is.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7519#section-4.1 | RFC 7519 §4.1}
 *
 * @example
 * ```ts
 * import { ClaimError } from "@zopa-openbanking/jws";
 *
 * function clocksDisagree(problem: unknown): boolean {
 *   return ClaimError.is(problem) && problem.code === "claim_in_future";
 * }
 * ```
 */
export class ClaimError extends OpenBankingError {
  readonly code: ClaimErrorCode;
  /** The claim's wire name: `aud`. */
  readonly claim: string;

  constructor(message: string, options: ClaimErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.claim = options.claim;
  }

  override get name(): "ClaimError" {
    return "ClaimError";
  }

  static override is(value: unknown): value is ClaimError {
    return OpenBankingError.is(value) && value.name === "ClaimError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), claim: this.claim };
  }
}
