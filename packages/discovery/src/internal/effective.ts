import type { ServerMetadata } from "../server-metadata.js";
import type { KnownMember } from "./known-member.js";

/**
 * What the standards say that a member means when it is left out.
 *
 * @see {@link https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata | OpenID Connect Discovery 1.0 §3}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-3.3 | RFC 8705 §3.3}
 * @see {@link https://www.rfc-editor.org/rfc/rfc9101#section-10.5 | RFC 9101 §10.5}
 * @see {@link https://www.rfc-editor.org/rfc/rfc9126#section-5 | RFC 9126 §5}
 * @see {@link https://www.rfc-editor.org/rfc/rfc9207#section-3 | RFC 9207 §3}
 */
const defaults: Partial<Readonly<Record<KnownMember, unknown>>> = {
  response_modes_supported: ["query", "fragment"],
  grant_types_supported: ["authorization_code", "implicit"],
  token_endpoint_auth_methods_supported: ["client_secret_basic"],
  claim_types_supported: ["normal"],
  claims_parameter_supported: false,
  request_parameter_supported: false,
  request_uri_parameter_supported: true,
  require_request_uri_registration: false,
  require_signed_request_object: false,
  require_pushed_authorization_requests: false,
  tls_client_certificate_bound_access_tokens: false,
  authorization_response_iss_parameter_supported: false,
};

/** The value of a member, or what its absence stands for. */
export function effective(metadata: ServerMetadata, member: string): unknown {
  return Object.hasOwn(metadata, member) ? metadata[member] : defaultOf(member);
}

/** A list of texts; empty where the document has none and the standards give no default. */
export function effectiveList(metadata: ServerMetadata, member: KnownMember): readonly string[] {
  const value = effective(metadata, member);
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** What the absence of a member stands for; `undefined` where the standards do not say. */
export function defaultOf(member: string): unknown {
  return Object.hasOwn(defaults, member) ? defaults[member as KnownMember] : undefined;
}
