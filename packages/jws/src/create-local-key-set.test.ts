import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { describe, expect, it } from "vitest";
import { certificateOf } from "./__fixtures__/certificate-of.js";
import { ec, jwkOf, kid, otherRsa, rsa } from "./__fixtures__/keys.js";
import { createLocalKeySet } from "./create-local-key-set.js";
import type { SkipReason } from "./key-set.js";

const good = jwkOf(rsa.publicKey, { kid });
const query = { alg: "PS256", kid } as const;
const statusOf = (...keys: unknown[]) => createLocalKeySet({ keys }).status();

describe("an entry is left out", () => {
  const { publicKey: p384 } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  const { publicKey: small } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const ecJwk = jwkOf(ec.publicKey);

  const cases: readonly (readonly [string, unknown, SkipReason])[] = [
    ["null", null, "not_an_object"],
    ["a text", "key", "not_an_object"],
    ["a list", [good], "not_an_object"],
    ["no kty", { ...good, kty: undefined }, "unknown_type"],
    ["kty in lower case", { ...good, kty: "rsa" }, "unknown_type"],
    ["OKP", jwkOf(generateKeyPairSync("ed25519").publicKey), "unknown_type"],
    ["AKP", { kty: "AKP", alg: "ML-DSA-44", pub: "AA" }, "unknown_type"],
    ["a symmetric key", { kty: "oct", k: "c2VjcmV0" }, "symmetric"],
    ["a private RSA key", jwkOf(rsa.privateKey, { kid }), "private_members"],
    ["a private elliptic key", jwkOf(ec.privateKey), "private_members"],
    ["one private member alone", { ...good, p: "AQ" }, "private_members"],
    ["use enc", { ...good, use: "enc" }, "other_use"],
    ["use tls, as the Open Banking Directory writes it", { ...good, use: "tls" }, "other_use"],
    ["use that is a list", { ...good, use: ["sig"] }, "other_use"],
    ["key_ops without verify", { ...good, key_ops: ["encrypt"] }, "other_operations"],
    ["key_ops that is a text", { ...good, key_ops: "verify" }, "other_operations"],
    ["RS256", { ...good, alg: "RS256" }, "other_algorithm"],
    ["none", { ...good, alg: "none" }, "other_algorithm"],
    ["ES256 on an RSA key", { ...good, alg: "ES256" }, "other_algorithm"],
    ["PS256 on an elliptic key", { ...ecJwk, alg: "PS256" }, "other_algorithm"],
    ["RSA-OAEP", { ...good, alg: "RSA-OAEP-256" }, "other_algorithm"],
    ["P-384", jwkOf(p384), "other_curve"],
    ["an unknown curve", { ...ecJwk, crv: "P-257" }, "other_curve"],
    ["RSA of 1024 bits", jwkOf(small), "weak_key"],
    ["RSA of 16,392 bits", { ...good, n: Buffer.alloc(2_049, 0xff).toString("base64url") }, "weak_key"],
    ["RSA with an exponent of one", { ...good, e: "AQ" }, "weak_key"],
    ["RSA with an even exponent", { ...good, e: "AQAA" }, "weak_key"],
    ["RSA without n", { ...good, n: undefined }, "unreadable"],
    ["RSA with n that is a number", { ...good, n: 7 }, "unreadable"],
    ["a point that is not on the curve", { ...ecJwk, y: ecJwk["x"] }, "unreadable"],
    ["half a point", { ...ecJwk, y: undefined }, "unreadable"],
    ["kid that is a number", { ...good, kid: 7 }, "unreadable"],
    ["kid that is null", { ...good, kid: null }, "unreadable"],
    [
      "a certificate of another key",
      { ...good, x5c: [x5cOf(otherRsa.privateKey)] },
      "certificate_of_another_key",
    ],
  ];

  it.each(cases)("%s", (_, entry, reason) => {
    const { keys, skipped } = statusOf(good, entry);

    expect(keys).toBe(1);
    expect(skipped).toMatchObject([{ index: 1, reason }]);
  });

  it("and named by its kid when that may be shown", () => {
    expect(
      statusOf({ kid: "transport", use: "tls" }, { kid: "a\nb" }).skipped.map((each) => each.kid),
    ).toEqual(["transport", undefined]);
  });
});

describe("an entry is used", () => {
  it.each([
    ["without kid, use and alg", { kid: undefined }],
    ["with PS256", { alg: "PS256" }],
    ["with use sig and key_ops verify", { use: "sig", key_ops: ["verify"] }],
    ["with members that nobody knows", { nbf: 1, "urn:x": {}, ext: true }],
    [
      "with the padded x5t of the Open Banking Directory",
      { x5t: "abc=", "x5t#S256": "def=", x5u: "https://keystore.example/a.pem" },
    ],
    ["with an x5c that is broken", { x5c: ["-----BEGIN CERTIFICATE-----"] }],
    ["with an x5c that is a text", { x5c: "MII" }],
    ["with an x5c that is empty", { x5c: [] }],
    ["with an x5c of its own", { x5c: [x5cOf(rsa.privateKey)] }],
  ])("%s", (_, members) => {
    expect(statusOf({ ...good, ...members })).toEqual({ keys: 1, skipped: [] });
  });
});

describe("a key is chosen", () => {
  it("by its name, its type and its algorithm", async () => {
    const keySet = createLocalKeySet({
      keys: [
        good,
        jwkOf(otherRsa.publicKey, { kid, alg: "PS256" }),
        jwkOf(ec.publicKey, { kid }),
        jwkOf(otherRsa.publicKey, { kid: "other" }),
        jwkOf(otherRsa.publicKey),
      ],
    });

    await expect(keySet.find(query)).resolves.toHaveLength(2);
    await expect(keySet.find({ alg: "ES256", kid })).resolves.toHaveLength(1);
    await expect(keySet.find({ alg: "PS256" })).resolves.toHaveLength(4);
    await expect(keySet.find({ alg: "PS256", kid: "other" })).resolves.toHaveLength(1);
    await expect(keySet.find({ alg: "PS256", kid: "" })).rejects.toMatchObject({ code: "key_not_found" });
    await expect(keySet.find({ alg: "ES256", kid: "other" })).rejects.toMatchObject({
      name: "SignatureError",
      code: "key_not_found",
      kid: "other",
      retryable: false,
    });
  });
});

it.each([
  undefined,
  null,
  7,
  "{}",
  [],
  {},
  { keys: null },
  { keys: { 0: good } },
  { keys: Array(257).fill(good) },
])("%o is no key set", (document) => {
  expect(() => createLocalKeySet(document)).toThrow(
    expect.objectContaining({ name: "KeySetError", code: "key_set_invalid", retryable: false }),
  );
});

/** In the base64 of DER that an `x5c` holds (RFC 7517 §4.7). */
function x5cOf(key: KeyObject): string {
  return certificateOf(key).replace(/-----[^-]+-----|\s/g, "");
}
