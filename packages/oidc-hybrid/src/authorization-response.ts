/** The customer agreed, as far as the answer says: nothing of it is verified. */
export interface CodeResponse {
  readonly kind: "code";
  readonly code: string;
  readonly idToken: string;
  readonly state: string;
  /** The `iss` parameter of RFC 9207, when there is one. */
  readonly iss?: string | undefined;
}

/** The customer or the bank did not agree, as far as the answer says: nothing of it is verified. */
export interface ErrorResponse {
  readonly kind: "error";
  /** The OAuth error code: `access_denied` when the customer declined. */
  readonly error: string;
  readonly errorDescription?: string | undefined;
  readonly state: string;
  readonly iss?: string | undefined;
}

/** An answer that is one signed token (JARM): nothing of it is read before it is verified. */
export interface JwtResponse {
  readonly kind: "jwt";
  readonly response: string;
}

/**
 * What came back from the bank by way of the customer's browser: taken apart, and not verified.
 *
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridAuthResponse | OpenID Connect Core §3.3.2.5}
 * @see {@link https://openid.net/specs/oauth-v2-jarm.html | JARM}
 *
 * @example
 * ```ts
 * import type { AuthorizationResponse } from "@zopa-openbanking/oidc-hybrid";
 *
 * function looksDeclined(response: AuthorizationResponse): boolean {
 *   return response.kind === "error" && response.error === "access_denied";
 * }
 * ```
 */
export type AuthorizationResponse = CodeResponse | ErrorResponse | JwtResponse;
