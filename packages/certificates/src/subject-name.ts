/** One attribute of a name, as the certificate has it. */
export interface NameAttribute {
  /** The dotted number of the attribute type: `2.5.4.3`. */
  readonly oid: string;
  /** The short name that people use for it, `CN`; undefined for a type that has none. */
  readonly name: string | undefined;
  /** The value as text. */
  readonly value: string;
  /** The value in DER, in lower-case hex: also the string type is in it, which RFC 4514 shows for unknown types. */
  readonly der: string;
}

/**
 * A distinguished name, read from the certificate's DER.
 *
 * `text` is for people. What a bank compares is one of the spellings of `subjectNames`.
 */
export interface SubjectName {
  /** Relative names in the order of the certificate. Nearly always one attribute each. */
  readonly parts: readonly (readonly NameAttribute[])[];
  /** The name in RFC 4514 (last part first), unknown attribute types by their name where people use one. */
  readonly text: string;
}
