import { type KeyObject, sign } from "node:crypto";

/** ECDSA with SHA-256, as an AlgorithmIdentifier. */
export const ecdsaWithSha256: Uint8Array = Buffer.from("300a06082a8648ce3d040302", "hex");

/** Signs bytes with ECDSA and SHA-256, in the form that certificates, lists and OCSP answers share. */
export function signed(
  data: Uint8Array,
  key: KeyObject,
  more: Uint8Array = new Uint8Array(),
  algorithm: Uint8Array = ecdsaWithSha256,
): Buffer {
  const signature = sign("sha256", data, key);
  return derOf(0x30, data, algorithm, derOf(0x03, new Uint8Array(1), signature), more);
}

/** An OCSP response around a signed answer (RFC 6960 §4.2.1). */
export function ocspResponse(answer: Uint8Array): Buffer {
  const type = Buffer.from("06092b0601050507300101", "hex");
  const wrapped = derOf(0xa0, derOf(0x30, type, derOf(0x04, answer)));
  return derOf(0x30, Buffer.from("0a0100", "hex"), wrapped);
}

/** Writes one value: tag, length and content. */
export function derOf(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(content);
  const length = bytes.length < 0x80 ? [bytes.length] : [0x82, bytes.length >> 8, bytes.length & 0xff];
  const header = bytes.length < 0x80 || bytes.length > 0xff ? length : [0x81, bytes.length];
  return Buffer.concat([Buffer.from([tag, ...header]), bytes]);
}
