const urlSafe = /^[A-Za-z0-9._~-]{22,43}$/;

/** 22 characters of base64url are the first to hold 128 bits; a bank need not take a nonce of more than 43. */
export function checkUrlSafe(name: string, value: unknown): void {
  if (typeof value !== "string" || !urlSafe.test(value)) {
    throw new TypeError(
      `\`${name}\` must be 22 to 43 characters of A-Z, a-z, 0-9, "-", ".", "_" and "~", made of at least 128 random bits.`,
    );
  }
}
