import type { ListOptions, Paged, StatementFilter, TransactionFilter } from "@zopa-openbanking/aisp";
import type {
  Account,
  Balance,
  Beneficiary,
  DirectDebit,
  Offer,
  Party,
  StandingOrder,
  Statement,
  Transaction,
} from "@zopa-openbanking/aisp-types";
import type { CallOptions } from "@zopa-openbanking/core";
import type { Grant } from "@zopa-openbanking/oidc-hybrid";

/** What may be read while the customer is not there. */
export interface UnattendedSession {
  /** The grant as it is now: the one that was given, or what it was refreshed to. */
  grant(): Grant;
  accounts(options?: ListOptions): Paged<Account>;
  account(accountId: string, options?: CallOptions): Promise<Account>;
  balances(accountId: string, options?: ListOptions): Paged<Balance>;
  transactions(accountId: string, filter?: TransactionFilter, options?: ListOptions): Paged<Transaction>;
}

/** Everything that Zopa serves, for a customer who is there. */
export interface AttendedSession extends UnattendedSession {
  beneficiaries(accountId: string, options?: ListOptions): Paged<Beneficiary>;
  directDebits(accountId: string, options?: ListOptions): Paged<DirectDebit>;
  standingOrders(accountId: string, options?: ListOptions): Paged<StandingOrder>;
  offers(accountId: string, options?: ListOptions): Paged<Offer>;
  /** The owner of the account, or without an account the customer who gave the consent. */
  party(accountId?: string, options?: CallOptions): Promise<Party | undefined>;
  statements(accountId: string, filter?: StatementFilter, options?: ListOptions): Paged<Statement>;
}
