/** A TypeScript example in a document. */
export interface CodeBlock {
  /** The line of the document on which its first line stands, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** Whether it is a whole program, marked ```` ```ts run ````. */
  readonly isProgram: boolean;
}

/** The examples between ```` ```ts ```` fences, in Markdown or in the doc comments of a source file. */
export function codeBlocks(text: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { line: number; prefix: number; isProgram: boolean; code: string[] } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const fence = /^(\s*(?:\*\s?)?)```(\w*)( run)?/.exec(line);
    if (fence !== null && open !== undefined) {
      blocks.push({ line: open.line, code: open.code.join("\n"), isProgram: open.isProgram });
      open = undefined;
    } else if (fence?.[2] === "ts") {
      open = { line: index + 2, prefix: fence[1]?.length ?? 0, isProgram: fence[3] !== undefined, code: [] };
    } else {
      open?.code.push(line.slice(open.prefix));
    }
  }
  return blocks;
}
