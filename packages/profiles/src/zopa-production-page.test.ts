import { describe, expect, it } from "vitest";
import type { BankProfile } from "./bank-profile.js";
import { zopaProduction as profile } from "./zopa-production.js";

/** Writes the link as `AuthorizationProfile` describes it: what a later package does, in six lines. */
function linkOf({ authorization }: BankProfile, values: Record<"client_id" | "request", string>): string {
  const all: Record<string, string> = { ...values, ...authorization.duplicated };
  const query = authorization.parameters.map((name) => {
    return `${name}=${encodeURIComponent(all[name] ?? "").replaceAll("%20", authorization.spaceEncoding)}`;
  });
  return `${authorization.link}?${query.join("&")}`;
}

describe("Zopa's production page of June 2025", () => {
  it("is about production", () => {
    expect(profile.environment).toBe("production");
    expect(profile.edition).toBe("2025-06");
  });

  it("gives the address of the discovery document", () => {
    expect(profile.discoveryUrl).toBe("https://auth1.openbanking.zopa.com/.well-known/openid-configuration");
  });

  it("gives the base URL of the authorisation server, with its slash", () => {
    expect(profile.authorizationServerUrl).toBe("https://auth1.openbanking.zopa.com/");
  });

  it("gives a link into the app with code in the outer response type, byte for byte", () => {
    expect(linkOf(profile, { client_id: "client-1", request: "eyJ.eyJ.sig-_" })).toBe(
      "zopa://consent-access-request?client_id=client-1&response_type=code&scope=openid%20accounts&request=eyJ.eyJ.sig-_",
    );
  });

  it("says that the link works in the app only, so it is no metadata's endpoint", () => {
    expect(profile.authorization.linkKind).toBe("app");
    expect(profile.authorization.appOnly).toBe(true);
    expect(profile.discovery.publishesAuthorizationEndpoint).toBe(false);
  });

  it("gives the base URL of account information, version 4.0, and of no other service", () => {
    expect(profile.aisp.baseUrl).toBe("https://rs1.openbanking.zopa.com/open-banking/v4.0/aisp");
    expect(profile.aisp.version).toBe("v4.0");
    expect(profile.services).toEqual(["account_information"]);
    expect(profile.origins.resource).toEqual(["https://rs1.openbanking.zopa.com"]);
  });

  it("says that there is no dynamic registration", () => {
    expect(profile.registration.dynamic).toBe(false);
    expect(profile.registration.endpoint).toBeUndefined();
    expect(profile.registration.audience).toBeUndefined();
  });

  it("has clients write to support to be let in", () => {
    expect(profile.registration.how).toBe("email");
    expect(profile.registration.contact.email).toBe("openbanking-support@zopa.com");
  });

  it("keeps the contact for outages, changes of the API and technical questions", () => {
    expect(profile.registration.contact.retainedFor).toEqual(["outages", "api_changes", "technical_issues"]);
  });

  it("would rather have a team's address than one person's", () => {
    expect(profile.registration.contact.teamAddressRecommended).toBe(true);
  });

  it("refers to Zopa's own specification for more about the security profile", () => {
    expect(profile.specification).toBe("Zopa Open Banking API Specification");
  });

  it("signs id_tokens with PS256", () => {
    expect(profile.idToken.algorithms).toEqual(["PS256"]);
  });

  it("has the hybrid flow and nothing else", () => {
    expect(profile.requestObject.responseType).toBe("code id_token");
    expect(profile.authorization.jarm).toBe("off");
    expect(profile.authorization.responseMode).toBe("fragment");
  });

  it("takes request objects signed with PS256", () => {
    expect(profile.requestObject.algorithms).toEqual(["PS256"]);
  });

  it("takes client assertions signed with PS256", () => {
    expect(profile.clientAssertion.algorithms).toEqual(["PS256"]);
  });

  it("authenticates clients by private_key_jwt or tls_client_auth", () => {
    expect(profile.clientAuthentication).toEqual(["private_key_jwt", "tls_client_auth"]);
  });

  it("wants the token endpoint for the audience of a client assertion", () => {
    expect(profile.clientAssertion.audience).toBe("token_endpoint");
  });

  it("wants the discovery document's issuer for the audience of a request object", () => {
    expect(profile.requestObject.audience).toBe("issuer");
    expect(profile.issuer).toBe("https://auth1.openbanking.zopa.com");
  });

  it("says that the hosted sandbox is less strict, and production is not", () => {
    expect(profile.hostedSandbox).toMatchObject({ offered: true, laxerThanProduction: true });
    expect(profile.alsoAccepts).toEqual({
      requestObjectAlgorithms: [],
      responseTypes: [],
      clientAuthentication: [],
    });
  });

  it("takes OBWAC and OBSeal in production and in the sandbox", () => {
    expect(profile.certificates.transport.accepted).toContain("OBWAC");
    expect(profile.certificates.signing.accepted).toContain("OBSeal");
    expect(profile.certificates.directoryIssuedIn).toEqual(["production", "sandbox"]);
  });

  it("lets a QWAC and a QSeal open the Directory, which then makes OBWAC and OBSeal", () => {
    expect(profile.certificates.directory).toMatchObject({
      enrolWith: ["QWAC", "QSeal"],
      generates: ["OBWAC", "OBSeal"],
    });
  });

  it("takes a QWAC and advises against it", () => {
    expect(profile.certificates.transport.accepted).toContain("QWAC");
    expect(profile.certificates.transport.recommended).not.toContain("QWAC");
  });

  it("wants a message with the certificate in PEM when a QWAC makes trouble", () => {
    expect(profile.certificates.support).toEqual({
      kinds: ["QWAC"],
      email: "openbanking-support@zopa.com",
      attach: "certificate_pem",
    });
  });

  it("takes a QSeal that is attached to the software statement", () => {
    expect(profile.certificates.signing.accepted).toContain("QSeal");
    expect(profile.certificates.directory.attachedToSoftwareStatement).toEqual(["QSeal"]);
  });

  it("lets refresh tokens live for a year", () => {
    expect(profile.refreshToken.lifetimeDays).toBe(365);
  });

  it("asks for a new consent after that year", () => {
    expect(profile.refreshToken.afterwards).toBe("new_consent");
  });
});
