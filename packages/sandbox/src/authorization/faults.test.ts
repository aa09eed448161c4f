import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { compactDecrypt, createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { request } from "undici";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  createRefusalWorld,
  exchange,
  type RefusalWorld,
  refresh,
  send,
} from "./__fixtures__/refusal-world.js";
import { startTestBank } from "./__fixtures__/test-bank.js";
import {
  agentFor,
  authorizationUrl,
  authorize,
  createTestClient,
  requestObject,
} from "./__fixtures__/test-client.js";
import { createTestPki, type TestPki } from "./__fixtures__/test-pki.js";
import type { AuthorizationEffects, ChangedIdToken, IdTokenSigner } from "./fault-effects.js";

let pki: TestPki;
let world: RefusalWorld;
let effects: Partial<AuthorizationEffects> = {};

beforeAll(async () => {
  pki = await createTestPki();
  const bank = await startTestBank({
    pki,
    effects: {
      changeIdToken: (names, stage, token, tools) =>
        effects.changeIdToken?.(names, stage, token, tools) ?? { ...token, sign: "bank" },
      changeTokenResponse: (names, body) => effects.changeTokenResponse?.(names, body) ?? body,
      changeAuthorizationResponse: (names, response) =>
        effects.changeAuthorizationResponse?.(names, response) ?? response,
      playOnTokenAnswer: (names, context) => effects.playOnTokenAnswer?.(names, context),
      rotatesRefreshToken: (names) => effects.rotatesRefreshToken?.(names) ?? false,
    },
  });
  world = await createRefusalWorld(bank, pki);
});

afterEach(() => {
  effects = {};
  world.bank.faults.names = {};
  world.bank.faults.taken.length = 0;
});

afterAll(async () => {
  await Promise.all([world.client, world.tlsClient, world.other].map(({ agent }) => agent.close()));
  await world.bank.close();
});

async function callback(client = world.client): Promise<URL> {
  const object = await requestObject(world.bank, client, world.newConsent(client));
  return authorize(world.bank, pki, authorizationUrl(world.bank, client, object));
}

async function frontIdToken(): Promise<string> {
  return new URLSearchParams((await callback()).hash.slice(1)).get("id_token") ?? "";
}

async function keySet() {
  const agent = agentFor(pki);
  const { body } = await request(`${world.bank.addresses.authorization}/jwks`, { dispatcher: agent });
  const jwks = (await body.json()) as { keys: Record<string, unknown>[] };
  await agent.close();
  return jwks;
}

function signedBy(sign: IdTokenSigner): void {
  world.bank.faults.names = { id_token: ["a fault"] };
  effects = { changeIdToken: (_names, _stage, token): ChangedIdToken => ({ ...token, sign }) };
}

describe("an id_token with a fault is signed", () => {
  it("by the bank", async () => {
    signedBy("bank");
    await jwtVerify(await frontIdToken(), createPublicKey(pki.server.key), { algorithms: ["PS256"] });
  });

  it("by nobody", async () => {
    signedBy("none");
    const jwt = await frontIdToken();
    expect(jwt).toMatch(/\.$/);
    expect(decodeProtectedHeader(jwt)).toEqual({ alg: "none" });
  });

  it("with every byte of the signature changed", async () => {
    signedBy("corrupt");
    const jwt = await frontIdToken();
    expect(jwt.split(".")[2]).toHaveLength(342);
    await expect(jwtVerify(jwt, createPublicKey(pki.server.key))).rejects.toThrow(
      "signature verification failed",
    );
  });

  it("in RS256 by a key that the key set shows without an algorithm", async () => {
    signedBy("rs256_published");
    const jwt = await frontIdToken();
    const jwks = await keySet();
    const { kid } = decodeProtectedHeader(jwt);
    const key = jwks.keys.find((jwk) => jwk["kid"] === kid);
    expect(key).not.toHaveProperty("alg");
    expect(key).not.toHaveProperty("d");
    await jwtVerify(jwt, createLocalJWKSet(jwks as never), { algorithms: ["RS256"] });
  });

  it("by a new key that the key set shows", async () => {
    signedBy("rotated");
    const jwt = await frontIdToken();
    await jwtVerify(jwt, createLocalJWKSet((await keySet()) as never), { algorithms: ["PS256"] });
    expect(decodeProtectedHeader(jwt).kid).not.toBe("bank-key");
    expect(decodeProtectedHeader(await frontIdToken()).kid).toBe(decodeProtectedHeader(jwt).kid);
  });

  it("by a key that the key set never shows", async () => {
    signedBy("unpublished_key");
    const { kid } = decodeProtectedHeader(await frontIdToken());
    expect((await keySet()).keys.map((jwk) => jwk["kid"])).not.toContain(kid);
  });
});

describe("a fault changes", () => {
  it("claims, at each of the three stages", async () => {
    world.bank.faults.names = { id_token: ["a fault"] };
    effects = {
      changeIdToken: (names, stage, { header, claims }, { now }) => ({
        header,
        claims: { ...claims, stage, names, exp: now - 360 },
        sign: "bank",
      }),
    };
    const parameters = new URLSearchParams((await callback()).hash.slice(1));
    const { body } = await send(world, { form: exchange(parameters.get("code") ?? "") });
    const refreshed = await send(world, { form: refresh(String(body["refresh_token"])) });
    const stages = [parameters.get("id_token"), body["id_token"], refreshed.body["id_token"]];

    expect(stages.map((jwt) => decodeJwt(String(jwt))["stage"])).toEqual([
      "front_channel",
      "token",
      "refresh",
    ]);
    expect(decodeJwt(String(stages[0]))).toMatchObject({ names: ["a fault"], exp: expect.any(Number) });
  });

  it("the token response", async () => {
    world.bank.faults.names = { token: ["no expires_in"] };
    effects = { changeTokenResponse: (_names, { expires_in: _left, ...body }) => body };
    const parameters = new URLSearchParams((await callback()).hash.slice(1));
    const { body } = await send(world, { form: exchange(parameters.get("code") ?? "") });

    expect(Object.keys(body).sort()).toEqual([
      "access_token",
      "id_token",
      "refresh_token",
      "scope",
      "token_type",
    ]);
  });

  it("what refresh tokens do: each refresh gives a new one and ends the old", async () => {
    const parameters = new URLSearchParams((await callback()).hash.slice(1));
    const { body } = await send(world, { form: exchange(parameters.get("code") ?? "") });
    world.bank.faults.names = { token: ["rotated"] };
    effects = { rotatesRefreshToken: (names) => names.includes("rotated") };
    const first = String(body["refresh_token"]);
    const second = String((await send(world, { form: refresh(first) })).body["refresh_token"]);
    const third = await send(world, { form: refresh(second) });

    expect(new Set([first, second, third.body["refresh_token"]]).size).toBe(3);
    const again = await send(world, { form: refresh(first) });
    expect(again.body).toMatchObject({
      error: "invalid_grant",
      error_description: expect.stringContaining("came again"),
    });
    expect((await send(world, { form: refresh(String(third.body["refresh_token"])) })).body["error"]).toBe(
      "invalid_grant",
    );
  });

  it("the token answer as a whole", async () => {
    world.bank.faults.names = { token: ["an HTML page"] };
    effects = {
      playOnTokenAnswer: (_names, context) => {
        context.type = "html";
        context.body = "<h1>Sorry</h1>";
      },
    };
    const parameters = new URLSearchParams((await callback()).hash.slice(1));
    const { text } = await send(world, { form: exchange(parameters.get("code") ?? "") });

    expect(text).toBe("<h1>Sorry</h1>");
  });

  it("the authorisation response", async () => {
    world.bank.faults.names = { authorization: ["in the query, twice"] };
    effects = {
      changeAuthorizationResponse: (_names, { parameters }) => ({
        place: "query",
        parameters: [...parameters, ["state", "other"]],
      }),
    };
    const { searchParams, hash } = await callback();

    expect(searchParams.getAll("state")).toEqual(["state-1", "other"]);
    expect(hash).toBe("");
  });

  it("nothing when it is not asked to: the player is told who and where", async () => {
    const { registered } = world.client;
    const parameters = new URLSearchParams((await callback()).hash.slice(1));
    await send(world, { form: exchange(parameters.get("code") ?? "") });

    expect(world.bank.faults.taken).toEqual([
      [
        "id_token",
        {
          method: "GET",
          path: expect.stringMatching(/^\/auth\//),
          userId: "rora",
          clientId: registered.clientId,
          stage: "front_channel",
        },
      ],
      [
        "authorization",
        {
          method: "GET",
          path: expect.stringMatching(/^\/auth\//),
          userId: "rora",
          clientId: registered.clientId,
        },
      ],
      [
        "id_token",
        { method: "POST", path: "/token", userId: "rora", clientId: registered.clientId, stage: "token" },
      ],
      [
        "token",
        { method: "POST", path: "/token", userId: "rora", clientId: registered.clientId, stage: "token" },
      ],
    ]);
  });
});

describe("an encrypted id_token", () => {
  it.each(["RSA-OAEP", "RSA-OAEP-256"])(
    "is signed and then encrypted to the client's key (%s)",
    async (alg) => {
      const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
      const jwk = { ...pair.publicKey.export({ format: "jwk" }), use: "enc", kid: "enc-key" };
      const { client } = world;
      const encrypting = await createTestClient(world.bank, pki, {
        identity: client.identity,
        signing: { key: client.signingKey, jwk: {} },
        more: {
          jwks: { keys: [...client.registered.jwks.keys, jwk] },
          idTokenEncryption: { alg, enc: "A256GCM" },
        },
      });
      const parameters = new URLSearchParams((await callback(encrypting)).hash.slice(1));
      const { plaintext, protectedHeader } = await compactDecrypt(
        parameters.get("id_token") ?? "",
        pair.privateKey,
      );

      expect(protectedHeader).toEqual({ alg, enc: "A256GCM", cty: "JWT", kid: "enc-key" });
      await jwtVerify(plaintext, createPublicKey(pki.server.key), { algorithms: ["PS256"] });
      await encrypting.agent.close();
    },
  );
});
