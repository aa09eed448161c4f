import { type DerValue, derTag, derValues, MalformedDerError, readDer } from "../der.js";
import { derReader, derTime, wholeBytes } from "../der-reader.js";
import type { Freshness } from "./check-freshness.js";
import { type DerExtension, extensionsIn, readExtensions } from "./read-extensions.js";
import { sameBytes } from "./same-bytes.js";
import type { SignedData } from "./signed-data.js";

/** A revocation list, read and not yet believed. Its entries are not read until one is looked for. */
export interface RevocationList extends SignedData, Freshness {
  readonly issuerName: Uint8Array;
  readonly entries: DerValue | undefined;
  readonly extensions: ReadonlyMap<string, DerExtension>;
}

/**
 * Reads a revocation list.
 *
 * @throws MalformedDerError
 * @see {@link https://www.rfc-editor.org/rfc/rfc5280#section-5.1 | RFC 5280 §5.1}
 */
export function readCrl(bytes: Uint8Array): RevocationList {
  const outer = derReader(readDer(bytes, derTag.sequence));
  const data = outer.next(derTag.sequence);
  const algorithm = outer.next(derTag.sequence);
  const signature = wholeBytes(outer.next(derTag.bitString));
  outer.end();
  const reader = derReader(data);
  const version = reader.optional(derTag.integer);
  const inner = reader.next(derTag.sequence);
  const issuerName = reader.next(derTag.sequence).raw;
  const thisUpdate = derTime(reader.optional(derTag.utcTime, derTag.generalizedTime));
  const next = reader.optional(derTag.utcTime, derTag.generalizedTime);
  const entries = reader.optional(derTag.sequence);
  const extensions = readExtensions(reader.optional(0xa0));
  reader.end();
  // RFC 5280 §5.1.1.2: the algorithm that is signed must be the one that is named outside.
  if (!sameBytes(inner.raw, algorithm.raw) || (version !== undefined && version.content[0] !== 1)) {
    throw new MalformedDerError("two algorithms, or an unknown version");
  }
  const nextUpdate = next === undefined ? undefined : derTime(next);
  return { data: data.raw, algorithm, signature, issuerName, thisUpdate, nextUpdate, entries, extensions };
}

/** One certificate on the list. */
export interface RevokedEntry {
  readonly at: number;
  readonly extensions: ReadonlyMap<string, DerExtension>;
}

/**
 * Looks a serial number up. An entry begins with it, and DER has one way to write it.
 *
 * @param serial - in DER.
 */
export function entryOf({ entries }: RevocationList, serial: Uint8Array): RevokedEntry | undefined {
  const all = entries === undefined ? [] : derValues(entries);
  const found = all.find(({ content }) => sameBytes(content.subarray(0, serial.byteLength), serial));
  return found === undefined ? undefined : readEntry(found);
}

function readEntry(entry: DerValue): RevokedEntry {
  const reader = derReader(entry);
  reader.next(derTag.integer);
  const at = derTime(reader.optional(derTag.utcTime, derTag.generalizedTime));
  const list = reader.optional(derTag.sequence);
  reader.end();
  return { at, extensions: list === undefined ? new Map() : extensionsIn(list) };
}
