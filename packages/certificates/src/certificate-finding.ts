import type { OddityCode } from "./oddity.js";

/** Everything that a check can find. */
export type CertificateFindingCode =
  | "key_mismatch"
  | "key_encrypted"
  | "passphrase_wrong"
  | "key_unreadable"
  | "expired"
  | "not_yet_valid"
  | "expires_soon"
  | "ca_certificate"
  | "kind_unknown"
  | "wrong_purpose"
  | "no_client_auth"
  | "no_digital_signature"
  | "legacy_certificate"
  | "kind_not_accepted"
  | "kind_not_recommended"
  | "not_qualified"
  | "role_missing"
  | "weak_key"
  | "key_type_unsuitable"
  | "weak_signature"
  | "self_signed"
  | "sandbox_certificate"
  | "production_certificate"
  | "throwaway_certificate"
  | "chain_out_of_order"
  | "chain_incomplete"
  | "chain_unrelated"
  | "chain_has_root"
  | "chain_untrusted"
  | "issuer_expired"
  | "issuer_not_an_authority"
  | "outlives_issuer"
  | "kid_not_in_jwks"
  | "kid_differs"
  | "key_use_differs"
  | "seal_not_attached"
  | "seal_attachment_unknown"
  | "jwks_unreadable"
  | "statement_organisation_differs"
  | "statement_software_differs"
  | "statement_role_missing"
  | "software_statement_unreadable"
  | "organisations_differ"
  | "key_shared"
  | OddityCode;

/** `error`: it cannot work. `warning`: it may be refused, or will be before long. `info`: good to know. */
export type FindingSeverity = "error" | "warning" | "info";

/** One thing that a check found. */
export interface CertificateFinding {
  readonly code: CertificateFindingCode;
  readonly severity: FindingSeverity;
  /** What is the case, in a sentence or two for people. */
  readonly message: string;
  /** What to do about it, in a sentence or two. */
  readonly cure: string;
}
