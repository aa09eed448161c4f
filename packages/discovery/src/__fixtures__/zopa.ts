/**
 * What `zopaProduction` of `@zopa-openbanking/profiles` says, as far as this package reads it, plus a few fields that it does
 * not read. A copy: the two packages are neighbours, and neighbours do not import each other, not even in tests.
 */
export const zopa = {
  id: "zopa-production",
  name: "Zopa",
  issuer: "https://auth1.openbanking.zopa.com",
  discoveryUrl: "https://auth1.openbanking.zopa.com/.well-known/openid-configuration",
  origins: {
    token: ["https://as1.openbanking.zopa.com"],
    resource: ["https://rs1.openbanking.zopa.com"],
  },
  discovery: { publishesAuthorizationEndpoint: false, missingMembers: [], keySetForm: "object" },
  authorization: {
    link: "zopa://consent-access-request",
    linkKind: "app",
    appOnly: true,
    parameters: ["client_id", "response_type", "scope", "request"],
    duplicated: { response_type: "code", scope: "openid accounts" },
    responseMode: "fragment",
    jarm: "off",
    pushedRequests: "off",
    pkce: "off",
  },
  requestObject: {
    audience: "issuer",
    type: "JWT",
    algorithms: ["PS256"],
    responseType: "code id_token",
    scope: "openid accounts",
    lifetimeSeconds: 500,
    acrValues: [],
    intentId: { name: "openbanking_intent_id", essential: true, prefix: "", blocks: ["id_token"] },
  },
  clientAssertion: { audience: "token_endpoint", algorithms: ["PS256"], lifetimeSeconds: 60 },
  clientAuthentication: ["private_key_jwt", "tls_client_auth"],
  tokenResponse: { tokenType: "Bearer", consentScope: "accounts", certificateBound: true },
  idToken: { algorithms: ["PS256"], acr: "checked_when_asked_for" },
  refreshToken: { issued: "expected", lifetimeDays: 365 },
  tls: { clientCertificate: "required", minimumVersion: "TLSv1.2" },
} as const;

/** A document with which that profile is content: our own, made after the standards. */
export const document: {
  readonly issuer: string;
  readonly token_endpoint: string;
  readonly [member: string]: unknown;
} = {
  issuer: zopa.issuer,
  jwks_uri: "https://auth1.openbanking.zopa.com/jwks",
  token_endpoint: "https://as1.openbanking.zopa.com/token",
  scopes_supported: ["openid", "accounts"],
  response_types_supported: ["code id_token"],
  response_modes_supported: ["fragment"],
  grant_types_supported: ["authorization_code", "client_credentials", "refresh_token"],
  subject_types_supported: ["pairwise"],
  id_token_signing_alg_values_supported: ["PS256"],
  request_object_signing_alg_values_supported: ["PS256"],
  token_endpoint_auth_methods_supported: ["private_key_jwt", "tls_client_auth"],
  token_endpoint_auth_signing_alg_values_supported: ["PS256"],
  tls_client_certificate_bound_access_tokens: true,
  claims_parameter_supported: true,
  claims_supported: ["sub", "acr", "openbanking_intent_id"],
  request_parameter_supported: true,
};
