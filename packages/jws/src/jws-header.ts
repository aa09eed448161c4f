import type { SigningAlgorithm } from "./signing-algorithm.js";

/**
 * The header of a JWS whose signature holds.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7515#section-4.1 | RFC 7515 §4.1}
 *
 * @example
 * ```ts
 * import type { JwsHeader } from "@zopa-openbanking/jws";
 *
 * const header: JwsHeader = { alg: "PS256", kid: "VMGtZe0pwBpP8I2QgqoLvK1TMo4" };
 * ```
 */
export interface JwsHeader {
  readonly alg: SigningAlgorithm;
  readonly kid?: string;
  readonly [parameter: string]: unknown;
}
