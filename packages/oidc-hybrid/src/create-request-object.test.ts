import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import {
  clientId,
  consentId,
  contextOf,
  issuer,
  now,
  profileWith,
  redirectUri,
} from "./__fixtures__/client.js";
import { clientKey, signer } from "./__fixtures__/keys.js";
import { createRequestObject } from "./create-request-object.js";

const state = "s".repeat(43);
const nonce = "n".repeat(43);
const input = { consentId, state, nonce };

describe("by the profile of Zopa", () => {
  it("holds exactly the claims that the bank's page lists, in its order", async () => {
    const claims = decodeJwt(await createRequestObject(contextOf(), input));

    expect(Object.entries(claims)).toEqual([
      ["iss", clientId],
      ["aud", issuer],
      ["response_type", "code id_token"],
      ["client_id", clientId],
      ["redirect_uri", redirectUri],
      ["scope", "openid accounts"],
      ["state", state],
      ["nonce", nonce],
      ["nbf", now],
      ["exp", now + 500],
      ["claims", { id_token: { openbanking_intent_id: { value: consentId, essential: true } } }],
    ]);
  });

  it("has the header that the page lists", async () => {
    const header = decodeProtectedHeader(await createRequestObject(contextOf(), input));

    expect(header).toEqual({ alg: "PS256", kid: signer.kid, typ: "JWT" });
  });

  it("verifies with the client's public key, by another library", async () => {
    const requestObject = await createRequestObject(contextOf(), input);

    const verified = await jwtVerify(requestObject, clientKey.publicKey, {
      audience: issuer,
      issuer: clientId,
      currentDate: new Date(now * 1000),
      algorithms: ["PS256"],
    });

    expect(verified.payload["state"]).toBe(state);
  });
});

describe("by the profile of another bank", () => {
  const claimsBy = async (changes: Parameters<typeof profileWith>[0], more = {}) =>
    decodeJwt(await createRequestObject(contextOf({ profile: profileWith(changes) }), { ...input, ...more }));

  it("has another audience", async () => {
    const claims = await claimsBy({ requestObject: { audience: "https://brand.example" } });

    expect(claims.aud).toBe("https://brand.example");
  });

  it("asks for an authentication level as an essential claim", async () => {
    const values = ["urn:openbanking:psd2:sca", "urn:openbanking:psd2:ca"];

    const claims = await claimsBy({ requestObject: { acrValues: values } });

    expect(claims["claims"]).toEqual({
      id_token: {
        openbanking_intent_id: { value: consentId, essential: true },
        acr: { essential: true, values },
      },
    });
  });

  it("names the consent in another way, in other blocks", async () => {
    const intentId = {
      name: "intent",
      essential: false,
      prefix: "urn:bank:",
      blocks: ["id_token", "userinfo"],
    } as const;

    const claims = await claimsBy({ requestObject: { intentId } });

    const intent = { intent: { value: `urn:bank:${consentId}`, essential: false } };
    expect(claims["claims"]).toEqual({ id_token: intent, userinfo: intent });
  });

  it("has `iat` and a fresh `jti` where the bank describes them", async () => {
    const changes = { requestObject: { claims: ["iat", "jti", "exp"] } } as const;

    const [one, other] = [await claimsBy(changes), await claimsBy(changes)];

    expect(one.iat).toBe(now);
    expect(one.jti).toMatch(/^[\w-]{43}$/);
    expect(one.jti).not.toBe(other.jti);
    expect(Object.keys(one)).toEqual(["iat", "jti", "exp"]);
  });

  it("has no `typ` where the profile has none", async () => {
    const { type: _, ...requestObject } = contextOf().profile.requestObject;
    const profile = { ...contextOf().profile, requestObject };

    const header = decodeProtectedHeader(await createRequestObject(contextOf({ profile }), input));

    expect(header).toEqual({ alg: "PS256", kid: signer.kid });
  });

  it("holds the challenge of PKCE, and the response mode where it is not the default", async () => {
    const claims = await claimsBy(
      { authorization: { pkce: "S256", responseMode: "form_post" } },
      { codeChallenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM" },
    );

    expect(claims).toMatchObject({
      code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
      code_challenge_method: "S256",
      response_mode: "form_post",
    });
  });

  it("holds whole seconds, also of a clock with fractions", async () => {
    const requestObject = await createRequestObject(contextOf({ clock: () => now + 0.7 }), input);

    expect(decodeJwt(requestObject)).toMatchObject({ nbf: now, exp: now + 500 });
  });
});

describe("refuses, as a mistake of the program,", () => {
  it.each([
    ["an empty consent id", { consentId: "" }, "consentId"],
    ["a state of fewer than 128 bits", { state: "s".repeat(21) }, "state"],
    ["a nonce of more than 43 characters", { nonce: "n".repeat(44) }, "nonce"],
    ["a nonce that is not safe in a URL", { nonce: `${"n".repeat(30)}+/=` }, "nonce"],
    ["the same text for state and nonce", { nonce: state }, "same"],
    ["a challenge that the profile does not ask for", { codeChallenge: "c".repeat(43) }, "codeChallenge"],
  ])("%s", async (_, changes, name) => {
    const created = createRequestObject(contextOf(), { ...input, ...changes });

    await expect(created).rejects.toThrow(TypeError);
    await expect(created).rejects.toThrow(name);
  });

  it("a missing challenge where the profile asks for PKCE", async () => {
    const profile = profileWith({ authorization: { pkce: "S256" } });

    await expect(createRequestObject(contextOf({ profile }), input)).rejects.toThrow("codeChallenge");
  });

  it.each([
    ["metadata of another issuer", { metadata: { issuer: "https://evil.example" } }, "metadata.issuer"],
    ["an empty client id", { clientId: "" }, "clientId"],
    ["a redirect URI without TLS", { redirectUri: "http://tpp.example/callback" }, "redirectUri"],
    ["a redirect URI with a fragment", { redirectUri: "https://tpp.example/#here" }, "redirectUri"],
    [
      "a signer of an algorithm that the bank does not take",
      { signer: { ...signer, alg: "ES256" } },
      "signer.alg",
    ],
    [
      "an authentication that the profile does not list",
      { clientAuthentication: "client_secret_basic" },
      "clientAuthentication",
    ],
    ["a tolerance of more than 300 s", { clockToleranceSeconds: 301 }, "clockToleranceSeconds"],
    ["a tolerance that is no number", { clockToleranceSeconds: Number.NaN }, "clockToleranceSeconds"],
  ])("%s", async (_, changes, name) => {
    const created = createRequestObject(contextOf(changes as object), input);

    await expect(created).rejects.toThrow(TypeError);
    await expect(created).rejects.toThrow(name);
  });
});

it("fails with a code when the signer does", async () => {
  const broken = { ...signer, sign: () => Promise.reject(new Error("the KMS is down")) };

  await expect(createRequestObject(contextOf({ signer: broken }), input)).rejects.toMatchObject({
    code: "signing_failed",
  });
});
