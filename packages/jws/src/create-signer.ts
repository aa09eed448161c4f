import type { Signer } from "@zopa-openbanking/core";
import { checkJwkPurpose } from "./internal/check-jwk-purpose.js";
import { checkSigningCryptoKey, checkSigningKey } from "./internal/check-signing-key.js";
import { isCryptoKey } from "./internal/is-crypto-key.js";
import { loadPrivateKey, type PrivateKeyInput } from "./internal/load-private-key.js";
import { proveKey, signWithCryptoKey, signWithKeyObject } from "./internal/sign-with-key.js";
import type { SigningAlgorithm } from "./signing-algorithm.js";

export type { PrivateKeyInput };

/** A private key and the name under which the bank knows it. */
export interface CreateSignerInput {
  /** PEM (PKCS#8, encrypted or not, PKCS#1, SEC 1) as text or bytes, a private JWK, a `KeyObject` or a `CryptoKey`. */
  readonly key: PrivateKeyInput;
  /** The key's id in the published key set; of a key in the Open Banking Directory, `obKid` tells it. */
  readonly kid: string;
  /** Opens an encrypted PEM. */
  readonly passphrase?: string | undefined;
  /** `PS256` when left out, whatever the key is. */
  readonly alg?: SigningAlgorithm | undefined;
}

/**
 * Makes a signer of a private key.
 *
 * Everything that can be wrong with the key is found here and not at the first signature. The key stays inside: it is in
 * no property of what is returned. Signing is done in a thread of its own, so that a server is not held up by it.
 *
 * @throws {KeyError} when the key is something else, or unfit; its code says which.
 * @throws {TypeError} when `kid` is not a printable text or `alg` not one of the two.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-3.5 | RFC 7518 §3.5}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { createSigner } from "@zopa-openbanking/jws";
 *
 * const signer = await createSigner({
 *   key: await readFile("obseal.key", "utf8"),
 *   kid: "VMGtZe0pwBpP8I2QgqoLvK1TMo4",
 * });
 * ```
 */
export async function createSigner(input: CreateSignerInput): Promise<Signer> {
  const { kid, passphrase, alg = "PS256" } = input;
  checkNames(kid, alg, passphrase);
  const key = loadPrivateKey(input.key, passphrase);
  if (isCryptoKey(key)) {
    checkSigningCryptoKey(key, alg);
    return Object.freeze({ alg, kid, sign: signWithCryptoKey(key, alg) });
  }
  checkSigningKey(key, alg);
  if (typeof input.key === "object" && "kty" in input.key) {
    checkJwkPurpose(input.key, alg);
  }
  const sign = signWithKeyObject(key, alg);
  await proveKey(key, alg, sign);
  return Object.freeze({ alg, kid, sign });
}

function checkNames(kid: unknown, alg: unknown, passphrase: unknown): void {
  if (typeof kid !== "string" || !/^[\x20-\x7e]{1,256}$/.test(kid) || kid.trim() !== kid) {
    throw new TypeError(
      "`kid` must be 1 to 256 printable characters: the key's id in the published key set.",
    );
  }
  if (alg !== "PS256" && alg !== "ES256") {
    throw new TypeError("`alg` must be PS256 or ES256 (FAPI 1.0 Advanced §8.6).");
  }
  if (passphrase !== undefined && typeof passphrase !== "string") {
    throw new TypeError("`passphrase` must be a text.");
  }
}
