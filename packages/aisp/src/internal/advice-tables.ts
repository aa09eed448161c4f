import type { AdviceStep } from "../advice-step.js";

type Table<Key> = ReadonlyMap<Key, AdviceStep>;

/** Codes of the public code set, as error bodies carry them: Read/Write Data API profile, Errors. */
export const stepByBankCode: Table<string> = /* @__PURE__ */ inverted<string>({
  // U000: unclassified failure. AC06: the account is blocked for now.
  wait: ["U000", "AC06"],
  // TK01: the token is not valid. TKXP: the token, or the consent, has expired; a refresh tells which.
  refresh: ["TK01", "TKXP"],
  // U028: the customer must prove again who they are.
  reauthorise: ["U028"],
  // U033, U037: the customer did not agree. U035: used up. U039: cannot be brought back. CUST: the customer's wish.
  new_consent: ["U033", "U035", "U037", "U039", "CUST"],
  // U009: the consent's status does not allow it. TKSP: suspended, with or without a way back. U036, U040: not agreed to yet.
  read_the_consent: ["U009", "TKSP", "U036", "U040"],
  // U011: nothing has this id. TK09: no token was sent. AC04, AG08: the account is closed, or not shared.
  mend_the_request: ["U011", "TK09", "AC04", "AG08"],
  // U042, MS03: the bank does not say why. FRAD: it suspects fraud.
  ask_the_bank: ["U042", "MS03", "FRAD"],
});

/** HTTP statuses without a code that says more: Read/Write Data API profile, HTTP status codes. */
export const stepByStatus: Table<number> = /* @__PURE__ */ inverted<number>({
  refresh: [401],
  read_the_consent: [403],
  wait: [408, 425, 429],
});

/** The `code`s of this toolkit's errors. What is not here goes by `retryable`. */
export const stepByErrorCode: Table<string> = /* @__PURE__ */ inverted<string>({
  // oidc-hybrid, TokenError.
  refresh: ["access_token_expired", "certificate_changed"],
  // oidc-hybrid: the code counts as spent, or there is nothing to refresh with; the consent is as good as before.
  reauthorise: ["refresh_token_missing", "exchange_outcome_unknown", "pending_expired", "state_mismatch"],
  new_consent: [
    "authorization_denied",
    "consent_rejected",
    "consent_expired",
    "consent_gone",
    "consent_outcome_unknown",
  ],
  wait: [
    "refresh_outcome_unknown",
    "consent_not_deleted",
    "access_limit_reached",
    "key_set_unavailable",
    "transport_aborted",
  ],
  // A refresh token is refused when the consent was stopped, and for other reasons.
  read_the_consent: [
    "grant_rejected",
    "consent_wait_over",
    "consent_state_unexpected",
    "authorization_failed",
  ],
  ask_the_bank: [
    "response_format",
    "transport_unexpected_content_type",
    "token_response_invalid",
    "id_token_invalid",
    "consent_altered",
    "key_set_invalid",
    "metadata_invalid",
    "link_unreadable",
    "link_relative",
    "link_not_https",
    "link_with_credentials",
    "link_to_other_origin",
    "link_to_other_path",
    "link_to_other_resource",
    "link_loop",
  ],
});

function inverted<Key>(keys: Readonly<Partial<Record<AdviceStep, readonly Key[]>>>): Table<Key> {
  return new Map(
    (Object.entries(keys) as [AdviceStep, readonly Key[]][]).flatMap(([step, list]) =>
      list.map((key): [Key, AdviceStep] => [key, step]),
    ),
  );
}
