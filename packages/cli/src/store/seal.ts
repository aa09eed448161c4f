import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from "jose";
import { storeVersion } from "./store-contents.js";
import type { StoreKey } from "./store-key.js";

const type = "zopa-ob-grants";

/**
 * Encrypts a text: a compact JWE, `dir` with A256GCM. The nonce is new each time; header and version are authenticated.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7516#section-7.1 | RFC 7516 §7.1}
 * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-5.3 | RFC 7518 §5.3}
 */
export async function seal(text: string, key: StoreKey): Promise<string> {
  const sealed = await new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", typ: type, kid: key.id, version: storeVersion })
    .encrypt(key.bytes);
  return `${sealed}\n`;
}

/** Tells whether a text looks like what {@link seal} writes. */
export function isSealed(text: string): boolean {
  return /^ey[A-Za-z0-9_-]*\./.test(text);
}

/** Decrypts it: what is wrong, in a word, when that cannot be done. */
export async function unseal(
  text: string,
  key: StoreKey,
): Promise<{ readonly text: string } | "damaged" | "version" | "wrong_key"> {
  try {
    const header = decodeProtectedHeader(text.trim());
    if (header.typ !== type) {
      return "damaged";
    }
    if (header["version"] !== storeVersion) {
      return "version";
    }
    if (header.kid !== key.id) {
      return "wrong_key";
    }
    const { plaintext } = await compactDecrypt(text.trim(), key.bytes, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(plaintext) };
  } catch {
    return "damaged";
  }
}
