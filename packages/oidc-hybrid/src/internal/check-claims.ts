import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import type { VerifiedIdToken } from "../verified-authorization.js";
import { halfHash } from "./half-hash.js";
import { sameText } from "./same-text.js";
import { invalid, type TokenAtHand } from "./verify-id-token.js";

/** An own claim; `null` says as little as its absence. */
export function claimOf({ claims }: TokenAtHand, name: string): unknown {
  const value: unknown = Object.hasOwn(claims, name) ? claims[name] : undefined;
  return value === null ? undefined : value;
}

function textOf(token: TokenAtHand, name: string): string | undefined {
  const value = claimOf(token, name);
  if (value !== undefined && (typeof value !== "string" || value === "")) {
    throw invalid(token, name, "is not a text, or an empty one");
  }
  return value;
}

/** Compares a claim that may be left out. */
export function checkSame(token: TokenAtHand, name: string, expected: string, whose: string): void {
  const value = textOf(token, name);
  if (value !== undefined && !sameText(value, expected)) {
    throw invalid(token, name, `is not ${whose}`);
  }
}

/** Compares a claim that has to be there. */
export function checkRequired(token: TokenAtHand, name: string, expected: string, whose: string): void {
  if (claimOf(token, name) === undefined) {
    throw invalid(token, name, `is missing, and has to be ${whose}`);
  }
  checkSame(token, name, expected, whose);
}

/** `c_hash` of the code, `s_hash` of the state, `at_hash` of the access token. */
export function checkHash(
  token: TokenAtHand,
  name: "c_hash" | "s_hash" | "at_hash",
  of: string,
  isRequired: boolean,
): void {
  const whose = { c_hash: "code", s_hash: "state", at_hash: "access token" }[name];
  const check = isRequired ? checkRequired : checkSame;
  check(token, name, halfHash(of), `the hash of the ${whose} that came with it`);
}

/** What the id_token is about: the consent that the customer was sent to authorise. */
export function checkIntent({ profile }: OidcHybridContext, token: TokenAtHand, isRequired: boolean): void {
  const { name, prefix } = profile.requestObject.intentId;
  const check = isRequired ? checkRequired : checkSame;
  check(token, name, prefix + token.consentId, "the consent that was to be authorised");
}

/** `acr`, where it was asked for: one of the values that were. */
export function checkAcr({ profile }: OidcHybridContext, token: TokenAtHand, isRequired: boolean): void {
  const { acrValues } = profile.requestObject;
  if (acrValues.length === 0 || profile.idToken.acr === "not_sca") {
    return;
  }
  const acr = textOf(token, "acr");
  if (acr === undefined ? isRequired : !acrValues.includes(acr)) {
    throw invalid(token, "acr", "is not one of the values that were asked for");
  }
}

/** `sub` is required everywhere, and compared where the profile says what it stands for. */
export function checkSubject(
  { profile, clientId }: OidcHybridContext,
  token: TokenAtHand,
  expected: string | null,
): void {
  const subject = textOf(token, "sub");
  if (subject === undefined || subject.length > 255) {
    throw invalid(token, "sub", "is missing, or longer than 255 characters");
  }
  switch (profile.idToken.subject) {
    case "consent_id":
      checkSame(token, "sub", token.consentId, "the consent, as this bank uses it");
      break;
    case "client_id":
      checkSame(token, "sub", clientId, "the client id, as this bank uses it");
      break;
  }
  if (expected !== null) {
    checkSame(token, "sub", expected, "the person who authorised before");
  }
}

/** Takes down what the next id_token is compared with. */
export function identityOf(token: TokenAtHand): VerifiedIdToken {
  const { iss, aud } = token.claims;
  const authTime = claimOf(token, "auth_time");
  if (authTime !== undefined && typeof authTime !== "number") {
    throw invalid(token, "auth_time", "is not a number of seconds");
  }
  return {
    issuer: iss,
    subject: textOf(token, "sub") ?? "",
    audience: typeof aud === "string" ? [aud] : aud,
    nonce: textOf(token, "nonce") ?? "",
    acr: textOf(token, "acr") ?? null,
    authTime: authTime ?? null,
  };
}

/**
 * The same log-in of the same person for the same client as in the id_token before.
 *
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridIDToken2 | OpenID Connect Core §3.3.3.6, and §12.2 for a refresh}
 */
export function checkBinding(token: TokenAtHand, first: Omit<VerifiedIdToken, "issuer" | "nonce">): void {
  const { audience, acr, authTime } = identityOf(token);
  checkRequired(token, "sub", first.subject, "that of the id_token before");
  if (!includesAll(audience, first.audience) || !includesAll(first.audience, audience)) {
    throw invalid(token, "aud", "does not name the same parties as the id_token before");
  }
  if (acr !== null && first.acr !== null && acr !== first.acr) {
    throw invalid(token, "acr", "is not that of the id_token before");
  }
  if (authTime !== null && first.authTime !== null && authTime !== first.authTime) {
    throw invalid(token, "auth_time", "is not that of the id_token before");
  }
}

function includesAll(whole: readonly string[], part: readonly string[]): boolean {
  return part.every((each) => whole.includes(each));
}
