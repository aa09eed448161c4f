import { X509Certificate } from "node:crypto";
import { AsnParser } from "@peculiar/asn1-schema";
import { Certificate } from "@peculiar/asn1-x509";
import { fromBER, Sequence } from "asn1js";
import { CertificateError, type CertificateErrorCode } from "../certificate-error.js";
import type { SubjectName } from "../subject-name.js";
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

/**
 * Reads one certificate in DER.
 *
 * @param position - Which of several it is, from 1.
 * @throws {CertificateError} when it is not a certificate, or not one that can be read.
 */
export function parseCertificate(der: Uint8Array, position: number | undefined): ReadCertificate {
  if (der.length > mostBytes) {
    throw unreadable("too_large", position);
  }
  const x509 = opened(der, position);
  if (x509.raw.length !== der.length) {
    throw unreadable("several_der", position);
  }
  try {
    return { x509, ...described(der, position) };
  } catch (problem) {
    throw CertificateError.is(problem) ? problem : unreadable("damaged", position, problem);
  }
}

function opened(der: Uint8Array, position: number | undefined): X509Certificate {
  try {
    const x509 = new X509Certificate(der);
    if (Number.isNaN(x509.validFromDate.getTime()) || Number.isNaN(x509.validToDate.getTime())) {
      throw unreadable("damaged", position);
    }
    return x509;
  } catch (problem) {
    throw CertificateError.is(problem) ? problem : unreadable(recogniseDer(der), position);
  }
}

function described(der: Uint8Array, position: number | undefined): Omit<ReadCertificate, "x509"> {
  const { result } = fromBER(der);
  const { tbsCertificate, signatureAlgorithm } = AsnParser.fromASN(result, Certificate);
  const fields = ((result as Sequence).valueBlock.value[0] as Sequence).valueBlock.value;
  // The version is left out in certificates of version 1: the serial number comes first then.
  const issuerAt = fields[0]?.idBlock.tagClass === contextSpecific ? 3 : 2;

  return {
    issuer: readName(fields[issuerAt]),
    subject: readName(fields[issuerAt + 2]),
    signatureAlgorithm: signatureAlgorithm.algorithm,
    extensions: readExtensions(tbsCertificate.extensions ?? [], (cause) =>
      unreadable("unreadable_extension", position, cause),
    ),
  };
}

function unreadable(
  code: CertificateErrorCode,
  position: number | undefined,
  cause?: unknown,
): CertificateError {
  const which = position === undefined ? "The input" : `Certificate ${position} of the input`;
  return new CertificateError(`${which} ${cureFor(code)}`, { code, position, cause });
}

// Real ones have about 2,000 bytes.
const mostBytes = 65_536;
const contextSpecific = 3;
