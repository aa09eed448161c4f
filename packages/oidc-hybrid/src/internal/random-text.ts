import type { OidcHybridContext } from "../oidc-hybrid-context.js";

const bytes = 32;

/** 256 random bits in 43 characters that are safe in a URL: the most that a bank must take in a nonce. */
export function randomText({ randomBytes = systemRandomBytes }: OidcHybridContext): string {
  const random = randomBytes(bytes);
  if (!(random instanceof Uint8Array) || random.length !== bytes) {
    throw new TypeError("`randomBytes` must return as many bytes as it is asked for.");
  }
  return Buffer.from(random).toString("base64url");
}

function systemRandomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
