/** The string types that a name's value may have (X.680): UTF8String, PrintableString, TeletexString, IA5String, BMPString. */
const encodings: ReadonlyMap<number, "utf8" | "latin1" | "utf16be"> = new Map([
  [0x0c, "utf8"],
  [0x13, "latin1"],
  [0x14, "latin1"],
  [0x16, "latin1"],
  [0x1e, "utf16be"],
]);

/**
 * Reads a value that is written as the hex of its DER (RFC 4514 §2.4).
 *
 * @returns `undefined` when it is not the whole encoding of a string.
 */
export function readHexString(hex: string): string | undefined {
  if (!/^(?:[0-9A-Fa-f]{2}){2,}$/.test(hex)) {
    return undefined;
  }
  const bytes = Buffer.from(hex, "hex");
  const encoding = encodings.get(bytes[0] ?? 0);
  const lengthBytes = lengthOf(bytes);
  const content = bytes.subarray(1 + lengthBytes.size);
  if (encoding === undefined || content.length !== lengthBytes.length) {
    return undefined;
  }
  return encoding === "utf16be" ? new TextDecoder("utf-16be").decode(content) : content.toString(encoding);
}

function lengthOf(bytes: Buffer): { readonly size: number; readonly length: number } {
  const first = bytes[1] ?? 0;
  if (first < 0x80) {
    return { size: 1, length: first };
  }
  // No name's value is longer than two bytes of length can say.
  const more = first & 0x7f;
  return more === 0 || more > 2 || bytes.length < 2 + more
    ? { size: 1, length: -1 }
    : { size: 1 + more, length: bytes.readUIntBE(2, more) };
}
