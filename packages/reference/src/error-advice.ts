/** What a README says about one code. */
export interface ErrorAdvice {
  readonly meaning: string;
  readonly cure: string;
}

/** What the tables of a README say about codes: those with the columns "meaning" and "what to do". */
export function errorAdviceIn(readme: string): ReadonlyMap<string, ErrorAdvice> {
  const advice = new Map<string, ErrorAdvice>();
  let columns: readonly string[] | undefined;
  let above = "";
  for (const line of readme.split("\n")) {
    const cells = cellsOf(line);
    if (cells === undefined) {
      columns = undefined;
    } else if (columns === undefined) {
      columns = cells.map((cell) => cell.replaceAll("`", ""));
    } else {
      const meaning = cells[columns.indexOf("meaning")];
      const cure = cells[columns.indexOf("what to do")]?.replace(/^the same\b/, above);
      if (meaning !== undefined && cure !== undefined) {
        above = cure;
        for (const [, code = ""] of (cells[Math.max(0, columns.indexOf("code"))] ?? "").matchAll(
          /`([a-z0-9_]+)`/g,
        )) {
          advice.set(code, advice.get(code) ?? { meaning, cure });
        }
      }
    }
  }
  return advice;
}

function cellsOf(line: string): readonly string[] | undefined {
  return line.startsWith("|")
    ? line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim())
    : undefined;
}
