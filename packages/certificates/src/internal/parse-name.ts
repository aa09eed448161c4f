import { oidOfType } from "./attribute-types.js";
import { normaliseValue } from "./normalise-value.js";
import { readValue } from "./read-value.js";

/** Relative names in the order of the text; each attribute as its number and its normalised value. */
export type ParsedName = readonly (readonly string[])[];

/** Reads any of the spellings of a name; undefined for what is none. */
export function parseName(text: string): ParsedName | undefined {
  if (text.length > mostCharacters) {
    return undefined;
  }
  return text.trimStart().startsWith("/") ? parseSlashes(text.trim()) : parseParts(text);
}

/** `/C=GB/O=A/B Limited/CN=x`: a separator is one only where a type and an equals sign follow it. */
function parseSlashes(text: string): ParsedName | undefined {
  const parts = text.slice(1).split(/(?<!\\)\/(?=[A-Za-z0-9.]+=)/);
  const read = parts.map((part) => part.split(/(?<!\\)\+(?=[A-Za-z0-9.]+=)/).map(slashAttribute));
  return read.flat().includes(undefined) ? undefined : read.map((part) => part.map((each) => each ?? ""));
}

function slashAttribute(text: string): string | undefined {
  const [, type = "", value = ""] = /^([A-Za-z0-9.]+)=([\s\S]*)$/.exec(text) ?? [];
  return attribute(type, bytesUnescaped(value));
}

/** `CN=x,O=y+OU=z`: RFC 4514, RFC 2253, RFC 1779, and lines. */
function parseParts(text: string): ParsedName | undefined {
  const parts: string[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    const [whole, type = ""] = typeAndEquals.exec(text.slice(at, at + 80)) ?? [];
    const value = whole === undefined ? undefined : readValue(text, at + whole.length);
    const read = value === undefined ? undefined : attribute(type, value.text);
    if (value === undefined || read === undefined) {
      return undefined;
    }
    parts.at(-1)?.push(read);
    if (value.end >= text.length) {
      return parts;
    }
    if (text[value.end] !== "+") {
      parts.push([]);
    }
    at = value.end + 1;
  }
  return undefined;
}

function attribute(type: string, value: string | undefined): string | undefined {
  const oid = oidOfType(type);
  return oid === undefined || value === undefined ? undefined : `${oid}=${normaliseValue(value)}`;
}

function bytesUnescaped(value: string): string {
  return value
    .replaceAll(/\\([/+])/g, "$1")
    .replaceAll(/(?:\\x[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll("\\x", ""), "hex").toString());
}

const typeAndEquals = /^\s*([A-Za-z][A-Za-z0-9.-]*|\d+(?:\.\d+)+)\s*=[ \t]*/;
// The name of an organisation with an address has about 300.
const mostCharacters = 8_192;
