import type { CertificateFacts } from "../certificate-facts.js";
import type { Oddity } from "../oddity.js";

/**
 * Holds the organisation identifier against the form of ETSI TS 119 495 §5.2.1, and against the authority of the PSD2
 * statement. Certificates that differ work at many banks.
 */
export function identifierOddities(
  { organisationIdentifier, nca }: Pick<CertificateFacts, "organisationIdentifier" | "nca">,
  isPsd2: boolean,
): readonly Oddity[] {
  if (!isPsd2 || organisationIdentifier === undefined) {
    return [];
  }
  const [, country] = form.exec(organisationIdentifier) ?? [];
  if (country === undefined) {
    return [unusual];
  }
  return nca !== undefined && !nca.id.startsWith(`${country}-`) ? [authorityDiffers] : [];
}

const form = /^PSD([A-Z]{2})-[A-Z]{2,8}-./;
const unusual: Oddity = {
  code: "identifier_unusual",
  message:
    "Its organisation identifier is not of the form PSDGB-FCA-123456: country, authority, number of the authorisation.",
};
const authorityDiffers: Oddity = {
  code: "authority_differs",
  message: "The authority of its PSD2 statement is of another country than its organisation identifier.",
};
