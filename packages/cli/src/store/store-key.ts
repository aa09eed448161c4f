import { createHash } from "node:crypto";
import { StoreError } from "./store-error.js";

/** The key that grants are encrypted with, and a name for it that tells nothing of it. */
export interface StoreKey {
  readonly bytes: Uint8Array;
  /** Tells two keys apart. */
  readonly id: string;
}

const keyBytes = 32;
const forms = [
  ["hex", /^[0-9a-f]{64}$/i],
  ["base64", /^[A-Za-z0-9+/]{43}=?$/],
  ["base64url", /^[A-Za-z0-9_-]{43}=?$/],
] as const;

/**
 * Reads a key: 32 random bytes as base64, base64url or hex. `openssl rand -base64 32` makes one.
 *
 * @param text - what stands in the file or the variable; space around it does not count.
 * @param place - where it stands, for the error.
 * @throws {StoreError} `store_key_invalid` when it is something else: a password is no key.
 */
export function storeKey(text: string, place: string): StoreKey {
  const trimmed = text.trim();
  const encoding = forms.find(([, form]) => form.test(trimmed))?.[0];
  const bytes = encoding === undefined ? undefined : Buffer.from(trimmed, encoding);
  if (bytes?.length !== keyBytes) {
    throw new StoreError(
      "This is no key for the store: it must be 32 random bytes in base64 or hex. `openssl rand -base64 32` makes one.",
      { code: "store_key_invalid", place },
    );
  }
  const id = createHash("sha256").update("zopa-ob grants key\0").update(bytes).digest("base64url");
  return { bytes: new Uint8Array(bytes), id: id.slice(0, 16) };
}
