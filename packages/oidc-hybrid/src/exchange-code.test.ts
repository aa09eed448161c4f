import { createPublicKey } from "node:crypto";
import { KeySetError } from "@zopa-openbanking/jws";
import { shownBy } from "@zopa-openbanking/testing";
import { jwtVerify } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import {
  accessToken,
  backClaims,
  bankThat,
  code,
  goodBank,
  leftHalf,
  refreshToken,
  subject,
  tokenBody,
  tokenOf,
} from "./__fixtures__/bank.js";
import {
  clientId,
  consentId,
  contextOf,
  issuer,
  now,
  profileWith,
  redirectUri,
  thumbprint,
  tokenEndpoint,
} from "./__fixtures__/client.js";
import { clientKey, strangerKey } from "./__fixtures__/keys.js";
import { exchangeCode } from "./exchange-code.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import type { VerifiedAuthorization } from "./verified-authorization.js";

const state = "s".repeat(43);
const nonce = "n".repeat(43);

const verified: VerifiedAuthorization = {
  outcome: "authorized",
  code,
  state,
  nonce,
  consentId,
  issuer,
  clientId,
  redirectUri,
  codeVerifier: null,
  subject: null,
  idToken: { issuer, subject, audience: [clientId], nonce, acr: null, authTime: now - 20 },
};

const exchanged = (bank: { fetch: OidcHybridContext["fetch"] }, context = {}, changes = {}) =>
  exchangeCode(contextOf({ fetch: bank.fetch, ...context }), { ...verified, ...changes });

describe("the request", () => {
  it("carries the code, the redirect URI and an assertion, and no client id beside it", async () => {
    const bank = goodBank(verified);

    await exchanged(bank);

    const { url, headers, form } = bank.requests[0] ?? expect.fail("nothing was sent");
    expect(url).toBe(tokenEndpoint);
    expect(headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(headers.get("accept")).toBe("application/json");
    expect([...form.keys()]).toEqual([
      "grant_type",
      "code",
      "redirect_uri",
      "client_assertion_type",
      "client_assertion",
    ]);
    expect(form.get("client_assertion_type")).toBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
  });

  it("has a fresh assertion of a minute, for the token endpoint, by another library's judgement", async () => {
    const bank = goodBank(verified);

    await exchanged(bank);
    await exchanged(bank);

    const key = createPublicKey(clientKey.publicKey.export({ type: "spki", format: "pem" }));
    const assertions = await Promise.all(
      bank.requests.map(({ form }) =>
        jwtVerify(form.get("client_assertion") ?? "", key, {
          currentDate: new Date(now * 1000),
          audience: tokenEndpoint,
          issuer: clientId,
          subject: clientId,
          algorithms: ["PS256"],
        }),
      ),
    );
    expect(assertions[0]?.payload).toEqual({
      iss: clientId,
      sub: clientId,
      aud: tokenEndpoint,
      jti: expect.stringMatching(/^[\w-]{43}$/),
      iat: now,
      exp: now + 60,
    });
    expect(assertions[0]?.payload.jti).not.toBe(assertions[1]?.payload.jti);
  });

  it("has an assertion for the issuer where the profile says so", async () => {
    const bank = goodBank(verified);

    await exchanged(bank, { profile: profileWith({ clientAssertion: { audience: "issuer" } }) });

    const [, claims] = (bank.requests[0]?.form.get("client_assertion") ?? "").split(".");
    expect(JSON.parse(Buffer.from(claims ?? "", "base64url").toString())).toMatchObject({ aud: issuer });
  });

  it("carries the client id and no assertion with tls_client_auth", async () => {
    const bank = goodBank(verified);

    await exchanged(bank, { clientAuthentication: "tls_client_auth" });

    expect(Object.fromEntries(bank.requests[0]?.form ?? [])).toEqual({
      grant_type: "authorization_code",
      code,
      redirect_uri: redirectUri,
      client_id: clientId,
    });
  });

  it("goes to the alias for clients with a certificate, with an assertion for the endpoint's own name", async () => {
    const bank = goodBank(verified);
    const metadata = {
      issuer,
      token_endpoint: tokenEndpoint,
      mtls_endpoint_aliases: { token_endpoint: "https://mtls.bank.example/token" },
    };

    await exchanged(bank, { metadata });

    const [{ url, form }] = bank.requests as [(typeof bank.requests)[0]];
    const [, claims] = (form.get("client_assertion") ?? "").split(".");
    expect(url).toBe("https://mtls.bank.example/token");
    expect(JSON.parse(Buffer.from(claims ?? "", "base64url").toString())).toMatchObject({
      aud: tokenEndpoint,
    });
  });

  it("carries the verifier of PKCE, and the scope where the profile says so", async () => {
    const bank = goodBank(verified);
    const profile = profileWith({ tokenResponse: { scopeSentOn: ["authorization_code"] } });

    await exchanged(bank, { profile }, { codeVerifier: "v".repeat(43) });

    expect(bank.requests[0]?.form.get("code_verifier")).toBe("v".repeat(43));
    expect(bank.requests[0]?.form.get("scope")).toBe("openid accounts");
  });
});

describe("takes, and tells about,", () => {
  const grantOf = async (body: object, claims = {}, context = {}) =>
    exchanged(goodBank(verified, claims, body as Record<string, unknown>), context);

  it.each<[string, object, object]>([
    [
      "no `expires_in`",
      { expires_in: undefined },
      { accessTokenExpiresAt: null, notices: ["expires_in_missing"] },
    ],
    ["a null `expires_in`", { expires_in: null }, { notices: ["expires_in_missing"] }],
    ["a text of digits", { expires_in: "900" }, { accessTokenExpiresAt: now + 900, notices: [] }],
    ["a fraction", { expires_in: 299.9 }, { accessTokenExpiresAt: now + 299, notices: [] }],
    ["zero", { expires_in: 0 }, { accessTokenExpiresAt: null, notices: ["expires_in_unreadable"] }],
    ["a negative time", { expires_in: -1 }, { notices: ["expires_in_unreadable"] }],
    ["a time that is absolute", { expires_in: now }, { notices: ["expires_in_unreadable"] }],
    ["a word", { expires_in: "soon" }, { notices: ["expires_in_unreadable"] }],
    ["no `scope`", { scope: undefined }, { scope: "openid accounts", notices: [] }],
    ["an empty `scope`", { scope: "" }, { scope: "openid accounts", notices: [] }],
    ["a `scope` in another order", { scope: "accounts openid" }, { scope: "accounts openid", notices: [] }],
    ["a narrower `scope`", { scope: "openid" }, { scope: "openid", notices: ["scope_narrowed"] }],
    ["a wider `scope`", { scope: "openid accounts payments" }, { notices: ["scope_widened"] }],
    ["another `scope`", { scope: "payments" }, { notices: ["scope_narrowed", "scope_widened"] }],
    ["`token_type` in small letters", { token_type: "bearer" }, { notices: [] }],
    ["`token_type` in capitals", { token_type: "BEARER" }, { notices: [] }],
    [
      "no refresh token",
      { refresh_token: undefined },
      { refreshToken: null, refreshTokenExpiresAt: null, notices: ["refresh_token_missing"] },
    ],
    ["a null refresh token", { refresh_token: null }, { refreshToken: null }],
    ["a member nobody knows", { cnf: { "x5t#S256": "x" } }, { notices: [] }],
  ])("%s", async (_, body, grant) => {
    await expect(grantOf(body)).resolves.toMatchObject(grant);
  });

  it.each([
    ["namespaced", { "http://openbanking.org.uk/refresh_token_expires_at": now + 1_000 }, {}],
    ["not namespaced", { refresh_token_expires_at: now + 1_000 }, {}],
    ["in milliseconds", { refresh_token_expires_at: (now + 1_000) * 1_000 }, {}],
    ["beside the id_token", {}, { refresh_token_expires_at: now + 1_000 }],
  ])("the refresh token's end, %s", async (_, claims, body) => {
    await expect(grantOf(body, claims)).resolves.toMatchObject({
      refreshTokenExpiresAt: now + 1_000,
      refreshTokenExpirySource: "bank",
      notices: [],
    });
  });

  it.each(["tomorrow", String(now + 1_000), 0, now - 1, Number.MAX_VALUE, {}])(
    "an end of the refresh token that is no time to come: %s",
    async (value) => {
      await expect(grantOf({}, { refresh_token_expires_at: value })).resolves.toMatchObject({
        refreshTokenExpiresAt: now + 365 * 86_400,
        refreshTokenExpirySource: "profile",
        notices: ["refresh_token_expiry_unreadable"],
      });
    },
  );

  it("a bank's clock that is not ours", async () => {
    const date = new Date((now + 31) * 1000).toUTCString();
    const bank = bankThat(async () =>
      Response.json(tokenBody(await tokenOf(backClaims(verified))), { headers: { date } }),
    );

    await expect(exchanged(bank)).resolves.toMatchObject({ notices: ["clocks_differ"] });
  });

  it.each<[string, object]>([
    ["no `at_hash`", { at_hash: undefined }],
    ["a null `at_hash`", { at_hash: null }],
    ["no intent id", { openbanking_intent_id: undefined }],
    ["no `auth_time`", { auth_time: undefined }],
    ["the hashes of the front channel", { c_hash: leftHalf(code), s_hash: leftHalf(state) }],
    ["an audience in a list", { aud: [clientId] }],
  ])("an id_token with %s", async (_, claims) => {
    await expect(grantOf({}, claims)).resolves.toMatchObject({ notices: [] });
  });

  it("an `acr` and `auth_time` that the first id_token did not have", async () => {
    const first = { issuer, subject, audience: [clientId], nonce, acr: null, authTime: null };
    const bank = goodBank(verified, { acr: "urn:x", auth_time: now - 5 });

    await expect(exchanged(bank, {}, { idToken: first })).resolves.toMatchObject({
      acr: "urn:x",
      authTime: now - 5,
    });
  });
});

describe("refuses, and uses nothing of, a token response", () => {
  it.each<[string, unknown]>([
    ["that is a list", []],
    ["that is null", null],
    ["that is a text", "access_token"],
    ["without an access token", { access_token: undefined }],
    ["with an empty access token", { access_token: "" }],
    ["with an access token of two lines", { access_token: "a\r\nx: y" }],
    ["with a space in its access token", { access_token: "a b" }],
    ["with a number for an access token", { access_token: 17 }],
    ["without a token type", { token_type: undefined }],
    ["with tokens that are not bearer tokens", { token_type: "DPoP" }],
    ["with a list for a token type", { token_type: ["Bearer"] }],
    ["with an object for a refresh token", { refresh_token: {} }],
    ["with a list for a scope", { scope: ["openid"] }],
    ["with a scope of two lines", { scope: "openid\naccounts" }],
    ["without an id_token", { id_token: undefined }],
    ["with an empty id_token", { id_token: "" }],
    ["with an object for an id_token", { id_token: {} }],
  ])("%s", async (_, body) => {
    const isWhole = typeof body !== "object" || body === null || Array.isArray(body);
    const bank = isWhole
      ? bankThat(() => Response.json(body))
      : goodBank(verified, {}, body as Record<string, unknown>);

    await expect(exchanged(bank)).rejects.toMatchObject({
      name: "TokenError",
      code: "token_response_invalid",
      consentId,
      host: "as1.openbanking.zopa.com",
      retryable: false,
    });
    expect(bank.requests).toHaveLength(1);
  });
});

describe("refuses a second id_token", () => {
  it.each<[string, object, string]>([
    ["of another person", { sub: "person-18" }, "sub"],
    ["of nobody", { sub: undefined }, "sub"],
    ["of another issuer", { iss: `${issuer}/` }, "iss"],
    ["for another audience", { aud: "another" }, "aud"],
    ["for one audience more", { aud: [clientId, "another"], azp: clientId }, "aud"],
    ["without `nonce`", { nonce: undefined }, "nonce"],
    ["with another `nonce`", { nonce: "x" }, "nonce"],
    ["about another consent", { openbanking_intent_id: "another" }, "openbanking_intent_id"],
    ["of another log-in", { auth_time: now - 21 }, "auth_time"],
    ["with the `at_hash` of another token", { at_hash: leftHalf("another") }, "at_hash"],
    ["with the `c_hash` of another code", { c_hash: leftHalf("another") }, "c_hash"],
    ["with the `s_hash` of another state", { s_hash: leftHalf("another") }, "s_hash"],
    ["that is over", { exp: now - 60 }, "exp"],
    ["without `exp`", { exp: undefined }, "exp"],
    ["without `iat`", { iat: undefined }, "iat"],
    ["from a week ago", { iat: now - 604_800 }, "iat"],
    ["from the future", { iat: now + 61 }, "iat"],
    ["that is not yet valid", { nbf: now + 61 }, "nbf"],
  ])("%s", async (_, claims, claim) => {
    const bank = goodBank(verified, claims as Record<string, unknown>);

    await expect(exchanged(bank)).rejects.toMatchObject({
      name: "AuthorizationError",
      code: "id_token_invalid",
      stage: "token_response",
      consentId,
      claim,
    });
    expect(bank.requests).toHaveLength(1);
  });

  it("with another level of authentication", async () => {
    const first = { issuer, subject, audience: [clientId], nonce, acr: "urn:a", authTime: null };
    const bank = goodBank(verified, { acr: "urn:b" });

    await expect(exchanged(bank, {}, { idToken: first })).rejects.toMatchObject({ claim: "acr" });
  });

  it("with a level that was not asked for", async () => {
    const profile = profileWith({ requestObject: { acrValues: ["urn:sca"] } });
    const bank = goodBank(verified, { acr: "urn:b" });

    await expect(exchanged(bank, { profile })).rejects.toMatchObject({ claim: "acr" });
  });

  it("for another audience than the first", async () => {
    const first = { ...verified.idToken, audience: [clientId, "another"] };

    await expect(exchanged(goodBank(verified), {}, { idToken: first })).rejects.toMatchObject({
      claim: "aud",
    });
  });

  it("without `at_hash` where the profile asks for it", async () => {
    const profile = profileWith({ idToken: { requiredHashes: ["c_hash", "s_hash", "at_hash"] } });

    await expect(exchanged(goodBank(verified, { at_hash: undefined }), { profile })).rejects.toMatchObject({
      claim: "at_hash",
    });
  });

  it("of another person than the one who has to authorise again", async () => {
    await expect(exchanged(goodBank(verified), {}, { subject: "person-18" })).rejects.toMatchObject({
      claim: "sub",
    });
  });

  it("that a stranger signed", async () => {
    const forged = await tokenOf(backClaims(verified), {}, strangerKey.privateKey);
    const bank = bankThat(() => Response.json(tokenBody(forged)));

    await expect(exchanged(bank)).rejects.toMatchObject({
      code: "id_token_invalid",
      stage: "token_response",
      cause: { code: "signature_invalid" },
    });
  });

  it("from the future, with a word about the clocks", async () => {
    const token = await tokenOf(backClaims(verified, { iat: now + 120, exp: now + 400 }));
    const headers = { date: new Date((now + 120) * 1000).toUTCString() };
    const bank = bankThat(() => Response.json(tokenBody(token), { headers }));

    await expect(exchanged(bank)).rejects.toThrow(/the bank's is 120 s ahead of ours/);
  });
});

describe("before the code is spent", () => {
  it("the bank's keys are there", async () => {
    const bank = goodBank(verified);
    const keySet = {
      find: () => Promise.reject(new KeySetError("no keys", { code: "key_set_unavailable" })),
    };

    await expect(exchanged(bank, { keySet })).rejects.toMatchObject({ code: "key_set_unavailable" });
    expect(bank.requests).toHaveLength(0);
  });

  it("the key that opens id_tokens can be read", async () => {
    const bank = goodBank(verified);
    const decryptionKey = { key: "no key", algorithms: ["RSA-OAEP-256"] } as const;

    await expect(exchanged(bank, { decryptionKey })).rejects.toMatchObject({ name: "KeyError" });
    expect(bank.requests).toHaveLength(0);
  });

  it.each([
    ["what the customer declined", { outcome: "denied" }],
    ["what has no code", { code: "" }],
    ["what is of another bank", { issuer: "https://other.example" }],
    ["what is of another client", { clientId: "other" }],
  ])("%s is refused as a mistake of the program", async (_, changes) => {
    const bank = goodBank(verified);

    await expect(exchanged(bank, {}, changes)).rejects.toThrow(TypeError);
    expect(bank.requests).toHaveLength(0);
  });

  it("a signer that the token endpoint does not take is refused as a mistake of the program", async () => {
    const bank = goodBank(verified);
    const profile = profileWith({ clientAssertion: { algorithms: ["ES256"] } });

    await expect(exchanged(bank, { profile })).rejects.toThrow("signer.alg");
    expect(bank.requests).toHaveLength(0);
  });
});

it("says that the code counts as spent when the keys were gone afterwards", async () => {
  let asked = 0;
  const keySet = {
    find: () => {
      asked += 1;
      return asked === 1
        ? Promise.resolve([])
        : Promise.reject(new KeySetError("no keys", { code: "key_set_unavailable" }));
    },
  };

  await expect(exchanged(goodBank(verified), { keySet })).rejects.toMatchObject({
    code: "exchange_outcome_unknown",
    consentId,
    cause: { code: "key_set_unavailable" },
  });
});

describe("the certificate that the token is bound to", () => {
  it("is the one at the moment of sending", async () => {
    let presented = "before";
    const bank = goodBank(verified);
    const fetch: OidcHybridContext["fetch"] = (url, init) => {
      const sent = bank.fetch(url, init);
      presented = "after";
      return sent;
    };

    const grant = await exchanged({ fetch }, { certificate: () => ({ x5tS256: presented }) });

    expect(grant.certificateThumbprint).toBe("before");
  });

  it.each<[string, Partial<OidcHybridContext>, string | null]>([
    ["known", {}, thumbprint],
    ["not known", { certificate: undefined }, null],
    ["not known at the moment", { certificate: () => undefined }, null],
    [
      "of no account at this bank",
      { profile: profileWith({ tokenResponse: { certificateBound: false } }) },
      null,
    ],
  ])("is %s", async (_, context, certificateThumbprint) => {
    await expect(exchanged(goodBank(verified), context)).resolves.toMatchObject({ certificateThumbprint });
  });
});

let problem: unknown;
beforeAll(async () => {
  const bank = bankThat(() =>
    Response.json(
      { error: "invalid_grant", error_description: `code ${code} and ${accessToken} ${refreshToken}` },
      { status: 400 },
    ),
  );
  problem = await exchanged(bank).catch((error: unknown) => error);
});

it("shows no code, assertion or token in an error", () => {
  const shown = shownBy(problem);
  expect(shown).not.toContain(code);
  expect(shown).not.toMatch(/eyJ/);
});
