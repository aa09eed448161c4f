import { beforeAll, expect, it } from "vitest";
import { bankThat, callbackTo, code, refreshToken, subject } from "../__fixtures__/bank.js";
import { clientId, consentId, contextOf, issuer, now, redirectUri } from "../__fixtures__/client.js";
import { authorizationLink } from "../authorization-link.js";
import { clientCredentials } from "../client-credentials.js";
import { completeAuthorization } from "../complete-authorization.js";
import { createRequestObject } from "../create-request-object.js";
import { exchangeCode } from "../exchange-code.js";
import type { Grant } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import type { Pending } from "../pending.js";
import { readCallback } from "../read-callback.js";
import { refresh } from "../refresh.js";
import { revoke } from "../revoke.js";
import { startAuthorization } from "../start-authorization.js";
import { verifyAuthorizationResponse } from "../verify-authorization-response.js";

let pending: Pending;
let callback: URL;

beforeAll(async () => {
  pending = await startAuthorization(contextOf(), { consentId });
  callback = await callbackTo(pending);
});

const identity = { issuer, audience: [clientId], nonce: "n".repeat(43), acr: null, authTime: null };
const verified = {
  outcome: "authorized",
  code,
  state: "s".repeat(43),
  consentId,
  clientId,
  redirectUri,
  codeVerifier: null,
  subject: null,
  idToken: { ...identity, subject },
  issuer,
  nonce: identity.nonce,
} as const;
const grant: Grant = {
  ...identity,
  subject,
  consentId,
  clientId,
  accessToken: "a",
  accessTokenExpiresAt: null,
  refreshToken,
  refreshTokenExpiresAt: null,
  refreshTokenExpirySource: null,
  scope: "openid accounts",
  certificateThumbprint: null,
  authorizedAt: now,
  issuedAt: now,
  notices: [],
};

// The metadata of another bank is where a code and an assertion would go.
it.each<[string, (context: OidcHybridContext) => unknown]>([
  [
    "createRequestObject",
    (context) => createRequestObject(context, { consentId, state: "s".repeat(43), nonce: "n".repeat(43) }),
  ],
  ["authorizationLink", (context) => authorizationLink(context, { requestObject: "x" })],
  ["startAuthorization", (context) => startAuthorization(context, { consentId })],
  [
    "verifyAuthorizationResponse",
    (context) =>
      verifyAuthorizationResponse(context, readCallback(callback, pending, { clock: () => now }), pending),
  ],
  ["exchangeCode", (context) => exchangeCode(context, verified)],
  ["completeAuthorization", (context) => completeAuthorization(context, callback, pending)],
  ["refresh", (context) => refresh(context, grant)],
  ["clientCredentials", (context) => clientCredentials(context)],
  ["revoke", (context) => revoke(context, { token: refreshToken })],
])("%s sends nothing when context and metadata are of different banks", async (_, attempt) => {
  const bank = bankThat(() => Response.json({}));
  const metadata = {
    issuer: "https://other.example",
    token_endpoint: "https://other.example/token",
    revocation_endpoint: "https://other.example/revoke",
  };
  const context = contextOf({ fetch: bank.fetch, metadata });

  const outcome = Promise.resolve().then(() => attempt(context));

  await expect(outcome).rejects.toThrow(TypeError);
  await expect(outcome).rejects.toThrow("metadata.issuer");
  expect(bank.requests).toHaveLength(0);
});
