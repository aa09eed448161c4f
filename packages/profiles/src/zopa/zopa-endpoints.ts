import type { AispEndpoint } from "../aisp-endpoint.js";
import type { AccountProduct, EndpointSupport } from "../aisp-profile.js";

const both: readonly AccountProduct[] = ["creditCard", "currentAccount"];
const card: readonly AccountProduct[] = ["creditCard"];
const current: readonly AccountProduct[] = ["currentAccount"];
const none: EndpointSupport = { supported: false, products: [] };
const notAboutOneAccount: EndpointSupport = { supported: true, products: [] };

/** Zopa serves 14 of the standard's 29 operations: no bulk reading, no products, no scheduled payments. */
export const zopaEndpoints: Readonly<Record<AispEndpoint, EndpointSupport>> = {
  "POST /account-access-consents": notAboutOneAccount,
  "GET /account-access-consents/{ConsentId}": notAboutOneAccount,
  "DELETE /account-access-consents/{ConsentId}": notAboutOneAccount,
  "GET /accounts": { supported: true, products: both },
  "GET /accounts/{AccountId}": { supported: true, products: both },
  "GET /accounts/{AccountId}/balances": { supported: true, products: both },
  "GET /balances": none,
  "GET /accounts/{AccountId}/transactions": { supported: true, products: both },
  "GET /transactions": none,
  "GET /accounts/{AccountId}/beneficiaries": { supported: true, products: current },
  "GET /beneficiaries": none,
  "GET /accounts/{AccountId}/direct-debits": { supported: true, products: current },
  "GET /direct-debits": none,
  "GET /accounts/{AccountId}/standing-orders": { supported: true, products: current },
  "GET /standing-orders": none,
  "GET /accounts/{AccountId}/product": none,
  "GET /products": none,
  "GET /accounts/{AccountId}/offers": { supported: true, products: card },
  "GET /offers": none,
  "GET /accounts/{AccountId}/parties": none,
  "GET /accounts/{AccountId}/party": { supported: true, products: both },
  "GET /party": notAboutOneAccount,
  "GET /accounts/{AccountId}/scheduled-payments": none,
  "GET /scheduled-payments": none,
  "GET /accounts/{AccountId}/statements": { supported: true, products: card },
  "GET /accounts/{AccountId}/statements/{StatementId}": none,
  "GET /accounts/{AccountId}/statements/{StatementId}/file": none,
  "GET /accounts/{AccountId}/statements/{StatementId}/transactions": none,
  "GET /statements": none,
};
