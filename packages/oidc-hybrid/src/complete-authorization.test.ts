import { expect, it } from "vitest";
import { accessToken, callbackTo, code, goodBank, refreshToken, subject } from "./__fixtures__/bank.js";
import {
  clientId,
  consentId,
  contextOf,
  issuer,
  now,
  redirectUri,
  thumbprint,
} from "./__fixtures__/client.js";
import { completeAuthorization } from "./complete-authorization.js";
import { startAuthorization } from "./start-authorization.js";

it("goes from a consent id to a grant", async () => {
  const pending = await startAuthorization(contextOf(), { consentId });
  const bank = goodBank(pending);

  const grant = await completeAuthorization(
    contextOf({ fetch: bank.fetch }),
    await callbackTo(pending),
    pending,
  );

  expect(grant).toEqual({
    consentId,
    accessToken,
    accessTokenExpiresAt: now + 300,
    refreshToken,
    refreshTokenExpiresAt: now + 365 * 86_400,
    refreshTokenExpirySource: "profile",
    scope: "openid accounts",
    subject,
    certificateThumbprint: thumbprint,
    authorizedAt: now,
    issuedAt: now,
    issuer,
    clientId,
    audience: [clientId],
    nonce: pending.nonce,
    acr: null,
    authTime: now - 20,
    notices: [],
  });
  expect(bank.requests).toHaveLength(1);
  expect(bank.requests[0]?.form.get("code")).toBe(code);
  expect(bank.requests[0]?.form.get("redirect_uri")).toBe(redirectUri);
});

it("survives a store: Pending and Grant are JSON", async () => {
  const pending = await startAuthorization(contextOf(), { consentId });
  const stored = JSON.parse(JSON.stringify(pending)) as typeof pending;
  const bank = goodBank(pending);

  const grant = await completeAuthorization(
    contextOf({ fetch: bank.fetch }),
    await callbackTo(pending),
    stored,
  );

  expect(stored).toEqual(pending);
  expect(JSON.parse(JSON.stringify(grant))).toEqual(grant);
});

it("sends nothing when the customer declined, and says so", async () => {
  const pending = await startAuthorization(contextOf(), { consentId });
  const callback = new URL(`${redirectUri}#error=access_denied&state=${pending.state}`);
  const bank = goodBank(pending);

  const completed = completeAuthorization(contextOf({ fetch: bank.fetch }), callback, pending);

  await expect(completed).rejects.toMatchObject({
    code: "authorization_denied",
    consentId,
    oauthError: "access_denied",
    retryable: false,
  });
  expect(bank.requests).toHaveLength(0);
});

it("sends nothing when the answer does not hold", async () => {
  const pending = await startAuthorization(contextOf(), { consentId });
  const bank = goodBank(pending);

  const completed = completeAuthorization(
    contextOf({ fetch: bank.fetch }),
    await callbackTo(pending, { openbanking_intent_id: "another-consent" }),
    pending,
  );

  await expect(completed).rejects.toMatchObject({
    code: "id_token_invalid",
    claim: "openbanking_intent_id",
    stage: "authorization_response",
  });
  expect(bank.requests).toHaveLength(0);
});
