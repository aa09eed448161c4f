import {
  constants,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  verify,
  webcrypto,
  X509Certificate,
} from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openssl, shownBy } from "@zopa-openbanking/testing";
import { compactVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ec, jwkOf, kid, otherRsa, rsa } from "./__fixtures__/keys.js";
import { createSigner, type PrivateKeyInput } from "./create-signer.js";
import { KeyError, type KeyErrorCode } from "./key-error.js";
import { signJwt } from "./sign-jwt.js";

const bytes = new TextEncoder().encode("header.payload");
const pkcs8 = rsa.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const passphrase = "correct horse battery";
const pssKey = generateKeyPairSync("rsa-pss", { modulusLength: 2048 });
const pssFor = (hash: string, mgf1: string, saltLength: number) =>
  generateKeyPairSync("rsa-pss", {
    modulusLength: 2048,
    hashAlgorithm: hash,
    mgf1HashAlgorithm: mgf1,
    // Node takes a number, and its types ask for a text.
    saltLength: saltLength as unknown as string,
  });

let folder = "";
let certificate = "";
let request = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jws-"));
  writeFileSync(join(folder, "key.pem"), pkcs8);
  certificate = openssl("req -new -x509 -key key.pem -subj /CN=test", { folder }).toString();
  request = openssl("req -new -key key.pem -subj /CN=test", { folder }).toString();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const encrypted = rsa.privateKey
  .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase })
  .toString();
const encryptedPkcs1 = rsa.privateKey
  .export({ type: "pkcs1", format: "pem", cipher: "aes-256-cbc", passphrase })
  .toString();

/** Opened with this passphrase, the padding is right by chance, and what it encloses is no key. */
const luckyPadding = (() => {
  for (let attempt = 0; ; attempt += 1) {
    const wrong = `wrong ${attempt}`;
    try {
      createPrivateKey({ key: encryptedPkcs1, passphrase: wrong });
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code === "ERR_OSSL_UNSUPPORTED") {
        return { key: encryptedPkcs1, passphrase: wrong };
      }
    }
  }
})();

/** By `openssl pkcs8 -topk8 -v1 PBE-MD5-DES -provider legacy`: a throwaway key, passphrase `x`. */
const encryptedByDes = `-----BEGIN ENCRYPTED PRIVATE KEY-----
MIGwMBsGCSqGSIb3DQEFAzAOBAiEoq/6+J2WJAICCAAEgZCivpV2lkKyavSiHyZc
X6xLnhvOY98tj02GiPaMlzRgDcplWmB1bkr8fomN+LoMI1ThfrsuXDTNRbod/g+8
WPhXg8fCwzL78l3WR+3t0r3ZRnbD9NKExo8pPLuZ452IlGvUYusWX0JVSMxR1k23
Ew1jPM6vxMQq8J3isxx02OkDYq+HUSVTwuK5f3F5tQ9jrMY=
-----END ENCRYPTED PRIVATE KEY-----
`;

const rsaForms: Readonly<Record<string, PrivateKeyInput>> = {
  "PKCS#8 PEM": pkcs8,
  "PKCS#8 PEM as bytes": Buffer.from(pkcs8),
  "PKCS#8 PEM with CRLF, a byte order mark and text around it": `\uFEFFBag Attributes\r\n${pkcs8.replaceAll("\n", "\r\n")}\r\n `,
  "PKCS#1 PEM": rsa.privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
  "encrypted PKCS#8 PEM": encrypted,
  "encrypted PKCS#1 PEM": encryptedPkcs1,
  "a JWK": jwkOf(rsa.privateKey),
  "a JWK that says what it is for": jwkOf(rsa.privateKey, {
    use: "sig",
    alg: "PS256",
    key_ops: ["sign"],
    kid: "x",
  }),
  "a KeyObject": rsa.privateKey,
};

describe("a signer", () => {
  it.each(Object.entries(rsaForms))("signs PS256 with %s", async (_, key) => {
    const signer = await createSigner({ key, kid, passphrase });

    const signature = await signer.sign(bytes);

    expect(signer).toMatchObject({ alg: "PS256", kid });
    expect(verify("sha256", bytes, pssBy(rsa.publicKey, 32), signature)).toBe(true);
    expect(verify("sha256", bytes, pssBy(rsa.publicKey, 20), signature)).toBe(false);
  });

  it("takes the key of a file that holds the certificate too", async () => {
    const signer = await createSigner({ key: certificate + pkcs8, kid });

    expect(verify("sha256", bytes, pssBy(rsa.publicKey, 32), await signer.sign(bytes))).toBe(true);
  });

  it.each([
    ["without parameters", pssKey],
    ["for SHA-256 and a salt of 32", pssFor("sha256", "sha256", 32)],
    ["for SHA-256 and a salt of at least 20", pssFor("sha256", "sha256", 20)],
  ])("signs PS256 with an RSA-PSS key %s", async (_, pair) => {
    const signer = await createSigner({
      key: pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      kid,
    });

    expect(verify("sha256", bytes, pssBy(pair.publicKey, 32), await signer.sign(bytes))).toBe(true);
  });

  it.each([
    ["SEC 1 PEM", ec.privateKey.export({ type: "sec1", format: "pem" }).toString()],
    ["PKCS#8 PEM", ec.privateKey.export({ type: "pkcs8", format: "pem" }).toString()],
    ["a JWK", jwkOf(ec.privateKey)],
  ])("signs ES256 with %s, in 64 bytes", async (_, key) => {
    const signer = await createSigner({ key, kid, alg: "ES256" });

    const signature = await signer.sign(bytes);

    expect(signature).toHaveLength(64);
    expect(verify("sha256", bytes, { key: ec.publicKey, dsaEncoding: "ieee-p1363" }, signature)).toBe(true);
  });

  it("takes what openssl ecparam writes: the parameters before the key", async () => {
    const pem = openssl("ecparam -name prime256v1 -genkey").toString();

    const signer = await createSigner({ key: pem, kid, alg: "ES256" });

    const signature = await signer.sign(bytes);
    const key = createPublicKey(pem.slice(pem.indexOf("-----BEGIN EC PRIVATE")));
    expect(verify("sha256", bytes, { key, dsaEncoding: "ieee-p1363" }, signature)).toBe(true);
  });

  it.each([
    ["PS256", { name: "RSA-PSS", hash: "SHA-256" }, rsa],
    ["ES256", { name: "ECDSA", namedCurve: "P-256" }, ec],
  ] as const)("signs %s with a CryptoKey that cannot be taken out", async (alg, algorithm, pair) => {
    const der = pair.privateKey.export({ type: "pkcs8", format: "der" });
    const key = await webcrypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);

    const token = await signJwt(await createSigner({ key, kid, alg }), { claims: { iss: "us" } });

    await expect(compactVerify(token, pair.publicKey)).resolves.toMatchObject({
      protectedHeader: { alg, kid },
    });
  });

  it("makes signatures that openssl verifies", async () => {
    const signer = await createSigner({ key: pkcs8, kid });
    writeFileSync(join(folder, "public.pem"), rsa.publicKey.export({ type: "spki", format: "pem" }));
    writeFileSync(join(folder, "data"), bytes);
    writeFileSync(join(folder, "signature"), await signer.sign(bytes));

    const padding = "-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 -sigopt rsa_mgf1_md:sha256";
    const said = openssl(`dgst -sha256 -verify public.pem -signature signature ${padding} data`, { folder });

    expect(said.toString().trim()).toBe("Verified OK");
  });

  it("shows nothing of its key", async () => {
    const signer = await createSigner({ key: pkcs8, kid });
    const { d, p, q } = rsa.privateKey.export({ format: "jwk" });

    const shown = shownBy(signer);

    expect(Reflect.ownKeys(signer)).toEqual(["alg", "kid", "sign"]);
    for (const secret of [d, p, q, pkcs8.split("\n")[3], "KeyObject"]) {
      expect(shown).not.toContain(secret);
    }
  });
});

describe("a key that is not one is refused, and told what it is", () => {
  const publicPem = rsa.publicKey.export({ type: "spki", format: "pem" }).toString();
  const small = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
  const der = rsa.privateKey.export({ type: "pkcs8", format: "der" });
  const cut = pkcs8.split("\n").toSpliced(5, 10).join("\n");
  const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey;
  const k1 = generateKeyPairSync("ec", { namedCurve: "secp256k1" }).privateKey;
  const ed25519 = generateKeyPairSync("ed25519").privateKey;
  const mixed = { ...jwkOf(rsa.privateKey), n: jwkOf(otherRsa.privateKey)["n"] };
  const mixedEc = {
    ...jwkOf(ec.privateKey),
    d: jwkOf(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey)["d"],
  };

  const cases: readonly (readonly [string, () => unknown, KeyErrorCode, RegExp, object?])[] = [
    ["nothing", () => "", "key_unreadable", /is empty/],
    ["the word of another", () => "secret", "key_unreadable", /none that is known/],
    ["a relative path", () => "./keys/signing.key", "key_is_file_path", /Read the file/],
    ["an absolute path", () => "/run/secrets/obseal", "key_is_file_path", /Read the file/],
    ["a Windows path", () => "C:\\keys\\signing", "key_is_file_path", /Read the file/],
    ["the name of a file", () => "obseal.pem", "key_is_file_path", /Read the file/],
    ["literal line breaks", () => pkcs8.replaceAll("\n", "\\n"), "key_line_breaks", /replaceAll/],
    ["lost line breaks", () => pkcs8.replaceAll("\n", " "), "key_line_breaks", /line breaks/],
    ["a text cut at its end", () => pkcs8.slice(0, 900), "key_truncated", /cut off/],
    ["a text cut in its middle", () => cut, "key_truncated", /cut off/],
    ["a text cut at its beginning", () => pkcs8.slice(40), "key_truncated", /cut off/],
    [
      "a cut encrypted key",
      () => encrypted.split("\n").toSpliced(9, 9).join("\n"),
      "key_truncated",
      /cut off/,
      { passphrase },
    ],
    ["base64 without a frame", () => der.toString("base64"), "key_unreadable", /without its frame/],
    ["DER", () => der, "key_unreadable", /binary/],
    [
      "a damaged key",
      () => pkcs8.replace(/\n[^\n]{20}/, `\n${"A".repeat(20)}`),
      "key_unreadable",
      /damaged|cut/,
    ],
    ["a key of OpenSSH", () => pem("OPENSSH PRIVATE KEY"), "key_unreadable", /ssh-keygen/],
    ["parameters alone", () => pem("EC PARAMETERS"), "key_unreadable", /no private key/],
    ["two keys", () => pkcs8 + pkcs8, "key_unreadable", /more than one/],
    ["JSON text", () => JSON.stringify(jwkOf(rsa.privateKey)), "key_unreadable", /JSON\.parse/],
    ["a JWK Set", () => ({ keys: [jwkOf(rsa.privateKey)] }), "key_unreadable", /JWK Set/],
    ["an object that is no JWK", () => ({ key: pkcs8 }), "key_unreadable", /no `kty`/],
    [
      "a JWK that lacks a part",
      () => ({ ...jwkOf(rsa.privateKey), q: undefined }),
      "key_unreadable",
      /needs n, e, d/,
    ],
    ["a public PEM", () => publicPem, "key_is_public", /public key/],
    [
      "a public PKCS#1 PEM",
      () => rsa.publicKey.export({ type: "pkcs1", format: "pem" }),
      "key_is_public",
      /public/,
    ],
    ["a public JWK", () => jwkOf(rsa.publicKey), "key_is_public", /public key/],
    ["a public KeyObject", () => rsa.publicKey, "key_is_public", /public key/],
    ["a certificate", () => certificate, "key_is_certificate", /is a certificate/],
    ["an X509Certificate", () => new X509Certificate(certificate), "key_is_certificate", /is a certificate/],
    ["a CSR", () => request, "key_is_certificate_request", /signing request/],
    ["a symmetric JWK", () => ({ kty: "oct", k: "c2VjcmV0" }), "key_is_symmetric", /symmetric/],
    ["a secret KeyObject", () => createSecretKey(bytes), "key_is_symmetric", /symmetric/],
    ["no passphrase", () => encrypted, "key_passphrase_missing", /no passphrase/],
    ["an empty passphrase", () => encrypted, "key_passphrase_missing", /no passphrase/, { passphrase: "" }],
    ["no passphrase of PKCS#1", () => encryptedPkcs1, "key_passphrase_missing", /no passphrase/],
    [
      "a wrong passphrase",
      () => encrypted,
      "key_passphrase_wrong",
      /does not open/,
      { passphrase: "wrong horse" },
    ],
    [
      "a wrong passphrase of PKCS#1",
      () => encryptedPkcs1,
      "key_passphrase_wrong",
      /does not open/,
      { passphrase: "wrong horse" },
    ],
    [
      "a wrong passphrase that leaves right padding, one in 256",
      () => luckyPadding.key,
      "key_passphrase_wrong",
      /does not open/,
      { passphrase: luckyPadding.passphrase },
    ],
    [
      "a cipher that OpenSSL has given up",
      () => encryptedByDes,
      "key_unreadable",
      /no longer supports/,
      { passphrase: "x" },
    ],
    ["RSA of 1024 bits", () => small, "key_too_small", /1024 bits/],
    ["Ed25519", () => ed25519, "key_type_unsupported", /ed25519/],
    ["P-384 for ES256", () => p384, "key_curve_unsupported", /P-256/, { alg: "ES256" }],
    ["secp256k1 for ES256", () => k1, "key_curve_unsupported", /P-256/, { alg: "ES256" }],
    ["an elliptic key for PS256", () => ec.privateKey, "key_algorithm_mismatch", /signs ES256, and PS256/],
    [
      "an RSA key for ES256",
      () => rsa.privateKey,
      "key_algorithm_mismatch",
      /signs PS256, and ES256/,
      { alg: "ES256" },
    ],
    [
      "a JWK for RS256",
      () => jwkOf(rsa.privateKey, { alg: "RS256" }),
      "key_algorithm_mismatch",
      /`alg` of this JWK/,
    ],
    ["a JWK for encryption", () => jwkOf(rsa.privateKey, { use: "enc" }), "key_usage_unsuitable", /`use`/],
    [
      "a JWK for decrypting",
      () => jwkOf(rsa.privateKey, { key_ops: ["decrypt"] }),
      "key_usage_unsuitable",
      /`key_ops`/,
    ],
    [
      "RSA-PSS for SHA-512",
      () => pssFor("sha512", "sha256", 32).privateKey,
      "key_parameters_unsuitable",
      /hash is sha512/,
    ],
    [
      "RSA-PSS with MGF1 by SHA-1",
      () => pssFor("sha256", "sha1", 32).privateKey,
      "key_parameters_unsuitable",
      /uses sha1/,
    ],
    [
      "RSA-PSS with a salt of 64",
      () => pssFor("sha256", "sha256", 64).privateKey,
      "key_parameters_unsuitable",
      /at least 64 bytes/,
    ],
  ];

  it.each(cases.map(([name, key, code, message, more = {}]) => [name, key, code, message, more] as const))(
    "%s",
    async (_, key, code, message, more) => {
      const given = key() as PrivateKeyInput;

      const problem = await createSigner({ key: given, kid, ...more }).catch((thrown: unknown) => thrown);

      expect(problem).toMatchObject({
        name: "KeyError",
        code,
        message: expect.stringMatching(message),
        retryable: false,
      });
      expectNothingOf(given, problem);
    },
  );

  // Node 26 finds the contradiction when it reads the key, earlier ones leave it to the signer's own test.
  it.each([
    ["an RSA key of two halves", () => mixed, {}],
    ["an elliptic key of two halves", () => mixedEc, { alg: "ES256" }],
  ] as const)("%s", async (_, key, more) => {
    const given = key() as PrivateKeyInput;

    const problem = await createSigner({ key: given, kid, ...more }).catch((thrown: unknown) => thrown);

    expect(problem).toMatchObject({
      name: "KeyError",
      code: expect.stringMatching(/^key_(?:inconsistent|unreadable)$/),
      retryable: false,
    });
    expectNothingOf(given, problem);
  });

  it.each([
    ["RS256", { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, ["sign"], "key_algorithm_mismatch"],
    ["PS512", { name: "RSA-PSS", hash: "SHA-512" }, ["sign"], "key_algorithm_mismatch"],
    ["decrypting", { name: "RSA-OAEP", hash: "SHA-256" }, ["decrypt"], "key_algorithm_mismatch"],
  ] as const)("a CryptoKey for %s", async (_, algorithm, usages, code) => {
    const der = rsa.privateKey.export({ type: "pkcs8", format: "der" });
    const key = await webcrypto.subtle.importKey("pkcs8", der, algorithm, false, [...usages]);

    await expect(createSigner({ key, kid })).rejects.toMatchObject({ code });
  });

  it("a CryptoKey that verifies, is secret, on another curve, small, of another kind or not for signing", async () => {
    const { subtle } = webcrypto;
    const p384Key = (await subtle.generateKey({ name: "ECDSA", namedCurve: "P-384" }, false, [
      "sign",
    ])) as webcrypto.CryptoKeyPair;
    const edKey = (await subtle.generateKey({ name: "Ed25519" }, false, ["sign"])) as webcrypto.CryptoKeyPair;
    const ecdh = (await subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, false, [
      "deriveBits",
    ])) as webcrypto.CryptoKeyPair;
    const hmac = await subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const tiny = await subtle.importKey(
      "pkcs8",
      small.export({ type: "pkcs8", format: "der" }),
      { name: "RSA-PSS", hash: "SHA-256" },
      false,
      ["sign"],
    );

    const code = (key: PrivateKeyInput, alg: "PS256" | "ES256" = "ES256") =>
      createSigner({ key, kid, alg }).catch((problem: unknown) => KeyError.is(problem) && problem.code);

    expect(await code(p384Key.publicKey)).toBe("key_is_public");
    expect(await code(hmac as webcrypto.CryptoKey)).toBe("key_is_symmetric");
    expect(await code(p384Key.privateKey)).toBe("key_curve_unsupported");
    expect(await code(edKey.privateKey)).toBe("key_type_unsupported");
    expect(await code(ecdh.privateKey)).toBe("key_algorithm_mismatch");
    expect(await code(tiny, "PS256")).toBe("key_too_small");
  });

  it.each([
    ["kid", { kid: "" }],
    ["kid", { kid: "a\nb" }],
    ["kid", { kid: " a" }],
    ["kid", { kid: undefined as unknown as string }],
    ["alg", { alg: "RS256" as "PS256" }],
    ["passphrase", { passphrase: Buffer.from("x") as unknown as string }],
    ["key", { key: 7 as unknown as string }],
    ["key", { key: null as unknown as string }],
  ])("a wrong `%s` is a TypeError that names it: %o", async (name, change) => {
    await expect(createSigner({ key: pkcs8, kid, ...change })).rejects.toThrow(new RegExp(`^\`${name}\``));
  });
});

function pem(label: string): string {
  return `-----BEGIN ${label}-----\n${Buffer.alloc(60, 1).toString("base64")}\n-----END ${label}-----\n`;
}

function pssBy(key: KeyObject, saltLength: number) {
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
}

function expectNothingOf(key: unknown, problem: unknown): void {
  const shown = shownBy(problem);
  const text =
    typeof key === "string" ? key : key instanceof Uint8Array ? Buffer.from(key).toString("utf8") : "";
  for (const run of text.match(/[A-Za-z0-9+/]{24,}/g) ?? []) {
    expect(shown).not.toContain(run);
  }
  expect(shown).not.toContain(passphrase);
  expect(shown).not.toContain("wrong horse");
}
