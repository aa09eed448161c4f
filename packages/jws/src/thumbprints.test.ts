import { createHash, generateKeyPairSync, X509Certificate } from "node:crypto";
import { openssl, shownBy } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { calculateJwkThumbprint, type JWK } from "jose";
import { describe, expect, it } from "vitest";
import { certificateOf } from "./__fixtures__/certificate-of.js";
import { ec, jwkOf, rsa } from "./__fixtures__/keys.js";
import { obKid } from "./ob-kid.js";
import { thumbprint } from "./thumbprint.js";
import { x5tS256 } from "./x5t-s256.js";

/** RFC 7638 §3.1. */
const ofTheRfc = {
  kty: "RSA",
  n: "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
  e: "AQAB",
  alg: "RS256",
  kid: "2011-04-29",
};

/** A key that the Open Banking Directory named, as a bank's sandbox published it in 2019. */
const ofTheDirectory = {
  kty: "RSA",
  kid: "nISnDxpPi2TAOYcgUxPOIIDKHEE",
  n: "01mSSa85QpipZ9Xg3c9EWrrDs6o7477EVwb32HnukQPywYAXOE9X0XN_UH8YFB6xwI3ZC7q4VzkiMf_Aq0lieQZqO7YggFRSWBv0SWfbq9FZj1pzzNuPVfs7jmphe0yMiixILd6BRN9L9zD_9iXRI8eJQbsehF8piv0ZqvL4dCpDdp2Te8dbguaPHwN_6Bdnjss9TzLcKZflZ43ICEtTFvjEyHsQp4TYurS03Qvg3p3uFYa6KVuFVVWI3S7E_SA1m66n9UMVODovKAm6G4eJM55cOr2cz2caAsZojJrMABdWZhz9wriGlD22S_jKwBftc85KEt6_K66sjh-JW_36kQ",
  e: "AQAB",
};

describe("a thumbprint", () => {
  it("is the one of RFC 7638 §3.1", () => {
    expect(thumbprint(ofTheRfc)).toBe("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
  });

  it.each([
    ["RSA", jwkOf(rsa.publicKey)],
    ["a private RSA key", jwkOf(rsa.privateKey)],
    ["EC", jwkOf(ec.publicKey)],
    ["OKP", jwkOf(generateKeyPairSync("ed25519").publicKey)],
  ])("is the one that jose computes: %s", async (_, jwk) => {
    expect(thumbprint(jwk)).toBe(await calculateJwkThumbprint(jwk as JWK));
  });

  it("is the one that jose computes, for generated members", async () => {
    const octets = fc
      .uint8Array({ minLength: 1, maxLength: 40 })
      .filter(([first]) => first !== 0)
      .map((bytes) => Buffer.from(bytes).toString("base64url"));
    await fc.assert(
      fc.asyncProperty(octets, octets, async (n, e) => {
        expect(thumbprint({ kty: "RSA", n, e })).toBe(await calculateJwkThumbprint({ kty: "RSA", n, e }));
      }),
      { seed: 61, numRuns: 200 },
    );
  });
});

describe("the kid of the Open Banking Directory", () => {
  it("is the one that the Directory gave", () => {
    expect(obKid(ofTheDirectory)).toBe(ofTheDirectory.kid);
  });

  it("is SHA-1 of the canonical form, 27 characters", () => {
    const { e, n } = ofTheRfc;
    const canonical = `{"e":"${e}","kty":"RSA","n":"${n}"}`;

    expect(obKid(ofTheRfc)).toBe(createHash("sha1").update(canonical).digest("base64url"));
    expect(obKid(ofTheRfc)).toHaveLength(27);
  });
});

describe.each([
  ["thumbprint", thumbprint],
  ["obKid", obKid],
])("%s refuses", (_, compute) => {
  it.each([
    ["n that is missing", { ...ofTheRfc, n: undefined }],
    ["n with padding", { ...ofTheRfc, n: `${ofTheRfc.n}==` }],
    ["n with a leading zero", { ...ofTheRfc, n: `AA${ofTheRfc.n}` }],
    ["n that is empty", { ...ofTheRfc, n: "" }],
    ["e that is a number", { ...ofTheRfc, e: 65_537 as unknown as string }],
    ["half a point", { ...jwkOf(ec.publicKey), y: undefined }],
    ["a curve that needs escaping", { ...jwkOf(ec.publicKey), crv: 'P"256' }],
    ["no type", { n: "AQ" }],
    ["a type that is not known", { kty: "AKP", pub: "AA" }],
  ])("%s", (_name, jwk) => {
    expect(() => compute(jwk as JsonWebKey)).toThrow(
      expect.objectContaining({ name: "KeyError", code: "key_unreadable" }),
    );
  });

  it("a symmetric key, and what is no JWK", () => {
    expect(() => compute({ kty: "oct", k: "AA" })).toThrow(
      expect.objectContaining({ code: "key_is_symmetric" }),
    );
    for (const value of [null, undefined, "pem"]) {
      expect(() => compute(value as unknown as JsonWebKey)).toThrow(/^`jwk`/);
    }
  });
});

type JsonWebKey = Parameters<typeof obKid>[0];

describe("x5t#S256", () => {
  const pem = certificateOf(rsa.privateKey);
  const byOpenssl = Buffer.from(
    openssl("x509 -noout -fingerprint -sha256", { input: pem })
      .toString()
      .replace(/^.*=|[:\s]/g, ""),
    "hex",
  ).toString("base64url");

  it.each([
    ["PEM", pem],
    ["PEM as bytes", Buffer.from(pem)],
    ["DER", new X509Certificate(pem).raw],
    ["an X509Certificate", new X509Certificate(pem)],
    ["the first of a chain", pem + certificateOf(ec.privateKey)],
  ])("is what openssl says of %s", (_, certificate) => {
    expect(x5tS256(certificate)).toBe(byOpenssl);
    expect(byOpenssl).toHaveLength(43);
  });

  it.each([
    ["a private key", rsa.privateKey.export({ type: "pkcs8", format: "pem" }).toString(), /private key/],
    ["a public key", rsa.publicKey.export({ type: "spki", format: "pem" }).toString(), /public key/],
    [
      "a request",
      "-----BEGIN CERTIFICATE REQUEST-----\nAA==\n-----END CERTIFICATE REQUEST-----\n",
      /signing request/,
    ],
    ["half a certificate", pem.slice(0, 300), /cut off or damaged/],
    ["a path", "./obwac.pem", /not its path/],
    ["nothing", "", /neither PEM nor DER/],
    ["bytes that are none", new Uint8Array(50), /neither PEM nor DER/],
  ])("is not computed of %s", (_, input, message) => {
    const problem = thrownBy(() => x5tS256(input));

    expect(problem).toMatchObject({
      code: "certificate_unreadable",
      message: expect.stringMatching(message),
    });
    expect(shownBy(problem)).not.toContain(String(input).split("\n")[3] || "no such line");
  });

  it("needs a certificate", () => {
    expect(() => x5tS256(undefined as unknown as string)).toThrow(/^`certificate`/);
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (problem) {
    return problem;
  }
}
