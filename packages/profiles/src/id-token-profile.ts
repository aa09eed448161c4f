import type { SigningAlgorithm } from "./signing-algorithm.js";

/**
 * What a client may expect of the id_token.
 *
 * A profile can ask for more than FAPI does. It cannot ask for less: `nonce`, `iss`, `aud`, `exp`, the
 * signature and, in the hybrid flow, `c_hash` and `s_hash` are always checked.
 *
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridIDToken}
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3.1 | FAPI 1.0 Advanced 5.2.3.1}
 */
export interface IdTokenProfile {
  /** The only `alg` values that are accepted. */
  readonly algorithms: readonly SigningAlgorithm[];
  /** Whether the bank encrypts id_tokens when a client has registered an encryption key. */
  readonly encryption: "off" | "supported" | "unknown";
  /** What `sub` stands for: the ConsentId, the customer, the client, or nothing the bank has told. */
  readonly subject: "consent_id" | "customer" | "client_id" | "unknown";
  /**
   * `required`: `acr` must be one of `requestObject.acrValues`. `checked_when_asked_for`: only if values were
   * asked for. `not_sca`: present, but it does not speak of strong customer authentication.
   */
  readonly acr: "required" | "checked_when_asked_for" | "not_sca";
  /** Seconds since `iat` after which an id_token is too old. */
  readonly maximumAgeSeconds: number;
  /** Hash claims without which the front-channel id_token is refused. */
  readonly requiredHashes: readonly ("c_hash" | "s_hash" | "at_hash")[];
  /** Whether the front-channel id_token has to carry the ConsentId. Present, it is compared in any case. */
  readonly intentId: "required" | "optional";
  /** Whether a refresh has to bring an id_token. Present, it is verified in any case. */
  readonly atRefresh: "required" | "optional";
  /** The unit of `exp`: seconds by the standard; milliseconds at a bank that gets it wrong. */
  readonly expiryUnit: "seconds" | "milliseconds";
}
