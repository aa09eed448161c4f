import type { CertificateInput } from "./certificate-input.js";
import { readCertificates } from "./internal/read-certificates.js";
import { spellings } from "./internal/spellings.js";
import type { SubjectNameForm } from "./subject-name-form.js";

/** One spelling of a certificate's subject. */
export interface SubjectNameSpelling {
  readonly form: SubjectNameForm;
  readonly text: string;
  /** Who writes it like this, for people. */
  readonly usedBy: string;
}

/**
 * Writes the subject of a certificate in every spelling that is in use, for `tls_client_auth_subject_dn` and for the
 * e-mail to a bank that has not said which one it wants.
 *
 * They are read from the certificate's DER, since a string type that a request had is often another in the certificate,
 * and the hex shows it. The first is that of the standard. OBIE's registration up to 3.1 had the same texts in a claim
 * called `tls_client_auth_dn`.
 *
 * @param input - The certificate; of several the first.
 * @throws {CertificateError} when it is not a certificate, or cannot be read.
 * @throws {TypeError} when `input` is neither text nor bytes.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-2.1.2 | RFC 8705 §2.1.2}
 * @see {@link https://www.rfc-editor.org/rfc/rfc4514#section-2 | RFC 4514 §2}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { subjectNames } from "@zopa-openbanking/certificates";
 *
 * for (const { text, usedBy } of subjectNames(await readFile("obwac.pem"))) {
 *   console.log(`${text}\n  ${usedBy}`);
 * }
 * ```
 */
export function subjectNames(input: CertificateInput): readonly SubjectNameSpelling[] {
  const [{ subject }] = readCertificates(input);
  return spellings.map(({ form, usedBy, write }) => ({ form, text: write(subject.parts), usedBy }));
}
