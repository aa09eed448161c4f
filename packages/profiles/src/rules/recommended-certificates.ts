import type { BankProfile } from "../bank-profile.js";
import type { CertificateRules } from "../certificates-profile.js";
import { profileFault } from "../profile-fault.js";

/** A certificate that is recommended is accepted. */
export function checkRecommendedCertificates({ certificates }: BankProfile): void {
  checkPurpose("certificates.transport.recommended", certificates.transport);
  checkPurpose("certificates.signing.recommended", certificates.signing);
}

function checkPurpose(path: string, { accepted, recommended }: CertificateRules<string>): void {
  const stray = recommended.find((kind: string): boolean => !accepted.includes(kind));
  if (stray !== undefined) {
    throw profileFault(
      path,
      `must not name ${stray}, which is not accepted`,
      "leave it out, or accept it as well",
    );
  }
}
