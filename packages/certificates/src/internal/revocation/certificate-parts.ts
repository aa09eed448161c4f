import { X509Certificate } from "node:crypto";
import { type DerValue, derTag, readDer } from "../der.js";
import { derReader, wholeBytes } from "../der-reader.js";
import { type DerExtension, readExtensions } from "./read-extensions.js";

/** What revocation needs of a certificate, byte for byte as it was issued. */
export interface CertificateParts {
  readonly x509: X509Certificate;
  /** The content of the serial number. */
  readonly serial: Uint8Array;
  /** The names in DER. */
  readonly issuerName: Uint8Array;
  readonly subjectName: Uint8Array;
  /** The bits of the public key: what a key hash is over. */
  readonly keyBits: Uint8Array;
  readonly extensions: ReadonlyMap<string, DerExtension>;
}

/** @throws MalformedDerError, or whatever OpenSSL says of a certificate that it does not read. */
export function certificateParts(der: Uint8Array): CertificateParts {
  const certificate = derReader(readDer(der, derTag.sequence));
  const reader = derReader(certificate.next(derTag.sequence));
  reader.optional(0xa0);
  const serial = reader.next(derTag.integer).content;
  reader.next(derTag.sequence);
  const issuerName = reader.next(derTag.sequence).raw;
  reader.next(derTag.sequence);
  const subjectName = reader.next(derTag.sequence).raw;
  const keyBits = keyBitsOf(reader.next(derTag.sequence));
  reader.optional(0x81, 0xa1);
  reader.optional(0x82, 0xa2);
  const extensions = readExtensions(reader.optional(0xa3));
  return { x509: new X509Certificate(der), serial, issuerName, subjectName, keyBits, extensions };
}

function keyBitsOf(spki: DerValue): Uint8Array {
  const reader = derReader(spki);
  reader.next(derTag.sequence);
  return wholeBytes(reader.next(derTag.bitString));
}
