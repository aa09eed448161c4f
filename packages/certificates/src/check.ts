import type { CertificateFinding } from "./certificate-finding.js";
import type { CheckOptions } from "./check-options.js";
import type { IdentityToCheck } from "./identity-to-check.js";

/** Checks an identity. */
export function check(_identity: IdentityToCheck, _options: CheckOptions): readonly CertificateFinding[] {
  throw new TypeError("not written yet");
}
