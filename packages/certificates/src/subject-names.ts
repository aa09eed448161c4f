import type { CertificateInput } from "./certificate-input.js";

/** The ways in which banks and tools write the name of a certificate. */
export type SubjectNameForm =
  | "dotted_hex"
  | "dotted_hex_upper"
  | "dotted_text"
  | "name"
  | "oid_prefix"
  | "oid_prefix_spaced"
  | "certificate_order"
  | "identifier_lost"
  | "slash"
  | "lower_case";

/** One spelling of a certificate's subject. */
export interface SubjectNameSpelling {
  readonly form: SubjectNameForm;
  readonly text: string;
  /** Who writes it like this, for people. */
  readonly usedBy: string;
}

/** All spellings of a certificate's subject. */
export function subjectNames(_input: CertificateInput): readonly SubjectNameSpelling[] {
  throw new TypeError("not written yet");
}
