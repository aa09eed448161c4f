import { zopaProduction, zopaProduction202605 } from "@zopa-openbanking/profiles";
import { describe, expect, it } from "vitest";
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
import { refresh } from "./refresh.js";
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

describe("in both editions of the bank's page, with both authentications,", () => {
  it.each([
    [zopaProduction, "private_key_jwt"],
    [zopaProduction, "tls_client_auth"],
    [zopaProduction202605, "private_key_jwt"],
    [zopaProduction202605, "tls_client_auth"],
  ] as const)(
    "goes from a consent id to a grant and on to a refresh",
    async (profile, clientAuthentication) => {
      const pending = await startAuthorization(contextOf({ profile }), { consentId });
      const context = contextOf({ profile, clientAuthentication, fetch: goodBank(pending).fetch });

      const grant = await completeAuthorization(context, await callbackTo(pending), pending);

      await expect(refresh(context, grant)).resolves.toMatchObject({ consentId, subject, notices: [] });
    },
  );
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
