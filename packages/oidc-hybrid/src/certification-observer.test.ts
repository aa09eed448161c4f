import { describe, expect, it } from "vitest";
import { now } from "./__fixtures__/lying-server-faults.js";
import { alternateKeys, clientKeys } from "./__fixtures__/lying-server-keys.js";
import {
  type Finding,
  observeAuthorization,
  observeClient,
  observeResource,
  type RegisteredClient,
  reporterOf,
} from "./__fixtures__/lying-server-observer.js";
import { type Claims, signedBy } from "./__fixtures__/lying-server-tokens.js";

// That the lying server finds nothing about our client says something only if it finds what there is.
const client: RegisteredClient = {
  clientId: "client-1",
  redirectUri: "https://tpp.example/callback",
  scope: "openid accounts",
  publicKey: clientKeys.publicKey,
  authentication: "private_key_jwt",
  thumbprint: "",
};
const names = { issuer: "https://bank.example", tokenEndpoints: ["https://bank.example/token"] };

const acr = { essential: true, values: ["urn:openbanking:psd2:sca"] };
const intent = { value: "consent-1", essential: true };
const goodRequest: Claims = {
  iss: "client-1",
  aud: "https://bank.example",
  response_type: "code id_token",
  client_id: "client-1",
  redirect_uri: "https://tpp.example/callback",
  scope: "openid accounts",
  state: "s",
  nonce: "n",
  nbf: now,
  exp: now + 300,
  claims: { id_token: { openbanking_intent_id: intent, acr } },
};

interface Sent {
  readonly claims?: Claims;
  readonly header?: Claims;
  readonly query?: Readonly<Record<string, string>>;
  readonly keys?: typeof clientKeys;
  readonly alg?: "PS256" | "RS256";
}

function findingsOn({ claims = {}, header, query = {}, keys = clientKeys, alg = "PS256" }: Sent): string[] {
  const findings: Finding[] = [];
  const token = signedBy(keys, alg, { ...goodRequest, ...claims }, { typ: "oauth-authz-req+jwt", ...header });
  const parameters = {
    client_id: "client-1",
    response_type: "code id_token",
    scope: "openid accounts",
    request: token,
  };
  const link = new URL(`https://bank.example/authorize?${new URLSearchParams({ ...parameters, ...query })}`);
  observeAuthorization(link, client, names, "consent-1", now, reporterOf(findings));
  return findings.map(({ check, severity }) => `${check} ${severity}`);
}

function claimsOf(members: Claims): Sent {
  return { claims: { claims: { id_token: { openbanking_intent_id: intent, acr, ...members } } } };
}

describe("the observer of authorisation requests", () => {
  it("finds nothing in a good one", () => {
    expect(findingsOn({})).toEqual([]);
    expect(
      findingsOn({ claims: { iat: now, jti: "j", max_age: 1, aud: ["x", "https://bank.example"] } }),
    ).toEqual([]);
    expect(findingsOn({ header: { typ: undefined } })).toEqual([]);
  });

  it.each<[string, Sent]>([
    ["R1 STOP", { query: { request: "x" } }],
    ["R2 STOP", { alg: "RS256" }],
    ["R3 WARN", { header: { typ: "JWT" } }],
    ["R4 STOP", { claims: { exp: undefined } }],
    ["R4 STOP", { claims: { exp: now - 301 } }],
    ["R4 STOP", { claims: { exp: now + 3_601 } }],
    ["R5 FAIL", { claims: { nbf: undefined } }],
    ["R5 FAIL", { claims: { nbf: now + 301 } }],
    ["R5 FAIL", { claims: { nbf: now - 3_601 } }],
    ["R5 FAIL", { claims: { nbf: now - 3_000, exp: now + 1_200 } }],
    ["R6 STOP", { claims: { iss: "x" } }],
    ["R7 STOP", { claims: { aud: "https://bank.example/" } }],
    ["R8 STOP", { claims: { iat: now + 301 } }],
    ["R9 STOP", { claims: { jti: 7 } }],
    ["R10 STOP", { claims: { max_age: "7" } }],
    ["R11 FAIL", { claims: { request_uri: "x" } }],
    ["R11 FAIL", { claims: { sub: "client-1" } }],
    ["R12 STOP", { keys: alternateKeys }],
    ["R13 FAIL", { claims: { redirect_uri: "https://tpp.example/callback/" } }],
    ["R14 FAIL", { query: { response_type: "code" } }],
    ["R14 FAIL", { query: { client_id: "x" } }],
    ["R15 FAIL", { query: { scope: "accounts" } }],
    ["R15 WARN", { query: { state: "other" } }],
    ["R16 STOP", { claims: { scope: "accounts openid" } }],
    ["R17 STOP", { claims: { response_type: "code" } }],
    ["R17 STOP", { claims: { scope: "accounts" } }],
    ["R18 STOP", { claims: { nonce: undefined } }],
    ["R18 STOP", { claims: { nonce: "x".repeat(44) } }],
    ["R18 STOP", { claims: { nonce: "a+b" } }],
    ["R19 WARN", { claims: { state: undefined } }],
    [
      "R20 FAIL",
      { claims: { claims: { id_token: { openbanking_intent_id: intent, acr }, access_token: {} } } },
    ],
    ["R20 FAIL", claimsOf({ acr: { ...acr, maybe: true } })],
    ["R20 WARN", claimsOf({ shoe_size: null })],
    ["R21 STOP", claimsOf({ openbanking_intent_id: { value: "consent-1" } })],
    ["R21 STOP", claimsOf({ openbanking_intent_id: { value: "consent-2", essential: true } })],
    ["R22 STOP", claimsOf({ acr: undefined })],
    ["R23 WARN", { claims: { unheard_of: 1 } }],
  ])("finds %s in %j", (finding, sent) => {
    expect(findingsOn(sent)).toContain(finding);
  });
});

describe("the observer of client authentication", () => {
  const type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  const good = {
    iss: "client-1",
    sub: "client-1",
    aud: "https://bank.example",
    jti: "1",
    exp: now + 60,
    iat: now,
  };

  function findings(
    claims: Claims,
    form: Readonly<Record<string, string>> = {},
    { used = new Set<unknown>(), keys = clientKeys, authentication = client.authentication } = {},
  ): string[] {
    const found: Finding[] = [];
    const assertion = signedBy(keys, "PS256", { ...good, ...claims });
    const fields = {
      grant_type: "refresh_token",
      client_assertion_type: type,
      client_assertion: assertion,
      ...form,
    };
    const known = { ...client, authentication };
    observeClient(new URLSearchParams(fields), known, names, now, used, reporterOf(found));
    return found.map(({ check, severity }) => `${check} ${severity}`);
  }

  it("finds nothing in a good one", () => {
    expect(findings({})).toEqual([]);
    expect(findings({ aud: ["x", "https://bank.example/token"], nbf: now })).toEqual([]);
  });

  it.each<[string, Claims, Record<string, string>?]>([
    ["K1 STOP", {}, { client_id: "x" }],
    ["K3 FAIL", {}, { client_assertion_type: "x" }],
    ["K3 FAIL", {}, { client_assertion: "" }],
    ["K4 FAIL", { iss: "x" }],
    ["K4 FAIL", { sub: "x" }],
    ["K4 FAIL", { aud: "https://bank.example/other" }],
    ["K4 FAIL", { jti: undefined }],
    ["K4 FAIL", { exp: undefined }],
    ["K4 FAIL", { exp: now + 86_401 }],
    ["K4 FAIL", { nbf: now + 301 }],
    ["K4 FAIL", { iat: undefined }],
    ["K6 STOP", {}, { grant_type: "password" }],
  ])("finds %s in %j %j", (finding, claims, form) => {
    expect(findings(claims, form)).toContain(finding);
  });

  it("finds an assertion that was used before, or was signed by another", () => {
    expect(findings({}, {}, { used: new Set(["1"]) })).toContain("K4 FAIL");
    expect(findings({}, {}, { keys: alternateKeys })).toContain("K3 FAIL");
  });

  it("finds an assertion, and the lack of a client id, where the certificate authenticates", () => {
    expect(findings({}, {}, { authentication: "tls_client_auth" })).toEqual(["K1 STOP", "K2 STOP"]);
  });
});

describe("the observer of resource calls", () => {
  const good = { authorization: "Bearer token-1" };

  it.each<[string | undefined, string, Record<string, string>, string]>([
    [undefined, "/accounts", good, ""],
    [undefined, "/accounts", { ...good, "x-fapi-auth-date": "Tue, 11 Sep 2012 19:43:31 GMT" }, ""],
    ["H1 FAIL", "/accounts?access_token=token-1", good, ""],
    ["H1 FAIL", "/accounts", good, "access_token=token-1"],
    ["H2 FAIL", "/accounts", { authorization: "Bearer token-2" }, ""],
    ["H3 FAIL", "/accounts", { ...good, "x-fapi-auth-date": "2012-09-11" }, ""],
    ["H4 FAIL", "/accounts", { ...good, "x-fapi-customer-ip-address": "localhost" }, ""],
    ["H5 FAIL", "/accounts", { ...good, "x-fapi-interaction-id": "1" }, ""],
  ])("finds %s at %s with %j and %j", (finding, path, headers, body) => {
    const found: Finding[] = [];

    observeResource(new URL(path, "https://bank.example"), headers, body, "token-1", reporterOf(found));

    expect(found.map(({ check, severity }) => `${check} ${severity}`)).toEqual(
      finding === undefined ? [] : [finding],
    );
  });
});
