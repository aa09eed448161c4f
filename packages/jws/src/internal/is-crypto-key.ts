import type { webcrypto } from "node:crypto";

/** Tells a `CryptoKey`, of whatever realm it is, from other objects. */
export function isCryptoKey(value: unknown): value is webcrypto.CryptoKey {
  return Object.prototype.toString.call(value) === "[object CryptoKey]";
}
