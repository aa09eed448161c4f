/**
 * What a caller may say about one call; the last argument of every function that touches the world.
 *
 * @example
 * ```ts
 * import type { CallOptions } from "@zopa-openbanking/core";
 *
 * const impatient: CallOptions = { signal: AbortSignal.timeout(5_000) };
 * ```
 */
export interface CallOptions {
  /** Cancels this call, its retries included. */
  readonly signal?: AbortSignal | undefined;
  /**
   * A UUID that is sent as `x-fapi-interaction-id` and stands in every error of this call. A fresh one when left out.
   *
   * @see {@link https://openid.net/specs/openid-financial-api-part-1-1_0.html#section-6.2.2 | FAPI 1.0 Baseline §6.2.2}
   */
  readonly interactionId?: string | undefined;
}
