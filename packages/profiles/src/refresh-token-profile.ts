/**
 * Refresh tokens.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-6 | RFC 6749 section 6}
 */
export interface RefreshTokenProfile {
  /** Whether the code exchange brings one. */
  readonly issued: "expected" | "sometimes" | "never";
  /** Days from its issue until it expires. One year is written as 365. */
  readonly lifetimeDays: number;
  /** What the customer is asked for afterwards: a new consent, or to authorise the same one again. */
  readonly afterwards: "new_consent" | "same_consent";
  /** Whether a refresh replaces the refresh token. A client stores the newest one in any case. */
  readonly rotation: "rotates" | "stays" | "unknown";
  /** Claims of the token endpoint's id_token that may tell its end, in seconds since the epoch. */
  readonly expiryClaims: readonly string[];
}
