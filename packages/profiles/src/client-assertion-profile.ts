import type { SigningAlgorithm } from "./signing-algorithm.js";

/**
 * The JWT that `private_key_jwt` sends.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7523#section-3 | RFC 7523 section 3}
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#ClientAuthentication}
 */
export interface ClientAssertionProfile {
  /** The `aud`: the URL of the token endpoint, or the issuer. Banks differ, and refuse the other. */
  readonly audience: "token_endpoint" | "issuer";
  /** The `alg` values the token endpoint takes, the preferred one first. */
  readonly algorithms: readonly SigningAlgorithm[];
  /** Seconds from `iat` to `exp`, at most 3600: an assertion is made for one request. */
  readonly lifetimeSeconds: number;
}
