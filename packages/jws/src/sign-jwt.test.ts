import type { KeyObject } from "node:crypto";
import type { Signer } from "@zopa-openbanking/core";
import { shownBy } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { ec, ecKid, kid, rsa } from "./__fixtures__/keys.js";
import { clock, now } from "./__fixtures__/time.js";
import { claims, clientId, issuer, rules, tokenOf } from "./__fixtures__/tokens.js";
import { createSigner } from "./create-signer.js";
import { signJwt } from "./sign-jwt.js";
import { verifyJwt } from "./verify-jwt.js";

const ps256 = await createSigner({ key: rsa.privateKey, kid });
const es256 = await createSigner({ key: ec.privateKey, kid: ecKid, alg: "ES256" });

const sign = (input: unknown, signer: Signer = ps256) =>
  signJwt(signer, input as Parameters<typeof signJwt>[1]);
const headerOf = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString());

describe("a signed token", () => {
  it("is what jose verifies, for generated claims", async () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ unit: "grapheme" }), value),
        fc.boolean(),
        async (extra, isPs256) => {
          const [signer, { publicKey }] = isPs256 ? [ps256, rsa] : [es256, ec];
          const token = await sign({ claims: { ...extra, ...claims }, typ: "JWT" }, signer);

          const { payload, protectedHeader } = await jwtVerify(token, publicKey as KeyObject, {
            issuer,
            audience: clientId,
            typ: "JWT",
            currentDate: new Date(clock() * 1000),
          });

          expect(protectedHeader).toEqual({ alg: signer.alg, kid: signer.kid, typ: "JWT" });
          expect(JSON.stringify(payload)).toBe(JSON.stringify({ ...extra, ...claims }));
        },
      ),
      { seed: 41, numRuns: 150 },
    );
  });

  it("and what jose signs is what we verify, for generated claims", async () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ unit: "grapheme" }), value), async (extra) => {
        const { claims: verified } = await verifyJwt(await tokenOf({ ...extra, ...claims }), rules);

        expect(JSON.stringify(verified)).toBe(JSON.stringify({ ...extra, ...claims }));
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it("has the header that was asked for, and no typ unless it was", async () => {
    expect(headerOf(await sign({ claims }))).toEqual({ alg: "PS256", kid });
    expect(headerOf(await sign({ claims, typ: "oauth-authz-req+jwt", header: { cty: "x" } }))).toEqual({
      alg: "PS256",
      kid,
      typ: "oauth-authz-req+jwt",
      cty: "x",
    });
  });

  it("has the claims and nothing else, in their order", async () => {
    const [, payload = ""] = (await sign({ claims: { b: 1, a: "ü", exp: now } })).split(".");

    expect(Buffer.from(payload, "base64url").toString()).toBe(`{"b":1,"a":"ü","exp":${now}}`);
  });
});

describe("what cannot be signed is a TypeError that names it", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;

  it.each([
    ["claims", { claims: null }],
    ["claims", { claims: [1] }],
    ["claims", { claims: "text" }],
    ["claims", { claims: circular }],
    ["claims", { claims: { amount: 1n } }],
    ["claims.exp", { claims: { exp: Number.NaN } }],
    ["claims.nbf", { claims: { nbf: "now" } }],
    ["claims.iat", { claims: { iat: new Date(0) } }],
    ["header", { claims, header: [] }],
    ["header", { claims, header: { alg: "none" } }],
    ["header", { claims, header: { kid: "x" } }],
    ["header", { claims, header: { typ: "x" } }],
    ["header", { claims, header: { crit: ["x"] } }],
    ["header", { claims, header: { b64: false } }],
    ["header", { claims, header: circular }],
    ["typ", { claims, typ: "" }],
  ])("%s", async (name, input) => {
    await expect(sign(input)).rejects.toThrow(new RegExp(`^\`${name}\``));
  });
});

describe("a signer of one's own", () => {
  const signerOf = (give: () => unknown, alg: Signer["alg"] = "PS256"): Signer => ({
    alg,
    kid,
    sign: () => Promise.resolve().then(give) as Promise<Uint8Array>,
  });

  it.each([
    ["something else than bytes", signerOf(() => "signature"), /something else than bytes/],
    ["nothing", signerOf(() => undefined), /something else than bytes/],
    ["too few bytes of RSA", signerOf(() => new Uint8Array(255)), /255 bytes/],
    [
      "DER for ES256",
      signerOf(() => Uint8Array.of(0x30, ...new Uint8Array(70)), "ES256"),
      /71 bytes.*it is DER/,
    ],
    ["the wrong length for ES256", signerOf(() => new Uint8Array(63), "ES256"), /63 bytes where the 64/],
  ])("that gives %s", async (_, signer, message) => {
    await expect(sign({ claims }, signer)).rejects.toMatchObject({
      name: "SignatureError",
      code: "signing_failed",
      kid,
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ["rejects", signerOf(() => Promise.reject(new Error("KMS says 12345678 is throttled")))],
    [
      "throws",
      {
        alg: "PS256",
        kid,
        sign: () => {
          throw new Error("KMS says 12345678 is throttled");
        },
      } satisfies Signer,
    ],
  ])("that %s is told with its reason, redacted", async (_, signer) => {
    const problem = await sign({ claims }, signer).catch((thrown) => thrown);

    expect(problem).toMatchObject({
      code: "signing_failed",
      cause: { message: "KMS says [redacted] is throttled" },
    });
    expect(shownBy(problem)).not.toContain("12345678");
  });

  it("is not waited for longer than the caller wants", async () => {
    const never = signerOf(() => new Promise(() => {}));
    const controller = new AbortController();

    const signing = signJwt(never, { claims }, { signal: controller.signal });
    controller.abort();

    await expect(signing).rejects.toMatchObject({ name: "TransportError", code: "transport_aborted" });
    await expect(signJwt(never, { claims }, { signal: AbortSignal.timeout(5) })).rejects.toMatchObject({
      code: "transport_timeout",
    });
    await expect(signJwt(ps256, { claims }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "transport_aborted",
    });
    await expect(signJwt(ps256, { claims }, { signal: new AbortController().signal })).resolves.toBeTypeOf(
      "string",
    );
  });
});
