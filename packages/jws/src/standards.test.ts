import { constants, type KeyObject, verify } from "node:crypto";
import { expect, it } from "vitest";
import { clock } from "./__fixtures__/time.js";
import { createLocalKeySet } from "./create-local-key-set.js";
import { verifySignature } from "./internal/verify-signature.js";
import { verifyJwt } from "./verify-jwt.js";

/** RFC 7515 appendix A.3: ES256. */
const a3 = {
  key: {
    kty: "EC",
    crv: "P-256",
    x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
  },
  token:
    "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
};

/** RFC 7515 appendix A.2: RS256. */
const a2 = {
  key: {
    kty: "RSA",
    n: "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
    e: "AQAB",
  },
  token:
    "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw",
};

/** RFC 7520 §4.2: PS384. */
const rsaPss = {
  key: {
    kty: "RSA",
    kid: "bilbo.baggins@hobbiton.example",
    use: "sig",
    n: "n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw",
    e: "AQAB",
  },
  token:
    "eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9.SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4.cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8TTB5dDDItllVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqrYRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw",
};

const rules = { algorithms: ["PS256", "ES256"], issuer: "joe", audience: "us", clock } as const;

it("verifies RFC 7515 A.3, and no other signature over it", async () => {
  const [header = "", payload = "", signature = ""] = a3.token.split(".");
  const keySet = createLocalKeySet({ keys: [a3.key] });
  const signingInput = Buffer.from(`${header}.${payload}`);
  const input = { alg: "ES256", kid: undefined, keySet, signingInput } as const;
  const bytes = (text: string): Buffer => Buffer.from(text, "base64url");

  await expect(verifySignature({ ...input, signature: bytes(signature) }, {})).resolves.toBeUndefined();
  await expect(
    verifySignature({ ...input, signature: bytes(signature.replace("DtEh", "DtEi")) }, {}),
  ).rejects.toMatchObject({ code: "signature_invalid" });
});

it("reads the claims of RFC 7515 A.3 only after its signature: they lack an audience", async () => {
  const keySet = createLocalKeySet({ keys: [a3.key] });

  await expect(verifyJwt(a3.token, { ...rules, keySet })).rejects.toMatchObject({
    code: "claim_missing",
    claim: "aud",
  });
  await expect(verifyJwt(`${a3.token.slice(0, -4)}AAAA`, { ...rules, keySet })).rejects.toMatchObject({
    code: expect.stringMatching(/signature_invalid|jws_malformed/),
  });
});

it.each([
  ["RFC 7515 A.2, RS256", a2],
  ["RFC 7520 4.2, PS384", rsaPss],
])("refuses %s for its algorithm, though its key is read", async (_, { key, token }) => {
  const keySet = createLocalKeySet({ keys: [key] });

  await expect(verifyJwt(token, { ...rules, keySet })).rejects.toMatchObject({
    code: "algorithm_not_allowed",
  });
  expect(keySet.status()).toEqual({ keys: 1, skipped: [] });
});

it("reads the key of RFC 7520 4.2 as the key that made its signature", async () => {
  const [read] = await createLocalKeySet({ keys: [rsaPss.key] }).find({ alg: "PS256", kid: rsaPss.key.kid });
  const [header, payload, signature = ""] = rsaPss.token.split(".");
  const how = { key: read?.key as KeyObject, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };

  expect(
    verify("sha384", Buffer.from(`${header}.${payload}`), how, Buffer.from(signature, "base64url")),
  ).toBe(true);
});
