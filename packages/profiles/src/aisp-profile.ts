import type { AispEndpoint } from "./aisp-endpoint.js";
import type { AispPermission } from "./aisp-permission.js";

/** A kind of account that a customer can share. */
export type AccountProduct = "creditCard" | "currentAccount" | "savings" | "loan";

/** What a bank does with one operation. */
export interface EndpointSupport {
  /** Whether the bank serves it. An operation that it does not serve answers 404. */
  readonly supported: boolean;
  /**
   * Products for which it returns data; for the others the answer is 200 with none. Empty where the
   * operation is not about one account, and where it is not supported.
   */
  readonly products: readonly AccountProduct[];
}

/** What an AISP may read while the customer is not there. */
export interface UnattendedRules {
  /**
   * Accesses in any 24 hours.
   *
   * @see {@link https://eur-lex.europa.eu/eli/reg_del/2018/389/oj | RTS on strong customer authentication, Article 36(5)}
   */
  readonly accessesPer24Hours: number;
  /** Operations that may be called; all others need the customer. */
  readonly endpoints: readonly AispEndpoint[];
  /** How far back transactions reach without fresh strong customer authentication, in days. */
  readonly transactionDays: number;
}

/**
 * Something about page and resource links that differs from the standard.
 *
 * A quirk explains a refusal to whoever reads it. It is no leave to follow a link to another origin.
 */
export type LinkQuirk =
  /** `Links.Self` of a created consent lacks the ConsentId. */
  | "self_without_id"
  /** A link ends in a slash that the request did not have. */
  | "trailing_slash"
  /** A link names another host than the one that was called. */
  | "other_host"
  /** A link names another scheme or port. */
  | "other_scheme"
  /** A link names another base path. */
  | "other_path";

/** Something about bodies that differs from the standard. */
export type ResponseQuirk =
  /** Transaction codes longer than the 35 characters that the schema allows. */
  | "codes_longer_than_schema"
  /** Transaction codes that differ in nothing but case, and new ones without notice. */
  | "codes_in_mixed_case"
  /** Accounts come without `AccountCategory`. */
  | "no_account_category"
  /** Consents come without `StatusReason`. */
  | "no_status_reason"
  /** Transactions may come without `TransactionId`. */
  | "no_transaction_id"
  /** An operation that does not fit the product answers 200 with no data. */
  | "empty_for_other_product"
  /** Some dates cannot be parsed. */
  | "unparseable_dates";

/** How a bank treats permissions that it has no use for. */
export interface PermissionRules {
  /** Codes that make it reject a consent: never to be asked for. */
  readonly rejected: readonly AispPermission[];
  /** Codes for which it has no operation: they bring nothing, and a careful client leaves them out. */
  readonly withoutEndpoint: readonly AispPermission[];
}

/**
 * The account information API of a bank.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile.html}
 */
export interface AispProfile {
  /** The base URL that operation paths are appended to; no trailing slash. */
  readonly baseUrl: string;
  /** The version of the standard that `baseUrl` serves. */
  readonly version: "v4.0";
  /** The `x-fapi-financial-id` to send. Left out when the bank does not ask for it. */
  readonly financialId?: string;
  /** Products that a customer can share. What is not here is never returned. */
  readonly products: readonly AccountProduct[];
  /** Every operation of the standard, and what this bank does with it. */
  readonly endpoints: Readonly<Record<AispEndpoint, EndpointSupport>>;
  /** Most rows on one page of transactions. */
  readonly pageSize: number;
  /** Operations for which the bank documents pages. A reader follows `Links.Next` on any of them. */
  readonly pagedEndpoints: readonly AispEndpoint[];
  /** What may be read while the customer is not there. */
  readonly unattended: UnattendedRules;
  /** How links differ from the standard. Empty: nothing is known against them. */
  readonly links: { readonly quirks: readonly LinkQuirk[] };
  /** How bodies differ from the standard. */
  readonly responseQuirks: readonly ResponseQuirk[];
  /**
   * How a date is written in a filter such as `fromBookingDateTime`. `local_date_time`: ISO 8601 with a time
   * and no zone, the standard's form.
   */
  readonly filterDateFormat: "local_date_time" | "date" | "offset_date_time";
  /**
   * The time zone that the bank keeps, by its IANA name: in it are meant the times of filters and rows that have no offset,
   * and the days that they belong to.
   */
  readonly timeZone: string;
  /** The `Type` values of balances that the bank documents. */
  readonly balanceTypes: readonly string[];
  /** Products whose balance carries a `CreditLine`. */
  readonly creditLineProducts: readonly AccountProduct[];
  /** How permissions are treated. */
  readonly permissions: PermissionRules;
}
