export type { AispEndpoint } from "./aisp-endpoint.js";
export type { AispPermission } from "./aisp-permission.js";
export type {
  AccountProduct,
  AispProfile,
  EndpointSupport,
  LinkQuirk,
  PermissionRules,
  ResponseQuirk,
  UnattendedRules,
} from "./aisp-profile.js";
export type { AlsoAccepts } from "./also-accepts.js";
export type {
  AuthorizationParameter,
  AuthorizationProfile,
  DuplicatedParameters,
} from "./authorization-profile.js";
export type { AvailabilityProfile } from "./availability-profile.js";
export type { BankProfile, BankService } from "./bank-profile.js";
export type {
  CertificateRules,
  CertificateSupport,
  CertificatesProfile,
  DirectoryRules,
  SigningCertificate,
  TransportCertificate,
} from "./certificates-profile.js";
export type { ClientAssertionProfile } from "./client-assertion-profile.js";
export type { ClientAuthentication } from "./client-authentication.js";
export { defineProfile } from "./define-profile.js";
export type { DiscoveryProfile } from "./discovery-profile.js";
export type { Environment } from "./environment.js";
export type { HostedSandbox } from "./hosted-sandbox.js";
export type { IdTokenProfile } from "./id-token-profile.js";
export type { OriginsProfile } from "./origins-profile.js";
export type { ProfileChanges } from "./profile-changes.js";
export type { ProfileSource, ProfileSources, SourceDocument } from "./profile-source.js";
export type { RefreshTokenProfile } from "./refresh-token-profile.js";
export type { ContactPurpose, RegistrationContact, RegistrationProfile } from "./registration-profile.js";
export type {
  CommonMistake,
  IntentIdClaim,
  RequestObjectClaim,
  RequestObjectProfile,
} from "./request-object-profile.js";
export type { SigningAlgorithm } from "./signing-algorithm.js";
export { sourceOf } from "./source-of.js";
export type { TlsProfile } from "./tls-profile.js";
export type { TokenResponseProfile } from "./token-response-profile.js";
export { zopaProduction } from "./zopa-production.js";
export { zopaProduction202605 } from "./zopa-production-202605.js";
export { zopaSandbox } from "./zopa-sandbox.js";
