import type { AispEndpoint, AispPermission } from "@zopa-openbanking/profiles";

/** What one operation asks of its caller. */
export interface Operation {
  readonly endpoint: AispEndpoint;
  /** `client`: a token by client credentials. `customer`: one by an authorisation. */
  readonly token: "client" | "customer";
  /** One permission of each group is needed. */
  readonly permissions: readonly (readonly AispPermission[])[];
}

const accounts: Operation["permissions"] = [["ReadAccountsBasic", "ReadAccountsDetail"]];
const balances: Operation["permissions"] = [["ReadBalances"]];
const beneficiaries: Operation["permissions"] = [["ReadBeneficiariesBasic", "ReadBeneficiariesDetail"]];
const directDebits: Operation["permissions"] = [["ReadDirectDebits"]];
const standingOrders: Operation["permissions"] = [["ReadStandingOrdersBasic", "ReadStandingOrdersDetail"]];
const products: Operation["permissions"] = [["ReadProducts"]];
const offers: Operation["permissions"] = [["ReadOffers"]];
const scheduledPayments: Operation["permissions"] = [
  ["ReadScheduledPaymentsBasic", "ReadScheduledPaymentsDetail"],
];
const statements: Operation["permissions"] = [["ReadStatementsBasic", "ReadStatementsDetail"]];
const transactions: Operation["permissions"] = [
  ["ReadTransactionsBasic", "ReadTransactionsDetail"],
  ["ReadTransactionsCredits", "ReadTransactionsDebits"],
];

function customer(endpoint: AispEndpoint, permissions: Operation["permissions"]): Operation {
  return { endpoint, token: "customer", permissions };
}

function client(endpoint: AispEndpoint): Operation {
  return { endpoint, token: "client", permissions: [] };
}

/** The 29 operations of the Account and Transaction API v4.0. */
export const operations: readonly Operation[] = [
  client("POST /account-access-consents"),
  client("GET /account-access-consents/{ConsentId}"),
  client("DELETE /account-access-consents/{ConsentId}"),
  customer("GET /accounts", accounts),
  customer("GET /accounts/{AccountId}", accounts),
  customer("GET /accounts/{AccountId}/balances", balances),
  customer("GET /balances", balances),
  customer("GET /accounts/{AccountId}/transactions", transactions),
  customer("GET /transactions", transactions),
  customer("GET /accounts/{AccountId}/beneficiaries", beneficiaries),
  customer("GET /beneficiaries", beneficiaries),
  customer("GET /accounts/{AccountId}/direct-debits", directDebits),
  customer("GET /direct-debits", directDebits),
  customer("GET /accounts/{AccountId}/standing-orders", standingOrders),
  customer("GET /standing-orders", standingOrders),
  customer("GET /accounts/{AccountId}/product", products),
  customer("GET /products", products),
  customer("GET /accounts/{AccountId}/offers", offers),
  customer("GET /offers", offers),
  customer("GET /accounts/{AccountId}/parties", [["ReadParty"]]),
  customer("GET /accounts/{AccountId}/party", [["ReadParty"]]),
  customer("GET /party", [["ReadPartyPSU"]]),
  customer("GET /accounts/{AccountId}/scheduled-payments", scheduledPayments),
  customer("GET /scheduled-payments", scheduledPayments),
  customer("GET /accounts/{AccountId}/statements", statements),
  customer("GET /accounts/{AccountId}/statements/{StatementId}", statements),
  customer("GET /accounts/{AccountId}/statements/{StatementId}/file", [["ReadStatementsDetail"]]),
  customer("GET /accounts/{AccountId}/statements/{StatementId}/transactions", transactions),
  customer("GET /statements", statements),
];
