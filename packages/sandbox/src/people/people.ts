import type {
  Account,
  Balance,
  Beneficiary,
  DirectDebit,
  Offer,
  Party,
  Product,
  ScheduledPayment,
  StandingOrder,
  Statement,
  Transaction,
} from "@zopa-openbanking/aisp-types";

/** A customer of the bank. The password is the name. */
export interface User {
  readonly userId: string;
  readonly password: string;
  /** As on the app's screen. */
  readonly name: string;
  /** What this persona is good for in a test. */
  readonly description: string;
}

export type AccountProduct = "credit_card" | "current_account";

export interface HeldAccount {
  readonly accountId: string;
  readonly userIds: readonly string[];
  readonly product: AccountProduct;
  /** How the app calls it, for example `Credit card ····1234`. */
  readonly label: string;
}

/** Which rows of an account's history are asked for. Times are seconds since the epoch, both ends included. */
export interface TransactionQuery {
  readonly accountId: string;
  readonly from?: number;
  readonly to?: number;
  /** Only rows of this sign; both when left out. */
  readonly creditDebitIndicator?: "Credit" | "Debit";
  /** The bank's present time: decides which rows exist, are pending, have booked. */
  readonly now: number;
  /** Rows to pass over, newest first. Constant time, whatever the number. */
  readonly offset: number;
  readonly limit: number;
}

export interface TransactionPage {
  /** Newest first, in the full shape of the standard: permissions and surface are applied by whoever serves them. */
  readonly rows: readonly Transaction[];
  /** How many rows match in all. Constant time. */
  readonly total: number;
  /** Booking times of the oldest and the newest row that the bank could return at all, if any. */
  readonly firstAvailable?: number;
  readonly lastAvailable?: number;
}

/** The bank's customers and what they own, in wire shape and full: the serving side projects. */
export interface People {
  readonly users: () => readonly User[];
  readonly user: (userId: string) => User | undefined;
  /** The accounts that can be shared now: one that has closed is no longer among them. */
  readonly accountsOf: (userId: string, now: number) => readonly HeldAccount[];
  /** Whoever holds or held it, closed or not: tells an id that exists from one that never did. */
  readonly heldAccount: (accountId: string) => HeldAccount | undefined;
  /** `undefined` once it has closed, as for an id that never existed. */
  readonly account: (accountId: string, now: number) => Account | undefined;
  readonly balances: (accountId: string, now: number) => readonly Balance[];
  readonly transactions: (query: TransactionQuery) => TransactionPage;
  readonly directDebits: (accountId: string, now: number) => readonly DirectDebit[];
  readonly standingOrders: (accountId: string, now: number) => readonly StandingOrder[];
  readonly beneficiaries: (accountId: string) => readonly Beneficiary[];
  readonly scheduledPayments: (accountId: string, now: number) => readonly ScheduledPayment[];
  readonly offers: (accountId: string, now: number) => readonly Offer[];
  readonly statements: (accountId: string, now: number) => readonly Statement[];
  /** The statement as a document (`application/pdf`), for the surface of the whole standard. */
  readonly statementFile: (accountId: string, statementId: string, now: number) => Uint8Array | undefined;
  readonly product: (accountId: string) => Product | undefined;
  /** Everybody on the account. */
  readonly parties: (accountId: string) => readonly Party[];
  /** The owner of the account as this customer sees it. */
  readonly accountParty: (accountId: string, userId: string) => Party | undefined;
  readonly party: (userId: string) => Party | undefined;
}
