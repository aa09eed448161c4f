import type { CertificateFacts } from "./certificate-facts.js";
import type { CertificateInput } from "./certificate-input.js";

/** Reads all certificates. */
export function inspectChain(_input: CertificateInput): readonly CertificateFacts[] {
  throw new TypeError("not written yet");
}
