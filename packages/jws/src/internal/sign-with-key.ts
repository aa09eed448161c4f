import { constants, createPublicKey, type KeyObject, sign, verify, webcrypto } from "node:crypto";
import type { Signer } from "@zopa-openbanking/core";
import { KeyError } from "../key-error.js";
import type { SigningAlgorithm } from "../signing-algorithm.js";

// RFC 7518 §3.5: the salt is as long as the hash. MGF1 takes the hash of the signature unless it is told otherwise.
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } as const;
// RFC 7518 §3.4: R and S side by side, which is what IEEE P1363 calls its form, and not DER.
const ecdsa = { dsaEncoding: "ieee-p1363" } as const;

/** Signs in libuv's pool: about 25 µs more than in place, and the event loop is free meanwhile. */
export function signWithKeyObject(key: KeyObject, alg: SigningAlgorithm): Signer["sign"] {
  const how = { key, ...formOf(alg) };
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
    const how = { key: createPublicKey(key), ...formOf(alg) };
    if (verify("sha256", probe, how, await signer(probe))) {
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

function formOf(alg: SigningAlgorithm): typeof pss | typeof ecdsa {
  return alg === "PS256" ? pss : ecdsa;
}
