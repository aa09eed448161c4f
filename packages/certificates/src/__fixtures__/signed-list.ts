import { type KeyObject, sign } from "node:crypto";
import { BitString, type Constructed, ObjectIdentifier, Sequence } from "asn1js";

type Value = Sequence | Constructed;

/** Signs a value with ECDSA and SHA-256, in the form that certificates, lists and OCSP answers share. */
export function signed(data: Value, key: KeyObject, ...more: Value[]): Uint8Array {
  const signature = sign("sha256", Buffer.from(data.toBER()), key);
  const value = [data, ecdsaWithSha256(), new BitString({ valueHex: signature }), ...more];
  return new Uint8Array(new Sequence({ value }).toBER());
}

export function ecdsaWithSha256(): Sequence {
  return new Sequence({ value: [new ObjectIdentifier({ value: "1.2.840.10045.4.3.2" })] });
}
