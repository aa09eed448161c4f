/** Escapes a value as RFC 4514 §2.4 has it. */
export function escapeRfc4514(value: string): string {
  return value
    .replaceAll(/[\\",+;<>]/g, "\\$&")
    .replaceAll(controls, hexBytes)
    .replace(/^[ #]/, "\\$&")
    .replace(/(?<=.) $/, "\\ ");
}

/** The UTF-8 of a character in hex, a backslash in front of each byte. */
export function hexBytes(character: string): string {
  return bytesOf(character, "\\");
}

/** Escapes as the old form of OpenSSL does: its two separators, and what is not printable ASCII, byte by byte. */
export function escapeByByte(value: string): string {
  return value
    .replaceAll(/[/+]/g, "\\$&")
    .replaceAll(/[^\u0020-\u007e]/gu, (character) => bytesOf(character, "\\x"));
}

/** Puts quotes around a value that needs them, as RFC 1779 §2.3 and Java do. */
export function quote(value: string): string {
  const needsQuotes = /[,+=\n<>#;\\"]|^ | $| {2}/.test(value);
  return needsQuotes ? `"${value.replaceAll(/[\\"]/g, "\\$&")}"` : value;
}

function bytesOf(character: string, before: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `${before}${byte.toString(16).padStart(2, "0").toUpperCase()}`)
    .join("");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u001f\u007f]/g;
