import type { CertificateFacts } from "./certificate-facts.js";
import type { CertificateInput } from "./certificate-input.js";
import { factsOf } from "./internal/facts-of.js";
import { readCertificates } from "./internal/read-certificates.js";

/**
 * Says what a certificate is: kind, environment, organisation, roles, validity, key, names and addresses.
 *
 * Of several certificates the first is described; `inspectChain` describes all. Nothing is fetched and nothing is
 * verified: the facts are what the certificate says of itself. Whether a QWAC or a QSeal is qualified stands in the
 * trusted lists alone, so these are never more than `looks_like`.
 *
 * @param input - PEM with one or more certificates, or one in DER.
 * @throws {CertificateError} when there is no certificate in it, or one cannot be read.
 * @throws {TypeError} when `input` is neither text nor bytes.
 * @see {@link https://www.rfc-editor.org/rfc/rfc5280#section-4 | RFC 5280 §4}
 * @see {@link https://www.etsi.org/deliver/etsi_ts/119400_119499/119495/ | ETSI TS 119 495 §5}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { inspect } from "@zopa-openbanking/certificates";
 *
 * const { kind, environment, roles, thumbprints } = inspect(await readFile("obseal.pem"));
 * console.log(kind, environment, roles, thumbprints.kid); // obseal production [ 'PSP_AI' ] q2Jk3hXrV0b1wqkD0a7l9mCw8zE
 * ```
 */
export function inspect(input: CertificateInput): CertificateFacts {
  const certificates = readCertificates(input);
  return factsOf(certificates[0], certificates);
}
