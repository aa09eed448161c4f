/**
 * Writes a value so that no Markdown, HTML or link in it takes effect, and it can be copied as it is: a code span.
 *
 * @see {@link https://spec.commonmark.org/0.31.2/#code-spans | CommonMark §6.1}
 */
export function inCode(text: string): string {
  const shown = visible(text);
  const fence = "`".repeat(longestRun(shown) + 1);
  // A backtick at either end would join the fence, and one space on both sides is taken away again.
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return shown.trim() === "" ? "(empty)" : `${fence}${pad}${shown}${pad}${fence}`;
}

/** Writes several lines as a block in which nothing takes effect. */
export function fenced(text: string): readonly string[] {
  const lines = text
    .trim()
    .split(/\r\n|[\r\n]/)
    .map(visible);
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return [fence, ...lines, fence];
}

/** Writes a sentence of ours that may quote a value of somebody else's. */
export function inSentence(text: string): string {
  return visible(text)
    .replaceAll(/[\\`*[\]<>&|~!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replaceAll("://", "\\://")
    .replaceAll(/www\./gi, (start) => start.replace(".", "\\."));
}

/** Plain text without line breaks, for the subject of a message. */
export function inOneLine(text: string): string {
  return visible(text);
}

/** Line breaks, control characters and all that changes the direction of writing are shown by their number. */
function visible(text: string): string {
  return text.replaceAll(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
