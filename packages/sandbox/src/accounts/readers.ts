import type { AispEndpoint } from "@zopa-openbanking/profiles";
import type { Reader } from "./customer-call.js";
import {
  readAccountParty,
  readAccounts,
  readBalances,
  readBeneficiaries,
  readDirectDebits,
  readOffers,
  readParties,
  readParty,
  readProducts,
  readScheduledPayments,
  readStandingOrders,
  readStatements,
} from "./list-readers.js";
import { readStatement, readStatementFile, readStatementTransactions } from "./statements.js";
import { readTransactions } from "./transactions.js";

/** The operations that a customer's token opens. */
export type CustomerEndpoint = Exclude<AispEndpoint, `${string}/account-access-consents${string}`>;

/** Who answers which operation. */
export const readers: Readonly<Record<CustomerEndpoint, Reader>> = {
  "GET /accounts": readAccounts,
  "GET /accounts/{AccountId}": readAccounts,
  "GET /accounts/{AccountId}/balances": readBalances,
  "GET /balances": readBalances,
  "GET /accounts/{AccountId}/transactions": readTransactions,
  "GET /transactions": readTransactions,
  "GET /accounts/{AccountId}/beneficiaries": readBeneficiaries,
  "GET /beneficiaries": readBeneficiaries,
  "GET /accounts/{AccountId}/direct-debits": readDirectDebits,
  "GET /direct-debits": readDirectDebits,
  "GET /accounts/{AccountId}/standing-orders": readStandingOrders,
  "GET /standing-orders": readStandingOrders,
  "GET /accounts/{AccountId}/product": readProducts,
  "GET /products": readProducts,
  "GET /accounts/{AccountId}/offers": readOffers,
  "GET /offers": readOffers,
  "GET /accounts/{AccountId}/parties": readParties,
  "GET /accounts/{AccountId}/party": readAccountParty,
  "GET /party": readParty,
  "GET /accounts/{AccountId}/scheduled-payments": readScheduledPayments,
  "GET /scheduled-payments": readScheduledPayments,
  "GET /accounts/{AccountId}/statements": readStatements,
  "GET /accounts/{AccountId}/statements/{StatementId}": readStatement,
  "GET /accounts/{AccountId}/statements/{StatementId}/file": readStatementFile,
  "GET /accounts/{AccountId}/statements/{StatementId}/transactions": readStatementTransactions,
  "GET /statements": readStatements,
};
