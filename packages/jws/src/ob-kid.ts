import { createHash, type JsonWebKey } from "node:crypto";
import { canonicalJwk } from "./internal/canonical-jwk.js";

/**
 * Computes the `kid` that the Open Banking Directory gives a key: base64url of the SHA-1 of its canonical form, 27
 * characters. A certificate that is renewed for the same key keeps it.
 *
 * SHA-1 makes a name here and protects nothing.
 *
 * @param jwk - the signing key; of a private one, the public part counts.
 *
 * @throws {KeyError} `key_unreadable` when a member that counts is missing or not base64url, `key_is_symmetric`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7638#section-3 | RFC 7638 §3, the canonical form}
 *
 * @example
 * ```ts
 * import { createPublicKey } from "node:crypto";
 * import { obKid } from "@zopa-openbanking/jws";
 *
 * declare const obSealPem: string;
 *
 * const kid = obKid(createPublicKey(obSealPem).export({ format: "jwk" }));
 * ```
 */
export function obKid(jwk: JsonWebKey): string {
  return createHash("sha1").update(canonicalJwk(jwk)).digest("base64url");
}
