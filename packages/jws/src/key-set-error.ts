import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Why there is no key set to look into. */
export type KeySetErrorCode =
  /** It could not be fetched, and no copy young enough is at hand. The cause says why. */
  | "key_set_unavailable"
  /** What was given or fetched is no JWK Set, or holds too many keys. */
  | "key_set_invalid";

/** What a {@link KeySetError} is made with, besides its message. */
export interface KeySetErrorOptions extends OpenBankingErrorOptions {
  readonly code: KeySetErrorCode;
}

/**
 * There is no key set to look into.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-5 | RFC 7517 §5}
 *
 * @example
 * ```ts
 * import { KeySetError } from "@zopa-openbanking/jws";
 *
 * function shouldTryLater(problem: unknown): boolean {
 *   return KeySetError.is(problem) && problem.retryable;
 * }
 * ```
 */
export class KeySetError extends OpenBankingError {
  readonly code: KeySetErrorCode;

  constructor(message: string, options: KeySetErrorOptions) {
    super(message, { ...options, retryable: options.retryable ?? options.code === "key_set_unavailable" });
    this.code = options.code;
  }

  override get name(): "KeySetError" {
    return "KeySetError";
  }

  static override is(value: unknown): value is KeySetError {
    return OpenBankingError.is(value) && value.name === "KeySetError";
  }
}
