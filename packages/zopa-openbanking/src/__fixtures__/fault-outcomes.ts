import type { AddFault, FaultPlace } from "@zopa-openbanking/sandbox";

/** What a fault of the bank does to the journey of one customer. */
export interface FaultOutcome {
  readonly fault: string;
  /** `through`, or the step at which it ends and the error: its class, its code, and the claim or status at fault. */
  readonly outcome: string;
  /** What the program hears of without the journey ending: problems, notices of the grant, findings in the metadata. */
  readonly reports: readonly string[];
  /** How it is played: always and everywhere when left out. */
  readonly played: AddFault;
  readonly config: JourneyConfig;
  /** How many transactions were handed over, where it tells something. */
  readonly rows?: number;
}

/** How the client is set up for it. */
export type JourneyConfig =
  | "usual"
  /** The time limit is a second: the bank does not keep it. */
  | "hurried"
  /** Rows that cannot be read are left out and reported. */
  | "lenient"
  /** The profile asks for strong authentication by `acr`. */
  | "asks_for_acr";

interface Variant extends AddFault {
  readonly config?: JourneyConfig;
  readonly rows?: number;
  readonly reports?: readonly string[];
}

function ends(fault: string, outcome: string, variant: Variant = {}): FaultOutcome {
  const { config = "usual", rows, reports = [], ...played } = variant;
  return { fault, outcome, config, reports, played, ...(rows === undefined ? {} : { rows }) };
}

function through(fault: string, variant: Variant = {}): FaultOutcome {
  return ends(fault, "through", variant);
}

const hurried = { config: "hurried" } as const;
const once = { times: 1 } as const;
const transactions = { match: { path: "/transactions" } } as const;
const atOffers = { match: { path: "/offers" } } as const;
const atExchange = { match: { stage: "token" } } as const;
const atRefresh = { match: { stage: "refresh" } } as const;
const atClientToken = { match: { stage: "client_credentials" } } as const;

/** RFC 8414, OpenID Connect Discovery: metadata are the bank's own or nothing is begun. */
const metadata: readonly FaultOutcome[] = [
  ends("issuer-mismatch", "consent: DiscoveryError issuer_mismatch"),
  ends("issuer-with-slash", "consent: DiscoveryError issuer_mismatch"),
  // The alias for mutual TLS is there, and it is the one that is used (RFC 8705 §5).
  through("token-endpoint-missing"),
  ends("jwks-uri-missing", "consent: DiscoveryError endpoint_missing"),
  ends("token-endpoint-http", "consent: DiscoveryError endpoint_not_https"),
  ends("token-endpoint-elsewhere", "consent: RequestRefusedError origin_not_allowed", {
    reports: ["endpoint_foreign"],
  }),
  ends("jwks-uri-elsewhere", "return: KeySetError key_set_unavailable", { reports: ["endpoint_foreign"] }),
  through("metadata-incomplete", { reports: ["algorithm_missing", "client_authentication_missing"] }),
  through("metadata-weaker", { reports: ["algorithm_none", "algorithm_weak"] }),
  through("metadata-members-unknown"),
  ends("metadata-html-200", "consent: TransportError transport_unexpected_content_type 200"),
  ends("metadata-html-502", "consent: BankError bank_error 502"),
  ends("metadata-truncated-json", "consent: ResponseFormatError response_format"),
  ends("metadata-cut-mid-body", "consent: TransportError transport_connection_closed"),
  ends("metadata-answer-lost", "consent: TransportError transport_connection_closed"),
  ends("metadata-slow", "consent: TransportError transport_timeout", hurried),
  ends("metadata-slow-headers-then-body", "consent: TransportError transport_timeout", hurried),
  ends("metadata-hangs", "consent: TransportError transport_timeout", hurried),
];

/** RFC 7517: a key that is not the bank's verifies nothing. */
const jwks: readonly FaultOutcome[] = [
  ends("jwks-empty", "return: AuthorizationError id_token_invalid"),
  ends("jwks-bare-array", "return: KeySetError key_set_invalid"),
  ends("jwks-private-members", "return: AuthorizationError id_token_invalid"),
  through("jwks-duplicate-kid"),
  through("jwks-symmetric-key"),
  through("jwks-without-alg"),
  ends("jwks-without-kid", "return: AuthorizationError id_token_invalid"),
  through("jwks-strange-keys"),
  ends("jwks-500", "return: KeySetError key_set_unavailable"),
  ends("jwks-html-200", "return: KeySetError key_set_unavailable"),
  ends("jwks-html-502", "return: KeySetError key_set_unavailable"),
  ends("jwks-truncated-json", "return: KeySetError key_set_unavailable"),
  ends("jwks-cut-mid-body", "return: KeySetError key_set_unavailable"),
  ends("jwks-answer-lost", "return: KeySetError key_set_unavailable"),
  ends("jwks-slow", "return: KeySetError key_set_unavailable", hurried),
  ends("jwks-slow-headers-then-body", "return: KeySetError key_set_unavailable", hurried),
  ends("jwks-hangs", "return: KeySetError key_set_unavailable", hurried),
];

/** RFC 6749 §4.1.2, RFC 9207, FAPI Baseline §5.2.3: the answer that the customer brings back. */
const authorization: readonly FaultOutcome[] = [
  ends("response-in-query", "return: AuthorizationError callback_wrong_place"),
  ends("code-only", "return: AuthorizationError callback_incomplete id_token"),
  ends("id-token-only", "return: AuthorizationError callback_incomplete code"),
  ends("error-beside-code", "return: AuthorizationError callback_contradictory error"),
  ends("state-missing", "return: AuthorizationError callback_incomplete state"),
  ends("state-other", "return: AuthorizationError state_mismatch state"),
  ends("code-twice", "return: AuthorizationError callback_duplicate_parameter code"),
  ends("state-twice", "return: AuthorizationError callback_duplicate_parameter state"),
  ends("id-token-twice", "return: AuthorizationError callback_duplicate_parameter id_token"),
  ends("iss-parameter-other", "return: AuthorizationError issuer_mismatch iss"),
  through("response-parameters-unknown"),
  ends("bank-error", "return: AuthorizationError authorization_failed"),
  ends("bank-busy", "return: AuthorizationError authorization_failed"),
  ends("customer-declines", "return: AuthorizationError authorization_denied"),
  ends("error-without-state", "return: AuthorizationError callback_incomplete state"),
];

/** A claim that is wrong in the redirect, with the exchanged code, and with a refresh (OpenID Connect Core §3.3.2.12, §3.1.3.7, §12.2). */
function refusedEverywhere(fault: string, claim: string): readonly FaultOutcome[] {
  const invalid = `AuthorizationError id_token_invalid${claim === "" ? "" : ` ${claim}`}`;
  return [
    ends(fault, `return: ${invalid}`),
    ends(fault, `return: ${invalid}`, atExchange),
    ends(fault, `refresh: ${invalid}`, atRefresh),
  ];
}

/** OpenID Connect Core, FAPI 1.0 Advanced §5.2.3: what an id_token says, and who signed it. */
const idToken: readonly FaultOutcome[] = [
  ends("s-hash-wrong", "return: AuthorizationError id_token_invalid s_hash"),
  ends("s-hash-missing", "return: AuthorizationError id_token_invalid s_hash"),
  ends("c-hash-wrong", "return: AuthorizationError id_token_invalid c_hash"),
  ends("c-hash-missing", "return: AuthorizationError id_token_invalid c_hash"),
  ...refusedEverywhere("nonce-wrong", "nonce"),
  ends("nonce-missing", "return: AuthorizationError id_token_invalid nonce"),
  ends("nonce-missing", "return: AuthorizationError id_token_invalid nonce", atExchange),
  // A refreshed id_token need not have one (§12.2); one that is there has to be the same.
  through("nonce-missing", atRefresh),
  ...refusedEverywhere("iss-wrong", "iss"),
  ...refusedEverywhere("iss-missing", "iss"),
  ...refusedEverywhere("aud-wrong", "aud"),
  ...refusedEverywhere("aud-missing", "aud"),
  ...refusedEverywhere("aud-second", "azp"),
  through("aud-array"),
  ...refusedEverywhere("azp-other", "azp"),
  ...refusedEverywhere("id-token-expired", "exp"),
  ...refusedEverywhere("exp-missing", "exp"),
  ...refusedEverywhere("exp-in-milliseconds", "exp"),
  ...refusedEverywhere("iat-week-old", "iat"),
  ...refusedEverywhere("iat-missing", "iat"),
  ...refusedEverywhere("iat-in-future", "iat"),
  ...refusedEverywhere("nbf-in-future", "nbf"),
  ...refusedEverywhere("intent-wrong", "openbanking_intent_id"),
  // In the redirect it is what ties the answer to the consent; later `sub`, `nonce` and the code's owner do.
  ends("intent-missing", "return: AuthorizationError id_token_invalid openbanking_intent_id"),
  through("intent-missing", atExchange),
  through("intent-missing", atRefresh),
  // Zopa has not told what `sub` stands for: it has to be the same in every id_token, and is then.
  through("sub-other"),
  ends("sub-other", "return: AuthorizationError id_token_invalid sub", atExchange),
  ends("sub-other", "refresh: AuthorizationError id_token_invalid sub", atRefresh),
  ...refusedEverywhere("sub-missing", "sub"),
  through("at-hash-missing"),
  through("at-hash-null"),
  ends("at-hash-wrong", "return: AuthorizationError id_token_invalid at_hash"),
  ends("at-hash-wrong", "refresh: AuthorizationError id_token_invalid at_hash", atRefresh),
  // Zopa's request object does not ask for `acr`.
  through("acr-weaker"),
  ends("acr-weaker", "return: AuthorizationError id_token_invalid acr", { config: "asks_for_acr" }),
  through("acr-missing"),
  ends("acr-missing", "return: AuthorizationError id_token_invalid acr", { config: "asks_for_acr" }),
  through("claims-unknown"),
  ...refusedEverywhere("signature-wrong", ""),
  ...refusedEverywhere("alg-none", ""),
  ...refusedEverywhere("alg-rs256", ""),
  ...refusedEverywhere("key-unpublished", ""),
  through("key-rotation"),
  ends("exchange-other-customer", "return: AuthorizationError id_token_invalid sub"),
  ends("exchange-other-consent", "return: AuthorizationError id_token_invalid openbanking_intent_id"),
  ends("exchange-other-issuer", "return: AuthorizationError id_token_invalid iss"),
  ends("exchange-other-nonce", "return: AuthorizationError id_token_invalid nonce"),
  ends("refresh-other-customer", "refresh: AuthorizationError id_token_invalid sub"),
  ends("refresh-other-consent", "refresh: AuthorizationError id_token_invalid openbanking_intent_id"),
];

/** An answer of the token endpoint that is of no use: what was sent for it counts as spent, or nobody knows. */
function lostTokens(fault: string, clientToken: string, variant: Variant = {}): readonly FaultOutcome[] {
  const status = /\d+$/.exec(clientToken)?.[0];
  const suffix = status === undefined ? "" : ` ${status}`;
  return [
    ends(fault, `return: TokenError exchange_outcome_unknown${suffix}`, variant),
    ends(fault, `refresh: TokenError refresh_outcome_unknown${suffix}`, { ...variant, ...atRefresh }),
    ends(fault, `consent: ${clientToken}`, { ...variant, ...atClientToken }),
  ];
}

/** A token response that RFC 6749 §5.1 does not allow. */
function noTokens(fault: string): readonly FaultOutcome[] {
  return [
    ends(fault, "return: TokenError token_response_invalid 200"),
    ends(fault, "refresh: TokenError token_response_invalid 200", atRefresh),
    ends(fault, "consent: TokenError token_response_invalid 200", atClientToken),
  ];
}

/** RFC 6749 §5: tokens, and the answers that bring none. */
const token: readonly FaultOutcome[] = [
  // One that dies is replaced; when the next dies as well, refreshing is no help.
  ends("token-dies-early", "accounts: BankError bank_error 401"),
  through("token-dies-early", once),
  through("token-expires-at-once"),
  through("expires-in-missing", { reports: ["expires_in_missing"] }),
  through("expires-in-text"),
  through("expires-in-negative", { reports: ["expires_in_unreadable"] }),
  through("scope-missing"),
  through("scope-and-expires-in-missing", { reports: ["expires_in_missing"] }),
  through("scope-narrower", { reports: ["scope_narrowed"] }),
  through("scope-empty"),
  ...noTokens("scope-list"),
  through("token-type-lower-case"),
  ...noTokens("token-type-odd"),
  ...noTokens("token-type-missing"),
  ...noTokens("access-token-missing"),
  ends("refresh-token-missing", "refresh: TokenError refresh_token_missing", {
    reports: ["refresh_token_missing"],
  }),
  // With a refresh it means that the one at hand stays.
  through("refresh-token-missing", atRefresh),
  through("refresh-token-rotated", { reports: ["refresh_token_rotated"] }),
  ends("id-token-missing", "return: TokenError token_response_invalid 200"),
  through("id-token-missing", atRefresh),
  through("token-members-unknown"),
  ...lostTokens("token-html-200", "TransportError transport_unexpected_content_type 200"),
  ...lostTokens("token-html-502", "BankError bank_error 502"),
  ...lostTokens("token-truncated-json", "ResponseFormatError response_format"),
  ...lostTokens("token-cut-mid-body", "TransportError transport_connection_closed"),
  ...lostTokens("token-answer-lost", "TransportError transport_connection_closed"),
  ends("token-slow", "return: TokenError exchange_outcome_unknown", hurried),
  ends("token-slow-headers-then-body", "return: TokenError exchange_outcome_unknown", hurried),
  ...lostTokens("token-hangs", "TransportError transport_timeout", hurried),
  ...lostTokens("token-500", "BankError bank_error 500"),
  ...lostTokens("token-503", "BankError bank_error 503"),
  ends("token-429", "return: BankError bank_error 429"),
  ends("token-429", "refresh: BankError bank_error 429", atRefresh),
  ends("token-invalid-client", "return: TokenError client_rejected 401"),
  ends("token-invalid-client", "consent: TokenError client_rejected 401", atClientToken),
  ends("token-invalid-grant", "return: TokenError grant_rejected 400"),
  ends("token-invalid-grant", "refresh: TokenError grant_rejected 400", atRefresh),
  ...lostTokens("token-empty", "ResponseFormatError response_format"),
];

/** Account access consents, Account and Transaction API v4.0: a POST is sent once. */
const consent: readonly FaultOutcome[] = [
  ends("consent-slow-then-lost", "consent: ConsentError consent_outcome_unknown", hurried),
  through("consent-other-permissions", { reports: ["consent_narrowed"] }),
  ends("consent-more-permissions", "consent: ConsentError consent_altered AWAU"),
  ends("consent-id-missing", "consent: ResponseFormatError response_format"),
  through("consent-status-legacy"),
  through("consent-status-unknown", { reports: ["consent_status_unknown"] }),
  ends("consent-expiry-changed", "consent: ConsentError consent_altered AWAU"),
  through("consent-reason-object"),
  through("consent-self-without-id"),
  through("consent-200", { reports: ["http_status_differs"] }),
  ends("consent-500", "consent: BankError bank_error 500"),
  ends("consent-503", "consent: BankError bank_error 503"),
  ends("consent-delete-fails", "delete: ConsentError consent_not_deleted"),
  ends("consent-html-200", "consent: TransportError transport_unexpected_content_type 200"),
  ends("consent-html-502", "consent: BankError bank_error 502"),
  ends("consent-truncated-json", "consent: ResponseFormatError response_format"),
  ends("consent-cut-mid-body", "consent: ConsentError consent_outcome_unknown"),
  ends("consent-answer-lost", "consent: ConsentError consent_outcome_unknown"),
  ends("consent-answer-lost", "delete: ConsentError consent_not_deleted", { match: { method: "DELETE" } }),
  ends("consent-slow", "consent: ConsentError consent_outcome_unknown", hurried),
  ends("consent-slow-headers-then-body", "consent: ConsentError consent_outcome_unknown", hurried),
  ends("consent-hangs", "consent: ConsentError consent_outcome_unknown", hurried),
];

/** A failure that may pass: told when it does not, and unseen when it does at the second attempt. */
function passing(fault: string, error: string): readonly FaultOutcome[] {
  return [
    ends(fault, `accounts: ${error}`),
    through(fault, once),
    ends(fault, `transactions: ${error}`, { ...transactions, rows: 0 }),
  ];
}

/** A link that is not followed: the page that it stands on was handed over. */
function refusedLink(fault: string, code: string): FaultOutcome {
  return ends(fault, `transactions: LinkError ${code}`, { ...transactions, rows: 100 });
}

/** A row that no program can use: the reading ends, or goes on without it where the program wants that. */
function badRow(fault: string): readonly FaultOutcome[] {
  return [
    ends(fault, "transactions: ResponseFormatError response_format", { rows: 0 }),
    through(fault, { config: "lenient", reports: ["row_unreadable"] }),
  ];
}

/** Read-Write Data API profile v4.0: accounts and transactions, page by page. */
const resource: readonly FaultOutcome[] = [
  ends("too-many-requests", "accounts: BankError bank_error 429"),
  ...passing("too-many-requests-no-retry-after", "BankError bank_error 429"),
  ends("too-many-requests-until-date", "accounts: BankError bank_error 429"),
  ends("too-many-requests-until-tomorrow", "accounts: BankError bank_error 429", once),
  ...passing("error-500", "BankError bank_error 500"),
  ...passing("error-500-without-body", "BankError bank_error 500"),
  ends("outage-twelve-hours", "accounts: BankError bank_error 500"),
  ends("unavailable-503", "accounts: BankError bank_error 503"),
  ...passing("bad-gateway", "BankError bank_error 502"),
  ...passing("gateway-timeout", "BankError bank_error 504"),
  ends("unauthorized", "accounts: BankError bank_error 401"),
  through("unauthorized", once),
  ends("token-expired", "accounts: BankError bank_error 401"),
  through("token-expired", once),
  ends("forbidden", "accounts: BankError bank_error 403", once),
  ends("reauthenticate", "accounts: BankError bank_error 403", once),
  ends("error-code-legacy", "accounts: BankError bank_error 400", once),
  ends("error-code-unknown", "accounts: BankError bank_error 400", once),
  ends("not-found", "accounts: BankError bank_error 404", once),
  ends("html-200", "accounts: TransportError transport_unexpected_content_type 200", once),
  ...passing("html-502", "BankError bank_error 502"),
  ends("truncated-json", "accounts: ResponseFormatError response_format", once),
  ...passing("cut-mid-body", "TransportError transport_connection_closed"),
  ...passing("answer-lost", "TransportError transport_connection_closed"),
  ends("slow", "accounts: TransportError transport_timeout", hurried),
  ends("slow-headers-then-body", "accounts: TransportError transport_timeout", hurried),
  ends("hangs", "accounts: TransportError transport_timeout", hurried),
  through("interaction-id-missing"),
  through("interaction-id-other"),
  through("content-type-odd"),
  ends("content-type-wrong", "accounts: TransportError transport_unexpected_content_type 200"),
  ends("content-type-missing", "accounts: TransportError transport_unexpected_content_type 200"),
  ends("body-empty", "accounts: ResponseFormatError response_format"),
  // Zopa's page says 200 without a body where a product has none: only there is it taken for a list without rows.
  through("body-empty", { ...atOffers, reports: ["body_empty"] }),
  refusedLink("links-loop", "link_loop"),
  refusedLink("links-back-to-first", "link_loop"),
  refusedLink("links-other-host", "link_to_other_origin"),
  refusedLink("links-other-port", "link_to_other_origin"),
  refusedLink("links-relative", "link_relative"),
  through("links-null", { ...transactions, rows: 200, reports: ["link_null", "page_count_differs"] }),
  through("links-empty", { ...transactions, rows: 200, reports: ["link_empty", "page_count_differs"] }),
  refusedLink("links-wrong-prefix", "link_to_other_path"),
  refusedLink("links-http", "link_not_https"),
  refusedLink("links-other-resource", "link_to_other_resource"),
  refusedLink("links-other-account", "link_to_other_resource"),
  refusedLink("links-no-url", "link_unreadable"),
  refusedLink("links-with-user", "link_with_credentials"),
  ends("links-never-end", "transactions: LinkError too_many_pages", {
    ...transactions,
    reports: ["row_repeated"],
  }),
  through("links-missing", { ...transactions, rows: 200, reports: ["page_count_differs"] }),
  through("meta-missing"),
  through("meta-empty"),
  through("total-pages-wrong", { reports: ["page_count_differs"] }),
  through("total-pages-text", { reports: ["meta_unreadable"] }),
  // Nothing says so, and nothing can be told.
  through("history-cut-200"),
  through("row-twice", { reports: ["row_repeated"] }),
  through("row-lost"),
  through("row-moves"),
  ends("consent-revoked-mid-read", "transactions: BankError bank_error 403", { ...transactions, rows: 100 }),
  through("token-expires-mid-read", { ...transactions, ...once }),
  through("code-unknown"),
  through("code-too-long"),
  through("status-unknown"),
  through("empty-strings"),
  ...badRow("nulls"),
  ...badRow("amount-as-number"),
  ...badRow("amount-signed"),
  ...badRow("amount-unreadable"),
  through("currency-lower-case"),
  ...badRow("indicator-missing"),
  // A day that no calendar has is not looked for: dates stay as the bank wrote them.
  through("date-unreadable"),
  through("date-without-offset"),
  // It may be another customer's: never left out in silence.
  ends("other-account", "transactions: ResponseFormatError response_format", { rows: 0 }),
  ends("other-account", "transactions: ResponseFormatError response_format", { rows: 0, config: "lenient" }),
  through("transaction-id-missing"),
  through("transaction-id-same", { reports: ["row_repeated"] }),
  through("fields-unknown"),
  through("data-empty", { rows: 0 }),
  ends("data-missing", "accounts: ResponseFormatError response_format"),
  ends("data-null", "accounts: ResponseFormatError response_format"),
  ends("list-null", "accounts: ResponseFormatError response_format"),
  ends("list-object", "accounts: ResponseFormatError response_format"),
  ends("list-with-null", "accounts: ResponseFormatError response_format"),
  through("list-with-null", { ...transactions, config: "lenient", reports: ["row_unreadable"] }),
  through("list-short", transactions),
  through("list-empty", { rows: 0 }),
  through("envelope-unknown-fields"),
  ends("json-array", "accounts: ResponseFormatError response_format"),
];

/** Any request at any listener. What the other steps make of it is in the tests of interruptions. */
const transport: readonly FaultOutcome[] = [
  ends("cut-before-answer", "consent: TransportError transport_connection_closed"),
  ends("cut-after-work", "consent: TransportError transport_connection_closed"),
  ends("never-answers", "consent: TransportError transport_timeout", hurried),
  ends("late", "consent: TransportError transport_timeout", hurried),
  through("connection-closed"),
  ends("redirect", "consent: TransportError transport_unexpected_redirect 302"),
  through("date-wrong", { reports: ["clocks_differ"] }),
];

/** What each fault does, by the place where the bank has it. A fault stands here more than once where it depends on when it is played. */
export const faultOutcomes: Readonly<Record<FaultPlace, readonly FaultOutcome[]>> = {
  metadata,
  jwks,
  authorization,
  id_token: idToken,
  token,
  consent,
  resource,
  transport,
};
