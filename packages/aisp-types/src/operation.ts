import type { Permission } from "./generated/codes.js";

/**
 * An operation of the standard: where it is, which token and permissions it asks for, what it carries.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Endpoints}
 */
export interface Operation {
  readonly method: "GET" | "POST" | "DELETE";
  /** Relative to the bank's address of the API, which ends in `/open-banking/v4.0/aisp`. */
  readonly path: string;
  /** `client_credentials`: the third party's own token. `authorization_code`: the customer's. */
  readonly token: "client_credentials" | "authorization_code";
  /** The consent must hold one permission of each group. */
  readonly permissions: readonly (readonly Permission[])[];
  /** The names of the query parameters. */
  readonly query: readonly string[];
  /** The name of the type and the schema of the body that is sent. */
  readonly request?: string;
  /** The status of success. */
  readonly status: number;
  /** The name of the type and the schema of the body that is answered. None for a deletion, and for a file. */
  readonly response?: string;
}
