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

/** An output in a document that a program of the repository writes, and not one of the document's own. */
export interface ShownTranscript {
  /** The program, from the root of the repository. */
  readonly program: string;
  readonly shown: string;
}

const transcript = /^<!-- output: (\S+) -->\n\n```text\n([\s\S]*?)```$/gm;

/** The outputs behind a mark that names their program: `<!-- output: packages/cli/transcripts/decode.ts -->`. */
export function transcriptsIn(document: string): readonly ShownTranscript[] {
  return [...document.matchAll(transcript)].map(([, program = "", shown = ""]) => ({ program, shown }));
}

/** The document with what this program really printed. */
export function withTranscript(document: string, program: string, printed: string): string {
  return document.replace(transcript, (whole, named: string) =>
    named === program ? `<!-- output: ${program} -->\n\n\`\`\`text\n${printed}\`\`\`` : whole,
  );
}
