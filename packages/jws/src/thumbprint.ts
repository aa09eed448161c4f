import { createHash, type JsonWebKey } from "node:crypto";
import { canonicalJwk } from "./internal/canonical-jwk.js";

/**
 * Computes the thumbprint of a key: base64url of the SHA-256 of its canonical form, 43 characters.
 *
 * @param jwk - an RSA, EC or OKP key; of a private one, the public part counts.
 *
 * @throws {KeyError} `key_unreadable` when a member that counts is missing or not base64url, `key_is_symmetric`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7638#section-3 | RFC 7638 §3}
 *
 * @example
 * ```ts
 * import { createPublicKey } from "node:crypto";
 * import { thumbprint } from "@zopa-openbanking/jws";
 *
 * declare const pem: string;
 *
 * const id = thumbprint(createPublicKey(pem).export({ format: "jwk" }));
 * ```
 */
export function thumbprint(jwk: JsonWebKey): string {
  return createHash("sha256").update(canonicalJwk(jwk)).digest("base64url");
}
