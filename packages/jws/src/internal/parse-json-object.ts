import { hasDuplicateMember } from "./duplicate-member.js";
import { isPlainObject } from "./is-plain-object.js";

/** What is wrong with a text that should be a JSON object, to stand in a sentence. */
export class JsonFlaw {
  readonly words: string;

  constructor(words: string) {
    this.words = words;
  }
}

const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads UTF-8 bytes as one JSON object in which no member stands twice.
 *
 * RFC 7515 §4 and RFC 7519 §4 let a parser take the last of two members of one name. Two parsers that choose differently
 * would see two tokens in one, so it is refused.
 */
export function parseJsonObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | JsonFlaw {
  try {
    const text = utf8.decode(bytes);
    const value: unknown = JSON.parse(text);
    if (!isPlainObject(value)) {
      return new JsonFlaw("is not a JSON object");
    }
    return hasDuplicateMember(text, value) ? new JsonFlaw("has a member twice") : value;
  } catch {
    return new JsonFlaw("is not JSON in UTF-8");
  }
}
