/**
 * One of the 29 operations of the Account and Transaction API v4.0: method and path template.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile.html}
 */
export type AispEndpoint =
  | "POST /account-access-consents"
  | "GET /account-access-consents/{ConsentId}"
  | "DELETE /account-access-consents/{ConsentId}"
  | "GET /accounts"
  | "GET /accounts/{AccountId}"
  | "GET /accounts/{AccountId}/balances"
  | "GET /balances"
  | "GET /accounts/{AccountId}/transactions"
  | "GET /transactions"
  | "GET /accounts/{AccountId}/beneficiaries"
  | "GET /beneficiaries"
  | "GET /accounts/{AccountId}/direct-debits"
  | "GET /direct-debits"
  | "GET /accounts/{AccountId}/standing-orders"
  | "GET /standing-orders"
  | "GET /accounts/{AccountId}/product"
  | "GET /products"
  | "GET /accounts/{AccountId}/offers"
  | "GET /offers"
  | "GET /accounts/{AccountId}/parties"
  | "GET /accounts/{AccountId}/party"
  | "GET /party"
  | "GET /accounts/{AccountId}/scheduled-payments"
  | "GET /scheduled-payments"
  | "GET /accounts/{AccountId}/statements"
  | "GET /accounts/{AccountId}/statements/{StatementId}"
  | "GET /accounts/{AccountId}/statements/{StatementId}/file"
  | "GET /accounts/{AccountId}/statements/{StatementId}/transactions"
  | "GET /statements";
