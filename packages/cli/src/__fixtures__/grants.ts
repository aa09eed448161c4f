import type { Grant, Pending } from "@zopa-openbanking/oidc-hybrid";
import { fixedNow } from "./cli-world.js";

export const secretAccessToken = "access-token-that-nobody-sees-4f7a";
export const secretRefreshToken = "refresh-token-that-nobody-sees-91c2";

export function grantOf(consentId: string, change: Partial<Grant> = {}): Grant {
  return {
    consentId,
    accessToken: secretAccessToken,
    accessTokenExpiresAt: fixedNow + 300,
    refreshToken: secretRefreshToken,
    refreshTokenExpiresAt: fixedNow + 31_536_000,
    refreshTokenExpirySource: "profile",
    scope: "openid accounts",
    subject: consentId,
    certificateThumbprint: null,
    authorizedAt: fixedNow - 60,
    issuedAt: fixedNow - 60,
    issuer: "https://bank.example",
    clientId: "client",
    audience: ["client"],
    nonce: "nonce-of-the-authorisation",
    acr: null,
    authTime: null,
    notices: [],
    ...change,
  };
}

export function pendingOf(state: string, change: Partial<Pending> = {}): Pending {
  return {
    url: "zopa://consent-access-request?request=x",
    state,
    nonce: "nonce-of-the-authorisation",
    consentId: "aac-1",
    issuer: "https://bank.example",
    clientId: "client",
    redirectUri: "https://tpp.example/callback",
    responseMode: "fragment",
    subject: null,
    codeVerifier: null,
    createdAt: fixedNow,
    linkExpiresAt: fixedNow + 500,
    expiresAt: fixedNow + 1_100,
    ...change,
  };
}
