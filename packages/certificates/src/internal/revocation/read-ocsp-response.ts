import { type DerValue, derTag, derValues, MalformedDerError, readDer } from "../der.js";
import { derReader, derTime, insideTag, oidText, wholeBytes } from "../der-reader.js";
import { type DerExtension, readExtensions } from "./read-extensions.js";
import { reasonOf } from "./reasons.js";
import type { SignedData } from "./signed-data.js";
import type { CertificateState, DatedState } from "./state.js";

/** A whole OCSP response, read and not yet believed. */
export interface OcspResponse {
  /** 0 when there is an answer. */
  readonly status: number;
  readonly answer: OcspAnswer | undefined;
}

export interface OcspAnswer extends SignedData {
  /** Who says so: a name or the hash of a key. */
  readonly responder: { readonly by: "name" | "key"; readonly value: Uint8Array };
  readonly statements: readonly OcspStatement[];
  readonly extensions: ReadonlyMap<string, DerExtension>;
  /** Certificates that the responder sent along, in DER. */
  readonly certificates: readonly Uint8Array[];
}

/** What is said about one certificate. */
export interface OcspStatement {
  readonly hash: string;
  readonly nameHash: Uint8Array;
  readonly keyHash: Uint8Array;
  /** In DER. */
  readonly serial: Uint8Array;
  readonly state: DatedState;
  readonly extensions: ReadonlyMap<string, DerExtension>;
}

const basicResponse = "1.3.6.1.5.5.7.48.1.1";

/**
 * Reads an OCSP response.
 *
 * @throws MalformedDerError
 * @see {@link https://www.rfc-editor.org/rfc/rfc6960#section-4.2.1 | RFC 6960 §4.2.1}
 */
export function readOcspResponse(bytes: Uint8Array): OcspResponse {
  const reader = derReader(readDer(bytes, derTag.sequence));
  const [status, ...more] = reader.next(derTag.enumerated).content;
  if (status === undefined || more.length > 0) {
    throw new MalformedDerError("no status");
  }
  const wrapped = reader.optional(0xa0);
  reader.end();
  if (status !== 0) {
    return { status, answer: undefined };
  }
  if (wrapped === undefined) {
    throw new MalformedDerError("success without an answer");
  }
  const typed = derReader(insideTag(wrapped, derTag.sequence));
  if (oidText(typed.next(derTag.oid)) !== basicResponse) {
    throw new MalformedDerError("another kind of answer");
  }
  const answer = readAnswer(typed.next(derTag.octetString).content);
  typed.end();
  return { status, answer };
}

function readAnswer(bytes: Uint8Array): OcspAnswer {
  const reader = derReader(readDer(bytes, derTag.sequence));
  const data = reader.next(derTag.sequence);
  const algorithm = reader.next(derTag.sequence);
  const signature = wholeBytes(reader.next(derTag.bitString));
  const sent = reader.optional(0xa0);
  reader.end();
  const certificates = sent === undefined ? [] : derValues(insideTag(sent, derTag.sequence));
  return {
    ...readData(data),
    data: data.raw,
    algorithm,
    signature,
    certificates: certificates.map(({ raw }) => raw),
  };
}

function readData(data: DerValue): Pick<OcspAnswer, "responder" | "statements" | "extensions"> {
  const reader = derReader(data);
  // Only version 1 exists, and it is the default.
  const responder = responderIn(reader.optional(0xa1, 0xa2));
  derTime(reader.next(derTag.generalizedTime));
  const statements = derValues(reader.next(derTag.sequence)).map(readStatement);
  const extensions = readExtensions(reader.optional(0xa1));
  reader.end();
  return { responder, statements, extensions };
}

function responderIn(value: DerValue | undefined): OcspAnswer["responder"] {
  if (value?.tag === 0xa1) {
    return { by: "name", value: insideTag(value, derTag.sequence).raw };
  }
  if (value === undefined) {
    throw new MalformedDerError("no responder");
  }
  return { by: "key", value: insideTag(value, derTag.octetString).content };
}

function readStatement(statement: DerValue): OcspStatement {
  const reader = derReader(statement);
  const id = derReader(reader.next(derTag.sequence));
  const hash = oidText(derReader(id.next(derTag.sequence)).next(derTag.oid));
  const nameHash = id.next(derTag.octetString).content;
  const keyHash = id.next(derTag.octetString).content;
  const serial = id.next(derTag.integer).raw;
  id.end();
  const state = readState(reader.optional(0x80, 0xa1, 0x82));
  const thisUpdate = derTime(reader.next(derTag.generalizedTime));
  const next = reader.optional(0xa0);
  const nextUpdate = next === undefined ? undefined : derTime(insideTag(next, derTag.generalizedTime));
  const extensions = readExtensions(reader.optional(0xa1));
  reader.end();
  return { hash, nameHash, keyHash, serial, state: { ...state, thisUpdate, nextUpdate }, extensions };
}

function readState(value: DerValue | undefined): CertificateState {
  switch (value?.tag) {
    case 0x80:
      return { status: "good" };
    case 0x82:
      return { status: "unknown" };
    case 0xa1:
      return readRevoked(value);
    default:
      throw new MalformedDerError("no state");
  }
}

function readRevoked(value: DerValue): CertificateState {
  const reader = derReader(value);
  const at = derTime(reader.next(derTag.generalizedTime));
  const reason = reader.optional(0xa0);
  reader.end();
  return { status: "revoked", at, reason: reason && reasonOf(insideTag(reason, derTag.enumerated)) };
}
