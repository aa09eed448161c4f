import type { Context } from "koa";
import { describe, expect, it } from "vitest";
import type { IdTokenStage } from "../authorization/fault-effects.js";
import { faultCatalogue } from "./catalogue/fault-catalogue.js";
import { createAuthorizationEffects } from "./create-authorization-effects.js";
import { createFaults } from "./create-faults.js";

const now = 1_700_000_000;
const week = 604_800;
const claims = {
  iss: "https://bank.example",
  sub: "consent-1",
  aud: "client-1",
  nonce: "nonce",
  iat: now,
  exp: now + 300,
  openbanking_intent_id: "consent-1",
  c_hash: "c",
  s_hash: "s",
  acr: "urn:openbanking:psd2:sca",
};
const token = { header: { alg: "PS256", kid: "bank" }, claims };
const tokens = {
  access_token: "access",
  refresh_token: "refresh",
  id_token: "id",
  token_type: "Bearer",
  expires_in: 300,
  scope: "openid accounts",
};
const response = {
  place: "fragment",
  parameters: [
    ["code", "c"],
    ["id_token", "i"],
    ["state", "s"],
  ],
} as const;

function effects() {
  const faults = createFaults({ catalogue: faultCatalogue });
  return { faults, ...createAuthorizationEffects({ faults, clock: { now: () => now } }) };
}

function changed(name: string, stage: IdTokenStage = "front_channel") {
  return effects().changeIdToken([name], stage, token, { now });
}

const stageOf = (name: string) =>
  (faultCatalogue.find((fault) => fault.name === name)?.match?.stage as IdTokenStage | undefined) ??
  "front_channel";

const namesAt = (place: string): readonly string[] =>
  faultCatalogue.filter((fault) => fault.place === place).map(({ name }) => name);

describe("an id_token", () => {
  it("is as it was without a fault", () => {
    expect(effects().changeIdToken([], "token", token, { now })).toEqual({ ...token, sign: "bank" });
    expect(effects().changeIdToken(["slow", "nothing"], "token", token, { now })).toEqual({
      ...token,
      sign: "bank",
    });
  });

  it.each(namesAt("id_token").filter((name) => name !== "at-hash-missing"))(
    "is another one with %s",
    (name) => {
      const { header, claims: after, sign } = changed(name, stageOf(name));

      expect(JSON.stringify({ header, claims: after, sign })).not.toBe(
        JSON.stringify({ ...token, sign: "bank" }),
      );
    },
  );

  it.each<[string, object]>([
    ["s-hash-wrong", { s_hash: "s1" }],
    ["c-hash-wrong", { c_hash: "c1" }],
    ["nonce-wrong", { nonce: "nonce1" }],
    ["iss-wrong", { iss: "https://bank.example1" }],
    ["aud-wrong", { aud: "client-11" }],
    ["aud-second", { aud: ["client-1", "client-11"] }],
    ["aud-array", { aud: ["client-1"] }],
    ["intent-wrong", { openbanking_intent_id: "consent-11" }],
    ["id-token-expired", { iat: now, exp: now - 360 }],
    ["iat-week-old", { iat: now - week, exp: now + 300 }],
    ["exp-in-milliseconds", { exp: (now + 300) * 1000 }],
    ["at-hash-null", { at_hash: null }],
    ["acr-weaker", { acr: "urn:openbanking:psd2:ca" }],
  ])("has these claims with %s", (name, expected) => {
    expect(changed(name)).toEqual({ ...token, sign: "bank", claims: { ...claims, ...expected } });
  });

  it.each([
    ["s-hash-missing", "s_hash"],
    ["c-hash-missing", "c_hash"],
    ["nonce-missing", "nonce"],
    ["iss-missing", "iss"],
    ["aud-missing", "aud"],
    ["exp-missing", "exp"],
    ["iat-missing", "iat"],
    ["sub-missing", "sub"],
    ["acr-missing", "acr"],
    ["intent-missing", "openbanking_intent_id"],
  ])("has with %s no %s on the wire", (name, claim) => {
    expect(JSON.parse(JSON.stringify(changed(name).claims))).not.toHaveProperty(claim);
  });

  it.each([
    ["signature-wrong", "corrupt"],
    ["alg-none", "none"],
    ["alg-rs256", "rs256_published"],
    ["key-unpublished", "unpublished_key"],
    ["key-rotation", "rotated"],
  ])("is signed otherwise with %s", (name, sign) => {
    expect(changed(name)).toEqual({ ...token, sign });
  });

  it("is spoilt only at its stage", () => {
    expect(changed("exchange-other-customer", "front_channel").claims).toEqual(claims);
    expect(changed("exchange-other-customer", "token").claims).toMatchObject({ sub: "consent-11" });
    expect(changed("refresh-other-customer", "token").claims).toEqual(claims);
    expect(changed("refresh-other-customer", "refresh").claims).toMatchObject({ sub: "consent-11" });
  });

  it("may have several faults", () => {
    const both = effects().changeIdToken(["nonce-wrong", "alg-none"], "front_channel", token, { now });

    expect(both).toEqual({ ...token, claims: { ...claims, nonce: "nonce1" }, sign: "none" });
  });

  it("is signed by a new key of which the bank remembers the old one's name", () => {
    const { faults, changeIdToken } = effects();
    faults.add("key-rotation");
    changeIdToken(["key-rotation"], "front_channel", token, { now });

    expect(faults.memoryOf("key-rotation").get("kid")).toBe("bank");
  });
});

describe("a token response", () => {
  const wholeAnswer = faultCatalogue
    .filter((fault) => fault.place === "token" && fault.changeTokens === undefined)
    .map(({ name }) => name);
  const unchanged = ["token-dies-early", "refresh-token-rotated", ...wholeAnswer];

  it.each(namesAt("token").filter((name) => !unchanged.includes(name)))("is another one with %s", (name) => {
    const after = effects().changeTokenResponse([name], tokens);

    expect(JSON.stringify(after)).not.toBe(JSON.stringify(tokens));
  });

  it.each(unchanged)("keeps its members with %s", (name) => {
    expect(effects().changeTokenResponse([name], tokens)).toEqual(tokens);
  });

  it("says when refresh tokens rotate", () => {
    expect(effects().rotatesRefreshToken(["refresh-token-rotated"])).toBe(true);
    expect(effects().rotatesRefreshToken(["token-slow"])).toBe(false);
  });

  it.each([
    ["token-500", 500, { error: "server_error" }],
    ["token-invalid-client", 401, { error: "invalid_client" }],
    ["token-invalid-grant", 400, { error: "invalid_grant" }],
  ])("is an error with %s", async (name, status, body) => {
    const headers: Record<string, string> = {};
    const context = {
      method: "POST",
      path: "/token",
      body: tokens,
      status: 200,
      set: (all: object) => Object.assign(headers, all),
      req: { socket: {} },
    };
    await effects().playOnTokenAnswer([name], context as unknown as Context);

    expect(context).toMatchObject({ status, body });
  });
});

describe("an authorisation response", () => {
  it.each(namesAt("authorization"))("is another one with %s", (name) => {
    expect(effects().changeAuthorizationResponse([name], response)).not.toEqual(response);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    [
      "code-only",
      [
        ["code", "c"],
        ["state", "s"],
      ],
    ],
    [
      "id-token-only",
      [
        ["id_token", "i"],
        ["state", "s"],
      ],
    ],
    ["error-beside-code", [...response.parameters, ["error", "access_denied"]]],
    [
      "state-missing",
      [
        ["code", "c"],
        ["id_token", "i"],
      ],
    ],
    [
      "state-other",
      [
        ["code", "c"],
        ["id_token", "i"],
        ["state", "s1"],
      ],
    ],
    ["code-twice", [...response.parameters, ["code", "c1"]]],
    [
      "bank-error",
      [
        ["error", "server_error"],
        ["state", "s"],
      ],
    ],
    ["error-without-state", [["error", "access_denied"]]],
  ])("has with %s these parameters", (name, parameters) => {
    expect(effects().changeAuthorizationResponse([name], response)).toEqual({
      place: "fragment",
      parameters,
    });
  });

  it("comes in the query", () => {
    expect(effects().changeAuthorizationResponse(["response-in-query"], response)).toEqual({
      ...response,
      place: "query",
    });
  });
});
