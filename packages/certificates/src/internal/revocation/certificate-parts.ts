import { CertificateError } from "../../certificate-error.js";
import { type DerValue, derTag, MalformedDerError, readDer } from "../der.js";
import { derReader, wholeBytes } from "../der-reader.js";
import type { ReadCertificate } from "../parse-certificate.js";

/** A certificate, and what revocation needs of it byte for byte as it was issued. */
export interface CertificateParts extends ReadCertificate {
  /** The serial number in DER. */
  readonly serial: Uint8Array;
  /** The names in DER, too. */
  readonly issuerName: Uint8Array;
  readonly subjectName: Uint8Array;
  /** The bits of the public key: what a key hash is over. */
  readonly keyBits: Uint8Array;
}

/** @throws {CertificateError} `damaged` when it is not DER throughout. */
export function certificateParts(certificate: ReadCertificate): CertificateParts {
  try {
    return { ...certificate, ...fieldsOf(certificate.x509.raw) };
  } catch (problem) {
    throw problem instanceof MalformedDerError
      ? new CertificateError(
          "The certificate is not written in DER throughout. Ask its issuer for another.",
          {
            code: "damaged",
          },
        )
      : problem;
  }
}

function fieldsOf(der: Uint8Array): Omit<CertificateParts, keyof ReadCertificate> {
  const reader = derReader(derReader(readDer(der, derTag.sequence)).next(derTag.sequence));
  // The version.
  reader.optional(0xa0);
  const serial = reader.next(derTag.integer).raw;
  reader.next(derTag.sequence);
  const issuerName = reader.next(derTag.sequence).raw;
  // How long it is valid.
  reader.next(derTag.sequence);
  const subjectName = reader.next(derTag.sequence).raw;
  return { serial, issuerName, subjectName, keyBits: keyBitsOf(reader.next(derTag.sequence)) };
}

function keyBitsOf(spki: DerValue): Uint8Array {
  const reader = derReader(spki);
  reader.next(derTag.sequence);
  return wholeBytes(reader.next(derTag.bitString));
}
