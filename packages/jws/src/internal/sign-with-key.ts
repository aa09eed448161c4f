import { createPublicKey, type KeyObject, sign, webcrypto } from "node:crypto";
import type { Signer } from "@zopa-openbanking/core";
import { KeyError } from "../key-error.js";
import type { SigningAlgorithm } from "../signing-algorithm.js";
import { signatureForm } from "./signature-form.js";
import { isMadeWith } from "./verify-with-key.js";

/** Signs in libuv's pool: about 25 µs more than in place, and the event loop is free meanwhile. */
export function signWithKeyObject(key: KeyObject, alg: SigningAlgorithm): Signer["sign"] {
  const how = { key, ...signatureForm(alg) };
  return (bytes: Uint8Array) =>
    new Promise((resolve, reject) => {
      sign("sha256", bytes, how, (failure, signature) =>
        failure === null ? resolve(signature) : reject(failure),
      );
    });
}

/** Signs with a key that may not be taken out of its `CryptoKey`. */
export function signWithCryptoKey(key: webcrypto.CryptoKey, alg: SigningAlgorithm): Signer["sign"] {
  const how = alg === "PS256" ? { name: "RSA-PSS", saltLength: 32 } : { name: "ECDSA", hash: "SHA-256" };
  return async (bytes: Uint8Array) =>
    new Uint8Array(await webcrypto.subtle.sign(how, key, bytes as Uint8Array<ArrayBuffer>));
}

/**
 * Lets a key verify a signature of its own once: parts that do not belong together are found now, not by the bank.
 *
 * @throws {KeyError} `key_inconsistent`.
 */
export async function proveKey(key: KeyObject, alg: SigningAlgorithm, signer: Signer["sign"]): Promise<void> {
  const probe = new TextEncoder().encode("a key that fits itself");
  try {
    if (isMadeWith(createPublicKey(key), alg, probe, await signer(probe))) {
      return;
    }
  } catch {
    // A key whose parts do not fit may fail in many places: all of them mean the same.
  }
  throw new KeyError(
    "This key cannot verify its own signature: its parts do not belong together. Take it from its source again.",
    { code: "key_inconsistent" },
  );
}
