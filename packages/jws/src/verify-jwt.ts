import { type CallOptions, systemClock } from "@zopa-openbanking/core";
import { checkAudience, checkIssuer } from "./internal/check-audience.js";
import { checkAlgorithm, checkedKid, checkType, refuseCritical } from "./internal/check-header.js";
import { checkRules } from "./internal/check-rules.js";
import { checkExpiry, checkIssuedAt, checkNotBefore } from "./internal/check-times.js";
import { malformed, parseCompact } from "./internal/parse-compact.js";
import { JsonFlaw, parseJsonObject } from "./internal/parse-json-object.js";
import { verifySignature } from "./internal/verify-signature.js";
import type { JwsHeader } from "./jws-header.js";
import type { VerifyJwtRules } from "./verify-jwt-rules.js";

/** The claims of a verified token. Those named here were checked; the others are as they were sent. */
export interface JwtClaims {
  readonly iss: string;
  readonly aud: string | readonly string[];
  readonly exp: number;
  /** Missing only where the rule `issuedAt` lets it. */
  readonly iat?: number;
  readonly nbf?: number;
  readonly azp?: string;
  readonly [claim: string]: unknown;
}

/** A token that holds. */
export interface VerifiedJwt {
  readonly header: JwsHeader;
  readonly claims: JwtClaims;
}

/**
 * Verifies a signed JWT, in this order: its form and size (64 KiB), `alg` against the list, `crit` and `b64` (both
 * refused), the keys that fit, the signature, `typ`, `iss`, `aud` and `azp`, `exp`, `nbf`, `iat`.
 *
 * `iss`, `aud`, `exp` and, unless a rule says otherwise, `iat` are required. What else a token must have, `nonce` for one, is the caller's to check. Keys
 * that the header itself offers (`jwk`, `jku`, `x5c`, `x5u`) are never used.
 *
 * @throws {SignatureError} for everything up to `typ`.
 * @throws {ClaimError} for a claim; of times, the message gives the moment, the present and the tolerance.
 * @throws {KeySetError} when there is no key set to look into.
 * @throws {TransportError} when the caller's signal ends the wait for it.
 * @throws {TypeError} when a rule is not what it must be.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7519#section-7.2 | RFC 7519 §7.2}
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation | OpenID Connect Core §3.1.3.7}
 *
 * @example
 * ```ts
 * import { createKeySet, verifyJwt } from "@zopa-openbanking/jws";
 *
 * declare const idToken: string;
 *
 * const { claims } = await verifyJwt(idToken, {
 *   keySet: createKeySet({ jwksUri: "https://auth1.openbanking.zopa.com/jwks", fetch }),
 *   algorithms: ["PS256"],
 *   issuer: "https://auth1.openbanking.zopa.com",
 *   audience: "my-client-id",
 *   maximumAgeSeconds: 600,
 * });
 * ```
 */
export async function verifyJwt(
  token: string,
  rules: VerifyJwtRules,
  options: CallOptions = {},
): Promise<VerifiedJwt> {
  checkRules(rules);
  const jws = parseCompact(token, "The token");
  const alg = checkAlgorithm(jws.header, rules.algorithms);
  refuseCritical(jws.header);
  const kid = checkedKid(jws.header);
  const { signature } = jws;
  const signingInput = Buffer.from(`${jws.encodedHeader}.${jws.encodedPayload}`);
  await verifySignature({ signingInput, signature, alg, kid, keySet: rules.keySet }, options);
  checkType(jws.header, rules.typ);
  const claims = parseJsonObject(jws.payload);
  if (claims instanceof JsonFlaw) {
    throw malformed(`What the token signs ${claims.words} (RFC 7519 §7.2).`);
  }
  checkClaims(claims, rules);
  // `alg` and `kid` of the header and the claims that `JwtClaims` names have been checked one by one.
  return { header: jws.header as JwsHeader, claims: claims as unknown as JwtClaims };
}

function checkClaims(claims: Readonly<Record<string, unknown>>, rules: VerifyJwtRules): void {
  const { issuer, audience, authorizedParty = audience, expiryUnit = "seconds", clock = systemClock } = rules;
  const { clockToleranceSeconds = 60, maximumAgeSeconds, issuedAt = "required" } = rules;
  const own = (name: string): unknown => (Object.hasOwn(claims, name) ? claims[name] : undefined);
  const times = { now: clock(), clockToleranceSeconds, maximumAgeSeconds };
  checkIssuer(own("iss"), issuer);
  checkAudience(own("aud"), own("azp"), audience, authorizedParty);
  checkExpiry(own("exp"), expiryUnit, times);
  checkNotBefore(own("nbf"), times);
  if (issuedAt === "required" || own("iat") !== undefined) {
    checkIssuedAt(own("iat"), "iat", times);
  }
}
