/** Writes bytes, or text as UTF-8, in base64url without padding (RFC 7515 §2). */
export function toBase64url(value: string | Uint8Array): string {
  return typeof value === "string"
    ? Buffer.from(value, "utf8").toString("base64url")
    : Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64url");
}

/**
 * Reads base64url, and only in the one way of writing it: no padding, no line break, no bits left over at the end.
 * Node's own decoder takes all of these, and one signature could then be written in many ways.
 */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, "base64url");
  return bytes.toString("base64url") === text ? bytes : undefined;
}
