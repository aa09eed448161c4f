/**
 * What a bank sent, safe to show: a name with control characters in it could move the cursor, colour the screen or turn the
 * line round.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]+/gu, " ");
}
