import type { CertificateParts } from "./certificate-parts.js";

/** Whether a certificate's key may be used so (RFC 5280 §4.2.1.3): also when it does not limit itself. */
export function mayUseKeyFor(
  { extensions: { keyUsages } }: CertificateParts,
  usage: "digitalSignature" | "cRLSign",
): boolean {
  return keyUsages.length === 0 || keyUsages.includes(usage);
}
