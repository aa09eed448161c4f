// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import type { Operation } from "../operation.js";

/** The name of an operation of the standard. */
export type OperationId =
  | "CreateAccountAccessConsents"
  | "DeleteAccountAccessConsentsConsentId"
  | "GetAccountAccessConsentsConsentId"
  | "GetAccounts"
  | "GetAccountsAccountId"
  | "GetAccountsAccountIdBalances"
  | "GetAccountsAccountIdBeneficiaries"
  | "GetAccountsAccountIdDirectDebits"
  | "GetAccountsAccountIdOffers"
  | "GetAccountsAccountIdParties"
  | "GetAccountsAccountIdParty"
  | "GetAccountsAccountIdProduct"
  | "GetAccountsAccountIdScheduledPayments"
  | "GetAccountsAccountIdStandingOrders"
  | "GetAccountsAccountIdStatements"
  | "GetAccountsAccountIdStatementsStatementId"
  | "GetAccountsAccountIdStatementsStatementIdFile"
  | "GetAccountsAccountIdStatementsStatementIdTransactions"
  | "GetAccountsAccountIdTransactions"
  | "GetBalances"
  | "GetBeneficiaries"
  | "GetDirectDebits"
  | "GetOffers"
  | "GetParty"
  | "GetProducts"
  | "GetScheduledPayments"
  | "GetStandingOrders"
  | "GetStatements"
  | "GetTransactions";

/** Every operation of the standard, by its official name: where it is, which token and permissions it asks for, what it carries. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  CreateAccountAccessConsents: { method: "POST", path: "/account-access-consents", token: "client_credentials", permissions: [], query: [], request: "AccountAccessConsentRequest", status: 201, response: "AccountAccessConsentResponse" },
  DeleteAccountAccessConsentsConsentId: { method: "DELETE", path: "/account-access-consents/{ConsentId}", token: "client_credentials", permissions: [], query: [], status: 204 },
  GetAccountAccessConsentsConsentId: { method: "GET", path: "/account-access-consents/{ConsentId}", token: "client_credentials", permissions: [], query: [], status: 200, response: "AccountAccessConsentResponse" },
  GetAccounts: { method: "GET", path: "/accounts", token: "authorization_code", permissions: [["ReadAccountsBasic","ReadAccountsDetail"]], query: [], status: 200, response: "AccountsResponse" },
  GetAccountsAccountId: { method: "GET", path: "/accounts/{AccountId}", token: "authorization_code", permissions: [["ReadAccountsBasic","ReadAccountsDetail"]], query: [], status: 200, response: "AccountsResponse" },
  GetAccountsAccountIdBalances: { method: "GET", path: "/accounts/{AccountId}/balances", token: "authorization_code", permissions: [["ReadBalances"]], query: [], status: 200, response: "BalancesResponse" },
  GetAccountsAccountIdBeneficiaries: { method: "GET", path: "/accounts/{AccountId}/beneficiaries", token: "authorization_code", permissions: [["ReadBeneficiariesBasic","ReadBeneficiariesDetail"]], query: [], status: 200, response: "BeneficiariesResponse" },
  GetAccountsAccountIdDirectDebits: { method: "GET", path: "/accounts/{AccountId}/direct-debits", token: "authorization_code", permissions: [["ReadDirectDebits"]], query: [], status: 200, response: "DirectDebitsResponse" },
  GetAccountsAccountIdOffers: { method: "GET", path: "/accounts/{AccountId}/offers", token: "authorization_code", permissions: [["ReadOffers"]], query: [], status: 200, response: "OffersResponse" },
  GetAccountsAccountIdParties: { method: "GET", path: "/accounts/{AccountId}/parties", token: "authorization_code", permissions: [["ReadParty"]], query: [], status: 200, response: "PartiesResponse" },
  GetAccountsAccountIdParty: { method: "GET", path: "/accounts/{AccountId}/party", token: "authorization_code", permissions: [["ReadParty"]], query: [], status: 200, response: "PartyResponse" },
  GetAccountsAccountIdProduct: { method: "GET", path: "/accounts/{AccountId}/product", token: "authorization_code", permissions: [["ReadProducts"]], query: [], status: 200, response: "ProductsResponse" },
  GetAccountsAccountIdScheduledPayments: { method: "GET", path: "/accounts/{AccountId}/scheduled-payments", token: "authorization_code", permissions: [["ReadScheduledPaymentsBasic","ReadScheduledPaymentsDetail"]], query: [], status: 200, response: "ScheduledPaymentsResponse" },
  GetAccountsAccountIdStandingOrders: { method: "GET", path: "/accounts/{AccountId}/standing-orders", token: "authorization_code", permissions: [["ReadStandingOrdersBasic","ReadStandingOrdersDetail"]], query: [], status: 200, response: "StandingOrdersResponse" },
  GetAccountsAccountIdStatements: { method: "GET", path: "/accounts/{AccountId}/statements", token: "authorization_code", permissions: [["ReadStatementsBasic","ReadStatementsDetail"]], query: ["fromStatementDateTime","toStatementDateTime"], status: 200, response: "StatementsResponse" },
  GetAccountsAccountIdStatementsStatementId: { method: "GET", path: "/accounts/{AccountId}/statements/{StatementId}", token: "authorization_code", permissions: [["ReadStatementsBasic","ReadStatementsDetail"]], query: [], status: 200, response: "StatementsResponse" },
  GetAccountsAccountIdStatementsStatementIdFile: { method: "GET", path: "/accounts/{AccountId}/statements/{StatementId}/file", token: "authorization_code", permissions: [["ReadStatementsDetail"]], query: [], status: 200 },
  GetAccountsAccountIdStatementsStatementIdTransactions: { method: "GET", path: "/accounts/{AccountId}/statements/{StatementId}/transactions", token: "authorization_code", permissions: [["ReadTransactionsBasic","ReadTransactionsDetail"],["ReadTransactionsCredits","ReadTransactionsDebits"]], query: [], status: 200, response: "TransactionsResponse" },
  GetAccountsAccountIdTransactions: { method: "GET", path: "/accounts/{AccountId}/transactions", token: "authorization_code", permissions: [["ReadTransactionsBasic","ReadTransactionsDetail"],["ReadTransactionsCredits","ReadTransactionsDebits"]], query: ["fromBookingDateTime","toBookingDateTime"], status: 200, response: "TransactionsResponse" },
  GetBalances: { method: "GET", path: "/balances", token: "authorization_code", permissions: [["ReadBalances"]], query: [], status: 200, response: "BalancesResponse" },
  GetBeneficiaries: { method: "GET", path: "/beneficiaries", token: "authorization_code", permissions: [["ReadBeneficiariesBasic","ReadBeneficiariesDetail"]], query: [], status: 200, response: "BeneficiariesResponse" },
  GetDirectDebits: { method: "GET", path: "/direct-debits", token: "authorization_code", permissions: [["ReadDirectDebits"]], query: [], status: 200, response: "DirectDebitsResponse" },
  GetOffers: { method: "GET", path: "/offers", token: "authorization_code", permissions: [["ReadOffers"]], query: [], status: 200, response: "OffersResponse" },
  GetParty: { method: "GET", path: "/party", token: "authorization_code", permissions: [["ReadPartyPSU"]], query: [], status: 200, response: "PartyResponse" },
  GetProducts: { method: "GET", path: "/products", token: "authorization_code", permissions: [["ReadProducts"]], query: [], status: 200, response: "ProductsResponse" },
  GetScheduledPayments: { method: "GET", path: "/scheduled-payments", token: "authorization_code", permissions: [["ReadScheduledPaymentsBasic","ReadScheduledPaymentsDetail"]], query: [], status: 200, response: "ScheduledPaymentsResponse" },
  GetStandingOrders: { method: "GET", path: "/standing-orders", token: "authorization_code", permissions: [["ReadStandingOrdersBasic","ReadStandingOrdersDetail"]], query: [], status: 200, response: "StandingOrdersResponse" },
  GetStatements: { method: "GET", path: "/statements", token: "authorization_code", permissions: [["ReadStatementsBasic","ReadStatementsDetail"]], query: ["fromStatementDateTime","toStatementDateTime"], status: 200, response: "StatementsResponse" },
  GetTransactions: { method: "GET", path: "/transactions", token: "authorization_code", permissions: [["ReadTransactionsBasic","ReadTransactionsDetail"],["ReadTransactionsCredits","ReadTransactionsDebits"]], query: ["fromBookingDateTime","toBookingDateTime"], status: 200, response: "TransactionsResponse" },
};
