import { createHash } from "node:crypto";
import { decodeJwt } from "jose";
import { describe, expect, it } from "vitest";
import { bankThat } from "./__fixtures__/bank.js";
import {
  clientId,
  consentId,
  contextOf,
  issuer,
  now,
  profileWith,
  redirectUri,
} from "./__fixtures__/client.js";
import { startAuthorization } from "./start-authorization.js";

it("gives a plain JSON value to store", async () => {
  const pending = await startAuthorization(contextOf(), { consentId });

  expect(pending).toEqual({
    url: expect.stringMatching(/^zopa:\/\/consent-access-request\?client_id=/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    consentId,
    issuer,
    clientId,
    redirectUri,
    responseMode: "fragment",
    subject: null,
    codeVerifier: null,
    createdAt: now,
    linkExpiresAt: now + 500,
    expiresAt: now + 1_100,
  });
  expect(JSON.parse(JSON.stringify(pending))).toEqual(pending);
});

it("puts state and nonce into the signed request object", async () => {
  const { url, state, nonce } = await startAuthorization(contextOf(), { consentId });

  const claims = decodeJwt(new URL(url).searchParams.get("request") ?? "");

  expect(claims).toMatchObject({ state, nonce });
});

it("makes state and nonce of 256 bits each from the randomness that it is given", async () => {
  let filled = 0;
  const randomBytes = (length: number) => new Uint8Array(length).fill(++filled);

  const { state, nonce } = await startAuthorization(contextOf({ randomBytes }), { consentId });

  expect(Buffer.from(state, "base64url")).toEqual(Buffer.alloc(32, 1));
  expect(Buffer.from(nonce, "base64url")).toEqual(Buffer.alloc(32, 2));
});

it("never gives the same state or nonce twice", async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, () => startAuthorization(contextOf(), { consentId })),
  );

  expect(new Set(all.flatMap(({ state, nonce }) => [state, nonce])).size).toBe(40);
});

it("takes state and nonce of the caller", async () => {
  const given = { state: "s".repeat(22), nonce: "n".repeat(22) };

  expect(await startAuthorization(contextOf(), { consentId, ...given })).toMatchObject(given);
});

it("keeps the person who has to authorise again, and the time there is for it", async () => {
  const pending = await startAuthorization(contextOf(), {
    consentId,
    subject: "person-17",
    decisionSeconds: 60,
  });

  expect(pending).toMatchObject({ subject: "person-17", expiresAt: now + 560 });
});

it.each([-1, 86_401, Number.NaN])("refuses %s seconds to decide", async (decisionSeconds) => {
  await expect(startAuthorization(contextOf(), { consentId, decisionSeconds })).rejects.toThrow(
    "decisionSeconds",
  );
});

it("refuses randomness that gives too little", async () => {
  const randomBytes = () => new Uint8Array(8);

  await expect(startAuthorization(contextOf({ randomBytes }), { consentId })).rejects.toThrow("randomBytes");
});

describe("at a bank with pushed requests", () => {
  const profile = profileWith({
    authorization: {
      pushedRequests: "required",
      pkce: "S256",
      parameters: ["client_id", "request_uri"],
    },
  });
  const metadata = {
    issuer,
    token_endpoint: "https://as1.bank.example/token",
    pushed_authorization_request_endpoint: "https://as1.bank.example/par",
    mtls_endpoint_aliases: {
      pushed_authorization_request_endpoint: "https://mtls.bank.example/par",
    },
  };
  const requestUri = "urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c";

  const started = (answer: () => Response, changes = {}) => {
    const bank = bankThat(answer);
    const context = contextOf({ profile, metadata, fetch: bank.fetch, ...changes });
    return { bank, pending: startAuthorization(context, { consentId }) };
  };

  it("pushes the request object with the client's authentication, and refers to it", async () => {
    const { bank, pending } = started(() =>
      Response.json({ request_uri: requestUri, expires_in: 90 }, { status: 201 }),
    );

    const { url, linkExpiresAt, codeVerifier } = await pending;

    expect(url).toBe(
      `zopa://consent-access-request?client_id=${clientId}&request_uri=${encodeURIComponent(requestUri)}`,
    );
    expect(linkExpiresAt).toBe(now + 90);
    const { form, url: pushedTo } = bank.requests[0] ?? expect.fail("nothing was pushed");
    expect(pushedTo).toBe("https://mtls.bank.example/par");
    expect([...form.keys()].sort()).toEqual([
      "client_assertion",
      "client_assertion_type",
      "client_id",
      "request",
    ]);
    // RFC 7636 §4.2, computed apart.
    const challenge = createHash("sha256")
      .update(Buffer.from(codeVerifier ?? "", "ascii"))
      .digest("base64url");
    expect(decodeJwt(form.get("request") ?? "")).toMatchObject({
      code_challenge: challenge,
      code_challenge_method: "S256",
    });
  });

  it.each([
    ["no request_uri", { expires_in: 90 }],
    ["a request_uri that is no URI", { request_uri: "a b", expires_in: 90 }],
    ["no expires_in", { request_uri: requestUri }],
    ["an expires_in of zero", { request_uri: requestUri, expires_in: 0 }],
    ["an expires_in of two hours", { request_uri: requestUri, expires_in: 7_200 }],
    ["no object", null],
  ])("refuses an answer with %s", async (_, body) => {
    const { pending } = started(() => Response.json(body));

    await expect(pending).rejects.toMatchObject({ code: "token_response_invalid" });
  });

  it("says when the bank refuses the request", async () => {
    const { pending } = started(() => Response.json({ error: "invalid_request_object" }, { status: 400 }));

    await expect(pending).rejects.toMatchObject({
      code: "request_rejected",
      oauthError: "invalid_request_object",
    });
  });

  it("says when the metadata has no such endpoint", async () => {
    const { pending } = started(() => Response.json({}), { metadata: { issuer } });

    await expect(pending).rejects.toMatchObject({ code: "endpoint_missing" });
  });
});
