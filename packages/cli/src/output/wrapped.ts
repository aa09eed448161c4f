/** Breaks a text between words where the terminal ends, and indents what follows the first line. */
export function wrapped(text: string, columns: number | undefined, indent: number): string {
  if (columns === undefined) {
    return text;
  }
  const width = Math.max(columns - indent - 1, 20);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}
