import { parseDer, stringIn } from "./der-blocks.js";

/** A value, and the place of the separator behind it, or the end of the text. */
export interface ReadValue {
  readonly text: string;
  readonly end: number;
}

/** Reads a value of a name: quoted, in hex, or plain with escapes. Undefined when it is none of these. */
export function readValue(text: string, from: number): ReadValue | undefined {
  const rest = text.slice(from);
  const [form] = [quoted, inHex, plain].filter(({ pattern }) => pattern.test(rest));
  const [whole = "", content = ""] = form?.pattern.exec(rest) ?? [];
  const value = form?.read(content);
  return value === undefined ? undefined : { text: value, end: from + whole.length };
}

interface ValueForm {
  readonly pattern: RegExp;
  readonly read: (content: string) => string | undefined;
}

// RFC 1779 §2.3, RFC 4514 §2.4. A separator or the end has to follow each.
const quoted: ValueForm = {
  pattern: /^"((?:[^"\\]|\\[\s\S])*)"[ \t]*(?=[,;+\n]|$)/,
  read: unescaped,
};
const inHex: ValueForm = {
  pattern: /^#((?:[0-9A-Fa-f]{2})+)[ \t]*(?=[,;+\n]|$)/,
  read: fromHex,
};
const plain: ValueForm = {
  pattern: /^(?!#)((?:[^\\",;+\n]|\\[\s\S])*)(?=[,;+\n]|$)/,
  read: unescaped,
};

/** The text of a string in DER; the hex itself for any other value, so that it still equals itself. */
function fromHex(hex: string): string | undefined {
  const block = parseDer(Buffer.from(hex, "hex"));
  return block === undefined ? undefined : (stringIn(block) ?? `#${hex.toLowerCase()}`);
}

function unescaped(text: string): string {
  return text.replaceAll(/(?:\\[0-9A-Fa-f]{2})+|\\([\s\S])/g, (run, character: string | undefined) =>
    character === undefined ? Buffer.from(run.replaceAll("\\", ""), "hex").toString() : character,
  );
}
