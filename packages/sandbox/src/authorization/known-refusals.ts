import type { BrokenRule } from "../requests/request-log.js";

/** What oidc-provider says when it refuses, and the rule behind it in words that tell what to do. */
interface KnownRefusal {
  /** Matches its message, description and detail. The first that matches counts. */
  readonly says: RegExp;
  readonly brokenRule: BrokenRule;
}

function known(says: RegExp, rule: string, clause: string, explanation: string): KnownRefusal {
  return { says, brokenRule: { rule, clause, explanation } };
}

const requestObject = "FAPI 1.0 Advanced §5.2.2";
const jar = "RFC 9101";

/** The rules that oidc-provider checks itself. Those that the bank checks carry their explanation with them. */
export const knownRefusals: readonly KnownRefusal[] = [
  known(
    /unsupported signed request alg|preregistered alg must be used/,
    "request-object-algorithm",
    "FAPI 1.0 Advanced §8.6",
    "The request object is not signed with PS256, the only algorithm that this bank takes",
  ),
  known(
    /could not validate Request Object/,
    "request-object-signature",
    `${jar} §6.2`,
    "The signature of the request object does not verify with the registered key that its kid names: look at kid, at the key that signed, and at the key set that the bank knows",
  ),
  known(
    /could not parse Request Object/,
    "request-object-form",
    `${jar} §4`,
    "The request parameter is no JWT",
  ),
  known(
    /Request Object claims are invalid.*issuer invalid/,
    "request-object-issuer",
    `${jar} §4`,
    "The iss of the request object is not the client_id",
  ),
  known(
    /Request Object claims are invalid.*audience/,
    "request-object-audience",
    "FAPI 1.0 Advanced §5.2.2-15",
    "The aud of the request object is not the bank's issuer: take it from the metadata, not from the token endpoint's host",
  ),
  known(
    /Request Object claims are invalid/,
    "request-object-claims",
    "RFC 7519 §4.1",
    "A registered claim of the request object has the wrong type: exp, nbf and iat are numbers, iss, aud and jti text",
  ),
  known(
    /request response_type must equal/,
    "response-type-differs",
    "OpenID Connect Core §6.1",
    "The response_type beside the request object is not the one inside it",
  ),
  known(
    /request client_id must equal|request client_id mismatch/,
    "client-id-differs",
    "OpenID Connect Core §6.1",
    "The client_id beside the request object is not the one inside it",
  ),
  known(
    /Request Object must be used/,
    "request-object-missing",
    `${requestObject}-1`,
    "There is no request parameter: everything is to be asked in a signed request object",
  ),
  known(
    /missing required parameters?.*nonce/,
    "nonce-missing",
    "FAPI 1.0 Baseline §5.2.2.2",
    "The request object has no nonce",
  ),
  known(
    /missing required parameters?.*redirect_uri/,
    "redirect-uri-missing",
    "FAPI 1.0 Baseline §5.2.2-9",
    "There is no redirect_uri: it is required in the request object, and again at the token endpoint",
  ),
  known(
    /openid scope must be requested/,
    "scope-without-openid",
    "OpenID Connect Core §3.1.2.1",
    "The scope has no openid, without which no id_token can be asked for: send 'openid accounts'",
  ),
  known(
    /unsupported_response_type|response_type is not allowed/,
    "response-type",
    `${requestObject}-2`,
    "The response_type is not 'code id_token'",
  ),
  known(
    /invalid_redirect_uri/,
    "redirect-uri-unregistered",
    "FAPI 1.0 Baseline §5.2.2-10",
    "The redirect_uri is none of those that the client has registered, compared character by character",
  ),
  known(
    /client is invalid/,
    "client-unknown",
    "RFC 6749 §4.1.2.1",
    "No client with this client_id is registered at this bank",
  ),
  known(
    /request_uri_not_supported/,
    "request-uri",
    `${jar} §5.2`,
    "This bank takes no request_uri: send the request object in the request parameter",
  ),
  known(
    /response_mode/,
    "response-mode",
    "OAuth 2.0 Multiple Response Type Encoding Practices §5",
    "This bank answers in the fragment: leave response_mode out",
  ),
  known(
    /claims\.userinfo/,
    "claims-userinfo",
    "OpenID Connect Core §5.5",
    "claims has a userinfo block, but this bank has no userinfo endpoint: leave it out",
  ),
  known(
    /claims parameter|claims\.id_token should/,
    "claims-form",
    "OpenID Connect Core §5.5",
    "The claims of the request object are no JSON object with an id_token block",
  ),
  known(
    /must only be provided (once|using one)|duplicate/i,
    "duplicate",
    "RFC 6749 §3.2",
    "A parameter is there more than once, or two ways of client authentication are used at once",
  ),
  known(
    /login_required|interaction_required|consent_required/,
    "prompt-none",
    "OpenID Connect Core §3.1.2.6",
    "prompt is none, but a customer has to approve each consent",
  ),
  known(
    /invalid_client.*alg mismatch/,
    "client-assertion-algorithm",
    "FAPI 1.0 Advanced §8.6",
    "The client assertion is not signed with PS256",
  ),
  known(
    /expiration must be specified/,
    "client-assertion-exp",
    "OpenID Connect Core §9",
    "The client assertion has no exp",
  ),
  known(/unique jti/, "client-assertion-jti", "OpenID Connect Core §9", "The client assertion has no jti"),
  known(
    /iss \(JWT issuer\)|sub \(JWT subject\)/,
    "client-assertion-issuer",
    "OpenID Connect Core §9",
    "iss and sub of the client assertion are to be the client_id, both",
  ),
  known(
    /audience \(aud\)|aud \(JWT audience\)/,
    "client-assertion-audience",
    "OpenID Connect Core §9",
    "The aud of the client assertion is not the URL of the token endpoint",
  ),
  known(
    /client_id mismatch/,
    "client-assertion-issuer",
    "RFC 7521 §4.2",
    "The client_id beside the client assertion is not its sub",
  ),
  known(
    /invalid client_assertion format/,
    "client-assertion-form",
    "RFC 7523 §3",
    "The client assertion is no JWT",
  ),
  known(
    /client_assertion_type must/,
    "client-assertion-type",
    "RFC 7523 §2.2",
    "client_assertion_type is not urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
  ),
  known(
    /invalid_client.*(signature verification failed|no applicable key|no matching key|JWKS)/i,
    "client-assertion-signature",
    "RFC 7523 §3",
    "The signature of the client assertion does not verify with the registered key that its kid names",
  ),
  known(
    /client not found/,
    "client-unknown",
    "RFC 6749 §5.2",
    "No client with this client_id is registered at this bank",
  ),
  known(
    /authentication mechanism does not match|no client authentication mechanism/,
    "client-authentication-method",
    "RFC 6749 §2.3",
    "The client did not authenticate in the way that it is registered for",
  ),
  known(
    /certificate subject value does not match/,
    "certificate-subject",
    "RFC 8705 §2.1.2",
    "The subject of the client certificate is not the registered name (compared as names, not as text)",
  ),
  known(
    /client certificate was not|client certificate not provided/,
    "certificate-missing",
    "RFC 8705 §3",
    "No client certificate came with the connection",
  ),
  known(
    /authorization code already consumed/,
    "code-reused",
    "RFC 6749 §4.1.2",
    "The code was exchanged before: all tokens that came of it are now revoked, and the customer has to be asked again",
  ),
  known(
    /refresh token already used/,
    "refresh-token-reused",
    "RFC 6749 §10.4",
    "This refresh token was replaced by a newer one and came again: all tokens that came of it are now revoked",
  ),
  known(
    /authorization code is expired/,
    "code-expired",
    "RFC 6749 §4.1.2",
    "The code is too old: it is good for 60 seconds",
  ),
  known(
    /authorization code not found/,
    "code-unknown",
    "RFC 6749 §5.2",
    "The bank has not given out this code, or has revoked it",
  ),
  known(
    /redirect_uri mismatch/,
    "code-redirect-uri",
    "RFC 6749 §4.1.3",
    "The redirect_uri is not the one that the code was asked with",
  ),
  known(
    /refresh token is expired/,
    "refresh-token-expired",
    "RFC 6749 §6",
    "The refresh token is past its end, a year after the customer's approval: create a new consent",
  ),
  known(
    /refresh token not found|grant not found/,
    "grant-unknown",
    "RFC 6749 §5.2",
    "The bank has not given out this token, or has revoked it together with its grant",
  ),
  known(
    /client mismatch|not authorized to revoke/,
    "other-client",
    "RFC 6749 §5.2",
    "It was given out to another client",
  ),
  known(
    /unsupported_grant_type|grant type is not allowed/,
    "grant-type",
    "RFC 6749 §5.2",
    "This bank knows the grant types authorization_code, refresh_token and client_credentials",
  ),
  known(
    /invalid_scope|requested scope/,
    "scope",
    "RFC 6749 §3.3",
    "A scope was asked for that this client does not have",
  ),
  known(
    /missing required parameter/,
    "parameter-missing",
    "RFC 6749 §4.1.3",
    "A required parameter is missing",
  ),
];
