import { createHash, type KeyObject } from "node:crypto";
import { readCertificates } from "../read-certificates.js";
import { isIssuedBy } from "./certificate-and-issuer.js";
import { type CertificateParts, certificateParts } from "./certificate-parts.js";
import { tolerance } from "./check-freshness.js";
import { mayUseKeyFor } from "./key-usage.js";
import type { Question } from "./question.js";
import type { OcspAnswer } from "./read-ocsp-response.js";
import { sameBytes } from "./same-bytes.js";

const ocspSigning = "1.3.6.1.5.5.7.3.9";
const mostCertificates = 5;

/**
 * The key of whoever the response says it is from: the issuer's own, or that of a responder whom the issuer has certified
 * for nothing but this.
 *
 * Whether the responder's own certificate is revoked is not asked: issuers say with `id-pkix-ocsp-nocheck` that it is
 * short-lived instead.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6960#section-4.2.2.2 | RFC 6960 §4.2.2.2}
 */
export function responderKey(answer: OcspAnswer, question: Question): KeyObject {
  const { issuer, fail } = question;
  if (isResponder(issuer, answer)) {
    return issuer.x509.publicKey;
  }
  const delegated = answer.certificates
    .slice(0, mostCertificates)
    .map(readOrSkip)
    .find((candidate) => candidate !== undefined && isResponder(candidate, answer));
  if (delegated === undefined || !isDelegated(delegated, question)) {
    throw fail(
      "revocation_wrong_signer",
      "is signed by somebody whom the issuer has not certified for that (OCSPSigning), or whose certificate is not valid now. Do not use it.",
    );
  }
  return delegated.x509.publicKey;
}

function readOrSkip(der: Uint8Array): CertificateParts | undefined {
  try {
    return certificateParts(readCertificates(der)[0]);
  } catch {
    return undefined;
  }
}

function isResponder({ subjectName, keyBits }: CertificateParts, { responder }: OcspAnswer): boolean {
  return responder.by === "name"
    ? sameBytes(responder.value, subjectName)
    : sameBytes(responder.value, createHash("sha1").update(keyBits).digest());
}

function isDelegated(delegate: CertificateParts, { issuer, now }: Question): boolean {
  const { validFromDate, validToDate } = delegate.x509;
  return (
    isIssuedBy(delegate, issuer) &&
    delegate.extensions.extendedKeyUsages.includes(ocspSigning) &&
    mayUseKeyFor(delegate, "digitalSignature") &&
    validFromDate.getTime() / 1000 <= now + tolerance &&
    now - tolerance <= validToDate.getTime() / 1000
  );
}
