import { describe, expect, it } from "vitest";
import { defineProfile } from "./define-profile.js";
import type { ProfileChanges } from "./profile-changes.js";
import { sourceOf } from "./source-of.js";
import { zopaProduction } from "./zopa-production.js";
import { zopaProduction202605 } from "./zopa-production-202605.js";
import { zopaSandbox } from "./zopa-sandbox.js";

/** The message of the refusal, which has to be a TypeError. */
function refusal(changes: unknown, base: unknown = zopaProduction): string {
  try {
    defineProfile(base as typeof zopaProduction, changes as ProfileChanges);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as TypeError).message;
  }
  return "accepted";
}

const local = {
  id: "local-bank",
  environment: "sandbox",
  issuer: "https://127.0.0.1:4443",
  discoveryUrl: "https://127.0.0.1:4443/.well-known/openid-configuration",
  authorizationServerUrl: "https://127.0.0.1:4443/",
  origins: { token: ["https://127.0.0.1:4444"], resource: ["https://[::1]:4445"] },
  aisp: { baseUrl: "https://[::1]:4445/open-banking/v4.0/aisp" },
} as const satisfies ProfileChanges;

describe("a variant", () => {
  it("may live on loopback with ports", () => {
    const profile = defineProfile(zopaProduction, local);

    expect(profile).toMatchObject(local);
    expect(profile.authorization).toEqual(zopaProduction.authorization);
  });

  it("merges objects at every depth and replaces lists", () => {
    const profile = defineProfile(zopaProduction, {
      clientAuthentication: ["tls_client_auth"],
      aisp: { endpoints: { "GET /balances": { supported: true, products: ["creditCard"] } } },
    });

    expect(profile.clientAuthentication).toEqual(["tls_client_auth"]);
    expect(profile.aisp.endpoints["GET /balances"]).toEqual({ supported: true, products: ["creditCard"] });
    expect(profile.aisp.endpoints["GET /accounts"]).toEqual(zopaProduction.aisp.endpoints["GET /accounts"]);
  });

  it("loses an optional field that is set to undefined, and the source of it", () => {
    const profile = defineProfile(zopaProduction, { requestObject: { type: undefined } });
    const manual = defineProfile(zopaProduction202605, {
      registration: {
        dynamic: false,
        how: "portal",
        endpoint: undefined,
        audience: undefined,
        version: undefined,
      },
    });

    expect(profile.requestObject).not.toHaveProperty("type");
    expect(manual.registration).not.toHaveProperty("endpoint");
    expect(manual.sources).not.toHaveProperty(["registration.endpoint"]);
  });

  it("shares nothing with the changes it was made from", () => {
    const token = ["https://as.bank.example"];
    const profile = defineProfile(zopaProduction, { origins: { token } });
    token.push("https://evil.example");

    expect(profile.origins.token).toEqual(["https://as.bank.example"]);
    expect(Object.isFrozen(token)).toBe(false);
  });

  it("may be made from a profile that came out of JSON", () => {
    expect(defineProfile(JSON.parse(JSON.stringify(zopaSandbox)), {})).toEqual(zopaSandbox);
  });

  it("may describe a bank that answers in the query, as some do", () => {
    expect(defineProfile(zopaProduction, { authorization: { responseMode: "query" } })).toBeDefined();
  });

  it("may describe a bank with JARM and pushed requests", () => {
    const profile = defineProfile(zopaProduction, {
      requestObject: { responseType: "code" },
      authorization: {
        jarm: "required",
        responseMode: "jwt",
        pushedRequests: "required",
        pkce: "S256",
        parameters: ["client_id", "request_uri"],
      },
    });

    expect(profile.authorization.responseMode).toBe("jwt");
  });

  it("may take the authorisation endpoint from the metadata", () => {
    const profile = defineProfile(zopaProduction, {
      authorization: { link: undefined, linkKind: "https", appOnly: false },
      discovery: { publishesAuthorizationEndpoint: true },
    });

    expect(profile.authorization.link).toBeUndefined();
  });
});

describe("the sources of a variant", () => {
  it("name the caller for what changed, and stay for what did not", () => {
    const profile = defineProfile(zopaProduction, { requestObject: { lifetimeSeconds: 300, type: "JWT" } });

    expect(sourceOf(profile, "requestObject.lifetimeSeconds")).toEqual({
      document: "defineProfile",
      section: "given by the caller",
    });
    expect(sourceOf(profile, "requestObject.type")?.document).toBe("zopa-production-2026-05");
  });

  it("are the caller's own when the caller gives them, for a field or a subtree", () => {
    const source = { document: "our-bank-notes", section: "page 3" };
    const profile = defineProfile(zopaProduction, {
      requestObject: { audience: "https://brand.bank.example", lifetimeSeconds: 300 },
      sources: { requestObject: source },
    });

    expect(sourceOf(profile, "requestObject.audience")).toEqual(source);
    expect(sourceOf(profile, "requestObject.lifetimeSeconds")).toEqual(source);
  });

  it.each([
    [{ "requestObject.nothing": { document: "a", section: "b" } }, "names no field"],
    [{ __proto__: null, constructor: { document: "a", section: "b" } }, "names no field"],
    [{ issuer: { document: "", section: "b" } }, "printable text"],
    [{ issuer: { document: "a" } }, "sources.issuer.section"],
    [{ issuer: { document: "a", section: "b", page: "c" } }, "sources.issuer.page is not known"],
    [{ issuer: "the page" }, "plain object"],
    ["the page", "plain object"],
  ])("are refused when they are %j", (sources, words) => {
    expect(refusal({ sources })).toContain(words);
  });
});

describe("a single field", () => {
  it.each<[path: string, changes: unknown, words: string]>([
    ["isuer", { isuer: "https://bank.example" }, "not known"],
    ["requestObject.lifetime", { requestObject: { lifetime: 3 } }, "did you mean"],
    ["aisp.endpoints.GET /account", { aisp: { endpoints: { "GET /account": {} } } }, "not known"],
    ["__proto__", JSON.parse('{"__proto__": {"polluted": true}}'), "not known"],
    ["aisp.__proto__", { aisp: JSON.parse('{"__proto__": {"polluted": true}}') }, "not known"],
    ["constructor", { constructor: { prototype: {} } }, "not known"],
    ["aisp.toString", { aisp: { toString: "x" } }, "not known"],
    ["issuer", { issuer: undefined }, "missing"],
    ["issuer", { issuer: null }, "null"],
    ["issuer", { issuer: 7 }, "a number"],
    ["aisp", { aisp: [] }, "is a list"],
    ["aisp", { aisp: undefined }, "is missing"],
    ["aisp", { aisp: "x" }, "a string"],
    ["aisp", { aisp: () => "x" }, "a function"],
    ["aisp", { aisp: new Map() }, "instance of a class"],
    ["aisp", { aisp: new Date() }, "instance of a class"],
    ["aisp", { aisp: Object.create({ pageSize: 3 }) }, "instance of a class"],
    ["aisp", { aisp: { [Symbol("x")]: 1 } }, "symbol"],
    ["issuer", { issuer: Symbol("x") }, "a symbol"],
    ["authorization.appOnly", { authorization: { appOnly: "yes" } }, "true or false"],
    ["clientAuthentication", { clientAuthentication: "private_key_jwt" }, "a list"],
    ["clientAuthentication", { clientAuthentication: [] }, "must not be empty"],
    ["clientAuthentication[0]", { clientAuthentication: ["client_secret_basic"] }, "no shared secret"],
    ["clientAuthentication", { clientAuthentication: ["tls_client_auth", "tls_client_auth"] }, "twice"],
    ["clientAuthentication", { clientAuthentication: Array(2) }, "without gaps"],
    ["clientAuthentication", { clientAuthentication: Array(2 ** 32 - 1) }, "at most 256"],
    ["clientAuthentication", { clientAuthentication: Object.assign(["tls_client_auth"], { a: 1 }) }, "named"],
    ["tls.clientCertificate", { tls: { clientCertificate: "optional" } }, "required"],
    ["tls.minimumVersion", { tls: { minimumVersion: "TLSv1.1" } }, "did you mean TLSv1.2"],
    ["tls.cipherSuites[0]", { tls: { cipherSuites: ["ALL:eNULL"] } }, "authenticated encryption"],
    ["registration.contact.email", { registration: { contact: { email: "support" } } }, "e-mail"],
    ["name", { name: " " }, "printable"],
    ["name", { name: "a\nb" }, "invisible"],
    ["name", { name: "a\u2028b" }, "invisible"],
  ])("%s is refused", (path, changes, words) => {
    const message = refusal(changes);

    expect(message).toContain(`The profile field ${path} `);
    expect(message).toContain(words);
    expect({}).not.toHaveProperty("polluted");
  });

  it("is refused when it is computed by a getter, which is not called", () => {
    const changes = {
      get issuer(): string {
        throw new RangeError("called");
      },
    };

    expect(refusal(changes)).toContain("getter");
  });

  it("is refused when it refers to itself", () => {
    const cycle: Record<string, unknown> = {};
    cycle["aisp"] = cycle;
    const list: unknown[] = [];
    list.push(list);

    expect(refusal(cycle)).toContain("aisp.aisp is not known");
    expect(refusal({ clientAuthentication: list })).toContain("its known words");
  });

  it.each([null, undefined, "x", 7, [], new Date()])("is refused when all the changes are %j", (changes) => {
    expect(refusal(changes)).toContain("The profile field changes ");
  });

  it.each([null, "x", {}, { sources: {} }])("is refused when the base is %j", (base) => {
    expect(refusal({}, base)).toContain("The profile field ");
  });

  it("shows no value in its message, for a URL may hold a password", () => {
    expect(refusal({ issuer: "https://user:hunter2@bank.example" })).not.toContain("hunter2");
  });

  it("keeps its message on one line, whatever the key", () => {
    expect(refusal({ "a\nb\u001b[31m": 1 })).not.toMatch(/\p{Cc}/u);
    expect(refusal({ ["x".repeat(100_000)]: 1 }).length).toBeLessThan(1000);
  });
});

describe("a URL", () => {
  it.each([
    ["http://bank.example", "https URL"],
    ["HTTPS://bank.example", "https URL"],
    ["ftp://bank.example", "https URL"],
    ["//bank.example", "https URL"],
    ["https:bank.example", "https URL"],
    ["https://", "parsed"],
    ["https:///bank.example", "parsed"],
    ["https://bank.example\\@evil.example", "parsed"],
    ["https://bank .example", "parsed"],
    ["https://bank.example/\u202e", "printable"],
    ["https://bank.example/%zz", "parsed"],
    ["https://bänk.example", "parsed"],
    ["https://user@bank.example", "user name"],
    ["https://user:pass@bank.example", "user name"],
    ["https://@bank.example", "user name"],
    ["https://bank.example#", "fragment"],
    ["https://bank.example/a#b", "fragment"],
    ["https://bank.example?a=b", "query"],
  ])("%s is refused", (issuer, words) => {
    expect(refusal({ issuer })).toContain(words);
  });

  it.each([
    "https://bank.example/path",
    "https://bank.example/",
    "https://bank.example:443",
    "https://EXAMPLE.com",
  ])("%s is refused as an origin", (origin) => {
    expect(refusal({ origins: { token: [origin] } })).toContain("origins.token[0] must be an exact origin");
  });

  it("must not end in a slash where paths are appended", () => {
    expect(refusal({ aisp: { baseUrl: `${zopaProduction.aisp.baseUrl}/` } })).toContain("slash");
  });

  it("of the API must be at an origin that the profile knows", () => {
    const changes = { aisp: { baseUrl: "https://rs1.evil.example/open-banking/v4.0/aisp" } };

    expect(refusal(changes)).toContain("aisp.baseUrl must be at one of origins.resource");
  });
});

describe("the link", () => {
  it.each([
    "http://bank.example/authorize",
    "https://bank.example/authorize",
    "javascript://alert",
    "data://text",
    "file://etc/passwd",
    "intent://scan",
    "Zopa://consent",
    "zopa:consent",
    "zopa://",
    "zopa://consent?a=b",
    "zopa://consent#a",
    "zopa://user@consent",
    "zopa://consent access",
    "zopa://{{host}}",
  ])("%s is refused as a link into an app", (link) => {
    expect(refusal({ authorization: { link } })).toContain("authorization.link must");
  });

  it("may have an https address of its own", () => {
    const authorization = { link: "https://bank.example/authorize", linkKind: "https" } as const;

    expect(defineProfile(zopaProduction, { authorization }).authorization.link).toBe(authorization.link);
    expect(refusal({ authorization: { ...authorization, link: "http://bank.example/a" } })).toContain(
      "https",
    );
  });
});

describe("a number", () => {
  it.each([0, -0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "500", 500n, null])(
    "%s is refused for a lifetime",
    (value) => {
      expect(refusal({ requestObject: { lifetimeSeconds: value } })).toContain(
        "requestObject.lifetimeSeconds",
      );
      expect(refusal({ refreshToken: { lifetimeDays: value } })).toContain("refreshToken.lifetimeDays");
      expect(refusal({ aisp: { pageSize: value } })).toContain("aisp.pageSize");
    },
  );

  it("lets a request object live for an hour and no longer", () => {
    expect(refusal({ requestObject: { lifetimeSeconds: 3600 } })).toBe("accepted");
    expect(refusal({ requestObject: { lifetimeSeconds: 3601 } })).toContain("FAPI 1.0 Advanced §5.2.3-11");
  });

  it("lets an id_token be a day old and no older", () => {
    expect(refusal({ idToken: { maximumAgeSeconds: 86_401 } })).toContain("at most 86400");
  });
});

describe("an algorithm", () => {
  it.each(["none", "RS256", "PS512", "HS256", "ps256", ""])("%j is refused everywhere", (algorithm) => {
    for (const field of ["requestObject", "clientAssertion", "idToken"]) {
      expect(refusal({ [field]: { algorithms: [algorithm] } })).toContain(`${field}.algorithms[0]`);
    }
  });
});

describe("a combination", () => {
  it.each<[path: string, changes: ProfileChanges]>([
    ["authorization.jarm", { authorization: { jarm: "required", responseMode: "jwt" } }],
    ["requestObject.responseType", { requestObject: { responseType: "code" } }],
    ["authorization.responseMode", { authorization: { responseMode: "jwt" } }],
    ["authorization.pkce", { authorization: { pushedRequests: "required" } }],
    ["authorization.parameters", { authorization: { pushedRequests: "required", pkce: "S256" } }],
    ["authorization.parameters", { authorization: { parameters: ["client_id", "request"] } }],
    ["authorization.parameters", { authorization: { parameters: ["client_id", "response_type", "scope"] } }],
    ["authorization.link", { authorization: { link: undefined } }],
    ["authorization.link", { authorization: { link: undefined, linkKind: "https" } }],
    ["requestObject.scope", { requestObject: { scope: "accounts" } }],
    ["requestObject.scope", { requestObject: { scope: "openid  accounts" } }],
    ["requestObject.scope", { requestObject: { scope: "openid%20accounts" } }],
    ["authorization.duplicated.scope", { authorization: { duplicated: { scope: "accounts" } } }],
    ["authorization.duplicated.scope", { authorization: { duplicated: { scope: "openid payments" } } }],
    [
      "authorization.duplicated.response_type",
      {
        requestObject: { responseType: "code" },
        authorization: {
          jarm: "required",
          responseMode: "jwt",
          duplicated: { response_type: "code id_token" },
        },
      },
    ],
    ["requestObject.claims", { requestObject: { claims: ["iss", "aud"] } }],
    ["requestObject.intentId.blocks", { requestObject: { intentId: { blocks: ["userinfo"] } } }],
    ["requestObject.acrValues", { idToken: { acr: "required" } }],
    ["idToken.requiredHashes", { idToken: { requiredHashes: ["c_hash"] } }],
    ["aisp.unattended.endpoints", { aisp: { unattended: { endpoints: ["GET /balances"] } } }],
    ["aisp.pagedEndpoints", { aisp: { pagedEndpoints: ["GET /transactions"] } }],
    [
      "aisp.endpoints.GET /party.products",
      { aisp: { endpoints: { "GET /party": { supported: false, products: ["creditCard"] } } } },
    ],
    [
      "aisp.endpoints.GET /accounts.products",
      { aisp: { endpoints: { "GET /accounts": { products: ["savings"] } } } },
    ],
    ["aisp.creditLineProducts", { aisp: { creditLineProducts: ["loan"] } }],
    ["aisp.permissions.withoutEndpoint", { aisp: { permissions: { withoutEndpoint: ["ReadBalances"] } } }],
    ["certificates.transport.recommended", { certificates: { transport: { accepted: ["QWAC"] } } }],
    ["certificates.signing.recommended", { certificates: { signing: { recommended: ["OBSigning"] } } }],
    ["registration.endpoint", { registration: { dynamic: true } }],
    ["registration.audience", { registration: { dynamic: true, endpoint: "discovery" } }],
    ["registration.audience", { registration: { audience: "issuer" } }],
    ["registration.how", { registration: { how: "dynamic" } }],
  ])("that breaks %s is refused", (path, changes) => {
    expect(refusal(changes)).toContain(`The profile field ${path} must`);
  });

  it("of acr required and values to compare with is fine", () => {
    const changes = {
      idToken: { acr: "required" },
      requestObject: { acrValues: ["urn:openbanking:psd2:sca"] },
    };

    expect(refusal(changes)).toBe("accepted");
  });
});

describe("a time zone", () => {
  it.each(["Europe/London", "Europe/Warsaw", "UTC"])("%s is one", (timeZone) => {
    expect(refusal({ aisp: { timeZone } })).toBe("accepted");
  });

  it.each(["Europe/Londres", "+01:00", "", "London time", 1, null])("%j is none", (timeZone) => {
    expect(refusal({ aisp: { timeZone } })).toContain("aisp.timeZone");
  });
});
