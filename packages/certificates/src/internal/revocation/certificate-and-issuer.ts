import type { CertificateInput } from "../../certificate-input.js";
import { RevocationError } from "../../revocation-error.js";
import { publicKeyOf } from "../key-of.js";
import { readCertificates } from "../read-certificates.js";
import { type CertificateParts, certificateParts } from "./certificate-parts.js";
import { sameBytes } from "./same-bytes.js";

/** A certificate and whoever issued it. */
export interface CertificateAndIssuer {
  readonly certificate: CertificateParts;
  readonly issuer: CertificateParts;
}

/** Reads both, and refuses an issuer that did not sign the certificate: its word on it would be worth nothing. */
export function certificateAndIssuer(
  certificate: CertificateInput,
  issuer: CertificateInput,
): CertificateAndIssuer {
  const parts = {
    certificate: certificateParts(readCertificates(certificate, "certificate")[0]),
    issuer: certificateParts(readCertificates(issuer, "issuer")[0]),
  };
  if (!parts.issuer.extensions.isAuthority || !isIssuedBy(parts.certificate, parts.issuer)) {
    throw new RevocationError(
      "`issuer` did not issue `certificate`. Give the certificate of the authority that signed it, the next one in its chain.",
      { code: "revocation_wrong_issuer" },
    );
  }
  return parts;
}

/** Whether one names the other as its issuer and holds its signature. */
export function isIssuedBy(certificate: CertificateParts, issuer: CertificateParts): boolean {
  const key = publicKeyOf(issuer.x509);
  return (
    sameBytes(certificate.issuerName, issuer.subjectName) && key !== undefined && certificate.x509.verify(key)
  );
}
