/** Why a bank keeps the contact it is given. */
export type ContactPurpose = "outages" | "api_changes" | "technical_issues";

/** Whom to write to, and what the bank does with the address it is written from. */
export interface RegistrationContact {
  /** The bank's support address. */
  readonly email: string;
  /** Whether the bank asks for the address of a team in place of one person's. */
  readonly teamAddressRecommended: boolean;
  /** What the bank keeps the address for. */
  readonly retainedFor: readonly ContactPurpose[];
}

/**
 * How a client becomes known to a bank.
 *
 * @see {@link https://openbankinguk.github.io/dcr-docs-pub/ | Dynamic Client Registration}
 */
export interface RegistrationProfile {
  /** Whether the bank takes dynamic client registration. */
  readonly dynamic: boolean;
  /** The way in: a message to support, a portal, or the registration endpoint. */
  readonly how: "email" | "portal" | "dynamic";
  /**
   * Where to register: `discovery` for the metadata's `registration_endpoint`, or an https URL. Left out
   * without `dynamic`.
   */
  readonly endpoint?: "discovery" | `https://${string}`;
  /**
   * The `aud` of the registration request: the bank's id in the Directory, or its issuer. Left out without
   * `dynamic`.
   */
  readonly audience?: "organisation_id" | "issuer";
  /** The version of the UK registration standard that the bank names. Left out when it names none. */
  readonly version?: string;
  /** Whose software statements are taken. */
  readonly softwareStatements: readonly "open_banking_directory"[];
  /** The unit of `client_id_issued_at` in an answer: the standard says seconds. */
  readonly timestampUnit: "seconds" | "milliseconds";
  /** Whom to write to. */
  readonly contact: RegistrationContact;
}
