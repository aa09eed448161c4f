/** A TypeScript example in a document. */
export interface CodeBlock {
  /** The line of the document on which its first line stands, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** Marked with `run` on its fence: it needs no bank, and is run as it stands. */
  readonly runs: boolean;
}

/** The examples between ```` ```ts ```` fences, in Markdown or in the doc comments of a source file. */
export function codeBlocks(text: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { line: number; prefix: number; runs: boolean; code: string[] } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const fence = /^(\s*(?:\*\s?)?)```(\w*)(?: (run)\b)?/.exec(line);
    if (fence !== null && open !== undefined) {
      blocks.push({ line: open.line, runs: open.runs, code: open.code.join("\n") });
      open = undefined;
    } else if (fence?.[2] === "ts") {
      open = { line: index + 2, prefix: fence[1]?.length ?? 0, runs: fence[3] !== undefined, code: [] };
    } else {
      open?.code.push(line.slice(open.prefix));
    }
  }
  return blocks;
}
