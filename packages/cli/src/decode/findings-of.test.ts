import { zopaProduction } from "@zopa-openbanking/profiles";
import { describe, expect, it } from "vitest";
import { fixedNow } from "../__fixtures__/cli-world.js";
import {
  assertionClaims,
  detachedHeader,
  header,
  idTokenClaims,
  requestClaims,
  unsigned,
} from "../__fixtures__/tokens.js";
import { decoded } from "./decoded.js";
import type { Expectations } from "./expectations.js";
import { findingsOf } from "./findings-of.js";

const expected: Expectations = {
  profile: zopaProduction,
  now: fixedNow,
  clientId: "client",
  redirectUri: "https://tpp.example/callback",
  kid: "our-kid",
};

function codesOf(text: string, change: Partial<Expectations> = {}): readonly string[] {
  return findingsOf(decoded(text), { ...expected, ...change }).map(({ code }) => code);
}

/** A claim that is undefined is left out. */
const request = (change: object = {}, changedHeader: object = {}) =>
  unsigned({ ...header, ...changedHeader }, { ...requestClaims, ...change });
const idToken = (change: object = {}, changedHeader: object = {}) =>
  unsigned({ alg: "PS256", kid: "bank-kid", ...changedHeader }, { ...idTokenClaims, ...change });
const assertion = (change: object = {}) => unsigned(header, { ...assertionClaims, ...change });
const detached = (change: object = {}) => unsigned({ ...detachedHeader, ...change }, undefined);

const intentId = (claim: unknown, rest: object = {}) => ({
  claims: { id_token: { openbanking_intent_id: claim, ...rest } },
});

describe("a request object", () => {
  it("is as it should be", () => {
    expect(codesOf(request())).toEqual([]);
    expect(codesOf(request({ aud: [zopaProduction.issuer] }))).toEqual([]);
  });

  it.each([
    ["alg_not_allowed", {}, { alg: "RS256" }],
    ["alg_none", {}, { alg: "none" }],
    ["alg_missing", {}, { alg: undefined }],
    ["kid_missing", {}, { kid: undefined }],
    ["kid_different", {}, { kid: "another" }],
    ["aud_missing", { aud: undefined }, {}],
    ["aud_token_host", { aud: "https://as1.openbanking.zopa.com/token" }, {}],
    ["aud_different", { aud: `${zopaProduction.issuer}/` }, {}],
    ["iss_different", { iss: "another" }, {}],
    ["client_id_missing", { client_id: undefined }, {}],
    ["client_id_different", { client_id: "another", iss: "another" }, {}],
    ["redirect_uri_missing", { redirect_uri: undefined }, {}],
    ["redirect_uri_different", { redirect_uri: "https://tpp.example/callback/" }, {}],
    ["response_type_different", { response_type: "code" }, {}],
    ["response_type_different", { response_type: undefined }, {}],
    ["scope_lacking", { scope: "accounts" }, {}],
    ["scope_lacking", { scope: undefined }, {}],
    ["nonce_missing", { nonce: undefined }, {}],
    ["state_missing", { state: "" }, {}],
    ["nbf_missing", { nbf: undefined }, {}],
    ["exp_missing", { exp: undefined }, {}],
    ["expired", { exp: fixedNow }, {}],
    ["exp_too_far", { exp: fixedNow + 3_600 }, {}],
    ["nbf_in_future", { nbf: fixedNow + 61 }, {}],
    ["time_malformed", { exp: "tomorrow" }, {}],
    ["time_in_milliseconds", { exp: (fixedNow + 300) * 1_000 }, {}],
    ["intent_id_missing", { claims: undefined }, {}],
    ["intent_id_missing", { claims: "x" }, {}],
    ["intent_id_missing", intentId({ essential: true }), {}],
    ["intent_id_not_essential", intentId({ value: "aac-1" }), {}],
    ["acr_needless", intentId({ value: "aac-1", essential: true }, { acr: { essential: true } }), {}],
    ["userinfo_needless", { claims: { ...requestClaims.claims, userinfo: { x: null } } }, {}],
  ])("is wrong by one thing and told so: %s", (code, change, changedHeader) => {
    expect(codesOf(request(change, changedHeader))).toEqual([code]);
  });

  it("is not held against what is not configured", () => {
    const nobody = { clientId: undefined, redirectUri: undefined, kid: undefined };
    expect(
      codesOf(request({ iss: "x", client_id: "x", redirect_uri: "https://x/" }, { kid: "x" }), nobody),
    ).toEqual([]);
  });

  it("tells the worst first, each with what to do", () => {
    const findings = findingsOf(decoded(request({ nonce: undefined, state: undefined, aud: "x" })), expected);
    expect(findings.map(({ severity }) => severity)).toEqual(["error", "error", "warning"]);
    expect(findings.every(({ cure }) => cure?.endsWith(".") === true)).toBe(true);
  });
});

describe("an id_token", () => {
  it("is as it should be", () => {
    expect(codesOf(idToken())).toEqual([]);
  });

  it.each([
    ["iss_different", { iss: "https://other.example" }, {}],
    ["aud_different", { aud: "another" }, {}],
    ["aud_several", { aud: ["client", "another"] }, {}],
    ["nonce_missing", { nonce: undefined }, {}],
    ["sub_missing", { sub: undefined }, {}],
    ["iat_missing", { iat: undefined }, {}],
    ["iat_in_future", { iat: fixedNow + 61 }, {}],
    ["iat_too_old", { iat: fixedNow - 601 }, {}],
    ["c_hash_missing", { c_hash: undefined }, {}],
    ["s_hash_missing", { s_hash: undefined }, {}],
    ["openbanking_intent_id_missing", { openbanking_intent_id: undefined }, {}],
    ["expired", { exp: fixedNow - 1 }, {}],
    ["alg_not_allowed", {}, { alg: "HS256" }],
    ["kid_missing", {}, { kid: "" }],
  ])("is wrong by one thing and told so: %s", (code, change, changedHeader) => {
    expect(codesOf(idToken(change, changedHeader))).toEqual([code]);
  });

  it("may be signed by any key of the bank", () => {
    expect(codesOf(idToken({}, { kid: "whatever" }))).toEqual([]);
  });
});

describe("a client assertion", () => {
  it("is as it should be", () => {
    expect(codesOf(assertion())).toEqual([]);
  });

  it.each([
    ["aud_issuer", { aud: zopaProduction.issuer }],
    ["aud_different", { aud: "https://rs1.openbanking.zopa.com/token" }],
    ["aud_different", { aud: undefined }],
    ["client_id_different", { iss: "x", sub: "x" }],
    ["exp_too_far", { exp: fixedNow + 3_600 }],
    ["expired", { exp: 1, iat: 0 }],
    ["iat_in_future", { iat: fixedNow + 120, exp: fixedNow + 180 }],
  ])("is wrong by one thing and told so: %s", (code, change) => {
    expect(codesOf(assertion(change))).toEqual([code]);
  });

  it("goes to the issuer at a bank that wants it so", () => {
    const profile = {
      ...zopaProduction,
      clientAssertion: { ...zopaProduction.clientAssertion, audience: "issuer" as const },
    };
    expect(codesOf(assertion({ aud: zopaProduction.issuer }), { profile })).toEqual([]);
    expect(codesOf(assertion(), { profile })).toEqual(["aud_different"]);
  });
});

describe("a message signature", () => {
  const [iat, iss, tan] = detachedHeader.crit;

  it("is as it should be", () => {
    expect(codesOf(detached())).toEqual([]);
    expect(codesOf(`x-jws-signature: ${detached()}`)).toEqual([]);
  });

  it.each([
    ["header_missing", { "http://openbanking.org.uk/iss": undefined }],
    ["crit_lacking", { crit: [iat, iss] }],
    ["crit_lacking", { crit: [iat, tan] }],
    ["iat_in_future", { "http://openbanking.org.uk/iat": fixedNow + 61 }],
    ["b64_not_critical", { b64: false }],
    ["alg_not_allowed", { alg: "RS256" }],
    ["kid_missing", { kid: undefined }],
  ])("is wrong by one thing and told so: %s", (code, change) => {
    expect(codesOf(detached(change))).toEqual([code]);
  });
});

describe("a callback", () => {
  const address = "https://tpp.example/callback";
  const fields = (change: Record<string, string | undefined> = {}) =>
    Object.entries({ code: "code", state: "state", id_token: idToken(), ...change })
      .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
      .join("&");
  const fits = ["c_hash_fits", "s_hash_fits"];

  it("is as it should be, and its hashes fit", () => {
    expect(codesOf(`${address}#${fields()}`)).toEqual(fits);
    expect(codesOf(`#${fields()}`)).toEqual(fits);
    expect(codesOf(fields())).toEqual(fits);
  });

  it.each([
    [["wrong_place", ...fits], `${address}?${fields()}`],
    [["redirect_uri_different", ...fits], `https://tpp.example/other#${fields()}`],
    [["parameter_repeated", ...fits], `${address}#${fields()}&state=other`],
    [["c_hash_different", "s_hash_fits"], `${address}#${fields({ code: "another" })}`],
    [["s_hash_different", "c_hash_fits"], `${address}#${fields({ state: "another" })}`],
    [["incomplete", ...fits.slice(1)], `${address}#${fields({ code: undefined })}`],
    [["incomplete"], `${address}#${fields({ id_token: undefined })}`],
    [["state_missing", "c_hash_fits"], `${address}#${fields({ state: undefined })}`],
    [["c_hash_missing", "s_hash_fits"], `${address}#${fields({ id_token: idToken({ c_hash: undefined }) })}`],
    [["denied"], `${address}#error=access_denied&state=state`],
    [["refused"], `${address}#error=invalid_request&state=state`],
  ])("is told to be %s", (codes, text) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it("is refused without a hash that has to be there: no doubt in the front channel", () => {
    const text = `${address}#${fields({ id_token: idToken({ s_hash: undefined }) })}`;
    const [finding] = findingsOf(decoded(text), expected);
    expect(finding).toMatchObject({ code: "s_hash_missing", severity: "error" });
  });
});

describe("a link", () => {
  const parameters = (change: Record<string, string> = {}) =>
    new URLSearchParams({
      client_id: "client",
      response_type: "code",
      scope: "openid accounts",
      request: request(),
      ...change,
    })
      .toString()
      .replaceAll("+", "%20");

  it("is as it should be", () => {
    expect(codesOf(`zopa://consent-access-request?${parameters()}`)).toEqual([]);
  });

  it.each([
    ["link_different", `https://auth1.openbanking.zopa.com/authorize?${parameters()}`],
    [
      "parameter_different",
      `zopa://consent-access-request?${parameters({ response_type: "code id_token" })}`,
    ],
    ["parameter_different", `zopa://consent-access-request?${parameters({ client_id: "another" })}`],
    ["parameter_repeated", `zopa://consent-access-request?${parameters()}&scope=x`],
    [
      "nonce_missing",
      `zopa://consent-access-request?${parameters({ request: request({ nonce: undefined }) })}`,
    ],
  ])("is told to be %s", (code, text) => {
    expect(codesOf(text)).toEqual([code]);
  });
});

it("says of an encrypted token that only its header can be read", () => {
  const jwe = `${Buffer.from('{"alg":"RSA-OAEP-256","enc":"A256GCM"}').toString("base64url")}.a.b.c.d`;
  expect(codesOf(jwe)).toEqual(["encrypted"]);
});

it("looks at any other token by its header and times", () => {
  expect(codesOf(unsigned({ alg: "PS256", kid: "x" }, { exp: fixedNow - 1 }))).toEqual(["expired"]);
});
