import { describe, expect, it } from "vitest";
import { document, zopa } from "./__fixtures__/zopa.js";
import { checkMetadata } from "./check-metadata.js";
import type { MetadataNeeds } from "./metadata-needs.js";
import { parseMetadata } from "./parse-metadata.js";

type Row = readonly [what: string, changes: object, expected: string, needs?: object | undefined];

const found = (changes: object, needs: object = {}) => {
  const profile: MetadataNeeds = { ...zopa, ...needs };
  return checkMetadata(parseMetadata({ ...document, ...changes }, profile), profile).map(
    ({ severity, code, member }) => `${severity} ${code} ${member}`,
  );
};
const omitted = (...members: readonly string[]) =>
  Object.fromEntries(members.map((member) => [member, undefined]));

it("is content with a document that has all that the profile needs", () => {
  expect(found({})).toEqual([]);
});

describe("a document", () => {
  const authorization = zopa.authorization;
  const requestObject = zopa.requestObject;
  const elsewhere = "https://evil.example/x";

  it.each([
    // Algorithms.
    [
      "without PS256 for id_tokens",
      { id_token_signing_alg_values_supported: ["ES384"] },
      "error algorithm_missing id_token_signing_alg_values_supported, information algorithm_weak id_token_signing_alg_values_supported",
    ],
    [
      "that is silent on id_tokens",
      omitted("id_token_signing_alg_values_supported"),
      "warning algorithm_missing id_token_signing_alg_values_supported",
    ],
    [
      "without PS256 for request objects",
      { request_object_signing_alg_values_supported: ["ES256"] },
      "error algorithm_missing request_object_signing_alg_values_supported",
    ],
    [
      "without PS256 for client assertions",
      { token_endpoint_auth_signing_alg_values_supported: ["ES256"] },
      "error algorithm_missing token_endpoint_auth_signing_alg_values_supported",
    ],
    [
      "whose assertions are not used",
      { token_endpoint_auth_signing_alg_values_supported: ["ES256"] },
      "",
      { clientAuthentication: ["tls_client_auth"] },
    ],
    [
      "with one of two algorithms",
      { id_token_signing_alg_values_supported: ["ES256"] },
      "",
      { idToken: { algorithms: ["PS256", "ES256"] } },
    ],
    [
      "that offers none for request objects",
      { request_object_signing_alg_values_supported: ["none", "PS256"] },
      "warning algorithm_none request_object_signing_alg_values_supported",
    ],
    [
      "that offers RS256 too",
      { id_token_signing_alg_values_supported: ["PS256", "RS256"] },
      "information algorithm_weak id_token_signing_alg_values_supported",
    ],
    [
      "without algorithms for JARM",
      {},
      "warning algorithm_missing authorization_signing_alg_values_supported",
      { authorization: { ...authorization, jarm: "required" } },
    ],
    // The flow.
    [
      "without the hybrid flow",
      { response_types_supported: ["code", "id_token"] },
      "error response_type_missing response_types_supported",
    ],
    [
      "that is silent on the flow",
      omitted("response_types_supported"),
      "warning response_type_missing response_types_supported",
    ],
    ["with the words the other way round", { response_types_supported: ["id_token code"] }, ""],
    [
      "without the fragment",
      { response_modes_supported: ["query", "form_post"] },
      "warning response_mode_missing response_modes_supported",
    ],
    ["that leaves the response modes to their default", omitted("response_modes_supported"), ""],
    [
      "whose default has no form_post",
      omitted("response_modes_supported"),
      "warning response_mode_missing response_modes_supported",
      { authorization: { ...authorization, responseMode: "form_post" } },
    ],
    [
      "without client credentials",
      { grant_types_supported: ["authorization_code", "refresh_token"] },
      "error grant_type_missing grant_types_supported",
    ],
    [
      "without the code grant",
      { grant_types_supported: ["client_credentials", "refresh_token"] },
      "error grant_type_missing grant_types_supported",
    ],
    [
      "without refresh",
      { grant_types_supported: ["authorization_code", "client_credentials"] },
      "warning grant_type_missing grant_types_supported",
    ],
    [
      "without refresh where none is expected",
      { grant_types_supported: ["authorization_code", "client_credentials"] },
      "",
      { refreshToken: { issued: "sometimes" } },
    ],
    [
      "that leaves the grants to their default",
      omitted("grant_types_supported"),
      "warning grant_type_missing grant_types_supported, warning grant_type_missing grant_types_supported",
    ],
    [
      "without S256 where PKCE is used",
      { code_challenge_methods_supported: ["plain"] },
      "error pkce_missing code_challenge_methods_supported",
      { authorization: { ...authorization, pkce: "S256" } },
    ],
    // Client authentication and binding.
    [
      "without a method of ours",
      { token_endpoint_auth_methods_supported: ["client_secret_post"] },
      "error client_authentication_missing token_endpoint_auth_methods_supported, information client_authentication_weak token_endpoint_auth_methods_supported",
    ],
    [
      "with one method of ours",
      { token_endpoint_auth_methods_supported: ["tls_client_auth"] },
      "warning client_authentication_missing token_endpoint_auth_methods_supported",
    ],
    [
      "with public clients",
      { token_endpoint_auth_methods_supported: ["tls_client_auth", "private_key_jwt", "none"] },
      "information client_authentication_weak token_endpoint_auth_methods_supported",
    ],
    [
      "that leaves the methods to their default",
      omitted("token_endpoint_auth_methods_supported"),
      "warning client_authentication_missing token_endpoint_auth_methods_supported",
    ],
    [
      "that does not bind tokens",
      { tls_client_certificate_bound_access_tokens: false },
      "error certificate_binding_missing tls_client_certificate_bound_access_tokens",
    ],
    [
      "that is silent on binding",
      omitted("tls_client_certificate_bound_access_tokens"),
      "warning certificate_binding_missing tls_client_certificate_bound_access_tokens",
    ],
    [
      "that need not bind",
      { tls_client_certificate_bound_access_tokens: false },
      "",
      { tokenResponse: { certificateBound: false } },
    ],
    // The request.
    [
      "without request objects by value",
      { request_parameter_supported: false },
      "error request_parameter_unsupported request_parameter_supported",
    ],
    [
      "that is silent on request objects",
      omitted("request_parameter_supported"),
      "warning request_parameter_unsupported request_parameter_supported",
    ],
    [
      "without the claims parameter",
      { claims_parameter_supported: false },
      "error claims_parameter_unsupported claims_parameter_supported",
    ],
    [
      "that is silent on the claims parameter",
      omitted("claims_parameter_supported"),
      "warning claims_parameter_unsupported claims_parameter_supported",
    ],
    [
      "that requires pushed requests",
      { require_pushed_authorization_requests: true },
      "error pushed_requests_required require_pushed_authorization_requests",
    ],
    [
      "that requires pushed requests, which the profile has",
      {
        require_pushed_authorization_requests: true,
        request_parameter_supported: false,
        pushed_authorization_request_endpoint: "https://as1.openbanking.zopa.com/par",
      },
      "",
      { authorization: { ...authorization, pushedRequests: "required" } },
    ],
    [
      "without an address for pushed requests",
      {},
      "error endpoint_missing pushed_authorization_request_endpoint",
      { authorization: { ...authorization, pushedRequests: "required" } },
    ],
    ["without openid", { scopes_supported: ["accounts"] }, "error scope_missing scopes_supported"],
    ["without accounts", { scopes_supported: ["openid"] }, "warning scope_missing scopes_supported"],
    [
      "without the acr that is asked for",
      { acr_values_supported: ["1"] },
      "error acr_missing acr_values_supported",
      { requestObject: { ...requestObject, acrValues: ["urn:openbanking:psd2:sca"] } },
    ],
    [
      "that is silent on acr",
      {},
      "warning acr_missing acr_values_supported",
      { requestObject: { ...requestObject, acrValues: ["urn:openbanking:psd2:sca"] } },
    ],
    [
      "with one of the acr values",
      { acr_values_supported: ["urn:openbanking:psd2:ca"] },
      "",
      {
        requestObject: {
          ...requestObject,
          acrValues: ["urn:openbanking:psd2:sca", "urn:openbanking:psd2:ca"],
        },
      },
    ],
    [
      "whose claims lack the consent's",
      { claims_supported: ["sub"] },
      "information claim_missing claims_supported",
    ],
    ["that does not list its claims", omitted("claims_supported"), ""],
    [
      "without normal claims",
      { claim_types_supported: ["distributed"] },
      "warning claim_type_missing claim_types_supported",
    ],
    [
      "that announces iss",
      { authorization_response_iss_parameter_supported: true },
      "information issuer_parameter_announced authorization_response_iss_parameter_supported",
    ],
    // Addresses.
    ["without keys", omitted("jwks_uri"), "error endpoint_missing jwks_uri"],
    ["without a token endpoint", omitted("token_endpoint"), "error endpoint_missing token_endpoint"],
    [
      "whose token endpoint is an alias",
      { token_endpoint: undefined, mtls_endpoint_aliases: { token_endpoint: document.token_endpoint } },
      "",
    ],
    [
      "with a web address for the customer",
      { authorization_endpoint: "https://auth1.openbanking.zopa.com/auth" },
      "information endpoint_unused authorization_endpoint",
    ],
    ["with the app link", { authorization_endpoint: "zopa://consent-access-request" }, ""],
    [
      "without a way for the customer",
      {},
      "error endpoint_missing authorization_endpoint",
      {
        discovery: { ...zopa.discovery, publishesAuthorizationEndpoint: true },
        authorization: { ...authorization, link: undefined },
      },
    ],
    [
      "with the way for the customer",
      { authorization_endpoint: "https://auth1.openbanking.zopa.com/auth" },
      "",
      {
        discovery: { ...zopa.discovery, publishesAuthorizationEndpoint: true },
        authorization: { ...authorization, link: undefined },
      },
    ],
    [
      "whose token endpoint asks for no certificate, as far as the profile knows",
      { token_endpoint: "https://auth1.openbanking.zopa.com/token" },
      "warning alias_missing mtls_endpoint_aliases.token_endpoint",
    ],
    [
      "with an alias for that",
      {
        token_endpoint: "https://auth1.openbanking.zopa.com/token",
        mtls_endpoint_aliases: { token_endpoint: "https://as1.openbanking.zopa.com/token" },
      },
      "",
    ],
    ["that sends tokens elsewhere", { token_endpoint: elsewhere }, "error endpoint_foreign token_endpoint"],
    [
      "with an alias elsewhere",
      { mtls_endpoint_aliases: { token_endpoint: elsewhere } },
      "error endpoint_foreign mtls_endpoint_aliases.token_endpoint",
    ],
    [
      "with an endpoint of its own elsewhere",
      { bank_endpoint: elsewhere },
      "error endpoint_foreign bank_endpoint",
    ],
    [
      "that sends the customer elsewhere",
      { authorization_endpoint: elsewhere },
      "error endpoint_foreign authorization_endpoint, information endpoint_unused authorization_endpoint",
    ],
    [
      "with keys elsewhere",
      { jwks_uri: "https://keystore.directory.example/keys" },
      "warning endpoint_foreign jwks_uri",
    ],
    [
      "with an address elsewhere that the profile lists",
      { token_endpoint: elsewhere },
      "",
      { origins: { token: ["https://evil.example"], resource: [] } },
    ],
  ])("%s", (...[, changes, expected, needs]: Row) => {
    expect(found(changes, needs).join(", ")).toBe(expected);
  });

  it("of another issuer is told so", () => {
    const metadata = parseMetadata(
      { ...document, issuer: "https://auth2.openbanking.zopa.com" },
      "https://auth2.openbanking.zopa.com",
    );

    expect(checkMetadata(metadata, zopa)[0]).toMatchObject({
      code: "issuer_different",
      severity: "error",
      member: "issuer",
    });
  });

  it("may leave out what the profile knows that it leaves out", () => {
    const members = [
      "response_types_supported",
      "request_parameter_supported",
      "tls_client_certificate_bound_access_tokens",
    ];

    expect(found(omitted(...members), { discovery: { ...zopa.discovery, missingMembers: members } })).toEqual(
      [
        "information response_type_missing response_types_supported",
        "information request_parameter_unsupported request_parameter_supported",
        "information certificate_binding_missing tls_client_certificate_bound_access_tokens",
      ],
    );
  });

  it("that is empty but for its issuer has the worst first", () => {
    const severities = checkMetadata(parseMetadata({ issuer: zopa.issuer }, zopa), zopa).map(
      ({ severity }) => severity,
    );

    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities)).toEqual(new Set(["error", "warning"]));
  });
});

describe("a finding", () => {
  const sentencesOf = (changes: object) =>
    checkMetadata(parseMetadata({ ...document, ...changes }, zopa), zopa).map(({ sentence }) => sentence);

  it("says what the document says, what is needed and what follows", () => {
    expect(
      checkMetadata(
        parseMetadata({ ...document, id_token_signing_alg_values_supported: ["RS256", "RS512"] }, zopa),
        zopa,
      )[0],
    ).toEqual({
      code: "algorithm_missing",
      severity: "error",
      member: "id_token_signing_alg_values_supported",
      says: "RS256, RS512",
      needs: "PS256",
      sentence:
        "`id_token_signing_alg_values_supported` says RS256, RS512; needed: PS256. An id_token signed otherwise is refused.",
    });
  });

  it("names the default that an omission stands for", () => {
    expect(sentencesOf(omitted("token_endpoint_auth_methods_supported"))).toEqual([
      "`token_endpoint_auth_methods_supported` says nothing, which stands for client_secret_basic; needed: private_key_jwt and tls_client_auth. No way to authenticate that this client has is offered.",
    ]);
    expect(sentencesOf(omitted("request_parameter_supported"))[0]).toContain(
      "says nothing, which stands for false; needed: true.",
    );
    expect(sentencesOf({ response_types_supported: [] })[0]).toContain(
      "says an empty list; needed: code id_token.",
    );
  });

  it("shows nothing that could disturb a terminal or a log, and not too much", () => {
    const [sentence = ""] = sentencesOf({
      id_token_signing_alg_values_supported: [
        "\u001b[31mred",
        "two\nlines",
        "\u202ereversed",
        "x".repeat(256),
        ...Array(20).fill("RS256"),
      ],
    });

    expect(sentence).toMatch(/^[ -~]*$/);
    expect(sentence).toContain("\\u001b[31mred, two\\u000alines, \\u202ereversed");
    expect(sentence).toContain(", 12 more; needed: PS256");
    expect(sentence.match(/RS256/g)).toHaveLength(8);
    expect(sentence.length).toBeLessThan(600);
  });
});
