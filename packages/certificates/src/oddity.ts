/** What is unusual about a certificate, and yet seen in ones that work. */
export type OddityCode =
  /** All PSD2 roles in one pair, as early request templates of the Directory had it. */
  | "roles_malformed"
  /** A role whose text does not go with its number. The number counts. */
  | "role_text_differs"
  /** A role whose number is none of the four. */
  | "role_unknown"
  /** The type (web, seal) stands as a statement of its own, outside of the statement that is meant for it. */
  | "type_bare"
  /** A PSD2 statement without a word on web or seal. */
  | "type_missing"
  /** The PSD2 statement or the list that it stands in cannot be read. */
  | "statement_unreadable"
  /** The authority of the PSD2 statement is of another country than the organisation identifier. */
  | "authority_differs"
  /** The organisation identifier (2.5.4.97) is not of the form `PSDGB-FCA-123456`. */
  | "identifier_unusual";

/** One unusual thing about a certificate. */
export interface Oddity {
  readonly code: OddityCode;
  /** One sentence for people. */
  readonly message: string;
}
