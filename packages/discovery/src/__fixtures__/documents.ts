import fc from "fast-check";

const issuer = fc
  .tuple(fc.webAuthority(), fc.webPath())
  .map(([host, path]) => `https://${host}${path}`)
  // As `URL` writes it, so that the two libraries compare the same text.
  .filter(
    (text) =>
      URL.canParse(text) && new URL(text).href === text && !text.includes("%") && !text.includes("//", 8),
  );
const endpoint = issuer;
const words = fc.array(fc.constantFrom("PS256", "ES256", "RS256", "none", "code id_token", "openid", "x"), {
  maxLength: 5,
});
const flag = fc.boolean();

/** Documents as the standards describe them, with extensions, for an https issuer. */
export const wellFormedDocument: fc.Arbitrary<{
  readonly issuer: string;
  readonly [member: string]: unknown;
}> = fc.record(
  {
    issuer,
    jwks_uri: endpoint,
    token_endpoint: endpoint,
    authorization_endpoint: endpoint,
    revocation_endpoint: endpoint,
    pushed_authorization_request_endpoint: endpoint,
    mtls_endpoint_aliases: fc.record(
      {
        token_endpoint: endpoint,
        revocation_endpoint: endpoint,
        pushed_authorization_request_endpoint: endpoint,
      },
      { requiredKeys: [] },
    ),
    scopes_supported: words,
    response_types_supported: words,
    response_modes_supported: words,
    grant_types_supported: words,
    acr_values_supported: words,
    claims_supported: words,
    id_token_signing_alg_values_supported: words,
    request_object_signing_alg_values_supported: words,
    token_endpoint_auth_methods_supported: words,
    token_endpoint_auth_signing_alg_values_supported: words,
    claims_parameter_supported: flag,
    request_parameter_supported: flag,
    require_pushed_authorization_requests: flag,
    tls_client_certificate_bound_access_tokens: flag,
    authorization_response_iss_parameter_supported: flag,
    "x-bank": fc.jsonValue({ maxDepth: 3 }),
    service_documentation: fc.webUrl(),
  },
  { requiredKeys: ["issuer"] },
);
