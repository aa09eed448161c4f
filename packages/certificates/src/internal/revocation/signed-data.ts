import { type KeyObject, verify } from "node:crypto";
import { type DerValue, derTag } from "../der.js";
import { derReader, oidText } from "../der-reader.js";
import type { Fail } from "./fail.js";

/** Something that somebody signed: its bytes, how, and the signature. */
export interface SignedData {
  readonly data: Uint8Array;
  readonly algorithm: DerValue;
  readonly signature: Uint8Array;
}

/** The algorithms that a signature may have here, each with the kind of key that goes with it. */
const algorithms: ReadonlyMap<string, readonly [hash: string, keyType: string]> = new Map([
  ["1.2.840.113549.1.1.11", ["sha256", "rsa"]],
  ["1.2.840.113549.1.1.12", ["sha384", "rsa"]],
  ["1.2.840.113549.1.1.13", ["sha512", "rsa"]],
  ["1.2.840.10045.4.3.2", ["sha256", "ec"]],
  ["1.2.840.10045.4.3.3", ["sha384", "ec"]],
  ["1.2.840.10045.4.3.4", ["sha512", "ec"]],
]);

/** Names for what is refused most often. */
const refusedNames: Readonly<Record<string, string>> = {
  "1.2.840.113549.1.1.4": "RSA with MD5",
  "1.2.840.113549.1.1.5": "RSA with SHA-1",
  "1.2.840.113549.1.1.10": "RSA-PSS",
  "1.2.840.10045.4.1": "ECDSA with SHA-1",
};

/** Verifies a signature, or fails with the reason. */
export function checkSignature({ data, algorithm, signature }: SignedData, key: KeyObject, fail: Fail): void {
  const oid = oidText(derReader(algorithm).next(derTag.oid));
  const [hash, keyType] = algorithms.get(oid) ?? [];
  if (hash === undefined) {
    throw fail(
      "revocation_algorithm",
      `is signed with ${refusedNames[oid] ?? "an algorithm that is not known here"}. RSA (PKCS#1 v1.5) and ECDSA with SHA-2 are taken: ask in another way.`,
    );
  }
  if (key.asymmetricKeyType !== keyType || !verify(hash, data, key, signature)) {
    throw fail(
      "revocation_signature_invalid",
      "has a signature that does not hold: it was changed on its way, or is another's. Do not use it.",
    );
  }
}
