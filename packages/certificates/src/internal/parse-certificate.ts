import { X509Certificate } from "node:crypto";
import { AsnParser } from "@peculiar/asn1-schema";
import { Certificate } from "@peculiar/asn1-x509";
import { CertificateError, type CertificateErrorCode } from "../certificate-error.js";
import type { SubjectName } from "../subject-name.js";
import { parseDer, sequenceIn } from "./der-blocks.js";
import { type Extensions, readExtensions } from "./read-extensions.js";
import { readName } from "./read-name.js";
import { recogniseDer } from "./recognise-der.js";
import { cureFor } from "./recognise-input.js";

/** A certificate as OpenSSL reads it, and what OpenSSL does not show of it. */
export interface ReadCertificate {
  readonly x509: X509Certificate;
  readonly subject: SubjectName;
  readonly issuer: SubjectName;
  /** Dotted number of the algorithm that it is signed with. */
  readonly signatureAlgorithm: string;
  readonly extensions: Extensions;
}

/** Where a certificate comes from, for messages. */
export interface Place {
  /** What the input is called: the subject of a sentence. */
  readonly label: string;
  /** Which of several it is, from 1. */
  readonly position?: number | undefined;
}

/**
 * Reads one certificate in DER.
 *
 * @throws {CertificateError} when it is not a certificate, or not one that can be read.
 */
export function parseCertificate(der: Uint8Array, place: Place): ReadCertificate {
  if (der.length > mostBytes) {
    throw unreadable("too_large", place);
  }
  const x509 = opened(der, place);
  if (x509.raw.length !== der.length) {
    throw unreadable("several_der", place);
  }
  try {
    return { x509, ...described(der, place) };
  } catch (problem) {
    throw CertificateError.is(problem) ? problem : unreadable("damaged", place, problem);
  }
}

function opened(der: Uint8Array, place: Place): X509Certificate {
  try {
    const x509 = new X509Certificate(der);
    if (Number.isNaN(x509.validFromDate.getTime()) || Number.isNaN(x509.validToDate.getTime())) {
      throw unreadable("damaged", place);
    }
    return x509;
  } catch (problem) {
    throw CertificateError.is(problem) ? problem : unreadable(recogniseDer(der), place);
  }
}

function described(der: Uint8Array, place: Place): Omit<ReadCertificate, "x509"> {
  const block = parseDer(der);
  if (block === undefined) {
    throw unreadable("damaged", place);
  }
  const { tbsCertificate, signatureAlgorithm } = AsnParser.fromASN(block, Certificate);
  const fields = sequenceIn(sequenceIn(block)?.[0]) ?? [];
  // The version is left out in certificates of version 1: the serial number comes first then.
  const issuerAt = fields[0]?.idBlock.tagClass === contextSpecific ? 3 : 2;

  return {
    issuer: readName(fields[issuerAt]),
    subject: readName(fields[issuerAt + 2]),
    signatureAlgorithm: signatureAlgorithm.algorithm,
    extensions: readExtensions(tbsCertificate.extensions ?? [], (cause) =>
      unreadable("unreadable_extension", place, cause),
    ),
  };
}

function unreadable(
  code: CertificateErrorCode,
  { label, position }: Place,
  cause?: unknown,
): CertificateError {
  const which = position === undefined ? label : `Certificate ${position} of several`;
  return new CertificateError(`${which} ${cureFor(code)}`, { code, position, cause });
}

// Real ones have about 2,000 bytes.
const mostBytes = 65_536;
const contextSpecific = 3;
