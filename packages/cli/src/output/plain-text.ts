/**
 * Makes a text safe for a terminal: what came from a bank, a token or a file must not move the cursor, colour the screen or
 * turn the direction of writing.
 */
export function plainText(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\u{fffd}");
}
