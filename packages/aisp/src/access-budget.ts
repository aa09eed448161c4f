import type { CallOptions } from "@zopa-openbanking/core";
import type { AispEndpoint } from "@zopa-openbanking/profiles";

/** One access to a customer's data while they are not there. */
export interface UnattendedAccess {
  readonly consentId: string;
  readonly endpoint: AispEndpoint;
  /** Undefined where the operation is not about one account. */
  readonly accountId: string | undefined;
  /** How many are allowed in any 24 hours, by the bank's profile. */
  readonly accessesPer24Hours: number;
}

/** Whether an access may be made: it counts as made when it may. */
export type AccessDecision =
  | { readonly isAllowed: true }
  /** `retryAt`: from when on it may, in seconds since the Unix epoch. */
  | { readonly isAllowed: false; readonly retryAt: number };

/**
 * Asked before every unattended request that counts: the first page of a reading, and each repetition of it.
 *
 * Keep one for all processes that read for the same customers: a bank counts what arrives, whoever sent it.
 *
 * @see {@link https://eur-lex.europa.eu/eli/reg_del/2018/389/oj | RTS on strong customer authentication, Article 36(5)(b)}
 *
 * @example
 * ```ts
 * import type { AccessBudget } from "@zopa-openbanking/aisp";
 *
 * const nightOnly: AccessBudget = {
 *   take: async () =>
 *     new Date().getUTCHours() < 6 ? { isAllowed: true } : { isAllowed: false, retryAt: Date.now() / 1000 + 3_600 },
 * };
 * ```
 */
export interface AccessBudget {
  take(access: UnattendedAccess, options?: CallOptions): Promise<AccessDecision>;
}
