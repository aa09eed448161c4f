import { hasBrand, setBrand } from "./internal/brand.js";
import { redactCause } from "./internal/redact-cause.js";
import { type RedactOptions, redact } from "./redact.js";

/** What every error of this toolkit is made with, besides its message. */
export interface OpenBankingErrorOptions extends RedactOptions {
  /** True when repeating the same call later could succeed. Says nothing about whether repeating it is safe. */
  readonly retryable?: boolean | undefined;
  /** The error underneath. A redacted copy is kept: class name, code and message. */
  readonly cause?: unknown;
}

/**
 * Every error that this toolkit raises on purpose.
 *
 * Branch on `code`, which is part of the public contract; the message is for people and may change. Message and cause are
 * redacted here, when the error is made, so that an error with a token in it cannot exist. `JSON.stringify` gives the
 * code and what identifies the call, and no message: that is what a log should hold.
 *
 * A wrong argument is a plain `TypeError` and not one of these.
 *
 * @example
 * ```ts
 * import { OpenBankingError } from "@zopa-openbanking/core";
 *
 * function shouldTryLater(problem: unknown): boolean {
 *   return OpenBankingError.is(problem) && problem.retryable;
 * }
 * ```
 */
export abstract class OpenBankingError extends Error {
  /** Names the failure; part of the public contract. */
  abstract readonly code: string;
  /** True when repeating the same call later could succeed. Says nothing about whether repeating it is safe. */
  readonly retryable: boolean;

  constructor(message: string, options: OpenBankingErrorOptions = {}) {
    const cause = redactCause(options.cause, options);
    super(redact(message, options), cause === undefined ? {} : { cause });
    this.retryable = options.retryable ?? false;
    setBrand(this);
  }

  /** Tells whether a value is an error of this toolkit, across duplicate installs, where `instanceof` does not. */
  static is(value: unknown): value is OpenBankingError {
    return hasBrand(value);
  }

  /** What a log should hold: the code and what identifies the call. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, code: this.code, retryable: this.retryable };
  }
}
