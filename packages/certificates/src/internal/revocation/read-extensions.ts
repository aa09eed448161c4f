import { type DerValue, derTag, derValues, MalformedDerError } from "../der.js";
import { derReader, insideTag, oidText } from "../der-reader.js";

export interface DerExtension {
  readonly critical: boolean;
  /** The content of the octet string: DER of the extension's own kind. */
  readonly value: Uint8Array;
}

/** Reads extensions under an explicit tag; none when there is no such tag. */
export function readExtensions(tagged: DerValue | undefined): ReadonlyMap<string, DerExtension> {
  return tagged === undefined ? new Map() : extensionsIn(insideTag(tagged, derTag.sequence));
}

/** Reads a list of extensions; the same one twice is refused (RFC 5280 §4.2). */
export function extensionsIn(list: DerValue): ReadonlyMap<string, DerExtension> {
  const extensions = new Map<string, DerExtension>();
  for (const extension of derValues(list)) {
    const reader = derReader(extension);
    const oid = oidText(reader.next(derTag.oid));
    const critical = reader.optional(derTag.boolean)?.content[0] === 0xff;
    const value = reader.next(derTag.octetString).content;
    reader.end();
    if (extensions.has(oid)) {
      throw new MalformedDerError("an extension twice");
    }
    extensions.set(oid, { critical, value });
  }
  return extensions;
}

/** The first extension that is marked critical and not among the known ones. */
export function unknownCritical(
  extensions: ReadonlyMap<string, DerExtension>,
  known: readonly string[],
): string | undefined {
  return [...extensions].find(([oid, { critical }]) => critical && !known.includes(oid))?.[0];
}
