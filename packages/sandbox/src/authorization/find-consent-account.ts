import { type Account, errors, type KoaContextWithOIDC } from "oidc-provider";
import type { Consents } from "../consents/consents.js";
import { errorDescription } from "./explain-refusal.js";
import { refusal } from "./refuse.js";
import type { TokenStore } from "./token-store.js";

/** The claim that tells when the refresh token ends (UK Open Banking Security Profile). */
export const refreshTokenExpiresAt = "http://openbanking.org.uk/refresh_token_expires_at";

export interface ConsentAccountParts {
  readonly consents: Consents;
  readonly store: TokenStore;
}

/**
 * Finds what oidc-provider calls an account. Here it is the consent: one authorisation is about one consent, its id is
 * the subject of the id_token (as on the platform that Zopa uses), and everything dies with it.
 *
 * @throws {errors.InvalidGrant} at the token endpoint, {errors.AccessDenied} before, when it is not authorised any more.
 */
export function findConsentAccount(
  { consents, store }: ConsentAccountParts,
  context: KoaContextWithOIDC,
  consentId: string,
): Account {
  const status = consents.find(consentId)?.status;
  if (status !== "AUTH") {
    const brokenRule = {
      rule: "consent-not-authorised",
      clause: "UK Open Banking Account and Transaction API v4.0, consent status",
      explanation:
        status === undefined
          ? "The consent was deleted, and what was given out for it ended with it"
          : `The consent is ${status}, not AUTH: the customer or its end date has ended what was given out for it`,
    };
    const { oidc } = context;
    throw refusal(
      oidc.route === "token"
        ? new errors.InvalidGrant()
        : new errors.AccessDenied(errorDescription(brokenRule)),
      brokenRule,
    );
  }

  return {
    accountId: consentId,
    claims: () => {
      const token = context.oidc.entities.RefreshToken;
      const expiresAt = token === undefined ? undefined : store.get("RefreshToken", token.jti)?.expiresAt;
      return {
        sub: consentId,
        openbanking_intent_id: consentId,
        ...(expiresAt === undefined ? {} : { [refreshTokenExpiresAt]: expiresAt }),
      };
    },
  };
}
