import { constants, sign } from "node:crypto";
import { createLocalKeySet, KeySetError, SignatureError } from "@zopa-openbanking/jws";
import { shownBy } from "@zopa-openbanking/testing";
import { CompactEncrypt } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { code, frontClaims, leftHalf, subject, tokenOf } from "./__fixtures__/bank.js";
import {
  clientId,
  consentId,
  contextOf,
  issuer,
  now,
  profileWith,
  tokenEndpoint,
} from "./__fixtures__/client.js";
import { bankKey, bankKid, clientKey, jwks, strangerKey } from "./__fixtures__/keys.js";
import type { AuthorizationResponse } from "./authorization-response.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import type { Pending } from "./pending.js";
import { startAuthorization } from "./start-authorization.js";
import { verifyAuthorizationResponse } from "./verify-authorization-response.js";

let pending: Pending;

beforeAll(async () => {
  pending = await startAuthorization(contextOf(), { consentId });
});

async function responseOf(claims = {}, changes = {}): Promise<AuthorizationResponse> {
  const idToken = await tokenOf(frontClaims(pending, claims));
  return { kind: "code", code, idToken, state: pending.state, ...changes };
}

function verified(response: AuthorizationResponse, context: Partial<OidcHybridContext> = {}, of = pending) {
  return verifyAuthorizationResponse(contextOf(context), response, of);
}

it("gives what may be exchanged, and what the next id_token is compared with", async () => {
  expect(await verified(await responseOf())).toEqual({
    outcome: "authorized",
    code,
    state: pending.state,
    nonce: pending.nonce,
    consentId,
    issuer,
    clientId,
    redirectUri: pending.redirectUri,
    codeVerifier: null,
    subject: null,
    idToken: {
      issuer,
      subject,
      audience: [clientId],
      nonce: pending.nonce,
      acr: null,
      authTime: now - 20,
    },
  });
});

describe("takes", () => {
  it.each<[string, object]>([
    ["an audience in a list", { aud: [clientId] }],
    ["itself twice in `aud`", { aud: [clientId, clientId], azp: clientId }],
    ["an `at_hash` that is null", { at_hash: null }],
    ["no `auth_time`", { auth_time: undefined }],
    ["a `nbf` within the tolerance", { nbf: now + 59 }],
    ["an `iat` of ten minutes ago", { iat: now - 600 }],
    ["an `exp` that is over for less than the tolerance", { exp: now - 59 }],
  ])("%s", async (_, claims) => {
    await expect(verified(await responseOf(claims))).resolves.toMatchObject({ outcome: "authorized" });
  });
});

describe("refuses an id_token", () => {
  it.each<[string, object, string]>([
    ["without `nonce`", { nonce: undefined }, "nonce"],
    ["with a null `nonce`", { nonce: null }, "nonce"],
    ["with another `nonce`", { nonce: "x".repeat(43) }, "nonce"],
    ["with a list for a `nonce`", { nonce: ["x"] }, "nonce"],
    ["without `s_hash`", { s_hash: undefined }, "s_hash"],
    ["with a null `s_hash`", { s_hash: null }, "s_hash"],
    ["with the `s_hash` of another state", { s_hash: leftHalf("another") }, "s_hash"],
    ["with an empty `s_hash`", { s_hash: "" }, "s_hash"],
    ["without `c_hash`", { c_hash: undefined }, "c_hash"],
    ["with the `c_hash` of another code", { c_hash: leftHalf("another") }, "c_hash"],
    ["about another consent", { openbanking_intent_id: "another" }, "openbanking_intent_id"],
    ["about no consent", { openbanking_intent_id: undefined }, "openbanking_intent_id"],
    ["without `sub`", { sub: undefined }, "sub"],
    ["with an empty `sub`", { sub: "" }, "sub"],
    ["with a number for `sub`", { sub: 17 }, "sub"],
    ["with a `sub` of 256 characters", { sub: "s".repeat(256) }, "sub"],
    ["without `iss`", { iss: undefined }, "iss"],
    ["of another issuer", { iss: `${issuer}/` }, "iss"],
    ["without `aud`", { aud: undefined }, "aud"],
    ["for another audience", { aud: "another" }, "aud"],
    ["for two audiences, `azp` or not", { aud: [clientId, "another"], azp: clientId }, "aud"],
    ["for two audiences without `azp`", { aud: [clientId, "another"] }, "azp"],
    ["with another `azp`", { azp: "another" }, "azp"],
    ["without `exp`", { exp: undefined }, "exp"],
    ["that is over", { exp: now - 60 }, "exp"],
    ["without `iat`", { iat: undefined }, "iat"],
    ["from a week ago", { iat: now - 604_800 }, "iat"],
    ["from the future", { iat: now + 61 }, "iat"],
    ["that is not yet valid", { nbf: now + 61 }, "nbf"],
    ["with a text for `auth_time`", { auth_time: "yesterday" }, "auth_time"],
  ])("%s", async (_, claims, claim) => {
    await expect(verified(await responseOf(claims))).rejects.toMatchObject({
      name: "AuthorizationError",
      code: "id_token_invalid",
      stage: "authorization_response",
      consentId,
      claim,
      retryable: false,
    });
  });

  it("whose code was exchanged for another one", async () => {
    await expect(verified(await responseOf({}, { code: `${code}x` }))).rejects.toMatchObject({
      claim: "c_hash",
    });
  });

  it("that a stranger signed under the bank's key id", async () => {
    const idToken = await tokenOf(frontClaims(pending), {}, strangerKey.privateKey);

    await expect(verified(await responseOf({}, { idToken }))).rejects.toMatchObject({
      code: "id_token_invalid",
      cause: { code: "signature_invalid" },
    });
  });

  it("that is not signed", async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const idToken = `${part({ alg: "none" })}.${part(frontClaims(pending))}.`;

    await expect(verified(await responseOf({}, { idToken }))).rejects.toMatchObject({
      code: "id_token_invalid",
      cause: { code: "algorithm_not_allowed" },
    });
  });

  it("signed with RS256, by a key that the bank publishes", async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const signed = `${part({ alg: "RS256", kid: bankKid })}.${part(frontClaims(pending))}`;
    const signature = sign("sha256", Buffer.from(signed), {
      key: bankKey.privateKey,
      padding: constants.RSA_PKCS1_PADDING,
    });
    const idToken = `${signed}.${signature.toString("base64url")}`;

    await expect(verified(await responseOf({}, { idToken }))).rejects.toMatchObject({
      code: "id_token_invalid",
      cause: { code: "algorithm_not_allowed" },
    });
  });

  it("of which another state was sent", async () => {
    const other = await startAuthorization(contextOf(), { consentId });

    await expect(verified(await responseOf({}, { state: other.state }), {}, other)).rejects.toMatchObject({
      code: "id_token_invalid",
    });
  });
});

describe("`state`", () => {
  it.each([["another"], [""], [undefined], [["a"]]])("is refused as %s", async (state) => {
    const response = { ...(await responseOf()), state } as AuthorizationResponse;

    await expect(verified(response)).rejects.toMatchObject({ code: "state_mismatch", consentId });
  });
});

describe("a pending authorisation", () => {
  it.each([
    ["is over", { expiresAt: now }, "pending_expired"],
    ["has no end", { expiresAt: undefined }, "pending_expired"],
  ])("that %s is refused", async (_, changes, code) => {
    const damaged = { ...pending, ...changes } as Pending;

    await expect(verified(await responseOf(), {}, damaged)).rejects.toMatchObject({ code, consentId });
  });

  it.each([
    ["of another bank", { issuer: "https://other.example" }],
    ["of another client", { clientId: "other" }],
    ["with another redirect URI", { redirectUri: "https://tpp.example/other" }],
    ["without a state", { state: "" }],
    ["without a nonce", { nonce: undefined }],
    ["without a consent", { consentId: null }],
  ])("%s is a mistake of the program", async (_, changes) => {
    const damaged = { ...pending, ...changes } as Pending;

    await expect(verified(await responseOf(), {}, damaged)).rejects.toThrow(TypeError);
  });
});

describe("the `iss` parameter", () => {
  const metadata = {
    issuer,
    token_endpoint: tokenEndpoint,
    authorization_response_iss_parameter_supported: true,
  };

  it("is taken when it is the bank's", async () => {
    await expect(verified(await responseOf({}, { iss: issuer }), { metadata })).resolves.toMatchObject({
      outcome: "authorized",
    });
  });

  it("is refused when it names another, promised or not", async () => {
    const response = await responseOf({}, { iss: "https://other.example" });

    await expect(verified(response)).rejects.toMatchObject({ code: "issuer_mismatch", claim: "iss" });
    await expect(verified(response, { metadata })).rejects.toMatchObject({ code: "issuer_mismatch" });
  });

  it("is missed when it is promised", async () => {
    await expect(verified(await responseOf(), { metadata })).rejects.toMatchObject({
      code: "issuer_mismatch",
    });
  });

  it("is looked at in a refusal as well", async () => {
    const response = { kind: "error", error: "access_denied", state: pending.state } as const;

    await expect(verified(response, { metadata })).rejects.toMatchObject({ code: "issuer_mismatch" });
  });
});

describe("`sub`", () => {
  it.each([
    ["consent_id", consentId],
    ["client_id", clientId],
  ] as const)("is the %s where the profile says so", async (meaning, sub) => {
    const profile = profileWith({ idToken: { subject: meaning } });

    await expect(verified(await responseOf({ sub }), { profile })).resolves.toMatchObject({
      outcome: "authorized",
    });
    await expect(verified(await responseOf(), { profile })).rejects.toMatchObject({ claim: "sub" });
  });

  it("has to be the person who authorised before, when one is given", async () => {
    const again = { ...pending, subject };

    await expect(verified(await responseOf(), {}, again)).resolves.toMatchObject({ subject });
    await expect(verified(await responseOf({ sub: "person-18" }), {}, again)).rejects.toMatchObject({
      claim: "sub",
    });
  });
});

describe("`acr`", () => {
  const sca = "urn:openbanking:psd2:sca";
  const asking = profileWith({ requestObject: { acrValues: [sca] } });

  it("is compared when it was asked for", async () => {
    await expect(verified(await responseOf({ acr: sca }), { profile: asking })).resolves.toMatchObject({
      idToken: { acr: sca },
    });
    for (const acr of ["urn:openbanking:psd2:ca", undefined, null]) {
      await expect(verified(await responseOf({ acr }), { profile: asking })).rejects.toMatchObject({
        claim: "acr",
      });
    }
  });

  it("is taken as it comes when it was not", async () => {
    await expect(verified(await responseOf({ acr: "anything" }))).resolves.toMatchObject({
      idToken: { acr: "anything" },
    });
  });

  it("is not compared at a bank whose `acr` does not speak of authentication", async () => {
    const profile = profileWith({ requestObject: { acrValues: [sca] }, idToken: { acr: "not_sca" } });

    await expect(verified(await responseOf({ acr: "other" }), { profile })).resolves.toBeDefined();
  });
});

describe("the consent's id", () => {
  it("may be missing where the profile says so, and is compared all the same", async () => {
    const profile = profileWith({ idToken: { intentId: "optional" } });

    await expect(
      verified(await responseOf({ openbanking_intent_id: undefined }), { profile }),
    ).resolves.toBeDefined();
    await expect(
      verified(await responseOf({ openbanking_intent_id: "another" }), { profile }),
    ).rejects.toMatchObject({ claim: "openbanking_intent_id" });
  });

  it("comes back as it was sent, prefix and all", async () => {
    const { intentId } = contextOf().profile.requestObject;
    const profile = profileWith({ requestObject: { intentId: { ...intentId, prefix: "urn:x:" } } });
    const response = await responseOf({ openbanking_intent_id: `urn:x:${consentId}` });

    await expect(verified(response, { profile })).resolves.toBeDefined();
    await expect(verified(await responseOf(), { profile })).rejects.toMatchObject({
      code: "id_token_invalid",
    });
  });
});

describe("an encrypted id_token", () => {
  const decryptionKey = { key: clientKey.privateKey, algorithms: ["RSA-OAEP-256"] } as const;
  const encrypted = async (claims = {}, alg = "RSA-OAEP-256") =>
    new CompactEncrypt(new TextEncoder().encode(await tokenOf(frontClaims(pending, claims))))
      .setProtectedHeader({ alg, enc: "A256GCM", cty: "JWT" })
      .encrypt(clientKey.publicKey);

  it("is opened and then verified like any other", async () => {
    const response = await responseOf({}, { idToken: await encrypted() });
    const false_ = await responseOf({}, { idToken: await encrypted({ nonce: "x" }) });

    await expect(verified(response, { decryptionKey })).resolves.toMatchObject({ outcome: "authorized" });
    await expect(verified(false_, { decryptionKey })).rejects.toMatchObject({ claim: "nonce" });
  });

  it("is refused in another algorithm than the registered one", async () => {
    const response = await responseOf({}, { idToken: await encrypted({}, "RSA-OAEP") });

    await expect(verified(response, { decryptionKey })).rejects.toMatchObject({
      code: "id_token_invalid",
      cause: { code: "algorithm_not_allowed" },
    });
  });

  it("is refused with RSA1_5", async () => {
    const [, ...rest] = (await encrypted()).split(".");
    const header = Buffer.from(JSON.stringify({ alg: "RSA1_5", enc: "A256GCM" })).toString("base64url");

    await expect(
      verified(await responseOf({}, { idToken: [header, ...rest].join(".") }), { decryptionKey }),
    ).rejects.toMatchObject({ cause: { code: "algorithm_not_allowed" } });
  });

  it("is refused without a key, with a word about it", async () => {
    const response = await responseOf({}, { idToken: await encrypted() });

    await expect(verified(response)).rejects.toThrow(/is encrypted, and the context has no `decryptionKey`/);
  });

  it("is missed when encryption is registered", async () => {
    await expect(verified(await responseOf(), { decryptionKey })).rejects.toThrow(/is not encrypted/);
  });
});

describe("an answer that is no consent", () => {
  const refusal = (error: string, more = {}) =>
    ({ kind: "error", error, state: pending.state, ...more }) as const;

  it("is an outcome when the customer declined", async () => {
    expect(await verified(refusal("access_denied"))).toEqual({
      outcome: "denied",
      consentId,
      state: pending.state,
    });
  });

  it("is nothing when it is of another authorisation", async () => {
    await expect(verified(refusal("access_denied", { state: "another" }))).rejects.toMatchObject({
      code: "state_mismatch",
    });
  });

  it.each([
    ["server_error", true],
    ["temporarily_unavailable", true],
    ["invalid_request_object", false],
  ])("is an error when the bank says %s", async (error, retryable) => {
    await expect(
      verified(refusal(error, { errorDescription: "no such client 12345678" })),
    ).rejects.toMatchObject({ code: "authorization_failed", oauthError: error, retryable, consentId });
  });

  it.each([17, null, ["x"], {}])("is an error whatever the description is: %s", async (errorDescription) => {
    const rejected = verified(refusal("server_error", { errorDescription }));

    await expect(rejected).rejects.toMatchObject({ code: "authorization_failed" });
  });

  it("shows no error code that is no word", async () => {
    const rejected = verified(refusal("<script>alert(1)</script>"));

    await expect(rejected).rejects.toMatchObject({ code: "authorization_failed", oauthError: undefined });
  });

  it("shows nothing personal of the description", async () => {
    const problem = await verified(
      refusal("invalid_request", { errorDescription: "account 12-34-56 12345678 of a@b.example" }),
    ).catch((error: unknown) => error);

    expect(shownBy(problem)).not.toMatch(/12345678|a@b\.example/);
  });
});

describe("a response that a program made by itself", () => {
  it.each([
    ["without a code", { code: undefined }],
    ["with an empty code", { code: "" }],
    ["with a code of several lines", { code: "a\nb" }],
    ["with a list for an id_token", { idToken: ["a"] }],
    ["without an id_token", { idToken: undefined }],
  ])("%s is refused", async (_, changes) => {
    const response = { ...(await responseOf()), ...changes } as AuthorizationResponse;

    await expect(verified(response)).rejects.toMatchObject({ code: "callback_incomplete" });
  });
});

it("may be tried again when the bank's newest key could not be fetched", async () => {
  const keySet = {
    find: () => Promise.reject(new SignatureError("not found", { code: "key_not_found", retryable: true })),
  };

  await expect(verified(await responseOf(), { keySet })).rejects.toMatchObject({
    code: "id_token_invalid",
    retryable: true,
  });
});

it("passes on that there are no keys to look into", async () => {
  const keySet = {
    find: () => Promise.reject(new KeySetError("no keys", { code: "key_set_unavailable" })),
  };

  await expect(verified(await responseOf(), { keySet })).rejects.toMatchObject({
    code: "key_set_unavailable",
    retryable: true,
  });
});

it("takes ES256 only from a bank whose profile lists it", async () => {
  const keySet = createLocalKeySet(jwks);
  const profile = profileWith({ idToken: { algorithms: ["ES256"] } });

  await expect(verified(await responseOf(), { keySet, profile })).rejects.toMatchObject({
    cause: { code: "algorithm_not_allowed" },
  });
});

it("fetches nothing but keys", async () => {
  // `contextOf` has a fetch that fails.
  await expect(verified(await responseOf())).resolves.toBeDefined();
});

it("shows no secret in a refusal", async () => {
  const response = await responseOf({ nonce: "the-nonce-of-another-authorisation-0001" });

  const problem = await verified(response).catch((error: unknown) => error);

  const shown = shownBy(problem);
  for (const secret of [code, pending.state, pending.nonce, subject, "the-nonce-of-another"]) {
    expect(shown).not.toContain(secret);
  }
  expect(shown).not.toMatch(/eyJ/);
});
