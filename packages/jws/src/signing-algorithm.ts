/**
 * A JWS algorithm that FAPI 1.0 Advanced allows. `none` and the RSASSA-PKCS1-v1_5 family cannot be written.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-8.6 | FAPI 1.0 Advanced §8.6}
 *
 * @example
 * ```ts
 * import type { SigningAlgorithm } from "@zopa-openbanking/jws";
 *
 * const ofZopa: readonly SigningAlgorithm[] = ["PS256"];
 * ```
 */
export type SigningAlgorithm = "PS256" | "ES256";
