import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";
import type { AispEndpoint } from "@zopa-openbanking/profiles";

/** Every reason for which a request is not sent. */
export type AccessErrorCode =
  /** The bank does not have this operation, says its profile. */
  | "endpoint_not_served"
  /** The operation needs the customer, who is not there. */
  | "customer_required"
  /** The history that is asked for reaches further back than is allowed without the customer. */
  | "history_requires_customer"
  /** The budget for access without the customer is used up; `retryAt` says until when. */
  | "access_limit_reached"
  /** The saved position belongs to another reading, or is damaged. */
  | "position_invalid";

/** What an {@link AccessError} is made with, besides its message. */
export interface AccessErrorOptions extends OpenBankingErrorOptions {
  readonly code: AccessErrorCode;
  readonly endpoint: AispEndpoint;
  readonly retryAt?: number | undefined;
}

/**
 * A request was not sent, because the bank or the rules do not allow it.
 *
 * @example
 * ```ts
 * import { AccessError } from "@zopa-openbanking/aisp";
 *
 * function waitUntil(problem: unknown): number | undefined {
 *   return AccessError.is(problem) ? problem.retryAt : undefined;
 * }
 * ```
 */
export class AccessError extends OpenBankingError {
  readonly code: AccessErrorCode;
  readonly endpoint: AispEndpoint;
  /** From when on it is allowed again, in seconds since the Unix epoch; only with `access_limit_reached`. */
  readonly retryAt: number | undefined;

  constructor(message: string, options: AccessErrorOptions) {
    super(message, { ...options, retryable: options.retryable ?? options.code === "access_limit_reached" });
    this.code = options.code;
    this.endpoint = options.endpoint;
    this.retryAt = options.retryAt;
  }

  override get name(): "AccessError" {
    return "AccessError";
  }

  static override is(value: unknown): value is AccessError {
    return OpenBankingError.is(value) && value.name === "AccessError";
  }

  override toJSON(): Record<string, unknown> {
    const { endpoint, retryAt } = this;
    return { ...super.toJSON(), endpoint, retryAt };
  }
}
