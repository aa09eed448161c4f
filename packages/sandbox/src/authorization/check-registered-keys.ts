import { createPublicKey, type JsonWebKey } from "node:crypto";
import type { ClientRegistration } from "./client-registry.js";

/** RSA1_5 is barred by FAPI 1.0 Advanced §8.6.1. */
export const encryptionAlgorithms: readonly string[] = [
  "RSA-OAEP",
  "RSA-OAEP-256",
  "ECDH-ES",
  "ECDH-ES+A128KW",
  "ECDH-ES+A256KW",
];
export const contentEncryptions: readonly string[] = ["A128GCM", "A256GCM", "A128CBC-HS256", "A256CBC-HS512"];

const privateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"];
const leastRsaBits = 2048;

/** @throws {TypeError} when the keys are not public keys that the client can be known by. */
export function checkRegisteredKeys({ jwks, idTokenEncryption }: ClientRegistration): void {
  const keys = jwks?.keys;
  if (!Array.isArray(keys)) {
    throw new TypeError("`jwks` must be a key set: an object whose `keys` is a list of JWKs.");
  }
  keys.forEach(checkKey);
  if (!keys.some(({ kty, use }) => kty === "RSA" && (use === undefined || use === "sig"))) {
    throw new TypeError(
      "`jwks.keys` must hold an RSA key for signing: request objects are signed with PS256.",
    );
  }
  checkEncryption(keys, idTokenEncryption);
}

function checkKey(jwk: Readonly<Record<string, unknown>>, index: number): void {
  const name = `\`jwks.keys[${index}]\``;
  if (privateMembers.some((member) => jwk[member] !== undefined)) {
    throw new TypeError(
      `${name} is a private key. Register the public one, and treat the private one as leaked.`,
    );
  }
  let bits: number | undefined;
  try {
    bits = createPublicKey({ key: jwk as JsonWebKey, format: "jwk" }).asymmetricKeyDetails?.modulusLength;
  } catch (cause) {
    throw new TypeError(`${name} is no public key in JWK form.`, { cause });
  }
  if (bits !== undefined && bits < leastRsaBits) {
    throw new TypeError(
      `${name} has ${bits} bits; RSA keys have at least 2048 (FAPI 1.0 Baseline §5.2.4-2).`,
    );
  }
}

function checkEncryption(
  keys: readonly Readonly<Record<string, unknown>>[],
  encryption: ClientRegistration["idTokenEncryption"],
): void {
  if (encryption === undefined) {
    return;
  }
  if (!encryptionAlgorithms.includes(encryption.alg)) {
    throw new TypeError(`\`idTokenEncryption.alg\` must be one of ${encryptionAlgorithms.join(", ")}.`);
  }
  if (!contentEncryptions.includes(encryption.enc)) {
    throw new TypeError(`\`idTokenEncryption.enc\` must be one of ${contentEncryptions.join(", ")}.`);
  }
  const kty = encryption.alg.startsWith("RSA") ? "RSA" : "EC";
  if (!keys.some((key) => key["use"] === "enc" && key["kty"] === kty)) {
    throw new TypeError(
      `\`jwks.keys\` must hold an ${kty} key with \`use\` "enc" for \`idTokenEncryption\`.`,
    );
  }
}
