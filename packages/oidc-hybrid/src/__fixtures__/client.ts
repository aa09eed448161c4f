import { createLocalKeySet } from "@zopa-openbanking/jws";
import { type BankProfile, zopaProduction } from "@zopa-openbanking/profiles";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { jwks, signer } from "./keys.js";

/** 2026-11-22T12:00:00Z. */
export const now = 1_795_348_800;

const clock = (): number => now;

export const issuer = "https://auth1.openbanking.zopa.com";
export const tokenEndpoint = "https://as1.openbanking.zopa.com/token";
export const clientId = "8f7a0c1e-client";
export const redirectUri = "https://tpp.example/callback";
export const consentId = "aac-4f1d-consent";
const interactionId = "0b7a5f3c-6d54-4c6a-9a55-0a8f2f2a5f11";
export const thumbprint = "ZtLQ1M0lFWkF9dDVoEwpYy1b0oGHc2kYkFsmx5pVbX8";

/** A client whose bank answers nothing, until it is given a `fetch`. */
export function contextOf(changes: Partial<OidcHybridContext> = {}): OidcHybridContext {
  return {
    profile: zopaProduction,
    metadata: {
      issuer,
      token_endpoint: tokenEndpoint,
      revocation_endpoint: "https://as1.openbanking.zopa.com/revoke",
    },
    clientId,
    redirectUri,
    signer,
    keySet: createLocalKeySet(jwks),
    fetch: () => Promise.reject(new Error("nothing is to be sent here")),
    clock,
    clientAuthentication: "private_key_jwt",
    certificate: { x5tS256: thumbprint },
    createInteractionId: () => interactionId,
    ...changes,
  };
}

type Section =
  | "authorization"
  | "idToken"
  | "refreshToken"
  | "requestObject"
  | "tokenResponse"
  | "clientAssertion";

/** Zopa, with some fields of its profile changed. */
export function profileWith(
  changes: { readonly [Name in Section]?: Partial<BankProfile[Name]> },
): BankProfile {
  const merged = Object.entries(changes).map(([name, fields]) => [
    name,
    { ...zopaProduction[name as Section], ...fields },
  ]);
  return { ...zopaProduction, ...Object.fromEntries(merged) };
}
