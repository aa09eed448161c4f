import { CompactEncrypt, importJWK, type JWK } from "jose";
import type { RegisteredClient } from "./client-registry.js";

/**
 * Encrypts an id_token to the client's key, when the client registered for it.
 *
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#Encryption | OpenID Connect Core §10.2}
 */
export async function encryptIdToken(jwt: string, client: RegisteredClient): Promise<string> {
  const { idTokenEncryption } = client;
  if (idTokenEncryption === undefined) {
    return jwt;
  }
  const { alg, enc } = idTokenEncryption;
  const kty = alg.startsWith("RSA") ? "RSA" : "EC";
  const jwk = client.jwks.keys.find((key) => key["use"] === "enc" && key["kty"] === kty) as JWK;
  return new CompactEncrypt(Buffer.from(jwt))
    .setProtectedHeader({ alg, enc, cty: "JWT", ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) })
    .encrypt(await importJWK(jwk, alg));
}
