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

/** What one account's customer shared, as the bank sent it. */
export interface Reading {
  readonly account: Account;
  readonly balances: readonly Balance[];
  readonly transactions: readonly Transaction[];
  readonly directDebits: readonly DirectDebit[];
  readonly standingOrders: readonly StandingOrder[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly offers: readonly Offer[];
  readonly statements: readonly Statement[];
  readonly parties: readonly Party[];
}
