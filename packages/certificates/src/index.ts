export {
  CertificateError,
  type CertificateErrorCode,
  type CertificateErrorOptions,
} from "./certificate-error.js";
export type {
  CertificateAddresses,
  CertificateEnvironment,
  CertificateFacts,
  CertificateKey,
  CertificateKind,
  CompetentAuthority,
  Psd2Role,
  QualifiedClaims,
  Thumbprints,
} from "./certificate-facts.js";
export type { CertificateFinding, CertificateFindingCode, FindingSeverity } from "./certificate-finding.js";
export type { CertificateInput } from "./certificate-input.js";
export {
  type CertificateTicketFacts,
  type CertificateTicketInput,
  certificateTicket,
} from "./certificate-ticket.js";
export type { CertificatesError } from "./certificates-error.js";
export { check } from "./check.js";
export type {
  CertificatePurpose,
  CheckOptions,
  PublishedKeys,
  SoftwareStatementClaims,
} from "./check-options.js";
export { checkRevocation, type RevocationContext, type RevocationInput } from "./check-revocation.js";
export { type CsrResult, createCsr } from "./create-csr.js";
export { CsrError, type CsrErrorCode, type CsrErrorOptions } from "./csr-error.js";
export type { CsrInput, CsrKeyOptions, OrganisationCsrInput, SoftwareCsrInput } from "./csr-input.js";
export type { IdentityToCheck } from "./identity-to-check.js";
export { inspect } from "./inspect.js";
export { inspectChain } from "./inspect-chain.js";
export type { Oddity, OddityCode } from "./oddity.js";
export { type OnboardingFacts, type OnboardingReportInput, onboardingReport } from "./onboarding-report.js";
export { opensslConfiguration } from "./openssl-configuration.js";
export type {
  CheckedCertificate,
  Report,
  ReportAttachment,
  ReportedCertificate,
  ReportTeam,
} from "./report.js";
export { ReportError, type ReportErrorCode, type ReportErrorOptions } from "./report-error.js";
export {
  RevocationError,
  type RevocationErrorCode,
  type RevocationErrorOptions,
} from "./revocation-error.js";
export type {
  GoodCertificate,
  RevocationAnswer,
  RevocationReason,
  RevocationResult,
  RevokedCertificate,
  UnknownCertificate,
} from "./revocation-result.js";
export type { RevocationMethod, RevocationSource } from "./revocation-source.js";
export { sameName } from "./same-name.js";
export type { NameAttribute, SubjectName } from "./subject-name.js";
export type { SubjectNameForm } from "./subject-name-form.js";
export { type SubjectNameSpelling, subjectNames } from "./subject-names.js";
export { type KeyFileOptions, writeKeyFile } from "./write-key-file.js";
