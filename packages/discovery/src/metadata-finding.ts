/** How bad a finding is: nothing will work or nothing may be trusted, something may fail, or good to know. */
export type MetadataSeverity = "error" | "warning" | "information";

/** What `checkMetadata` can find. */
export type MetadataFindingCode =
  /** The metadata is another issuer's. */
  | "issuer_different"
  /** An address that is needed is not there. */
  | "endpoint_missing"
  /** An authorisation endpoint stands in the document, though the profile's link is used. */
  | "endpoint_unused"
  /** An address lies on another site and the profile does not list its origin. */
  | "endpoint_foreign"
  /** The token endpoint is at an origin that the profile does not list, with no alias for mutual TLS. */
  | "alias_missing"
  /** None of the signing algorithms that this client uses is offered. */
  | "algorithm_missing"
  /** `none` is offered. */
  | "algorithm_none"
  /** Signing algorithms outside FAPI are offered. */
  | "algorithm_weak"
  | "response_type_missing"
  | "response_mode_missing"
  | "grant_type_missing"
  | "scope_missing"
  | "claim_missing"
  | "claim_type_missing"
  | "acr_missing"
  /** None, or not all, of the ways in which this client may authenticate are offered. */
  | "client_authentication_missing"
  /** Shared secrets are offered. */
  | "client_authentication_weak"
  /** Access tokens are not said to be bound to the client certificate. */
  | "certificate_binding_missing"
  /** Request objects by value are not said to be supported. */
  | "request_parameter_unsupported"
  /** The `claims` parameter, which names the consent, is not said to be supported. */
  | "claims_parameter_unsupported"
  /** Pushed requests are required and the profile has none. */
  | "pushed_requests_required"
  /** The profile asks for PKCE with S256 and it is not offered. */
  | "pkce_missing"
  /** The bank says that its answers carry `iss`. */
  | "issuer_parameter_announced";

/**
 * One thing to know about a discovery document. It quotes the document, which is public, in printable ASCII and at most a
 * few hundred characters.
 *
 * @example
 * ```ts
 * import type { MetadataFinding } from "@zopa-openbanking/discovery";
 *
 * const inOneLine = ({ severity, code, sentence }: MetadataFinding): string => `${severity} ${code}: ${sentence}`;
 * ```
 */
export interface MetadataFinding {
  readonly code: MetadataFindingCode;
  readonly severity: MetadataSeverity;
  /** The member of the document: `mtls_endpoint_aliases.token_endpoint`. */
  readonly member: string;
  /** What the document says there; `nothing` when it is left out, with what that stands for. */
  readonly says: string;
  /** What the profile needs there. */
  readonly needs: string;
  /** All of it for a person, and what follows from it. */
  readonly sentence: string;
}
