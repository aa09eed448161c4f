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
