import type { SigningAlgorithm } from "./signing-algorithm.js";

/** A claim at the top of the request object, by its wire name. */
export type RequestObjectClaim =
  | "iss"
  | "aud"
  | "response_type"
  | "client_id"
  | "redirect_uri"
  | "scope"
  | "state"
  | "nonce"
  | "nbf"
  | "exp"
  | "iat"
  | "jti"
  | "max_age"
  | "claims";

/** A mistake that a bank reports seeing in the requests of its clients. */
export type CommonMistake =
  /** `scope` lacks `openid`. */
  | "scope_without_openid"
  /** `aud` names the token host where the issuer belongs. */
  | "audience_is_token_host"
  /** `response_type` is `code` where the hybrid flow is asked for. */
  | "response_type_code"
  /** An `acr` is asked for that the bank has no use for. */
  | "needless_acr"
  /** `claims.userinfo` is filled though only `claims.id_token` is read. */
  | "needless_userinfo";

/** How the consent is named in the request object's `claims`. */
export interface IntentIdClaim {
  /** The claim's wire name, `openbanking_intent_id` in the UK. */
  readonly name: string;
  /** Sent with the claim: `essential` must be true in the UK. */
  readonly essential: boolean;
  /** Text before the ConsentId in the claim's value; empty where the value is the ConsentId alone. */
  readonly prefix: string;
  /** Which blocks of `claims` carry it. */
  readonly blocks: readonly ("id_token" | "userinfo")[];
}

/**
 * The signed request object.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced 5.2.3}
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#JWTRequests}
 */
export interface RequestObjectProfile {
  /** The `aud`: the profile's issuer, or an https URL where a bank wants another value. */
  readonly audience: "issuer" | `https://${string}`;
  /** The `typ` of the JWS header. Left out when no `typ` is sent. */
  readonly type?: string;
  /** The `alg` values the bank takes, the preferred one first. */
  readonly algorithms: readonly SigningAlgorithm[];
  /** The signed `response_type`. `code` belongs to JARM and is refused without it. */
  readonly responseType: "code id_token" | "code";
  /** The signed `scope`: values separated by one space, compared by banks in this order. */
  readonly scope: string;
  /** The claims at the top level that the bank describes. `nbf` is the moment of signing. */
  readonly claims: readonly RequestObjectClaim[];
  /** Seconds from `nbf` to `exp`, at most 3600. */
  readonly lifetimeSeconds: number;
  /** The `acr` values to ask for, the preferred one first. Empty: none is asked for. */
  readonly acrValues: readonly string[];
  /** How the consent is named. */
  readonly intentId: IntentIdClaim;
}
