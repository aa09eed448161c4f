import type { CertificateFacts } from "./certificate-facts.js";
import type { CertificateInput } from "./certificate-input.js";
import { inspectChain } from "./inspect-chain.js";

/** Reads the first certificate. */
export function inspect(input: CertificateInput): CertificateFacts {
  const [first] = inspectChain(input);
  return first as CertificateFacts;
}
