/** Breaks a text where the terminal ends, between words where it can, and indents what follows the first line. */
export function wrapped(text: string, columns: number | undefined, indent: number): string {
  return columns === undefined
    ? text
    : linesOf(text, Math.max(columns - indent - 1, 20)).join(`\n${" ".repeat(indent)}`);
}

/** Breaks a text into lines of so many characters at most. Spaces that stand together stay so. */
export function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of text.split(/(?<= )(?! )/u)) {
    const last = lines.at(-1) ?? "";
    if (last === "" || last.length + word.trimEnd().length <= width) {
      lines[lines.length - 1] = last + word;
    } else {
      lines.push(word);
    }
  }
  // A token has no place to break it.
  return lines.flatMap((line) => line.trimEnd().match(new RegExp(`.{1,${width}}`, "gu")) ?? [""]);
}
