import { generateKeyPairSync, type KeyObject, type KeyPairKeyObjectResult } from "node:crypto";

/** Keys for one test file: made when it is loaded, thrown away with it. */
export const rsa: KeyPairKeyObjectResult = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const otherRsa: KeyPairKeyObjectResult = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const ec: KeyPairKeyObjectResult = generateKeyPairSync("ec", { namedCurve: "P-256" });

export const kid = "VMGtZe0pwBpP8I2QgqoLvK1TMo4";
export const ecKid = "an-ec-key";

export function jwkOf(key: KeyObject, members: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...key.export({ format: "jwk" }), ...members };
}

/** A set that holds both public keys. */
export const jwks: { readonly keys: readonly Record<string, unknown>[] } = {
  keys: [
    jwkOf(rsa.publicKey, { kid, use: "sig", alg: "PS256" }),
    jwkOf(ec.publicKey, { kid: ecKid, use: "sig", alg: "ES256" }),
  ],
};
