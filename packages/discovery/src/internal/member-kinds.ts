import type { KnownMember } from "./known-member.js";

/** The form of a member: one address, an object of them, a list of texts, or true and false. */
export type MemberKind = "address" | "aliases" | "words" | "flag";

/** The members that this toolkit knows the form of. */
export const memberKinds: Readonly<Record<KnownMember, MemberKind>> = {
  issuer: "address",
  jwks_uri: "address",
  authorization_endpoint: "address",
  token_endpoint: "address",
  revocation_endpoint: "address",
  introspection_endpoint: "address",
  userinfo_endpoint: "address",
  registration_endpoint: "address",
  pushed_authorization_request_endpoint: "address",
  backchannel_authentication_endpoint: "address",
  mtls_endpoint_aliases: "aliases",
  scopes_supported: "words",
  response_types_supported: "words",
  response_modes_supported: "words",
  grant_types_supported: "words",
  acr_values_supported: "words",
  subject_types_supported: "words",
  claims_supported: "words",
  claim_types_supported: "words",
  code_challenge_methods_supported: "words",
  id_token_signing_alg_values_supported: "words",
  id_token_encryption_alg_values_supported: "words",
  id_token_encryption_enc_values_supported: "words",
  request_object_signing_alg_values_supported: "words",
  authorization_signing_alg_values_supported: "words",
  token_endpoint_auth_methods_supported: "words",
  token_endpoint_auth_signing_alg_values_supported: "words",
  claims_parameter_supported: "flag",
  request_parameter_supported: "flag",
  request_uri_parameter_supported: "flag",
  require_request_uri_registration: "flag",
  require_signed_request_object: "flag",
  require_pushed_authorization_requests: "flag",
  tls_client_certificate_bound_access_tokens: "flag",
  authorization_response_iss_parameter_supported: "flag",
};

/** Whether a member is one of them. */
export function isKnownMember(name: string): boolean {
  return Object.hasOwn(memberKinds, name);
}
