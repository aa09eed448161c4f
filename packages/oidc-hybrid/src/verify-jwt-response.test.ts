import { shownBy } from "@zopa-openbanking/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { backClaims, code, goodBank, subject, tokenOf } from "./__fixtures__/bank.js";
import {
  clientId,
  consentId,
  contextOf,
  issuer,
  now,
  profileWith,
  redirectUri,
} from "./__fixtures__/client.js";
import { strangerKey } from "./__fixtures__/keys.js";
import { completeAuthorization } from "./complete-authorization.js";
import type { Pending } from "./pending.js";
import { startAuthorization } from "./start-authorization.js";
import { verifyAuthorizationResponse } from "./verify-authorization-response.js";

/** A bank with JARM, of which there is none among ours. */
const profile = profileWith({
  authorization: {
    responseMode: "jwt",
    jarm: "required",
    duplicated: { response_type: "code", scope: "openid accounts" },
  },
  requestObject: { responseType: "code" },
});

let pending: Pending;

beforeAll(async () => {
  pending = await startAuthorization(contextOf({ profile }), { consentId });
});

const signed = (claims = {}, header = {}, key?: Parameters<typeof tokenOf>[2]) =>
  tokenOf({ iss: issuer, aud: clientId, exp: now + 120, code, state: pending.state, ...claims }, header, key);

const verified = async (claims = {}) =>
  verifyAuthorizationResponse(
    contextOf({ profile }),
    { kind: "jwt", response: await signed(claims) },
    pending,
  );

it("asks for a signed answer in the request object", () => {
  const [, claims] = (new URL(pending.url).searchParams.get("request") ?? "").split(".");

  expect(JSON.parse(Buffer.from(claims ?? "", "base64url").toString())).toMatchObject({
    response_type: "code",
    response_mode: "jwt",
  });
});

it("goes from a signed answer to a grant", async () => {
  const bank = goodBank(pending);
  const callback = new URL(`${redirectUri}?response=${await signed()}`);

  const grant = await completeAuthorization(contextOf({ profile, fetch: bank.fetch }), callback, pending);

  expect(grant).toMatchObject({ consentId, subject, nonce: pending.nonce, authTime: now - 20 });
});

it("takes the code out of it, and knows no person yet", async () => {
  await expect(verified()).resolves.toMatchObject({ outcome: "authorized", code, idToken: null });
});

it("tells that the customer declined", async () => {
  await expect(verified({ code: undefined, error: "access_denied" })).resolves.toEqual({
    outcome: "denied",
    consentId,
    state: pending.state,
  });
});

describe("refuses an answer", () => {
  it.each<[string, object, string, string | undefined]>([
    ["of another issuer", { iss: `${issuer}/` }, "id_token_invalid", "iss"],
    ["without an issuer", { iss: undefined }, "id_token_invalid", "iss"],
    ["for another client", { aud: "another" }, "id_token_invalid", "aud"],
    ["without an audience", { aud: undefined }, "id_token_invalid", "aud"],
    ["that is over", { exp: now - 60 }, "id_token_invalid", "exp"],
    ["without an end", { exp: undefined }, "id_token_invalid", "exp"],
    ["from the future", { iat: now + 61 }, "id_token_invalid", "iat"],
    ["of another authorisation", { state: "another" }, "state_mismatch", "state"],
    ["without a state", { state: undefined }, "callback_incomplete", undefined],
    ["without a code", { code: undefined }, "callback_incomplete", undefined],
    ["with a number for a code", { code: 17 }, "callback_incomplete", undefined],
    ["with a code and an error", { error: "access_denied" }, "callback_contradictory", undefined],
    ["with another error", { code: undefined, error: "server_error" }, "authorization_failed", undefined],
  ])("%s", async (_, claims, code, claim) => {
    await expect(verified(claims)).rejects.toMatchObject({ code, claim, consentId });
  });

  it("that a stranger signed", async () => {
    const response = await signed({}, {}, strangerKey.privateKey);

    const problem = await verifyAuthorizationResponse(
      contextOf({ profile }),
      { kind: "jwt", response },
      pending,
    ).catch((error: unknown) => error);

    expect(problem).toMatchObject({ code: "id_token_invalid", cause: { code: "signature_invalid" } });
    expect(shownBy(problem)).not.toContain(code);
  });

  it("in the open, from a bank that signs the whole of it", async () => {
    const response = { kind: "code", code, idToken: await signed(), state: pending.state } as const;

    await expect(
      verifyAuthorizationResponse(contextOf({ profile }), response, pending),
    ).rejects.toMatchObject({ code: "callback_malformed" });
  });

  it("that is signed as a whole, from a bank that sends an id_token", async () => {
    const hybrid = await startAuthorization(contextOf(), { consentId });

    await expect(
      verifyAuthorizationResponse(contextOf(), { kind: "jwt", response: await signed() }, hybrid),
    ).rejects.toMatchObject({ code: "callback_malformed" });
  });
});

describe("at the exchange, where the only id_token is,", () => {
  it.each<[string, object, string]>([
    ["the consent's id is due", { openbanking_intent_id: undefined }, "openbanking_intent_id"],
    ["the consent's id is compared", { openbanking_intent_id: "another" }, "openbanking_intent_id"],
    ["the nonce is due", { nonce: undefined }, "nonce"],
    ["the person is due", { sub: undefined }, "sub"],
  ])("%s", async (_, claims, claim) => {
    const bank = goodBank(pending, claims as Record<string, unknown>);
    const callback = { response: await signed() };

    await expect(
      completeAuthorization(contextOf({ profile, fetch: bank.fetch }), callback, pending),
    ).rejects.toMatchObject({ code: "id_token_invalid", stage: "token_response", claim });
  });

  it("the level of authentication is due when it was asked for", async () => {
    const asking = {
      ...profile,
      requestObject: { ...profile.requestObject, acrValues: ["urn:openbanking:psd2:sca"] },
    };
    const exchange = async (claims: object) =>
      completeAuthorization(
        contextOf({ profile: asking, fetch: goodBank(pending, backClaims(pending, claims as never)).fetch }),
        { response: await signed() },
        pending,
      );

    await expect(exchange({ acr: "urn:openbanking:psd2:sca" })).resolves.toMatchObject({
      acr: "urn:openbanking:psd2:sca",
    });
    await expect(exchange({})).rejects.toMatchObject({ claim: "acr" });
  });
});
