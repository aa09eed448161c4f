/**
 * A discovery document that was checked: frozen, with the members below in the form that the standards give them.
 *
 * Members that are not listed, a bank's own among them, are kept as they came and stand here as `unknown`. A listed member
 * that came as `null` counts as left out. No default is filled in: what is not here was not said.
 *
 * @see {@link https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata | OpenID Connect Discovery 1.0 §3}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8414#section-2 | RFC 8414 §2}
 *
 * @example
 * ```ts
 * import type { ServerMetadata } from "@zopa-openbanking/discovery";
 *
 * function signsWith(metadata: ServerMetadata, algorithm: string): boolean {
 *   return metadata.id_token_signing_alg_values_supported?.includes(algorithm) ?? false;
 * }
 * ```
 */
export interface ServerMetadata {
  readonly issuer: string;
  readonly jwks_uri?: string;

  readonly authorization_endpoint?: string;
  readonly token_endpoint?: string;
  readonly revocation_endpoint?: string;
  readonly introspection_endpoint?: string;
  readonly userinfo_endpoint?: string;
  readonly registration_endpoint?: string;
  readonly pushed_authorization_request_endpoint?: string;
  readonly backchannel_authentication_endpoint?: string;
  /** @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-5 | RFC 8705 §5} */
  readonly mtls_endpoint_aliases?: Readonly<Record<string, string>>;

  readonly scopes_supported?: readonly string[];
  readonly response_types_supported?: readonly string[];
  readonly response_modes_supported?: readonly string[];
  readonly grant_types_supported?: readonly string[];
  readonly acr_values_supported?: readonly string[];
  readonly subject_types_supported?: readonly string[];
  readonly claims_supported?: readonly string[];
  readonly claim_types_supported?: readonly string[];
  readonly code_challenge_methods_supported?: readonly string[];
  readonly id_token_signing_alg_values_supported?: readonly string[];
  readonly id_token_encryption_alg_values_supported?: readonly string[];
  readonly id_token_encryption_enc_values_supported?: readonly string[];
  readonly request_object_signing_alg_values_supported?: readonly string[];
  readonly authorization_signing_alg_values_supported?: readonly string[];
  readonly token_endpoint_auth_methods_supported?: readonly string[];
  readonly token_endpoint_auth_signing_alg_values_supported?: readonly string[];

  readonly claims_parameter_supported?: boolean;
  readonly request_parameter_supported?: boolean;
  readonly request_uri_parameter_supported?: boolean;
  readonly require_request_uri_registration?: boolean;
  readonly require_signed_request_object?: boolean;
  readonly require_pushed_authorization_requests?: boolean;
  readonly tls_client_certificate_bound_access_tokens?: boolean;
  readonly authorization_response_iss_parameter_supported?: boolean;

  readonly [member: string]: unknown;
}
