import { createPrivateKey, randomUUID } from "node:crypto";

import { importPKCS8, SignJWT } from "jose";
import * as client from "openid-client";
import { Agent, fetch, request } from "undici";
import type { Sandbox } from "../sandbox.js";

/** A third party made of openid-client and undici: none of this repository's protocol code. */
export interface ThirdParty {
  readonly createConsent: () => Promise<string>;
  readonly authorise: (consentId: string, user: string) => Promise<Tokens>;
  readonly refresh: (refreshToken: string) => Promise<Tokens>;
  readonly get: (url: string, accessToken: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;

const permissions = [
  "ReadAccountsDetail",
  "ReadBalances",
  "ReadTransactionsDetail",
  "ReadTransactionsCredits",
  "ReadTransactionsDebits",
];

/** How it authenticates; the bank has to know it like that. */
type Authentication = "private_key_jwt" | "tls_client_auth";

export async function createThirdParty(
  bank: Sandbox,
  authentication: Authentication = "private_key_jwt",
): Promise<ThirdParty> {
  const { tpp, profile, clock, phone } = bank;
  const agent = new Agent({ connect: { ca: tpp.ca, cert: tpp.cert, key: tpp.key } });
  const key = await importPKCS8(tpp.signingKey, "PS256");
  const signingKey = createPrivateKey(tpp.signingKey);
  const configuration = await client.discovery(
    new URL(bank.issuer),
    tpp.clientId,
    { id_token_signed_response_alg: "PS256", use_mtls_endpoint_aliases: true },
    authentication === "tls_client_auth" ? client.TlsClientAuth() : signedAssertion(),
    {
      [client.customFetch]: (url: string, options: unknown): Promise<Response> =>
        fetch(url, { ...(options as object), dispatcher: agent } as Parameters<
          typeof fetch
        >[1]) as unknown as Promise<Response>,
    },
  );
  client.useCodeIdTokenResponseType(configuration);

  function signedAssertion(): client.ClientAuth {
    return client.PrivateKeyJwt(
      { key, kid: tpp.kid },
      {
        [client.modifyAssertion]: (_header: unknown, payload: Record<string, unknown>): void => {
          // Zopa takes the token endpoint and nothing else; openid-client names the issuer.
          payload["aud"] = tokenEndpoint();
        },
      },
    );
  }

  function tokenEndpoint(): string {
    const { token_endpoint, mtls_endpoint_aliases } = configuration.serverMetadata();
    return mtls_endpoint_aliases?.token_endpoint ?? token_endpoint ?? "";
  }

  async function get(url: string, accessToken: string): Promise<unknown> {
    const { statusCode, body } = await request(url, {
      dispatcher: agent,
      headers: { authorization: `Bearer ${accessToken}`, "x-fapi-customer-ip-address": "192.0.2.1" },
    });
    return statusCode === 200 ? body.json() : Promise.reject(new Error(`${statusCode} ${await body.text()}`));
  }

  return {
    get,
    createConsent: async () => {
      const { access_token } = await client.clientCredentialsGrant(configuration, { scope: "accounts" });
      const { statusCode, body } = await request(`${profile.aisp.baseUrl}/account-access-consents`, {
        dispatcher: agent,
        method: "POST",
        headers: { authorization: `Bearer ${access_token}`, "content-type": "application/json" },
        body: JSON.stringify({ Data: { Permissions: permissions }, Risk: {} }),
      });
      const created = (await body.json()) as { Data: { ConsentId: string } };
      if (statusCode !== 201) {
        throw new Error(`The bank refused the consent: ${statusCode} ${JSON.stringify(created)}`);
      }
      return created.Data.ConsentId;
    },
    authorise: async (consentId: string, user: string): Promise<Tokens> => {
      const [state, nonce, now] = [randomUUID(), randomUUID(), clock.now()];
      const requestObject = await new SignJWT({
        response_type: "code id_token",
        client_id: tpp.clientId,
        redirect_uri: tpp.redirectUri,
        scope: "openid accounts",
        state,
        nonce,
        claims: { id_token: { openbanking_intent_id: { value: consentId, essential: true } } },
      })
        .setProtectedHeader({ alg: "PS256", kid: tpp.kid, typ: "JWT" })
        .setIssuer(tpp.clientId)
        .setAudience(bank.issuer)
        .setNotBefore(now)
        .setExpirationTime(now + 500)
        .sign(signingKey);
      const outer = encodeURIComponent(profile.authorization.duplicated.response_type);
      const link = `zopa://consent-access-request?client_id=${tpp.clientId}&response_type=${outer}&scope=openid%20accounts&request=${requestObject}`;
      const callback = await phone.open(link, { user, decision: "approve" });
      return client.authorizationCodeGrant(configuration, new URL(callback), {
        expectedState: state,
        expectedNonce: nonce,
      });
    },
    refresh: (refreshToken: string): Promise<Tokens> => client.refreshTokenGrant(configuration, refreshToken),
    close: () => agent.close(),
  };
}
