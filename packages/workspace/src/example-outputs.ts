import { codeBlocks } from "./code-blocks.ts";

/** A program in a document, and what the document says that it prints. */
export interface ShownProgram {
  /** The line on which its first line stands, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** Undefined when the document shows no output. */
  readonly shown: string | undefined;
}

const output = /^\s*<!-- output -->\n\n```text\n([\s\S]*?)```$/m;

/** The programs of a document: the blocks marked ```` ```ts run ````. */
export function programsIn(document: string): readonly ShownProgram[] {
  return codeBlocks(document)
    .filter(({ runs }) => runs)
    .map(({ line, code }) => ({ line, code, shown: output.exec(behind(document, line, code))?.[1] }));
}

/** The document with what its program at this line really printed. */
export function withOutput(document: string, { line, code }: ShownProgram, printed: string): string {
  const rest = behind(document, line, code);
  const before = document.slice(0, document.length - textBehind(document, line, code).length);
  const filled = rest.replace(output, () => `\n<!-- output -->\n\n\`\`\`text\n${printed}\`\`\``);
  return `${before}${filled}${textBehind(document, line, code).slice(rest.length)}`;
}

/** What follows the program, up to the next one: an output further down is another's. */
function behind(document: string, line: number, code: string): string {
  const text = textBehind(document, line, code);
  const next = text.search(/^```ts/m);
  return next === -1 ? text : text.slice(0, next);
}

function textBehind(document: string, line: number, code: string): string {
  const lines = document.split("\n");
  return lines.slice(line + code.split("\n").length).join("\n");
}
