import { X509Certificate } from "node:crypto";
import { CertificateError } from "../../certificate-error.js";
import type { CertificateInput } from "../../certificate-input.js";
import { RevocationError } from "../../revocation-error.js";
import { MalformedDerError } from "../der.js";
import { type CertificateParts, certificateParts } from "./certificate-parts.js";
import { sameBytes } from "./same-bytes.js";

/** Reads both, and refuses an issuer that did not sign the certificate: its word on it would be worth nothing. */
export function certificateAndIssuer(
  certificate: CertificateInput,
  issuer: CertificateInput,
): { readonly certificate: CertificateParts; readonly issuer: CertificateParts } {
  const parts = { certificate: partsOf(certificate), issuer: partsOf(issuer) };
  const isIssuer =
    parts.issuer.x509.ca &&
    sameBytes(parts.certificate.issuerName, parts.issuer.subjectName) &&
    parts.certificate.x509.verify(parts.issuer.x509.publicKey);
  if (!isIssuer) {
    throw new RevocationError(
      "`issuer` did not issue `certificate`. Give the certificate of the authority that signed it, the next one in its chain.",
      { code: "revocation_wrong_issuer" },
    );
  }
  return parts;
}

function partsOf(input: CertificateInput): CertificateParts {
  try {
    return certificateParts(new X509Certificate(input).raw);
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
