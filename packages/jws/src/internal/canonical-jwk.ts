import type { JsonWebKey } from "node:crypto";
import { KeyError } from "../key-error.js";
import { fromBase64url } from "./base64url.js";

/** The members that count, in the order of their names (RFC 7638 §3.2, RFC 8037 §2). */
const members: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["RSA", ["e", "kty", "n"]],
  ["EC", ["crv", "kty", "x", "y"]],
  ["OKP", ["crv", "kty", "x"]],
]);

/**
 * Writes a key in the one form of RFC 7638 §3: the members that make it, in order, without white space.
 *
 * @throws {KeyError}
 */
export function canonicalJwk(jwk: JsonWebKey): string {
  if (typeof jwk !== "object" || jwk === null) {
    throw new TypeError(
      '`jwk` must be a JWK: an object. createPublicKey(pem).export({ format: "jwk" }) makes one.',
    );
  }
  if (jwk.kty === "oct") {
    throw new KeyError("This is a symmetric key, and nothing of it may be published. Give the signing key.", {
      code: "key_is_symmetric",
    });
  }
  const names = members.get(jwk.kty);
  const entries = names?.map((name) => [name, jwk[name]] as const);
  if (entries === undefined || !entries.every(([name, value]) => isMember(name, value))) {
    throw new KeyError(
      `This JWK lacks a member that its thumbprint is made of${names === undefined ? "" : ` (${names.join(", ")})`}, or has one ` +
        "that is not base64url without padding: another thumbprint would come out. Export it from the key again.",
      { code: "key_unreadable" },
    );
  }
  return JSON.stringify(Object.fromEntries(entries));
}

function isMember(name: string, value: unknown): boolean {
  if (typeof value !== "string" || value === "") {
    return false;
  }
  if (name === "kty" || name === "crv") {
    return /^[\w-]+$/.test(value);
  }
  const bytes = fromBase64url(value);
  // RFC 7518 §2: numbers are written without leading zeros; coordinates have a fixed length and may begin with one.
  return bytes !== undefined && !((name === "n" || name === "e") && bytes[0] === 0);
}
