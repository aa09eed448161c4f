import { createHash } from "node:crypto";

/**
 * The left half of a SHA-256, in base64url: what `c_hash`, `s_hash` and `at_hash` are for a token signed with PS256 or ES256,
 * the two algorithms there are here.
 *
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridIDToken | OpenID Connect Core §3.3.2.11}
 */
export function halfHash(text: string): string {
  return createHash("sha256").update(text).digest().subarray(0, 16).toString("base64url");
}
