import type { CertificateFault, CertificateKind, CertificateRequest } from "./pki.js";

const kinds: readonly CertificateKind[] = [
  "obwac",
  "obseal",
  "qwac",
  "qseal",
  "legacy_transport",
  "legacy_signing",
];
const faults: readonly CertificateFault[] = [
  "expired",
  "not_yet_valid",
  "wrong_chain",
  "wrong_key_usage",
  "missing_role",
  "other_organisation",
];
const roles = ["PSP_AS", "PSP_PI", "PSP_AI", "PSP_IC"];

/**
 * Refuses what the compiler would have refused in a typed program.
 *
 * @throws {TypeError} naming the parameter and what it may be.
 */
export function checkRequest(kind: CertificateKind, request: CertificateRequest): void {
  if (!kinds.includes(kind)) {
    throw new TypeError(`\`kind\` must be one of ${kinds.join(", ")}.`);
  }
  if (request.fault !== undefined && !faults.includes(request.fault)) {
    throw new TypeError(`\`fault\` must be one of ${faults.join(", ")}, or left out.`);
  }
  if (request.fault === "missing_role" && kind.startsWith("legacy_")) {
    throw new TypeError("`fault` cannot be missing_role here: a legacy certificate has no roles at all.");
  }
  if (request.roles?.some((role) => !roles.includes(role)) === true) {
    throw new TypeError(`\`roles\` must be a list of ${roles.join(", ")}.`);
  }
}
