import { decodeJwt } from "jose";
import * as openid from "openid-client";
import { type Agent, fetch as undiciFetch } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestBank, type TestBank } from "./__fixtures__/test-bank.js";
import {
  agentFor,
  authorize,
  createTestClient,
  redirectUri,
  subject,
  type TestClient,
} from "./__fixtures__/test-client.js";
import { createTestPki, type TestPki } from "./__fixtures__/test-pki.js";

let pki: TestPki;
let bank: TestBank;
let client: TestClient;
let tlsClient: TestClient;

beforeAll(async () => {
  pki = await createTestPki();
  bank = await startTestBank({ pki });
  const [identity, signing] = await Promise.all([pki.issue(subject), pki.newKey()]);
  client = await createTestClient(bank, pki, { identity, signing });
  tlsClient = await createTestClient(bank, pki, { identity, signing, authentication: "tls_client_auth" });
});

afterAll(async () => {
  await Promise.all([client, tlsClient].map(({ agent }) => agent.close()));
  await bank.close();
});

/** openid-client, set up as its documentation has it, with the client's certificate. */
async function discovered({ registered, identity, signingKey, kid }: TestClient, agent: Agent) {
  const { subtle } = globalThis.crypto;
  const der = Buffer.from(signingKey.replaceAll(/-----[A-Z ]+-----|\s/g, ""), "base64");
  const key = await subtle.importKey("pkcs8", der, { name: "RSA-PSS", hash: "SHA-256" }, false, ["sign"]);
  const authentication =
    registered.authentication === "tls_client_auth"
      ? openid.TlsClientAuth()
      : openid.PrivateKeyJwt(
          { key, kid },
          {
            [openid.modifyAssertion]: (_header, payload) => {
              payload["aud"] = `${bank.addresses.token}/token`;
            },
          },
        );
  const config = await openid.discovery(
    new URL(bank.addresses.authorization),
    registered.clientId,
    {
      use_mtls_endpoint_aliases: true,
      id_token_signed_response_alg: "PS256",
      tls_client_certificate_bound_access_tokens: true,
    },
    authentication,
    {
      [openid.customFetch]: ((url: string, options: object) =>
        undiciFetch(url, { ...options, dispatcher: agent } as never)) as unknown as openid.CustomFetch,
      execute: [openid.useCodeIdTokenResponseType, openid.enableDetachedSignatureResponseChecks],
    },
  );
  expect(identity.x5tS256).toHaveLength(43);
  return { config, key: { key, kid } };
}

describe("openid-client", () => {
  it.each([
    ["private_key_jwt", () => client],
    ["tls_client_auth", () => tlsClient],
  ])("is authorised, exchanges and refreshes with %s", async (_name, which) => {
    const agent = agentFor(pki, which().identity);
    const { config, key } = await discovered(which(), agent);
    const { clientId } = which().registered;

    const forConsent = await openid.clientCredentialsGrant(config, { scope: "accounts" });
    expect(await bank.server.findToken(forConsent.access_token)).toEqual({
      kind: "client",
      clientId,
      scope: "accounts",
      x5tS256: which().identity.x5tS256,
      expired: false,
    });

    const { consentId } = bank.consents.create({ clientId, permissions: ["ReadBalances"] });
    const state = openid.randomState();
    const nonce = openid.randomNonce();
    const now = bank.clock.now();
    const authorizationEndpoint = `${bank.addresses.authorization}/auth`;
    const server = { issuer: bank.addresses.authorization, authorization_endpoint: authorizationEndpoint };
    const forLink = new openid.Configuration(server, clientId);
    openid.useCodeIdTokenResponseType(forLink);
    const url = await openid.buildAuthorizationUrlWithJAR(
      forLink,
      {
        redirect_uri: redirectUri,
        scope: "openid accounts",
        state,
        nonce,
        claims: JSON.stringify({
          id_token: {
            openbanking_intent_id: { value: consentId, essential: true },
            acr: { essential: true, values: ["urn:openbanking:psd2:sca"] },
          },
        }),
      },
      key,
      {
        [openid.modifyAssertion]: (_header, payload) => {
          payload["nbf"] = now;
          payload["exp"] = now + 500;
        },
      },
    );
    url.searchParams.set("response_type", "code id_token");
    url.searchParams.set("scope", "openid accounts");

    const callback = await authorize(bank, pki, url);
    expect(bank.consents.find(consentId)).toMatchObject({
      status: "AUTH",
      userId: "rora",
      accountIds: ["acc-1"],
    });

    const grant = await openid.authorizationCodeGrant(config, callback, {
      expectedNonce: nonce,
      expectedState: state,
    });
    expect(grant).toMatchObject({ expires_in: 300, token_type: "bearer", scope: "openid accounts" });
    const front = decodeJwt(new URLSearchParams(callback.hash.slice(1)).get("id_token") ?? "");
    const about = { sub: consentId, openbanking_intent_id: consentId, acr: "urn:openbanking:psd2:sca" };
    expect(front).toMatchObject(about);
    expect(grant.claims()).toMatchObject({
      ...about,
      "http://openbanking.org.uk/refresh_token_expires_at": expect.closeTo(now + 365 * 86_400, -1),
    });

    const refreshed = await openid.refreshTokenGrant(config, grant.refresh_token ?? "");
    expect(refreshed.claims()).toMatchObject(about);
    expect(refreshed.refresh_token).toBe(grant.refresh_token);
    expect(await bank.server.findToken(refreshed.access_token)).toEqual({
      kind: "customer",
      clientId,
      scope: "openid accounts",
      x5tS256: which().identity.x5tS256,
      expired: false,
      consentId,
      userId: "rora",
    });

    await openid.tokenRevocation(config, grant.refresh_token ?? "");
    expect(await bank.server.findToken(refreshed.access_token)).toBeUndefined();
    expect(bank.consents.find(consentId)?.status).toBe("AUTH");
    await agent.close();
  });
});

describe("metadata", () => {
  it("has the token endpoint on another host, and no authorisation endpoint", async () => {
    const agent = agentFor(pki);
    const response = await undiciFetch(`${bank.addresses.authorization}/.well-known/openid-configuration`, {
      dispatcher: agent,
    });
    const { token, authorization } = bank.addresses;

    expect(await response.json()).toEqual({
      acr_values_supported: ["urn:openbanking:psd2:sca", "urn:openbanking:psd2:ca"],
      claim_types_supported: ["normal"],
      claims_parameter_supported: true,
      claims_supported: expect.arrayContaining(["sub", "acr", "openbanking_intent_id"]),
      code_challenge_methods_supported: ["S256"],
      grant_types_supported: expect.arrayContaining([
        "authorization_code",
        "client_credentials",
        "refresh_token",
      ]),
      id_token_encryption_alg_values_supported: [
        "RSA-OAEP",
        "RSA-OAEP-256",
        "ECDH-ES",
        "ECDH-ES+A128KW",
        "ECDH-ES+A256KW",
      ],
      id_token_encryption_enc_values_supported: ["A128GCM", "A256GCM", "A128CBC-HS256", "A256CBC-HS512"],
      id_token_signing_alg_values_supported: ["PS256"],
      issuer: authorization,
      jwks_uri: `${authorization}/jwks`,
      mtls_endpoint_aliases: {
        token_endpoint: `${token}/token`,
        revocation_endpoint: `${token}/token/revocation`,
      },
      request_object_signing_alg_values_supported: ["PS256"],
      request_parameter_supported: true,
      request_uri_parameter_supported: false,
      require_signed_request_object: true,
      response_modes_supported: ["fragment"],
      response_types_supported: ["code id_token"],
      revocation_endpoint: `${token}/token/revocation`,
      scopes_supported: ["openid", "accounts"],
      subject_types_supported: ["public"],
      tls_client_certificate_bound_access_tokens: true,
      token_endpoint: `${token}/token`,
      token_endpoint_auth_methods_supported: ["private_key_jwt", "tls_client_auth"],
      token_endpoint_auth_signing_alg_values_supported: ["PS256"],
    });
    await agent.close();
  });
});
