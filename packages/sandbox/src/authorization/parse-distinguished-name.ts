import { attributeOid } from "./attribute-types.js";
import type { NameAttribute, RelativeName } from "./distinguished-name.js";
import { readHexString } from "./read-hex-string.js";

/**
 * Reads a subject name in any of the spellings in use: RFC 4514 in either order, with attribute types as names, OIDs or
 * `OID.` numbers, values as text, quoted or as `#` and hex, separated by commas, semicolons or slashes.
 *
 * @returns `undefined` when it is no name.
 * @see {@link https://www.rfc-editor.org/rfc/rfc4514 | RFC 4514}
 */
export function parseDistinguishedName(text: string): readonly RelativeName[] | undefined {
  const trimmed = text.trim();
  const parts = trimmed.startsWith("/") ? slashParts(trimmed) : splitUnescaped(trimmed, /[,;\n]/);
  const names = parts.map(readRelativeName);
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** `/C=GB/O=A/B Ltd`: a slash begins an attribute only where a type and an equals sign follow. */
function slashParts(text: string): string[] {
  return text.slice(1).split(/\/(?=[A-Za-z][A-Za-z0-9]*=|(?:OID\.)?\d+(?:\.\d+)+=)/);
}

function readRelativeName(text: string): RelativeName | undefined {
  const attributes = splitUnescaped(text, /\+/).map(readAttribute);
  return attributes.every((attribute) => attribute !== undefined) ? attributes : undefined;
}

function readAttribute(text: string): NameAttribute | undefined {
  const equals = text.indexOf("=");
  const oid = equals < 0 ? undefined : attributeOid(text.slice(0, equals).trim());
  const value = equals < 0 ? undefined : readValue(text.slice(equals + 1).trim());
  return oid === undefined || value === undefined ? undefined : { oid, value };
}

function readValue(text: string): string | undefined {
  if (text.startsWith("#")) {
    return readHexString(text.slice(1));
  }
  const quoted = text.length >= 2 && text.startsWith('"') && text.endsWith('"');
  return unescaped(quoted ? text.slice(1, -1) : text);
}

/** Undoes RFC 4514 §2.4: a backslash before a character, or before the two hex digits of a UTF-8 byte. */
function unescaped(text: string): string {
  return text.replaceAll(/((?:\\[0-9A-Fa-f]{2})+)|\\(.)/gs, (_match, bytes?: string, character?: string) =>
    bytes === undefined ? (character ?? "") : Buffer.from(bytes.replaceAll("\\", ""), "hex").toString("utf8"),
  );
}

function splitUnescaped(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "\\") {
      part += character + text.charAt(index + 1);
      index += 1;
    } else if (!quoted && separator.test(character)) {
      parts.push(part);
      part = "";
    } else {
      quoted = character === '"' ? !quoted : quoted;
      part += character;
    }
  }
  return [...parts, part];
}
