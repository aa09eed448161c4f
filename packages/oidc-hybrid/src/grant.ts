/** Something about a token response that a caller should know and that is no reason to refuse it. */
export type GrantNotice =
  /** `scope` lacks values that were asked for. */
  | "scope_narrowed"
  /** `scope` has values that were not asked for. */
  | "scope_widened"
  /** Nobody knows when the access token ends: use it until the bank refuses it. */
  | "expires_in_missing"
  /** `expires_in` is not a number of seconds; it counts as missing. */
  | "expires_in_unreadable"
  /** There is no refresh token: access ends with the access token. */
  | "refresh_token_missing"
  /** The bank told an end of the refresh token that is no time; the profile's lifetime is used. */
  | "refresh_token_expiry_unreadable"
  /** The refresh token was replaced: the one before is spent. */
  | "refresh_token_rotated"
  /** The bank's clock and ours differ by more than 30 s. */
  | "clocks_differ";

/**
 * Access to one customer's accounts under one consent: plain JSON, to be stored as the secret it is. Times are seconds
 * since the Unix epoch; null means that the bank did not say.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-5.1 | RFC 6749 §5.1}
 *
 * @example
 * ```ts
 * import type { Grant } from "@zopa-openbanking/oidc-hybrid";
 *
 * function mustRefresh(grant: Grant, now: number): boolean {
 *   return grant.accessTokenExpiresAt !== null && grant.accessTokenExpiresAt < now + 30;
 * }
 * ```
 */
export interface Grant {
  readonly consentId: string;
  readonly accessToken: string;
  readonly accessTokenExpiresAt: number | null;
  readonly refreshToken: string | null;
  readonly refreshTokenExpiresAt: number | null;
  /** Who says when the refresh token ends: the bank in its id_token, or the profile. Null where nobody does. */
  readonly refreshTokenExpirySource: "bank" | "profile" | null;
  /** The scope that was granted: what was asked for where the bank says nothing. */
  readonly scope: string;
  /** The `sub` of the id_token. What it stands for is the bank's choice; see the profile. */
  readonly subject: string;
  /** The certificate that the access token works with (RFC 8705 §3.1). Null when none is known or it is not bound. */
  readonly certificateThumbprint: string | null;
  /** When the code was exchanged. */
  readonly authorizedAt: number;
  /** When the access token was issued: at the exchange, or at the last refresh. */
  readonly issuedAt: number;

  // What the id_token of every later refresh is compared with.
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: readonly string[];
  readonly nonce: string;
  readonly acr: string | null;
  readonly authTime: number | null;

  /** What a caller should know about the answer that this was made of. */
  readonly notices: readonly GrantNotice[];
}
