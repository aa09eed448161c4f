import type { AccessErrorCode, ConsentErrorCode, LinkErrorCode } from "@zopa-openbanking/aisp";
import type { CertificateErrorCode, CsrErrorCode, ReportErrorCode } from "@zopa-openbanking/certificates";
import { BankError, OpenBankingError, type TransportErrorCode } from "@zopa-openbanking/core";
import type { DiscoveryErrorCode } from "@zopa-openbanking/discovery";
import type {
  ClaimErrorCode,
  KeyErrorCode,
  KeySetErrorCode,
  SignatureErrorCode,
} from "@zopa-openbanking/jws";
import type { IdentityErrorCode, RequestRefusedErrorCode, TlsErrorCode } from "@zopa-openbanking/mtls";
import { AuthorizationError, type TokenErrorCode } from "@zopa-openbanking/oidc-hybrid";
import type { CliErrorCode } from "./cli-error.js";
import type { ExitCode } from "./exit-code.js";
import { isWrongArgument } from "./output/is-wrong-argument.js";
import type { StoreErrorCode } from "./store/store-error.js";

type KnownCode =
  | CliErrorCode
  | StoreErrorCode
  | IdentityErrorCode
  | TlsErrorCode
  | RequestRefusedErrorCode
  | KeyErrorCode
  | KeySetErrorCode
  | SignatureErrorCode
  | ClaimErrorCode
  | DiscoveryErrorCode
  | TokenErrorCode
  | TransportErrorCode
  | AccessErrorCode
  | ConsentErrorCode
  | LinkErrorCode
  | CertificateErrorCode
  | CsrErrorCode
  | ReportErrorCode
  | "response_format";

// One line for each code of each package: a code that is added below and not here does not compile.
const table: Readonly<Record<KnownCode, ExitCode>> = {
  usage: 2,
  input_needed: 2,
  not_decodable: 2,
  grant_ambiguous: 2,
  configuration_missing: 3,
  configuration_unreadable: 3,
  configuration_invalid: 3,
  configuration_exists: 3,
  file_unreadable: 3,
  file_exists: 3,
  listen_failed: 3,
  sandbox_unavailable: 3,
  grant_not_found: 4,
  pending_not_found: 4,
  output_failed: 1,
  interrupted: 130,

  store_damaged: 3,
  store_version: 3,
  store_wrong_key: 3,
  store_key_missing: 3,
  store_key_invalid: 3,
  store_not_encrypted: 3,
  store_full: 3,
  store_read_only: 3,
  store_unusable: 3,
  store_locked: 3,

  cert_missing: 3,
  key_missing: 3,
  not_pem: 3,
  bad_pem: 3,
  not_a_private_key: 3,
  key_encrypted: 3,
  bad_passphrase: 3,
  key_mismatch: 3,
  key_too_small: 3,
  key_type_unsupported: 3,
  not_pfx: 3,
  pfx_no_key: 3,
  pfx_no_cert: 3,
  pfx_legacy: 3,
  cert_expired: 3,
  cert_not_yet_valid: 3,
  cert_wrong_purpose: 3,
  bad_cipher_string: 3,
  identity_refused: 3,

  key_unreadable: 3,
  key_is_file_path: 3,
  key_line_breaks: 3,
  key_truncated: 3,
  key_is_public: 3,
  key_is_certificate: 3,
  key_is_certificate_request: 3,
  key_is_symmetric: 3,
  key_passphrase_missing: 3,
  key_passphrase_wrong: 3,
  key_curve_unsupported: 3,
  key_algorithm_mismatch: 3,
  key_parameters_unsuitable: 3,
  key_usage_unsuitable: 3,
  key_inconsistent: 3,
  certificate_unreadable: 3,
  signing_failed: 3,

  empty: 3,
  private_key: 3,
  public_key: 3,
  certificate_request: 3,
  pkcs7: 3,
  pfx: 3,
  jwk: 3,
  path: 3,
  escaped_line_breaks: 3,
  base64: 3,
  utf16: 3,
  several_der: 3,
  truncated: 3,
  damaged: 3,
  unreadable_extension: 3,
  too_large: 3,
  not_a_certificate: 3,
  csr_value: 2,
  csr_key_unreadable: 3,
  csr_key_encrypted: 3,
  csr_key_unsuitable: 3,
  csr_differs: 1,
  key_file_exists: 3,
  key_file_failed: 3,
  report_secret: 3,
  report_value: 2,

  // The way to the bank. What TLS says of our own certificate is configuration; the rest is the bank's side.
  client_cert_required: 3,
  client_cert_expired: 3,
  client_cert_revoked: 3,
  client_cert_untrusted: 3,
  client_cert_wrong_purpose: 3,
  client_cert_rejected: 3,
  server_ca_untrusted: 3,
  cipher_mismatch: 5,
  tls_version: 5,
  not_tls: 5,
  server_chain_incomplete: 5,
  server_self_signed: 5,
  server_cert_expired: 5,
  server_cert_not_yet_valid: 5,
  server_hostname_mismatch: 5,
  server_cert_invalid: 5,
  tls_failed: 5,
  origin_not_https: 3,
  origin_not_allowed: 3,
  origins_not_given: 3,
  cert_retired: 4,
  closed: 1,
  transport_timeout: 5,
  transport_unreachable: 5,
  transport_tls: 5,
  transport_aborted: 5,
  transport_connection_closed: 5,
  transport_failed: 5,
  transport_body_too_large: 5,
  transport_unexpected_redirect: 5,
  transport_unexpected_content_type: 5,

  // What the bank says about itself.
  issuer_mismatch: 5,
  metadata_invalid: 5,
  endpoint_not_https: 5,
  endpoint_missing: 5,
  snapshot_invalid: 3,
  key_set_unavailable: 5,
  key_set_invalid: 5,
  response_format: 5,

  // Tokens, the bank's and ours.
  jws_malformed: 4,
  algorithm_not_allowed: 4,
  header_not_allowed: 4,
  critical_header_unsupported: 4,
  key_not_found: 4,
  signature_invalid: 4,
  decryption_failed: 4,
  claim_missing: 4,
  claim_invalid: 4,
  claim_mismatch: 4,
  claim_expired: 4,
  claim_not_yet_valid: 4,
  claim_in_future: 4,
  claim_too_old: 4,
  client_rejected: 4,
  grant_rejected: 4,
  grant_expired: 4,
  request_rejected: 4,
  exchange_outcome_unknown: 4,
  refresh_outcome_unknown: 4,
  token_response_invalid: 5,
  refresh_token_missing: 4,
  access_token_expired: 4,
  certificate_changed: 4,

  // Consents and accounts.
  permissions_refused: 7,
  dates_refused: 7,
  consent_outcome_unknown: 7,
  consent_altered: 7,
  consent_state_unexpected: 7,
  consent_gone: 7,
  consent_not_deleted: 7,
  consent_rejected: 7,
  consent_expired: 7,
  consent_cancelled: 7,
  consent_wait_over: 7,
  endpoint_not_served: 2,
  customer_required: 2,
  history_requires_customer: 2,
  position_invalid: 2,
  access_limit_reached: 6,
  link_unreadable: 5,
  link_relative: 5,
  link_not_https: 5,
  link_with_credentials: 5,
  link_to_other_origin: 5,
  link_to_other_path: 5,
  link_to_other_resource: 5,
  link_loop: 5,
  too_many_pages: 5,
};

/** Tells what the program ends with after this error. */
export function exitCodeOf(problem: unknown): ExitCode {
  if (BankError.is(problem)) {
    return ofBank(problem);
  }
  if (AuthorizationError.is(problem)) {
    return 4;
  }
  if (OpenBankingError.is(problem)) {
    return Object.hasOwn(table, problem.code) ? table[problem.code as KnownCode] : 1;
  }
  // A wrong argument of a function below: something that the user configured.
  return isWrongArgument(problem) ? 3 : 1;
}

function ofBank({ status, oauthError }: BankError): ExitCode {
  if (status === 429) {
    return 6;
  }
  // The consent does not cover it, or stands no more.
  if (status === 403) {
    return 7;
  }
  return status === 401 || oauthError === "invalid_client" || oauthError === "invalid_grant" ? 4 : 5;
}
