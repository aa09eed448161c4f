import { type CertificateInput, inspect } from "@zopa-openbanking/certificates";

/** The certificate if it can be read: what it cannot is told by the check that it belongs to. */
export function readable(certificate: CertificateInput | undefined): CertificateInput | undefined {
  try {
    if (certificate !== undefined) {
      inspect(certificate);
    }
    return certificate;
  } catch {
    return undefined;
  }
}
