import type { CertificateFinding, CertificateFindingCode } from "../certificate-finding.js";

/** Makes a finding of a thing that cannot work. */
export function error(code: CertificateFindingCode, message: string, cure: string): CertificateFinding {
  return { code, severity: "error", message, cure };
}

/** Makes a finding of a thing that may be refused. */
export function warning(code: CertificateFindingCode, message: string, cure: string): CertificateFinding {
  return { code, severity: "warning", message, cure };
}

/** Makes a finding that is good to know. */
export function info(code: CertificateFindingCode, message: string, cure: string): CertificateFinding {
  return { code, severity: "info", message, cure };
}
