import { constants, generateKeyPairSync, publicEncrypt } from "node:crypto";
import { shownBy } from "@zopa-openbanking/testing";
import { CompactEncrypt } from "jose";
import { describe, expect, it } from "vitest";
import { ec, jwkOf, kid, otherRsa, rsa } from "./__fixtures__/keys.js";
import { part, rules, tokenOf } from "./__fixtures__/tokens.js";
import { decryptJwe, type KeyManagementAlgorithm } from "./decrypt-jwe.js";
import { verifyJwt } from "./verify-jwt.js";

const inner = await tokenOf();
const oaep = { key: rsa.privateKey, algorithms: ["RSA-OAEP", "RSA-OAEP-256"] } as const;

function encrypted(header: object, key = rsa.publicKey, text: string | Uint8Array = inner): Promise<string> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256GCM", ...header })
    .encrypt(key);
}

/** The five parts of RSA1_5 by OpenSSL: jose does not make them. */
function withRsa15(): string {
  const key = Buffer.alloc(32, 7);
  const wrapped = publicEncrypt({ key: rsa.publicKey, padding: constants.RSA_PKCS1_PADDING }, key);
  return `${part({ alg: "RSA1_5", enc: "A256GCM" })}.${wrapped.toString("base64url")}.AAAAAAAAAAAAAAAA.AA.AAAAAAAAAAAAAAAAAAAAAA`;
}

describe("an encrypted token", () => {
  it.each([
    ["RSA-OAEP", "A128CBC-HS256"],
    ["RSA-OAEP", "A128GCM"],
    ["RSA-OAEP-256", "A256GCM"],
    ["RSA-OAEP-256", "A256CBC-HS512"],
  ])("of %s and %s gives the signed one inside, which verifies", async (alg, enc) => {
    const text = await decryptJwe(await encrypted({ alg, enc, cty: "JWT" }), oaep);

    expect(text).toBe(inner);
    await expect(verifyJwt(text, rules)).resolves.toBeDefined();
  });

  it.each(["ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A256KW"] as KeyManagementAlgorithm[])(
    "of %s too",
    async (alg) => {
      const key = ec.privateKey
        .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "p" })
        .toString();

      await expect(
        decryptJwe(await encrypted({ alg }, ec.publicKey), { key, passphrase: "p", algorithms: [alg] }),
      ).resolves.toBe(inner);
    },
  );

  const altered = async () => {
    const [header, key, iv, ciphertext = "", tag] = (await encrypted({ kid })).split(".");
    const bytes = Buffer.from(ciphertext, "base64url");
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    return [header, key, iv, bytes.toString("base64url"), tag].join(".");
  };
  const cases: readonly (readonly [string, () => string | Promise<string>, string])[] = [
    ["RSA1_5", withRsa15, "algorithm_not_allowed"],
    ["an alg that is not on the list", () => encrypted({ alg: "RSA-OAEP-512" }), "algorithm_not_allowed"],
    ["an enc of 192 bits", () => encrypted({ enc: "A192GCM" }), "algorithm_not_allowed"],
    ["dir", () => `${part({ alg: "dir", enc: "A256GCM" })}....`, "algorithm_not_allowed"],
    [
      "crit",
      () => `${part({ alg: "RSA-OAEP", enc: "A256GCM", crit: ["x"], x: 1 })}....`,
      "critical_header_unsupported",
    ],
    ["zip", () => encrypted({ zip: "DEF" }), "header_not_allowed"],
    ["another key", () => encrypted({}, otherRsa.publicKey), "decryption_failed"],
    ["an altered ciphertext", altered, "decryption_failed"],
    ["parts that are empty", () => `${part({ alg: "RSA-OAEP", enc: "A256GCM" })}....`, "decryption_failed"],
    [
      "bytes inside that are no text",
      () => encrypted({}, rsa.publicKey, Uint8Array.of(0xff)),
      "decryption_failed",
    ],
    ["three parts", () => inner, "jws_malformed"],
    ["too many characters", () => "a".repeat(65_537), "jws_malformed"],
    ["a header that is no JSON", () => "AAAA....", "jws_malformed"],
    ["a header in padded base64", () => `${part({})}=....`, "jws_malformed"],
  ];

  it.each(cases)("is refused with %s", async (_, make, code) => {
    const problem = await decryptJwe(await make(), oaep).catch((thrown) => thrown);

    expect(problem).toMatchObject({ name: "SignatureError", code });
    expect(shownBy(problem)).not.toContain(inner.slice(0, 40));
  });

  it("is refused by a key that is unfit", async () => {
    const small = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const token = await encrypted({});

    await expect(decryptJwe(token, { ...oaep, key: small.privateKey })).rejects.toMatchObject({
      code: "key_too_small",
    });
    await expect(decryptJwe(token, { ...oaep, key: jwkOf(rsa.publicKey) })).rejects.toMatchObject({
      code: "key_is_public",
    });
    await expect(decryptJwe(token, { ...oaep, key: ec.privateKey })).rejects.toMatchObject({
      code: "decryption_failed",
    });
  });

  it.each([[[]], [["RSA1_5"]], [["dir"]], ["RSA-OAEP"], [undefined]])(
    "needs a list of algorithms: %o",
    async (algorithms) => {
      const wrong = { key: rsa.privateKey, algorithms } as unknown as Parameters<typeof decryptJwe>[1];

      await expect(decryptJwe(await encrypted({}), wrong)).rejects.toThrow(/^`algorithms`/);
    },
  );
});
