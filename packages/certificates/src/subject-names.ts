import type { CertificateInput } from "./certificate-input.js";
import { readCertificates } from "./internal/read-certificates.js";
import { spellings } from "./internal/spellings.js";

/** The ways in which banks and tools write the name of a certificate. */
export type SubjectNameForm =
  /** RFC 4514: last part first, unknown types as numbers with the DER in hex. */
  | "dotted_hex"
  /** The same in upper-case hex. */
  | "dotted_hex_upper"
  /** Unknown types as numbers, with their text. */
  | "dotted_text"
  /** Types by the names that OpenSSL has for them. */
  | "name"
  /** Unknown types as numbers behind `OID.`, with their text. */
  | "oid_prefix"
  /** The same, a space behind each comma and quotes for escapes. */
  | "oid_prefix_spaced"
  /** As `name`, first part first. */
  | "certificate_order"
  /** Without the types that the tool does not know: the organisation identifier is one. */
  | "identifier_lost"
  /** Slashes in front of the parts, first part first. */
  | "slash"
  /** Types and values in lower case. */
  | "lower_case";

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
