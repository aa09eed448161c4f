import type { ProfileSource, ProfileSources } from "../profile-source.js";

const page = "zopa-production-2025-06";
const later = "zopa-production-2026-05";
const api = "zopa-account-information";

const servers: ProfileSource = { document: page, section: "authorisation server URLs" };
const securityProfile: ProfileSource = { document: page, section: "production security profile" };
const certificateSupport: ProfileSource = { document: page, section: "certificate support" };
const onboarding: ProfileSource = { document: page, section: "onboarding" };
const requestObject: ProfileSource = { document: later, section: "contents of the request object" };
const hybrid: ProfileSource = { document: "fapi-1.0-advanced", section: "5.2.3.1, hybrid flow" };
const ours: ProfileSource = { document: "toolkit", section: "our choice: no document of the bank says" };

/** The sources of `zopaProduction`, on which the other editions build. */
export const zopaSources: ProfileSources = {
  id: { document: "toolkit", section: "our name for it" },
  name: { document: page, section: "whole page" },
  edition: { document: page, section: "the page as it stood on 24 June 2025" },
  environment: { document: page, section: "title" },
  specification: securityProfile,
  services: { document: page, section: "resource server URLs" },
  issuer: { document: page, section: "production security profile, note on the request object" },
  discoveryUrl: servers,
  authorizationServerUrl: servers,
  "origins.token": { document: later, section: "common mistakes: the token host is not the issuer's" },
  "origins.resource": { document: page, section: "resource server URLs" },
  "discovery.publishesAuthorizationEndpoint": servers,
  "discovery.missingMembers": { document: "toolkit", section: "nothing is known to be missing" },
  "discovery.keySetForm": { document: "toolkit", section: "nothing is known against the standard form" },
  "authorization.link": servers,
  "authorization.linkKind": servers,
  "authorization.appOnly": servers,
  "authorization.parameters": servers,
  "authorization.duplicated": servers,
  "authorization.outerParameters": { document: "fapi-1.0-advanced", section: "5.2.3, item 9" },
  "authorization.spaceEncoding": servers,
  "authorization.responseMode": {
    document: "oauth-2.0",
    section: "Multiple Response Types section 5: the default of code id_token",
  },
  "authorization.jarm": { document: page, section: "production security profile: hybrid flow only" },
  "authorization.pushedRequests": { document: page, section: "the link carries the request object by value" },
  "authorization.pkce": {
    document: "fapi-1.0-advanced",
    section: "5.2.3, item 15: with pushed requests only",
  },
  "authorization.delayAfterConsentSeconds": { document: "toolkit", section: "no wait is known to be needed" },
  "authorization.reauthentication": { document: "toolkit", section: "Zopa does not say" },
  requestObject,
  "requestObject.audience": {
    document: page,
    section: "production security profile, note on the request object",
  },
  "requestObject.algorithms": securityProfile,
  "requestObject.responseType": securityProfile,
  commonMistakes: { document: later, section: "common mistakes" },
  "clientAssertion.audience": {
    document: page,
    section: "production security profile, note on private_key_jwt",
  },
  "clientAssertion.algorithms": securityProfile,
  "clientAssertion.lifetimeSeconds": ours,
  clientAuthentication: securityProfile,
  "tokenResponse.tokenType": { document: "oauth-2.0", section: "RFC 6750 section 4" },
  "tokenResponse.scopeEcho": { document: "toolkit", section: "Zopa does not say" },
  "tokenResponse.scopeSentOn": { document: "oauth-2.0", section: "RFC 6749 sections 4.1.3 and 6" },
  "tokenResponse.consentScope": { document: "obie-account-information-v4.0", section: "consent set-up" },
  "tokenResponse.certificateBound": { document: "fapi-1.0-advanced", section: "5.2.2, items 5 and 6" },
  "idToken.algorithms": securityProfile,
  "idToken.encryption": { document: "toolkit", section: "Zopa does not say" },
  "idToken.subject": { document: "toolkit", section: "Zopa does not say" },
  "idToken.acr": { document: later, section: "common mistakes: no acr is needed" },
  "idToken.maximumAgeSeconds": ours,
  "idToken.requiredHashes": hybrid,
  "idToken.intentId": { document: later, section: "contents of the request object: the claim is essential" },
  "idToken.atRefresh": { document: "openid-connect-core-1.0", section: "12.2" },
  "idToken.expiryUnit": { document: "openid-connect-core-1.0", section: "2" },
  "refreshToken.issued": { document: page, section: "tokens" },
  "refreshToken.lifetimeDays": { document: page, section: "tokens" },
  "refreshToken.afterwards": { document: page, section: "tokens" },
  "refreshToken.rotation": { document: "toolkit", section: "Zopa does not say" },
  "refreshToken.expiryClaims": {
    document: "obie-read-write-v4.0",
    section: "expiry of refresh tokens; the short name was seen on the same platform",
  },
  aisp: { document: api, section: "account information services" },
  "aisp.baseUrl": { document: page, section: "resource server URLs" },
  "aisp.version": { document: page, section: "resource server URLs" },
  "aisp.endpoints": { document: "zopa-api-description", section: "paths, and what each product returns" },
  "aisp.pageSize": { document: api, section: "transactions" },
  "aisp.pagedEndpoints": { document: api, section: "transactions" },
  "aisp.unattended": { document: api, section: "access without the customer; UK-RTS articles 10A and 36" },
  "aisp.links": { document: "toolkit", section: "nothing is known against the links" },
  "aisp.responseQuirks": {
    document: "zopa-api-description",
    section: "compared with the standard's schemas",
  },
  "aisp.filterDateFormat": { document: "obie-read-write-v4.0", section: "filtering" },
  "aisp.timeZone": { document: "toolkit", section: "our assumption: Zopa is a bank of the United Kingdom" },
  "aisp.balanceTypes": { document: api, section: "balances" },
  "aisp.creditLineProducts": { document: api, section: "balances" },
  "aisp.permissions.rejected": { document: "toolkit", section: "Zopa does not say" },
  "aisp.permissions.withoutEndpoint": {
    document: "zopa-api-description",
    section: "permissions whose operations are missing",
  },
  "tls.clientCertificate": { document: "fapi-1.0-advanced", section: "5.2.2, item 5" },
  "tls.minimumVersion": { document: "fapi-1.0-advanced", section: "8.5" },
  "tls.cipherSuites": { document: "fapi-1.0-advanced", section: "8.5" },
  "tls.httpVersion": ours,
  availability: { document: "zopa-performance-statistics", section: "how unavailability is counted" },
  "availability.usualMedianMs": { document: "zopa-performance-statistics", section: "daily medians" },
  certificates: certificateSupport,
  "certificates.signing.recommended": {
    document: "toolkit",
    section: "our reading: the page ranks neither seal above the other",
  },
  "certificates.support.email": onboarding,
  "certificates.subjectNameForm": { document: "toolkit", section: "Zopa does not say" },
  "registration.dynamic": onboarding,
  "registration.how": onboarding,
  "registration.softwareStatements": certificateSupport,
  "registration.timestampUnit": {
    document: "observed",
    section: "client_id_issued_at in registration answers",
  },
  "registration.contact": onboarding,
  "hostedSandbox.offered": securityProfile,
  "hostedSandbox.laxerThanProduction": securityProfile,
  "hostedSandbox.users": { document: "zopa-sandbox-2026-05", section: "test customers" },
  alsoAccepts: { document: later, section: "common mistakes: production takes none of them" },
};
