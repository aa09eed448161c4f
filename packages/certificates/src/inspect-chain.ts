import type { CertificateFacts } from "./certificate-facts.js";
import type { CertificateInput } from "./certificate-input.js";
import { factsOf } from "./internal/facts-of.js";
import { readCertificates } from "./internal/read-certificates.js";

/**
 * Says of every certificate in a text what it is, in the order in which they stand.
 *
 * @param input - PEM with one or more certificates, or one in DER.
 * @throws {CertificateError} when there is no certificate in it, or one cannot be read.
 * @throws {TypeError} when `input` is neither text nor bytes.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { inspectChain } from "@zopa-openbanking/certificates";
 *
 * for (const { kind, subject } of inspectChain(await readFile("obwac-with-issuers.pem"))) {
 *   console.log(kind, subject.text); // obwac CN=0015…, then ca CN=OpenBanking Issuing CA,…
 * }
 * ```
 */
export function inspectChain(input: CertificateInput): readonly CertificateFacts[] {
  const certificates = readCertificates(input);
  return certificates.map((certificate) => factsOf(certificate, certificates));
}
