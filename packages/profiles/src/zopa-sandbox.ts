import type { BankProfile } from "./bank-profile.js";
import { freezeDeeply } from "./freeze-deeply.js";
import type { ProfileSource } from "./profile-source.js";
import { zopaProduction202605 } from "./zopa-production-202605.js";

/**
 * The sandbox that Zopa hosts, with the test certificates of the Open Banking Directory's sandbox.
 *
 * It takes what production refuses (`alsoAccepts`). This toolkit sends it the same requests as production,
 * so that what works there works on the day of going live. It is not this toolkit's local sandbox.
 *
 * @see {@link https://openbankinguk.github.io/dcr-docs-pub/ | Dynamic Client Registration}
 *
 * @example
 * ```ts
 * import { zopaSandbox } from "@zopa-openbanking/profiles";
 *
 * zopaSandbox.alsoAccepts.responseTypes; // ["code"]
 * ```
 */
export const zopaSandbox: BankProfile = /* @__PURE__ */ hostedSandbox();

function hostedSandbox(): BankProfile {
  const document = "zopa-sandbox-2026-05";
  const hosts: ProfileSource = { document, section: "hosts" };
  const registration: ProfileSource = { document, section: "dynamic client registration" };
  const assumed: ProfileSource = {
    document: "toolkit",
    section: "our assumption: the sandbox has no app, so its endpoint is taken from the metadata",
  };
  const { link: _link, ...authorization } = zopaProduction202605.authorization;
  const { "authorization.link": _source, ...sources } = zopaProduction202605.sources;
  const base = zopaProduction202605;

  return freezeDeeply({
    ...base,
    id: "zopa-sandbox",
    environment: "sandbox",
    issuer: "https://auth1.openbanking-sandbox.zopa.com",
    discoveryUrl: "https://auth1.openbanking-sandbox.zopa.com/.well-known/openid-configuration",
    authorizationServerUrl: "https://auth1.openbanking-sandbox.zopa.com/",
    origins: {
      token: ["https://as1.openbanking-sandbox.zopa.com"],
      resource: ["https://rs1.openbanking-sandbox.zopa.com"],
    },
    discovery: { ...base.discovery, publishesAuthorizationEndpoint: true },
    authorization: { ...authorization, linkKind: "https", appOnly: false },
    commonMistakes: [],
    clientAuthentication: ["private_key_jwt"],
    refreshToken: { ...base.refreshToken, issued: "sometimes" },
    aisp: {
      ...base.aisp,
      baseUrl: "https://rs1.openbanking-sandbox.zopa.com/open-banking/v4.0/aisp",
    },
    registration: {
      ...base.registration,
      endpoint: "https://rs1.openbanking-sandbox.zopa.com/dynamic-client-registration/v3.2/register",
      audience: "issuer",
    },
    alsoAccepts: {
      requestObjectAlgorithms: ["none"],
      responseTypes: ["code"],
      clientAuthentication: ["client_secret_basic"],
    },
    sources: {
      ...sources,
      edition: { document, section: "the page as it stood in May 2026" },
      environment: { document, section: "title" },
      issuer: hosts,
      discoveryUrl: hosts,
      authorizationServerUrl: hosts,
      origins: hosts,
      "origins.token": { document, section: "the token host changed from auth1 to as1 on 22 May 2025" },
      "origins.resource": hosts,
      "discovery.publishesAuthorizationEndpoint": assumed,
      "authorization.linkKind": assumed,
      "authorization.appOnly": assumed,
      commonMistakes: { document, section: "the mistakes are listed for production only" },
      clientAuthentication: registration,
      "refreshToken.issued": { document, section: "the registration table lists no refresh_token grant" },
      "aisp.baseUrl": hosts,
      "registration.endpoint": registration,
      "registration.audience": {
        document,
        section: "the registration example; the table beside it says the token endpoint instead",
      },
      alsoAccepts: { document, section: "what the sandbox takes to ease testing" },
    },
  });
}
