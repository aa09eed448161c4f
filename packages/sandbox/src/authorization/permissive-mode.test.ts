import { zopaSandbox } from "@zopa-openbanking/profiles";
import { request } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRefusalWorld, type RefusalWorld, tryAuthorization } from "./__fixtures__/refusal-world.js";
import { startTestBank } from "./__fixtures__/test-bank.js";
import {
  agentFor,
  authorizationUrl,
  authorize,
  type Changes,
  createTestClient,
  requestObject,
} from "./__fixtures__/test-client.js";
import { createTestPki, type TestPki } from "./__fixtures__/test-pki.js";

let pki: TestPki;
let permissive: RefusalWorld;

beforeAll(async () => {
  pki = await createTestPki();
  permissive = await createRefusalWorld(await startTestBank({ pki, mode: "permissive" }), pki);
});

afterAll(async () => {
  const { client, tlsClient, other, bank } = permissive;
  await Promise.all([client, tlsClient, other].map(({ agent }) => agent.close()));
  await bank.close();
});

async function callbackOf(claims: Changes, header: Changes, outer: Changes): Promise<URL> {
  const { bank, client, newConsent } = permissive;
  const object = await requestObject(bank, client, newConsent(), claims, header);
  return authorize(bank, pki, authorizationUrl(bank, client, object, outer));
}

describe("the permissive mode takes what Zopa's hosted sandbox takes", () => {
  it("which is these three, each refused by the strict mode's table", () => {
    expect(zopaSandbox.alsoAccepts).toEqual({
      requestObjectAlgorithms: ["none"],
      responseTypes: ["code"],
      clientAuthentication: ["client_secret_basic"],
    });
  });

  it("an unsigned request object", async () => {
    const callback = await callbackOf({}, { alg: "none" }, {});
    const parameters = new URLSearchParams(callback.hash.slice(1));

    expect([...parameters.keys()].sort()).toEqual(["code", "id_token", "state"]);
  });

  it("response_type code, answered in the query", async () => {
    const callback = await callbackOf({ response_type: "code" }, {}, { response_type: "code" });

    expect([...callback.searchParams.keys()].sort()).toEqual(["code", "iss", "state"]);
    expect(callback.hash).toBe("");
  });

  it("client_secret_basic", async () => {
    const { bank, client } = permissive;
    const { registered } = await createTestClient(bank, pki, {
      identity: client.identity,
      signing: { key: client.signingKey, jwk: client.registered.jwks.keys[0] ?? {} },
      authentication: "client_secret_basic",
      more: { clientSecret: "a secret of some length" },
    });
    const send = (secret: string) =>
      request(`${bank.addresses.token}/token`, {
        dispatcher: client.agent,
        method: "POST",
        headers: {
          authorization: `Basic ${Buffer.from(`${registered.clientId}:${encodeURIComponent(secret)}`).toString("base64")}`,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: "grant_type=client_credentials&scope=accounts",
      });

    const taken = await send("a secret of some length");
    expect(await taken.body.json()).toMatchObject({ scope: "accounts" });
    const refused = await send("another");
    expect(refused.statusCode).toBe(401);
    await refused.body.dump();
  });

  it("and says so in its metadata", async () => {
    const { bank } = permissive;
    const agent = agentFor(pki);
    const { body } = await request(`${bank.addresses.authorization}/.well-known/openid-configuration`, {
      dispatcher: agent,
    });

    expect(await body.json()).toMatchObject({
      authorization_endpoint: `${bank.addresses.authorization}/auth`,
      request_object_signing_alg_values_supported: ["PS256", "none"],
      response_types_supported: ["code id_token", "code"],
      token_endpoint_auth_methods_supported: ["private_key_jwt", "tls_client_auth", "client_secret_basic"],
    });
    await agent.close();
  });

  it("http redirect URIs on a loopback address", async () => {
    const { bank, client } = permissive;
    const loopback = "http://127.0.0.1:8080/callback";
    const local = await createTestClient(bank, pki, {
      identity: client.identity,
      signing: { key: client.signingKey, jwk: client.registered.jwks.keys[0] ?? {} },
      more: { redirectUris: [loopback] },
    });
    const consentId = permissive.newConsent(local);
    const url = authorizationUrl(bank, local, await requestObject(bank, local, consentId));
    const callback = await authorize(bank, pki, url);

    expect(callback.href).toMatch(/^http:\/\/127\.0\.0\.1:8080\/callback#code=/);
    await local.agent.close();
  });
});

describe("the permissive mode still refuses", () => {
  it.each([
    [
      "an unsigned request without a consent",
      { claims: { claims: undefined }, header: { alg: "none" } },
      "invalid_request_object",
    ],
    ["RS256", { header: { alg: "RS256" } }, "invalid_request_object"],
    ["a wrong audience", { claims: { aud: "https://elsewhere.example" } }, "invalid_request_object"],
    [
      "an unsigned request for another client's consent",
      { consentId: "aac-nobody", header: { alg: "none" } },
      "invalid_request",
    ],
  ])("%s", async (_name, attempt, error) => {
    expect((await tryAuthorization(permissive, attempt)).error).toBe(error);
  });

  it("an unsigned request to go elsewhere", async () => {
    const { client, bank } = permissive;
    const object = await requestObject(
      bank,
      client,
      permissive.newConsent(),
      { redirect_uri: "https://evil.example/" },
      { alg: "none" },
    );

    expect(await tryAuthorization(permissive, { request: object })).toMatchObject({ shown: "page" });
  });
});
