// Of zod only the functions of `zod/mini` are used: the same checks for a quarter of the bytes.
import * as z from "zod/mini";
import type { KnownMember } from "./known-member.js";

const longestWord = 256;
const longestList = 1_000;

// Each message says what is due, so that an error can say it without the value.
const word = z.string("text").check(z.maxLength(longestWord, `text of at most ${longestWord} characters`));
const address = z.string("a URL as text");
const words = z.optional(
  z
    .array(word, "a list of texts")
    .check(z.maxLength(longestList, `a list of at most ${longestList} entries`)),
);
const flag = z.optional(z.boolean("true or false"));
const endpoint = z.optional(address);

const shape: Readonly<Record<KnownMember, z.ZodMiniType>> = {
  issuer: address,
  jwks_uri: endpoint,
  authorization_endpoint: endpoint,
  token_endpoint: endpoint,
  revocation_endpoint: endpoint,
  introspection_endpoint: endpoint,
  userinfo_endpoint: endpoint,
  registration_endpoint: endpoint,
  pushed_authorization_request_endpoint: endpoint,
  backchannel_authentication_endpoint: endpoint,
  mtls_endpoint_aliases: z.optional(z.record(z.string(), address, "an object of endpoints")),
  scopes_supported: words,
  response_types_supported: words,
  response_modes_supported: words,
  grant_types_supported: words,
  acr_values_supported: words,
  subject_types_supported: words,
  claims_supported: words,
  claim_types_supported: words,
  code_challenge_methods_supported: words,
  id_token_signing_alg_values_supported: words,
  id_token_encryption_alg_values_supported: words,
  id_token_encryption_enc_values_supported: words,
  request_object_signing_alg_values_supported: words,
  authorization_signing_alg_values_supported: words,
  token_endpoint_auth_methods_supported: words,
  token_endpoint_auth_signing_alg_values_supported: words,
  claims_parameter_supported: flag,
  request_parameter_supported: flag,
  request_uri_parameter_supported: flag,
  require_request_uri_registration: flag,
  require_signed_request_object: flag,
  require_pushed_authorization_requests: flag,
  tls_client_certificate_bound_access_tokens: flag,
  authorization_response_iss_parameter_supported: flag,
};

const schema: z.ZodMiniType = /* @__PURE__ */ z.object(shape, "a JSON object");

/** The first member that is not in the form that the standards give it. */
export interface Mismatch {
  readonly path: readonly PropertyKey[];
  /** What is due there, in words. */
  readonly expected: string;
}

/** Finds the first listed member that has another form; members that are not listed are not looked at. */
export function mismatchIn(document: object): Mismatch | undefined {
  const issue = schema.safeParse(document).error?.issues[0];
  return issue === undefined ? undefined : { path: issue.path, expected: issue.message };
}

/** Whether a member is one that this toolkit knows the form of. */
export function isKnownMember(name: string): boolean {
  return Object.hasOwn(shape, name);
}
