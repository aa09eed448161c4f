import { AuthorizationError } from "../authorization-error.js";
import type { Callback } from "../callback.js";
import { responseParameters } from "./response-parameters.js";

/** Where the answer stood; `unknown` when it came as fields or bare text. */
export type CallbackPlace = "query" | "fragment" | "both" | "unknown";

/** An answer taken apart into names and values, empty ones left out (RFC 6749 §3.1). */
export interface ParsedCallback {
  readonly place: CallbackPlace;
  readonly fields: readonly (readonly [string, string])[];
  /** The address that it came to, when that is known. Not a secret: the answer is removed from it. */
  readonly address?: URL;
}

/** A code and an encrypted id_token are a few kilobytes. */
const longestCallback = 65_536;

/** Takes a callback apart, whichever form it came in, without looking at what it says. */
export function parseCallback(callback: Callback): ParsedCallback {
  if (typeof callback === "string") {
    return parseText(callback.trim());
  }
  if (callback instanceof URL) {
    return parseText(callback.href);
  }
  if (typeof callback !== "object" || callback === null || Array.isArray(callback)) {
    throw new TypeError(
      "`callback` must be a URL, its text, the fragment's text or the posted form fields: was a body parser left out?",
    );
  }
  return fromPairs(Symbol.iterator in callback ? [...callback] : pairsOf(callback));
}

function parseText(text: string): ParsedCallback {
  checkLength(text.length);
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const place = text.startsWith("#") ? "fragment" : text.startsWith("?") ? "query" : "unknown";
    return { place, fields: fieldsOf(text.replace(/^[#?]/, "")) };
  }
  if (!URL.canParse(text)) {
    throw malformed("it is an address that cannot be read");
  }
  return fromAddress(new URL(text));
}

function fromAddress(address: URL): ParsedCallback {
  const inFragment = fieldsOf(address.hash.slice(1));
  const inQuery = fieldsOf(address.search).filter(([name]) => responseParameters.has(name));
  address.hash = "";
  for (const name of responseParameters) {
    address.searchParams.delete(name);
  }
  const place = inQuery.length === 0 ? "fragment" : inFragment.length === 0 ? "query" : "both";
  return { place, fields: [...inFragment, ...inQuery], address };
}

/** The relay page marks an answer that it found in the query. */
function fromPairs(pairs: readonly (readonly [string, unknown])[]): ParsedCallback {
  const fields = pairs.map(([name, value]): [string, string] => {
    if (typeof name !== "string" || typeof value !== "string") {
      throw malformed("it has a field that is not text");
    }
    return [name, value];
  });
  checkLength(fields.reduce((length, [name, value]) => length + name.length + value.length, 0));
  const marked = fields.some(([name, value]) => name === "response_mode" && value === "query");
  const rest = fields.filter(([name, value]) => value !== "" && name !== "response_mode");
  return { place: marked ? "query" : "unknown", fields: rest };
}

/** A form parser makes a list of what came twice. */
function pairsOf(callback: object): [string, unknown][] {
  return Object.entries(callback).flatMap(([name, value]): [string, unknown][] =>
    Array.isArray(value) ? value.map((one): [string, unknown] => [name, one]) : [[name, value]],
  );
}

function fieldsOf(text: string): [string, string][] {
  return [...new URLSearchParams(text)].filter(([, value]) => value !== "");
}

function checkLength(length: number): void {
  if (length > longestCallback) {
    throw malformed(`it is longer than ${longestCallback} characters`);
  }
}

function malformed(flaw: string): AuthorizationError {
  return new AuthorizationError(
    `What came back is no answer of a bank: ${flaw}. Give the address that the browser was sent to, or the fields that the relay page posted.`,
    { code: "callback_malformed" },
  );
}
