import { type ParsedName, parseName } from "./internal/parse-name.js";

/**
 * Tells whether two spellings mean the same name, whatever the types are called, how values are escaped or encoded, and
 * which end comes first.
 *
 * Read are the spellings of `subjectNames`, Node's lines (`X509Certificate.subject`), and what OpenSSL prints by default.
 * Values compare without regard to case and to the number of spaces, as certificates do. A name that lost its organisation identifier on
 * the way is another name. What cannot be read is never the same as anything.
 *
 * It explains a registration, and is not for access control: a bank may well compare texts.
 *
 * @throws {TypeError} when one of them is not a text.
 * @see {@link https://www.rfc-editor.org/rfc/rfc5280#section-7.1 | RFC 5280 §7.1}
 * @see {@link https://www.rfc-editor.org/rfc/rfc4514#section-3 | RFC 4514 §3}
 *
 * @example
 * ```ts
 * import { sameName } from "@zopa-openbanking/certificates";
 *
 * sameName("CN=0015,2.5.4.97=#130650534447422d,C=GB", "/C=GB/organizationIdentifier=PSDGB-/CN=0015"); // true
 * ```
 */
export function sameName(a: string, b: string): boolean {
  if (typeof a !== "string" || typeof b !== "string") {
    throw new TypeError(`\`${typeof a === "string" ? "b" : "a"}\` must be a name as text.`);
  }
  const [left, right] = [parseName(a), parseName(b)];
  if (left === undefined || right === undefined) {
    return false;
  }
  return isEqual(left, right) || isEqual(left, right.toReversed());
}

function isEqual(a: ParsedName, b: ParsedName): boolean {
  const texts = (name: ParsedName): readonly string[] => name.map((part) => part.toSorted().join("\n"));
  const [left, right] = [texts(a), texts(b)];
  return left.length === right.length && left.every((part, index) => part === right[index]);
}
