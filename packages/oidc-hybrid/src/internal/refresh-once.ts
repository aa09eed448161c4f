import { type CallOptions, systemClock } from "@zopa-openbanking/core";
import type { Grant } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { TokenError } from "../token-error.js";
import { checkAcr, checkBinding, checkHash, checkIntent, checkSame } from "./check-claims.js";
import { grantFrom } from "./grant-from.js";
import { requireKeys } from "./require-keys.js";
import { requestToken, type TokenResponse } from "./token-response.js";
import type { TokenAtHand } from "./verify-id-token.js";
import { verifyTokenResponse } from "./verify-token-response.js";

/** Refreshes, once: what keeps two callers apart is around it. */
export async function refreshOnce(
  context: OidcHybridContext,
  grant: Grant,
  { onSent, ...options }: CallOptions & { readonly onSent?: () => void },
): Promise<Grant> {
  await requireKeys(context, options);
  const response = await answerTo(context, grant, onSent, options);
  const token = await verifiedIn(context, response, grant, options);
  return grantFrom(context, grant, response, token);
}

async function answerTo(
  context: OidcHybridContext,
  grant: Grant,
  onSent: (() => void) | undefined,
  options: CallOptions,
): Promise<TokenResponse> {
  const { profile, clock = systemClock } = context;
  const { scope, consentId, refreshTokenExpiresAt } = grant;
  const sent = profile.tokenResponse.scopeSentOn.includes("refresh_token") ? { scope } : {};
  const parameters = { grant_type: "refresh_token", refresh_token: grant.refreshToken ?? "", ...sent };
  const request = {
    parameters,
    requestedScope: scope,
    consentId,
    outcomeUnknown: "refresh_outcome_unknown",
    onSent,
  } as const;
  try {
    return await requestToken(context, request, options);
  } catch (problem) {
    const isOver = refreshTokenExpiresAt !== null && clock() >= refreshTokenExpiresAt;
    throw TokenError.is(problem) && problem.code === "grant_rejected" && isOver ? expired(problem) : problem;
  }
}

function expired(problem: TokenError): TokenError {
  const { consentId, host, status, oauthError, interactionId, clockDifferenceSeconds } = problem;
  return new TokenError(
    `${host} does not accept the refresh token, and by the bank's own documents its time is over. Let the customer authorise again.`,
    {
      code: "grant_expired",
      consentId,
      host,
      status,
      oauthError,
      interactionId,
      clockDifferenceSeconds,
      cause: problem.cause,
    },
  );
}

async function verifiedIn(
  context: OidcHybridContext,
  response: TokenResponse,
  grant: Grant,
  options: CallOptions,
): Promise<TokenAtHand | undefined> {
  const { idToken, accessToken, answer } = response;
  const { consentId } = grant;
  if (idToken === undefined) {
    if (context.profile.idToken.atRefresh === "required") {
      throw new TokenError(
        `The answer of ${answer.host} to a refresh has no \`id_token\`, which is due at this bank. Nothing of it is used; let the customer authorise again.`,
        { ...answer, code: "token_response_invalid", consentId },
      );
    }
    return undefined;
  }
  const origin = { stage: "refresh", consentId } as const;
  const token = await verifyTokenResponse(context, response, idToken, origin, options);
  // OpenID Connect Core §12.2: a nonce need not be there; when it is, it is the one of the authorisation.
  checkSame(token, "nonce", grant.nonce, "the one of the authorisation");
  checkIntent(context, token, false);
  checkAcr(context, token, false);
  checkHash(token, "at_hash", accessToken, context.profile.idToken.requiredHashes.includes("at_hash"));
  checkBinding(token, grant);
  return token;
}
