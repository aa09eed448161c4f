import type { CallOptions } from "@zopa-openbanking/core";
import type { Grant } from "./grant.js";
import {
  checkAcr,
  checkBinding,
  checkHash,
  checkIntent,
  checkRequired,
  checkSubject,
  identityOf,
} from "./internal/check-claims.js";
import { checkContext } from "./internal/check-context.js";
import { grantFrom } from "./internal/grant-from.js";
import { requireKeys } from "./internal/require-keys.js";
import { requestToken, type TokenResponse } from "./internal/token-response.js";
import type { TokenAtHand } from "./internal/verify-id-token.js";
import { verifyTokenResponse } from "./internal/verify-token-response.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import { TokenError } from "./token-error.js";
import type { VerifiedAuthorization } from "./verified-authorization.js";

/**
 * Exchanges a code for a grant, once, and verifies the second id_token in full and against the first: the same bank, person,
 * client, log-in and consent.
 *
 * The request is never repeated. That the bank's keys can be had is made sure of before the code is spent.
 *
 * @param verified - what {@link verifyAuthorizationResponse} returned; a code that it has not seen is not to be spent.
 * @returns A plain JSON value to store. Its `notices` tell what a caller should know about the answer.
 * @throws {TokenError} when the bank refuses, its answer is no token response, or nobody knows what became of the code.
 * @throws {AuthorizationError} `id_token_invalid`: the second id_token does not hold, and no token is used.
 * @throws {BankError} {@link TransportError} {@link KeySetError} {@link KeyError} when it is clear that nothing was spent.
 * @throws {TypeError} when the context contradicts itself, or `verified` was begun with another.
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridTokenRequest | OpenID Connect Core §3.3.3}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-3 | RFC 8705 §3}
 *
 * @example
 * ```ts
 * import { exchangeCode, type OidcHybridContext, type VerifiedAuthorization } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 * declare const verified: VerifiedAuthorization;
 *
 * const grant = await exchangeCode(context, verified, { signal: AbortSignal.timeout(20_000) });
 * console.log(grant.refreshTokenExpiresAt, grant.notices);
 * ```
 */
export async function exchangeCode(
  context: OidcHybridContext,
  verified: VerifiedAuthorization,
  options: CallOptions = {},
): Promise<Grant> {
  checkContext(context);
  checkVerified(context, verified);
  await requireKeys(context, options);
  const response = await requestToken(context, requestOf(context, verified), options);
  const { idToken } = response;
  if (idToken === undefined) {
    throw new TokenError(
      `The token response of ${response.answer.host} has no \`id_token\`, which is due when \`openid\` was asked for ` +
        "(OpenID Connect Core §3.1.3.3). Nothing of it is used; begin a new authorisation.",
      { ...response.answer, code: "token_response_invalid", consentId: verified.consentId },
    );
  }
  const origin = { stage: "token_response", consentId: verified.consentId } as const;
  const token = await verifyTokenResponse(context, response, idToken, origin, options);
  checkToken(context, token, verified, response);
  const first = verified.idToken ?? identityOf(token);
  const second = identityOf(token);
  const { consentId, clientId, nonce } = verified;
  const basis = {
    ...first,
    nonce,
    acr: first.acr ?? second.acr,
    authTime: first.authTime ?? second.authTime,
    consentId,
    clientId,
    authorizedAt: response.issuedAt,
    refreshToken: null,
    refreshTokenExpiresAt: null,
    refreshTokenExpirySource: null,
  };
  return grantFrom(context, basis, response, token);
}

function checkVerified({ profile, clientId }: OidcHybridContext, verified: VerifiedAuthorization): void {
  if (verified.outcome !== "authorized" || typeof verified.code !== "string" || verified.code === "") {
    throw new TypeError(
      "`verified` must be what `verifyAuthorizationResponse` returned, with the outcome authorized.",
    );
  }
  if (verified.issuer !== profile.issuer || verified.clientId !== clientId) {
    throw new TypeError(
      "`verified` is of another issuer or client id than the context has: use the context of its bank.",
    );
  }
}

function requestOf(
  { profile }: OidcHybridContext,
  { code, redirectUri, codeVerifier, consentId }: VerifiedAuthorization,
): Parameters<typeof requestToken>[1] {
  const { scope } = profile.requestObject;
  return {
    parameters: {
      grant_type: "authorization_code",
      code,
      redirect_uri: redirectUri,
      ...(codeVerifier === null ? {} : { code_verifier: codeVerifier }),
      ...(profile.tokenResponse.scopeSentOn.includes("authorization_code") ? { scope } : {}),
    },
    requestedScope: scope,
    consentId,
    outcomeUnknown: "exchange_outcome_unknown",
  };
}

function checkToken(
  context: OidcHybridContext,
  token: TokenAtHand,
  verified: VerifiedAuthorization,
  { accessToken }: TokenResponse,
): void {
  const { idToken } = context.profile;
  const isFirst = verified.idToken === null;
  checkRequired(token, "nonce", verified.nonce, "the one that was sent");
  checkSubject(context, token, verified.subject);
  checkIntent(context, token, isFirst && idToken.intentId === "required");
  checkAcr(context, token, isFirst);
  checkHash(token, "at_hash", accessToken, idToken.requiredHashes.includes("at_hash"));
  checkHash(token, "c_hash", verified.code, false);
  checkHash(token, "s_hash", verified.state, false);
  if (verified.idToken !== null) {
    checkBinding(token, verified.idToken);
  }
}
