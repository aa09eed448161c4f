/**
 * When a reading request is made once more.
 *
 * Only what is safe to repeat: a GET, after 429, 500, 502, 503, 504, or when the connection was refused or lost before the
 * answer was there. Each attempt has an interaction id of its own, and an unattended one is charged to the budget again. The
 * wait doubles each time, with up to as much again by chance; `Retry-After` makes it longer.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 | RFC 9110 §9.2.2, idempotent methods}
 *
 * @example
 * ```ts
 * import type { RetryRules } from "@zopa-openbanking/aisp";
 *
 * const patient: RetryRules = { retries: 4, longestWaitMs: 60_000 };
 * ```
 */
export interface RetryRules {
  /** How many times after the first. 2 when left out. */
  readonly retries?: number | undefined;
  /** The wait before the first of them, in milliseconds. 250 when left out. */
  readonly firstWaitMs?: number | undefined;
  /** The longest wait, in milliseconds: a bank that asks for a longer one is not asked again. 10,000 when left out. */
  readonly longestWaitMs?: number | undefined;
}
