import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openssl } from "@zopa-openbanking/testing";
import { exportJWK, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { fixedNow } from "../__fixtures__/cli-world.js";
import { detachedHeader, requestClaims } from "../__fixtures__/tokens.js";
import { checkSignature } from "./check-signature.js";
import { readToken } from "./token.js";

const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
const others = generateKeyPairSync("rsa", { modulusLength: 2048 });

const jwksOf = async (kid: string, key = ours.publicKey) => ({
  keys: [{ ...(await exportJWK(key)), kid, use: "sig" }],
});
const signed = (alg = "PS256", header: object = { kid: "k" }) =>
  new SignJWT({ ...requestClaims })
    .setProtectedHeader({ alg, ...header })
    .setExpirationTime(fixedNow)
    .sign(ours.privateKey);

describe("a signature", () => {
  it("holds, with the key of its kid, also when the token is over", async () => {
    const finding = await checkSignature(readToken(await signed()), { jwks: await jwksOf("k") });
    expect(finding).toMatchObject({ severity: "good", code: "signature_holds" });
  });

  it("holds without a kid, if one of the keys made it", async () => {
    const jwks = { keys: [...(await jwksOf("a", others.publicKey)).keys, ...(await jwksOf("b")).keys] };
    expect((await checkSignature(readToken(await signed("PS256", {})), { jwks })).code).toBe(
      "signature_holds",
    );
  });

  it("does not hold with another key of the same kid, or after a change", async () => {
    const token = await signed();
    const jwks = await jwksOf("k", others.publicKey);
    expect(await checkSignature(readToken(token), { jwks })).toMatchObject({
      severity: "error",
      code: "signature_broken",
    });
    const [head, , tail] = token.split(".");
    const body = Buffer.from(JSON.stringify({ ...requestClaims, scope: "openid payments" })).toString(
      "base64url",
    );
    const changed = readToken(`${head}.${body}.${tail}`);
    expect((await checkSignature(changed, { jwks: await jwksOf("k") })).code).toBe("signature_broken");
  });

  it("has no key when the set does not know its kid", async () => {
    expect(await checkSignature(readToken(await signed()), { jwks: await jwksOf("other") })).toMatchObject({
      severity: "error",
      code: "key_not_found",
    });
  });

  it("is not looked at when its algorithm is not allowed", async () => {
    expect((await checkSignature(readToken(await signed("RS256")), { jwks: await jwksOf("k") })).code).toBe(
      "signature_unchecked",
    );
  });

  it("needs a key set", async () => {
    await expect(
      signed().then((text) => checkSignature(readToken(text), { jwks: {} })),
    ).rejects.toMatchObject({
      code: "key_set_invalid",
    });
  });
});

describe("a detached signature, made by the openssl command", () => {
  const payload = new TextEncoder().encode('{"Data":{}}');
  const head = Buffer.from(JSON.stringify({ ...detachedHeader, kid: "k" })).toString("base64url");
  const folder = mkdtempSync(join(tmpdir(), "detached-"));
  writeFileSync(join(folder, "key.pem"), ours.privateKey.export({ type: "pkcs8", format: "pem" }));
  const padding = "-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest";
  const input = `${head}.${Buffer.from(payload).toString("base64url")}`;
  const signature = openssl(`dgst -sha256 ${padding} -sign key.pem`, { folder, input }).toString("base64url");
  rmSync(folder, { recursive: true });
  const token = readToken(`${head}..${signature}`);

  it("holds for its body and for no other", async () => {
    const jwks = await jwksOf("k", createPublicKey(ours.privateKey));
    expect((await checkSignature(token, { jwks, payload })).code).toBe("signature_holds");
    const other = new TextEncoder().encode('{"Data":{} }');
    expect((await checkSignature(token, { jwks, payload: other })).code).toBe("signature_broken");
  });

  it("cannot be looked at without the body", async () => {
    expect((await checkSignature(token, { jwks: await jwksOf("k") })).code).toBe("payload_missing");
  });
});
