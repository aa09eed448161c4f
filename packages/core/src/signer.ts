/**
 * Signs bytes with a key that the holder of this object may not even have: it can live in a KMS or an HSM.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-8.6 | FAPI 1.0 Advanced §8.6}
 *
 * @example
 * ```ts
 * import type { Signer } from "@zopa-openbanking/core";
 *
 * declare function signInTheKms(bytes: Uint8Array): Promise<Uint8Array>;
 *
 * const signer: Signer = { alg: "PS256", kid: "VMGtZe0pwBpP8I2QgqoLvK1TMo4", sign: signInTheKms };
 * ```
 */
export interface Signer {
  /** The JWS algorithm of {@link Signer.sign}; FAPI 1.0 Advanced allows these two. */
  readonly alg: "PS256" | "ES256";
  /** The key's id as the bank finds it in the published key set. */
  readonly kid: string;
  /**
   * Returns the signature over exactly these bytes: RSASSA-PSS with SHA-256 and a salt of 32 bytes for `PS256`,
   * the 64 bytes of R and S (not DER) for `ES256`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-3 | RFC 7518 §3.4 and §3.5}
   */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}
