import {
  type CertificateFinding,
  type CheckOptions,
  check as checkCertificate,
  type IdentityToCheck,
} from "@zopa-openbanking/certificates";
import type { DoctorCheck } from "../doctor-check.js";
import type { DoctorFinding } from "../doctor-finding.js";
import { finding } from "./finding.js";
import { findingOfProblem } from "./finding-of-problem.js";

/** What is wrong with a certificate, as findings of the doctor; what is only good to know is told by other means. */
export function certificateFindings(
  check: DoctorCheck,
  identity: IdentityToCheck,
  options: CheckOptions,
): readonly DoctorFinding[] {
  let found: readonly CertificateFinding[];
  try {
    found = checkCertificate(identity, options);
  } catch (problem) {
    return [findingOfProblem(check, problem)];
  }
  const isOther = found.some(({ code }) => code === "wrong_purpose" || code === "ca_certificate");
  return found.flatMap(({ severity, code, message, cure }) =>
    severity === "info" || isElsewhere(code) || (isOther && code === "key_mismatch")
      ? []
      : [finding(check, severity, code, { sentence: named(check, message), cure })],
  );
}

/** The check `key_set` says it, with more at hand. */
function isElsewhere(code: CertificateFinding["code"]): boolean {
  return code === "seal_attachment_unknown" || code === "software_statement_unreadable";
}

/** The messages begin with "It" or "Its", and a screen has several certificates. */
function named(check: DoctorCheck, message: string): string {
  const name = check === "transport_certificate" ? "The transport certificate" : "The signing certificate";
  return message.replace(/^It(s?) /, (_, own: string) => (own === "" ? `${name} ` : `${name}'s `));
}
