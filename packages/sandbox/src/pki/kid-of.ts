import { createHash, createPublicKey, type KeyObject } from "node:crypto";

/** The public half of an RSA key as a JWK (RFC 7518 §6.3.1). */
export function publicJwkOf(key: KeyObject): Readonly<Record<"kty" | "n" | "e", string>> {
  const { kty = "", n = "", e = "" } = createPublicKey(key).export({ format: "jwk" });
  return { kty, n, e };
}

/** What the Directory calls a key: base64url of the SHA-1 of its RFC 7638 form. */
export function kidOf(key: KeyObject): string {
  const { e, kty, n } = publicJwkOf(key);
  return createHash("sha1").update(JSON.stringify({ e, kty, n })).digest("base64url");
}
