import { describe, expect, it } from "vitest";
import { document, zopa } from "./__fixtures__/zopa.js";
import { compareMetadata } from "./compare-metadata.js";
import { parseMetadata } from "./parse-metadata.js";

const full = {
  ...document,
  revocation_endpoint: "https://as1.openbanking.zopa.com/revoke",
  mtls_endpoint_aliases: { token_endpoint: "https://as1.openbanking.zopa.com/token" },
  bank: { a: [1, { b: 2 }] },
};
const metadataOf = (changes: object) => parseMetadata({ ...full, ...changes }, zopa);
const changed = (after: object, before: object = {}) =>
  compareMetadata(metadataOf(before), metadataOf(after))
    .map(({ severity, code, member }) => `${severity} ${code} ${member}`)
    .join(", ");

it("finds nothing between a document and itself", () => {
  expect(changed({})).toBe("");
});

it("does not count the order of a list, of members or of words", () => {
  expect(changed({ scopes_supported: ["accounts", "openid"], bank: { a: [1, { b: 2 }] } })).toBe("");
});

it("does not count a default that is written out", () => {
  const silent = Object.fromEntries(
    ["response_modes_supported", "request_parameter_supported", "grant_types_supported"].map((name) => [
      name,
      undefined,
    ]),
  );
  const written = {
    response_modes_supported: ["fragment", "query"],
    request_parameter_supported: false,
    grant_types_supported: ["authorization_code", "implicit"],
    claim_types_supported: ["normal"],
    request_uri_parameter_supported: true,
    require_pushed_authorization_requests: false,
  };

  expect(changed(written, silent)).toBe("");
  expect(changed(silent, written)).toBe("");
});

describe("a change", () => {
  it.each<readonly [what: string, after: object, expected: string]>([
    [
      "of a path",
      { token_endpoint: "https://as1.openbanking.zopa.com/v2/token" },
      "warning endpoint_changed token_endpoint",
    ],
    [
      "of a host beside the issuer",
      { token_endpoint: "https://as2.openbanking.zopa.com/token" },
      "warning endpoint_moved token_endpoint",
    ],
    [
      "of a host to another site",
      { token_endpoint: "https://evil.example/token" },
      "error endpoint_moved token_endpoint",
    ],
    [
      "of the token endpoint to nothing",
      { token_endpoint: undefined },
      "error endpoint_removed token_endpoint",
    ],
    [
      "of another endpoint to nothing",
      { revocation_endpoint: undefined },
      "warning endpoint_removed revocation_endpoint",
    ],
    [
      "by a new endpoint",
      { userinfo_endpoint: "https://as1.openbanking.zopa.com/me" },
      "information endpoint_added userinfo_endpoint",
    ],
    [
      "by a new endpoint elsewhere",
      { userinfo_endpoint: "https://evil.example/me" },
      "error endpoint_added userinfo_endpoint",
    ],
    [
      "of an endpoint of the bank's own",
      { bank_endpoint: "https://evil.example/me" },
      "error endpoint_added bank_endpoint",
    ],
    [
      "of an alias's path",
      { mtls_endpoint_aliases: { token_endpoint: "https://as1.openbanking.zopa.com/t" } },
      "warning alias_changed mtls_endpoint_aliases.token_endpoint",
    ],
    [
      "of an alias's host",
      { mtls_endpoint_aliases: { token_endpoint: "https://as2.openbanking.zopa.com/token" } },
      "warning alias_moved mtls_endpoint_aliases.token_endpoint",
    ],
    [
      "of an alias to another site",
      { mtls_endpoint_aliases: { token_endpoint: "https://evil.example/token" } },
      "error alias_moved mtls_endpoint_aliases.token_endpoint",
    ],
    [
      "of the token alias to nothing",
      { mtls_endpoint_aliases: {} },
      "error alias_removed mtls_endpoint_aliases.token_endpoint",
    ],
    [
      "by a new alias",
      {
        mtls_endpoint_aliases: {
          ...full.mtls_endpoint_aliases,
          revocation_endpoint: "https://as1.openbanking.zopa.com/r",
        },
      },
      "warning alias_added mtls_endpoint_aliases.revocation_endpoint",
    ],
    [
      "by a new alias elsewhere",
      {
        mtls_endpoint_aliases: {
          ...full.mtls_endpoint_aliases,
          revocation_endpoint: "https://evil.example/r",
        },
      },
      "error alias_added mtls_endpoint_aliases.revocation_endpoint",
    ],
    [
      "of the keys' path",
      { jwks_uri: "https://auth1.openbanking.zopa.com/keys" },
      "warning keys_address_changed jwks_uri",
    ],
    [
      "of the keys' host, even on the same site",
      { jwks_uri: "https://as1.openbanking.zopa.com/jwks" },
      "error keys_address_changed jwks_uri",
    ],
    ["of the keys to nothing", { jwks_uri: undefined }, "error keys_address_changed jwks_uri"],
    [
      "from PS256 to RS256",
      { id_token_signing_alg_values_supported: ["RS256"] },
      "error value_removed id_token_signing_alg_values_supported, warning value_added id_token_signing_alg_values_supported",
    ],
    [
      "by none",
      { request_object_signing_alg_values_supported: ["PS256", "none"] },
      "warning value_added request_object_signing_alg_values_supported",
    ],
    [
      "by ES256",
      { token_endpoint_auth_signing_alg_values_supported: ["PS256", "ES256"] },
      "information value_added token_endpoint_auth_signing_alg_values_supported",
    ],
    [
      "away from the hybrid flow",
      { response_types_supported: ["code"] },
      "error value_removed response_types_supported, information value_added response_types_supported",
    ],
    [
      "of a method of authentication",
      { token_endpoint_auth_methods_supported: ["private_key_jwt"] },
      "error value_removed token_endpoint_auth_methods_supported",
    ],
    [
      "by a shared secret",
      {
        token_endpoint_auth_methods_supported: ["private_key_jwt", "tls_client_auth", "client_secret_basic"],
      },
      "warning value_added token_endpoint_auth_methods_supported",
    ],
    ["of openid", { scopes_supported: ["accounts"] }, "error value_removed scopes_supported"],
    [
      "of another scope",
      { scopes_supported: ["openid", "payments"] },
      "warning value_removed scopes_supported, information value_added scopes_supported",
    ],
    [
      "of a grant",
      { grant_types_supported: ["authorization_code", "client_credentials"] },
      "warning value_removed grant_types_supported",
    ],
    [
      "of the binding",
      { tls_client_certificate_bound_access_tokens: undefined },
      "error flag_changed tls_client_certificate_bound_access_tokens",
    ],
    [
      "of request objects by value",
      { request_parameter_supported: false },
      "error flag_changed request_parameter_supported",
    ],
    [
      "to pushed requests",
      { require_pushed_authorization_requests: true },
      "error flag_changed require_pushed_authorization_requests",
    ],
    [
      "to iss in answers",
      { authorization_response_iss_parameter_supported: true },
      "information flag_changed authorization_response_iss_parameter_supported",
    ],
    ["of a member of the bank's own", { bank: { a: [1, { b: 3 }] } }, "information extension_changed bank"],
    ["of its kind", { bank: { a: { 0: 1, 1: { b: 2 } } } }, "information extension_changed bank"],
    ["of it to nothing", { bank: undefined }, "information extension_changed bank"],
    [
      "of an endpoint to something that is no address",
      { bank_endpoint: 7 },
      "information extension_changed bank_endpoint",
    ],
  ])("%s", (_, after, expected) => {
    expect(changed(after)).toBe(expected);
  });

  it.each([
    ["binding", "tls_client_certificate_bound_access_tokens", "information"],
    ["iss in answers", "authorization_response_iss_parameter_supported", "warning"],
    ["pushed requests", "require_pushed_authorization_requests", "information"],
    ["signed request objects", "require_signed_request_object", "warning"],
  ])("is weighed by its direction: %s", (_, member, expected) => {
    const [before, after] = member.startsWith("tls") ? [false, true] : [true, false];

    expect(changed({ [member]: after }, { [member]: before })).toBe(`${expected} flag_changed ${member}`);
  });

  it("of the issuer is an error, and the addresses are judged by the older one", () => {
    const issuer = "https://auth1.bank.evil.example";
    const after = parseMetadata(
      { ...full, issuer, token_endpoint: "https://as1.bank.evil.example/token" },
      issuer,
    );

    expect(compareMetadata(metadataOf({}), after).map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      ["error issuer_changed", "error endpoint_moved"],
    );
  });

  it("away from the hybrid flow counts with its words in either order", () => {
    expect(changed({ response_types_supported: [] }, { response_types_supported: ["id_token code"] })).toBe(
      "error value_removed response_types_supported",
    );
  });

  it("is told briefly, however long the values are", () => {
    const [told] = compareMetadata(metadataOf({}), metadataOf({ bank: "x".repeat(10_000) }));

    expect(told?.after).toBe(`${"x".repeat(200)}...`);
  });

  it("says what was, what is and what follows", () => {
    expect(
      compareMetadata(metadataOf({}), metadataOf({ token_endpoint: "https://evil.example/token" })),
    ).toEqual([
      {
        code: "endpoint_moved",
        severity: "error",
        member: "token_endpoint",
        before: "https://as1.openbanking.zopa.com/token",
        after: "https://evil.example/token",
        sentence:
          "`token_endpoint` said https://as1.openbanking.zopa.com/token and now says https://evil.example/token. Another host is called from now on: make sure that it is the bank's.",
      },
    ]);
    expect(compareMetadata(metadataOf({}), metadataOf({ bank: undefined }))[0]?.sentence).toBe(
      '`bank` said {"a":[1,{"b":2}]} and now says nothing. This toolkit does not use it.',
    );
  });
});
