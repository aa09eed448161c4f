import type { BankProfile } from "./bank-profile.js";
import { freezeDeeply } from "./freeze-deeply.js";
import { zopaEndpoints } from "./zopa/zopa-endpoints.js";
import { zopaSources } from "./zopa/zopa-sources.js";

/**
 * Zopa in production, as its page stood in June 2025.
 *
 * The page prints `response_type=code` in the link while the request object asks for `code id_token`; both are
 * kept as printed. Where the page is silent about the request object, the edition of May 2026 is followed:
 * it is the same server. `sources` tells which is which.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html | FAPI 1.0 Advanced}
 *
 * @example
 * ```ts
 * import { zopaProduction } from "@zopa-openbanking/profiles";
 *
 * zopaProduction.requestObject.lifetimeSeconds; // 500
 * ```
 */
export const zopaProduction: BankProfile = /* @__PURE__ */ freezeDeeply({
  id: "zopa-production",
  name: "Zopa",
  edition: "2025-06",
  environment: "production",
  specification: "Zopa Open Banking API Specification",
  services: ["account_information"],
  issuer: "https://auth1.openbanking.zopa.com",
  discoveryUrl: "https://auth1.openbanking.zopa.com/.well-known/openid-configuration",
  authorizationServerUrl: "https://auth1.openbanking.zopa.com/",
  origins: {
    token: ["https://as1.openbanking.zopa.com"],
    resource: ["https://rs1.openbanking.zopa.com"],
  },
  discovery: {
    publishesAuthorizationEndpoint: false,
    missingMembers: [],
    keySetForm: "object",
  },
  authorization: {
    link: "zopa://consent-access-request",
    linkKind: "app",
    appOnly: true,
    parameters: ["client_id", "response_type", "scope", "request"],
    duplicated: { response_type: "code", scope: "openid accounts" },
    outerParameters: "required",
    spaceEncoding: "%20",
    responseMode: "fragment",
    jarm: "off",
    pushedRequests: "off",
    pkce: "off",
    delayAfterConsentSeconds: 0,
    reauthentication: "unknown",
  },
  requestObject: {
    audience: "issuer",
    type: "JWT",
    algorithms: ["PS256"],
    responseType: "code id_token",
    scope: "openid accounts",
    claims: [
      "iss",
      "aud",
      "response_type",
      "client_id",
      "redirect_uri",
      "scope",
      "state",
      "nonce",
      "nbf",
      "exp",
      "claims",
    ],
    lifetimeSeconds: 500,
    acrValues: [],
    intentId: { name: "openbanking_intent_id", essential: true, prefix: "", blocks: ["id_token"] },
  },
  commonMistakes: ["scope_without_openid", "audience_is_token_host", "needless_acr", "needless_userinfo"],
  clientAssertion: { audience: "token_endpoint", algorithms: ["PS256"], lifetimeSeconds: 60 },
  clientAuthentication: ["private_key_jwt", "tls_client_auth"],
  tokenResponse: {
    tokenType: "Bearer",
    scopeEcho: "unknown",
    scopeSentOn: [],
    consentScope: "accounts",
    certificateBound: true,
  },
  idToken: {
    algorithms: ["PS256"],
    encryption: "unknown",
    subject: "unknown",
    acr: "checked_when_asked_for",
    maximumAgeSeconds: 600,
    requiredHashes: ["c_hash", "s_hash"],
    intentId: "required",
    atRefresh: "optional",
    expiryUnit: "seconds",
  },
  refreshToken: {
    issued: "expected",
    lifetimeDays: 365,
    afterwards: "new_consent",
    rotation: "unknown",
    expiryClaims: ["http://openbanking.org.uk/refresh_token_expires_at", "refresh_token_expires_at"],
  },
  aisp: {
    baseUrl: "https://rs1.openbanking.zopa.com/open-banking/v4.0/aisp",
    version: "v4.0",
    products: ["creditCard", "currentAccount"],
    endpoints: zopaEndpoints,
    pageSize: 100,
    pagedEndpoints: ["GET /accounts/{AccountId}/transactions"],
    unattended: {
      accessesPer24Hours: 4,
      endpoints: [
        "GET /accounts",
        "GET /accounts/{AccountId}",
        "GET /accounts/{AccountId}/balances",
        "GET /accounts/{AccountId}/transactions",
      ],
      transactionDays: 90,
    },
    links: { quirks: [] },
    responseQuirks: [
      "codes_longer_than_schema",
      "codes_in_mixed_case",
      "no_account_category",
      "no_status_reason",
      "no_transaction_id",
      "empty_for_other_product",
    ],
    filterDateFormat: "local_date_time",
    timeZone: "Europe/London",
    balanceTypes: ["ITAV"],
    creditLineProducts: ["creditCard"],
    permissions: {
      rejected: [],
      withoutEndpoint: ["ReadProducts", "ReadScheduledPaymentsBasic", "ReadScheduledPaymentsDetail"],
    },
  },
  tls: {
    clientCertificate: "required",
    minimumVersion: "TLSv1.2",
    cipherSuites: [
      "ECDHE-RSA-AES256-GCM-SHA384",
      "ECDHE-RSA-AES128-GCM-SHA256",
      "DHE-RSA-AES256-GCM-SHA384",
      "DHE-RSA-AES128-GCM-SHA256",
    ],
    httpVersion: "http/1.1",
  },
  availability: { unansweredRequests: 5, answerWithinSeconds: 30, usualMedianMs: 120 },
  certificates: {
    transport: { accepted: ["OBWAC", "QWAC"], recommended: ["OBWAC"] },
    signing: { accepted: ["OBSeal", "QSeal"], recommended: ["OBSeal", "QSeal"] },
    directoryIssuedIn: ["production", "sandbox"],
    directory: {
      enrolWith: ["QWAC", "QSeal"],
      generates: ["OBWAC", "OBSeal"],
      attachedToSoftwareStatement: ["QSeal"],
    },
    support: { kinds: ["QWAC"], email: "openbanking-support@zopa.com", attach: "certificate_pem" },
    subjectNameForm: "unknown",
  },
  registration: {
    dynamic: false,
    how: "email",
    softwareStatements: ["open_banking_directory"],
    timestampUnit: "milliseconds",
    contact: {
      email: "openbanking-support@zopa.com",
      teamAddressRecommended: true,
      retainedFor: ["outages", "api_changes", "technical_issues"],
    },
  },
  hostedSandbox: { offered: true, laxerThanProduction: true, users: ["rora", "mits", "ivsa"] },
  alsoAccepts: { requestObjectAlgorithms: [], responseTypes: [], clientAuthentication: [] },
  sources: zopaSources,
});
