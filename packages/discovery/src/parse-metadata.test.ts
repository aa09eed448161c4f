import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { thrownBy } from "./__fixtures__/bank.js";
import { document, zopa } from "./__fixtures__/zopa.js";
import { DiscoveryError } from "./discovery-error.js";
import { parseMetadata } from "./parse-metadata.js";

const refusalOf = (changes: object, subject: Parameters<typeof parseMetadata>[1] = zopa) =>
  thrownBy(() => parseMetadata({ ...document, ...changes }, subject));

describe("the issuer", () => {
  it.each([
    [`${zopa.issuer}/`, "it has a slash at its end that the expected one has not"],
    ["https://AUTH1.openbanking.zopa.com", "upper and lower case differ"],
    ["https://auth1.openbanking.zopa.com:443", "same host, but it differs from character 35 on"],
    [`${zopa.issuer}/tenant`, "same host, but it differs from character 35 on"],
    [
      "https://as1.openbanking.zopa.com",
      "its host is as1.openbanking.zopa.com where auth1.openbanking.zopa.com is due",
    ],
    [
      "https://auth1.openbanking.zopa.com.evil.example",
      "its host is auth1.openbanking.zopa.com.evil.example where auth1.openbanking.zopa.com is due",
    ],
    ["https://auth1.openbanking.zopa.com\u200b", "differ"],
    ["nonsense", "its host is none where auth1.openbanking.zopa.com is due"],
    ["", "its host is none"],
  ])("is compared character by character: %s", (issuer, difference) => {
    const problem = refusalOf({ issuer });

    expect(problem).toMatchObject({ code: "issuer_mismatch", member: "issuer" });
    expect(String(problem)).toContain(difference === "differ" ? "another issuer" : difference);
  });

  it("may lack a slash that was expected, and is refused for it", () => {
    const problem = refusalOf({ issuer: "https://bank.example" }, "https://bank.example/");

    expect(String(problem)).toContain("it lacks the slash at its end that the expected one has");
  });

  it.each([undefined, null, 7, ["x"], {}])("is text: %o", (issuer) => {
    expect(refusalOf({ issuer })).toMatchObject({ code: "metadata_invalid", member: "issuer" });
  });
});

describe("an endpoint", () => {
  it.each([
    "authorization_endpoint",
    "token_endpoint",
    "jwks_uri",
    "userinfo_endpoint",
    "bank_payment_endpoint",
  ])("is an https URL: %s", (member) => {
    expect(refusalOf({ [member]: "http://auth1.openbanking.zopa.com/x" })).toMatchObject({
      code: "endpoint_not_https",
      member,
    });
  });

  it.each([
    "zopa://x",
    "javascript:alert(1)",
    "/token",
    "",
    "ftp://bank.example",
    "data:text/html,x",
    " https://bank.example",
  ])("is nothing else: %s", (token_endpoint) => {
    expect(refusalOf({ token_endpoint })).toMatchObject({
      code: "endpoint_not_https",
      member: "token_endpoint",
    });
  });

  it.each([
    ["https://me:pw@bank.example/token", "must be a URL without a user name or password"],
    ["https://me@bank.example/token", "must be a URL without a user name or password"],
    ["https://bank.example/token#", "must be a URL without a fragment"],
    ["https:///bank.example/token", "must be a URL with a DNS name or an IP address"],
    ["https:bank.example", "must be a URL with a DNS name or an IP address"],
    ["https://as1..bank.example/token", "must be a URL with a DNS name or an IP address"],
    ["https://a,b.bank.example/token", "must be a URL with a DNS name or an IP address"],
    ["https://-a.bank.example/token", "must be a URL with a DNS name or an IP address"],
    ["https://bank.example./token", "must be a URL with a DNS name or an IP address"],
    ["https://bank.example\\@evil.example/", "must be an absolute URL of the characters"],
    ["https://bank.example/to\nken", "must be an absolute URL of the characters"],
    ["https://bank.example/to ken", "must be an absolute URL of the characters"],
    ["https://b\u00e4nk.example/", "must be an absolute URL of the characters"],
    ["https://bank.example/%zz", "must be an absolute URL of the characters"],
    ["https://bank.example:99999/", "must be an absolute URL of the characters"],
    [`https://bank.example/${"a".repeat(2_048)}`, "must be a URL of at most 2048 characters"],
  ])("is one that everybody reads alike: %s", (token_endpoint, message) => {
    const problem = refusalOf({ token_endpoint });

    expect(problem).toMatchObject({ code: "metadata_invalid", member: "token_endpoint" });
    expect(String(problem)).toContain(message);
  });

  it("is short, also when it is the bank's own", () => {
    const problem = refusalOf({ bank_endpoint: `https://${"a".repeat(200_000)}/` });

    expect(String(problem)).toContain("must be a URL of at most 2048 characters");
  });

  it("may have a query, a port and any case of the scheme", () => {
    const token_endpoint = "HTTPS://as1.openbanking.zopa.com:8443/token?tenant=uk";

    expect(parseMetadata({ ...document, token_endpoint }, zopa).token_endpoint).toBe(token_endpoint);
  });

  it("is checked as an alias too, whatever its name", () => {
    expect(refusalOf({ mtls_endpoint_aliases: { token_endpoint: "http://bank.example" } })).toMatchObject({
      code: "endpoint_not_https",
      member: "mtls_endpoint_aliases.token_endpoint",
    });
    expect(refusalOf({ mtls_endpoint_aliases: { anything: "https://a@bank.example" } })).toMatchObject({
      code: "metadata_invalid",
      member: "mtls_endpoint_aliases.anything",
    });
  });

  it("may be the app link of the profile, to the letter, and no other app link", () => {
    const authorization_endpoint = "zopa://consent-access-request";

    expect(parseMetadata({ ...document, authorization_endpoint }, zopa)).toMatchObject({
      authorization_endpoint,
    });
    expect(refusalOf({ authorization_endpoint: `${authorization_endpoint}/` })).toMatchObject({
      code: "endpoint_not_https",
    });
    expect(refusalOf({ authorization_endpoint }, zopa.issuer)).toMatchObject({ code: "endpoint_not_https" });
    expect(refusalOf({ token_endpoint: authorization_endpoint })).toMatchObject({
      code: "endpoint_not_https",
    });
  });
});

describe("a member that this toolkit uses", () => {
  it.each([
    ["scopes_supported", "openid accounts", "scopes_supported", "a list of texts"],
    ["scopes_supported", ["openid", 1], "scopes_supported[1]", "text"],
    ["scopes_supported", [null], "scopes_supported[0]", "text"],
    ["scopes_supported", ["x".repeat(257)], "scopes_supported[0]", "text of at most 256 characters"],
    [
      "acr_values_supported",
      Array(1_001).fill("a"),
      "acr_values_supported",
      "a list of at most 1000 entries",
    ],
    ["request_parameter_supported", "true", "request_parameter_supported", "true or false"],
    [
      "tls_client_certificate_bound_access_tokens",
      1,
      "tls_client_certificate_bound_access_tokens",
      "true or false",
    ],
    ["token_endpoint", ["https://bank.example"], "token_endpoint", "a URL as text"],
    ["mtls_endpoint_aliases", ["https://bank.example"], "mtls_endpoint_aliases", "an object of endpoints"],
    ["mtls_endpoint_aliases", { token_endpoint: 1 }, "mtls_endpoint_aliases.token_endpoint", "a URL as text"],
  ])("has the form of the standards: %s %o", (member, value, path, expected) => {
    const problem = refusalOf({ [member]: value });

    expect(problem).toMatchObject({ code: "metadata_invalid", member: path });
    expect(String(problem)).toContain(`\`${path}\` in the discovery document must be ${expected}. `);
  });

  it("counts as left out when it is null, also as an alias", () => {
    const metadata = parseMetadata(
      {
        ...document,
        acr_values_supported: null,
        userinfo_endpoint: null,
        mtls_endpoint_aliases: { token_endpoint: null },
      },
      zopa,
    );

    expect(metadata).toEqual({ ...document, mtls_endpoint_aliases: {} });
    expect(parseMetadata({ ...document, mtls_endpoint_aliases: null }, zopa)).toEqual(document);
  });
});

describe("the rest of a document", () => {
  it("is kept as it came", () => {
    const extensions = {
      "x-bank": { a: [1, null, { b: "c" }] },
      service_documentation: "http://docs.bank.example",
      odd_endpoint: 7,
    };

    expect(parseMetadata({ ...document, ...extensions }, zopa)).toEqual({ ...document, ...extensions });
  });

  it("cannot be changed by whoever reads it, nor by whoever gave it", () => {
    const given = { ...document, scopes_supported: ["openid"], bank: { list: [1] } };

    const metadata = parseMetadata(given, zopa);
    given.bank.list.push(2);

    expect(() => (metadata.scopes_supported as string[]).push("x")).toThrow(TypeError);
    expect(() => Object.assign(metadata, { issuer: "x" })).toThrow(TypeError);
    expect(metadata["bank"]).toEqual({ list: [1] });
    expect(Object.isFrozen((metadata["bank"] as { list: unknown }).list)).toBe(true);
  });

  it("brings no prototype of its own", () => {
    const text = `{"issuer":"${zopa.issuer}","__proto__":{"token_endpoint":"https://evil.example"},"mtls_endpoint_aliases":{"__proto__":"https://evil.example"},"bank":{"__proto__":{"x":1}}}`;

    const metadata = parseMetadata(JSON.parse(text), zopa);

    expect(Object.keys(metadata).sort()).toEqual(["bank", "issuer", "mtls_endpoint_aliases"]);
    expect(metadata.token_endpoint).toBeUndefined();
    expect(Object.getPrototypeOf(metadata)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(metadata["bank"])).toBe(Object.prototype);
    expect(Object.keys(metadata.mtls_endpoint_aliases ?? {})).toEqual([]);
  });

  it.each([
    ["deeper than anybody needs", JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`)],
    ["longer than anybody needs", Array(20_001).fill(0)],
    ["a function", () => 1],
    ["not a number", Number.NaN],
    ["an endless number", Number.POSITIVE_INFINITY],
    ["an object of a class", new Map()],
  ])("is JSON within limits: %s", (_, bank) => {
    expect(refusalOf({ bank })).toMatchObject({ code: "metadata_invalid", member: "" });
  });

  it("may be as deep and as long as the limits", () => {
    const deep = JSON.parse(`${"[".repeat(31)}${"]".repeat(31)}`);

    expect(() => parseMetadata({ ...document, deep, long: Array(19_000).fill(0) }, zopa)).not.toThrow();
    expect(refusalOf({ deep: [deep] })).toMatchObject({ code: "metadata_invalid" });
  });

  it("is refused when it goes in circles", () => {
    const circle: Record<string, unknown> = {};
    circle["a"] = circle;
    circle["b"] = circle;

    expect(refusalOf({ circle })).toMatchObject({ code: "metadata_invalid" });
  });

  it.each([null, [], "text", 7, true, undefined])("is an object: %o", (given) => {
    expect(thrownBy(() => parseMetadata(given, zopa))).toMatchObject({
      code: "metadata_invalid",
      member: "",
    });
  });
});

describe("a refusal", () => {
  it("shows where, and never what stood there", () => {
    const secret = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJyb3JhIn0.c2lnbmF0dXJl";
    const places = [
      { token_endpoint: `http://bank.example/${secret}` },
      { token_endpoint: `https://${secret}@bank.example` },
      { scopes_supported: [secret, 7] },
      { [`${secret}_endpoint`]: "http://bank.example" },
      { mtls_endpoint_aliases: { [secret]: "http://bank.example" } },
      { issuer: `${zopa.issuer}/${secret}` },
      { issuer: secret },
    ];

    for (const place of places) {
      const problem = refusalOf(place);

      expect(DiscoveryError.is(problem)).toBe(true);
      expect(inspect(problem, { showHidden: true, depth: 5 }) + JSON.stringify(problem)).not.toContain("eyJ");
    }
  });

  it("shows no name of a member that does not read like one", () => {
    const problem = refusalOf({ mtls_endpoint_aliases: { Zk3vQ9xT7bLm2Rw8PqYs: "http://bank.example" } });

    expect(problem).toMatchObject({ code: "endpoint_not_https", member: "mtls_endpoint_aliases.[redacted]" });
  });

  it("is recognised by its guard, and gives code and member to a log", () => {
    const problem = refusalOf({ scopes_supported: 1 });

    expect(DiscoveryError.is(problem)).toBe(true);
    expect(DiscoveryError.is(new Error("x"))).toBe(false);
    expect(JSON.parse(JSON.stringify(problem))).toEqual({
      name: "DiscoveryError",
      code: "metadata_invalid",
      retryable: false,
      member: "scopes_supported",
    });
  });
});
