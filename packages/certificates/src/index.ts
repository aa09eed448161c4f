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
export type { CertificatesError } from "./certificates-error.js";
export { check } from "./check.js";
export type {
  CertificatePurpose,
  CheckOptions,
  PublishedKeys,
  SoftwareStatementClaims,
} from "./check-options.js";
export type { IdentityToCheck } from "./identity-to-check.js";
export { inspect } from "./inspect.js";
export { inspectChain } from "./inspect-chain.js";
export type { Oddity, OddityCode } from "./oddity.js";
export { sameName } from "./same-name.js";
export type { NameAttribute, SubjectName } from "./subject-name.js";
export type { SubjectNameForm } from "./subject-name-form.js";
export { type SubjectNameSpelling, subjectNames } from "./subject-names.js";
