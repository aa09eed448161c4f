import type { IdTokenLie } from "./lying-server-tokens.js";

/** The plan of the OpenID Foundation. */
export const plan = "fapi1-advanced-final-client-test";

/** The clock of the tests: 2027-01-15. */
export const now: number = 1_800_000_000;

/** A name, how the id_token lies, and the claim that an error has to name. */
export type Fault = readonly [string, IdTokenLie, string | undefined];

/** A claim that ends in a "1" too many, as the plan makes it wrong. */
export function plusOne(name: string): IdTokenLie {
  return { change: (claims) => Object.assign(claims, { [name]: `${claims[name]}1` }) };
}

export function without(name: string): IdTokenLie {
  return { change: (claims) => void delete claims[name] };
}

export function withClaims(changes: Record<string, unknown>): IdTokenLie {
  return { change: (claims) => Object.assign(claims, changes) };
}

const week = 7 * 86_400;

/** Lies in the front channel: the modules of the plan by their own names, and what it leaves out. */
export const frontChannelFaults: readonly Fault[] = [
  [`${plan}-invalid-shash`, plusOne("s_hash"), "s_hash"],
  [`${plan}-invalid-chash`, plusOne("c_hash"), "c_hash"],
  [`${plan}-invalid-nonce`, plusOne("nonce"), "nonce"],
  [`${plan}-invalid-iss`, plusOne("iss"), "iss"],
  [`${plan}-invalid-aud`, plusOne("aud"), "aud"],
  [`${plan}-invalid-secondary-aud`, withClaims({ aud: ["client-1", "client-11"] }), "azp"],
  [`${plan}-invalid-signature`, { signing: "spoilt_signature" }, undefined],
  [`${plan}-invalid-null-alg`, { signing: "none" }, undefined],
  [`${plan}-invalid-alternate-alg`, { signing: "RS256_by_published_key" }, undefined],
  [`${plan}-invalid-expired-exp`, withClaims({ exp: now - 360 }), "exp"],
  [`${plan}-invalid-missing-exp`, without("exp"), "exp"],
  [`${plan}-iat-is-week-in-past`, withClaims({ iat: now - week }), "iat"],
  [`${plan}-invalid-missing-aud`, without("aud"), "aud"],
  [`${plan}-invalid-missing-iss`, without("iss"), "iss"],
  [`${plan}-invalid-missing-nonce`, without("nonce"), "nonce"],
  [`${plan}-invalid-missing-shash`, without("s_hash"), "s_hash"],
  [`${plan}-invalid-openbanking-intent-id`, plusOne("openbanking_intent_id"), "openbanking_intent_id"],
  ["beyond the plan: a second aud with azp", withClaims({ aud: ["client-1", "c2"], azp: "client-1" }), "aud"],
  ["beyond the plan: missing c_hash", without("c_hash"), "c_hash"],
  ["beyond the plan: missing iat", without("iat"), "iat"],
  ["beyond the plan: iat in the future", withClaims({ iat: now + 301 }), "iat"],
  ["beyond the plan: iat as text", withClaims({ iat: String(now) }), "iat"],
  ["beyond the plan: missing sub", without("sub"), "sub"],
  ["beyond the plan: empty sub", withClaims({ sub: "" }), "sub"],
  ["beyond the plan: nbf in the future", withClaims({ nbf: now + 301 }), "nbf"],
  ["beyond the plan: missing intent id", without("openbanking_intent_id"), "openbanking_intent_id"],
  [
    "beyond the plan: intent id as a list",
    withClaims({ openbanking_intent_id: ["consent-2"] }),
    "openbanking_intent_id",
  ],
  ["beyond the plan: missing acr", without("acr"), "acr"],
  ["beyond the plan: acr of a weaker log-in", withClaims({ acr: "urn:openbanking:psd2:ca" }), "acr"],
  ["beyond the plan: wrong azp", withClaims({ aud: ["client-1"], azp: "client-2" }), "azp"],
  ["beyond the plan: exp as text", withClaims({ exp: "never" }), "exp"],
  ["beyond the plan: s_hash of another state", withClaims({ s_hash: "AAAAAAAAAAAAAAAAAAAAAA" }), "s_hash"],
  ["beyond the plan: auth_time as text", withClaims({ auth_time: "today" }), "auth_time"],
  ["beyond the plan: signed by a stranger under a published kid", { signing: "by_stranger" }, undefined],
  ["beyond the plan: HS256 with the public key", { signing: "HS256_with_public_key" }, undefined],
  ["beyond the plan: claims changed after signing", { signing: "claims_changed_after" }, undefined],
  ["beyond the plan: encrypted, though nothing was agreed", { encryption: "RSA-OAEP-256" }, undefined],
];

/** Lies that are wrong at the exchange and at a refresh alike. */
export const secondIdTokenFaults: readonly Fault[] = [
  ["wrong iss", plusOne("iss"), "iss"],
  ["missing iss", without("iss"), "iss"],
  ["wrong aud", plusOne("aud"), "aud"],
  ["missing aud", without("aud"), "aud"],
  ["a second aud", withClaims({ aud: ["client-1", "client-11"] }), "azp"],
  ["a second aud with azp", withClaims({ aud: ["client-1", "c2"], azp: "client-1" }), "aud"],
  ["wrong azp", withClaims({ azp: "client-2" }), "azp"],
  ["wrong sub", plusOne("sub"), "sub"],
  ["missing sub", without("sub"), "sub"],
  ["sub as a number", withClaims({ sub: 7 }), "sub"],
  ["wrong nonce", plusOne("nonce"), "nonce"],
  ["wrong intent id", plusOne("openbanking_intent_id"), "openbanking_intent_id"],
  ["wrong acr", withClaims({ acr: "urn:openbanking:psd2:ca" }), "acr"],
  ["wrong auth_time", withClaims({ auth_time: now - 21 }), "auth_time"],
  ["auth_time as text", withClaims({ auth_time: String(now - 20) }), "auth_time"],
  ["wrong at_hash", plusOne("at_hash"), "at_hash"],
  ["at_hash as a number", withClaims({ at_hash: 7 }), "at_hash"],
  ["expired", withClaims({ exp: now - 360 }), "exp"],
  ["missing exp", without("exp"), "exp"],
  ["missing iat", without("iat"), "iat"],
  ["iat a week ago", withClaims({ iat: now - 604_800 }), "iat"],
  ["iat in the future", withClaims({ iat: now + 301 }), "iat"],
  ["nbf in the future", withClaims({ nbf: now + 301 }), "nbf"],
  ["spoilt signature", { signing: "spoilt_signature" }, undefined],
  ["no signature", { signing: "none" }, undefined],
  ["RS256 by a published key", { signing: "RS256_by_published_key" }, undefined],
  ["HS256 with the public key", { signing: "HS256_with_public_key" }, undefined],
  ["signed by a stranger", { signing: "by_stranger" }, undefined],
  ["changed after signing", { signing: "claims_changed_after" }, undefined],
  ["encrypted, though nothing was agreed", { encryption: "RSA-OAEP" }, undefined],
];

export const exchangeFaults: readonly Fault[] = [
  ...secondIdTokenFaults,
  ["missing nonce", without("nonce"), "nonce"],
  ["wrong c_hash", withClaims({ c_hash: "AAAAAAAAAAAAAAAAAAAAAA" }), "c_hash"],
  ["wrong s_hash", withClaims({ s_hash: "AAAAAAAAAAAAAAAAAAAAAA" }), "s_hash"],
];
