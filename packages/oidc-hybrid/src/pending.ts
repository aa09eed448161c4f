/**
 * An authorisation that was begun: plain JSON, to be stored until the customer comes back, on the server and found by
 * `state`. Times are seconds since the Unix epoch.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-1-1_0.html#section-5.2.3 | FAPI 1.0 Baseline 5.2.3-4}
 *
 * @example
 * ```ts
 * import type { Pending } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const pending: Pending;
 *
 * const stored: string = JSON.stringify(pending);
 * const later = JSON.parse(stored) as Pending;
 * ```
 */
export interface Pending {
  /** The link to send the customer to: into the bank's app, or a web address. */
  readonly url: string;
  /** Comes back with the answer, and names this authorisation. */
  readonly state: string;
  /** Comes back inside the id_token. */
  readonly nonce: string;
  readonly consentId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** Where the answer stands when it comes back. */
  readonly responseMode: "fragment" | "query" | "form_post" | "jwt";
  /** The `sub` that has to come back: given when a consent is authorised again, by the same person. Null otherwise. */
  readonly subject: string | null;
  /** The PKCE verifier, a secret. Null at a bank without PKCE. */
  readonly codeVerifier: string | null;
  readonly createdAt: number;
  /** From when on the bank no longer takes the link. */
  readonly linkExpiresAt: number;
  /** From when on an answer is no longer taken. */
  readonly expiresAt: number;
}
