import type { DocumentationTable, ObjectDocumentation } from "./table.ts";

/** Members that mean the same wherever they stand. */
export const sharedMembers: Readonly<Record<string, string>> = {
  AccountId: "The bank's id of the account: opaque text, up to 40 characters.",
  Data: "What was asked for.",
  Links: "Addresses of this page and its neighbours.",
  Meta: "About the whole answer, not about this page.",
  Currency: "ISO 4217 letters, such as GBP.",
  LEI: "Legal Entity Identifier, 20 characters.",
  SupplementaryData: "Whatever this bank adds: not described by the standard.",
  CreditDebitIndicator: "The sign: Credit is in favour of the customer. Zero counts as Credit.",
  PostalAddress: "Postal address.",
  StatusUpdateDateTime: "When the status last changed: ISO 8601 with an offset, as text.",
};

function listResponse(resource: string): ObjectDocumentation {
  return { summary: `One page of ${resource}, as the bank answers.`, members: {} };
}

function listData(resource: string, member: string): ObjectDocumentation {
  return {
    summary: `The ${resource} of one page.`,
    members: { [member]: `The ${resource}. Empty, or left out, when there are none.` },
  };
}

/** The bodies around the resources. */
export const envelopes: DocumentationTable = {
  AccountsResponse: listResponse("accounts"),
  AccountsResponseData: listData("accounts", "Account"),
  BalancesResponse: listResponse("balances"),
  BalancesResponseData: {
    summary: "The balances of one page.",
    members: {
      Balance: "The balances. The standard wants at least one; a reader accepts none.",
      TotalValue: "The sum of the balances in one currency, when the bank works it out.",
    },
  },
  BeneficiariesResponse: listResponse("beneficiaries"),
  BeneficiariesResponseData: listData("beneficiaries", "Beneficiary"),
  DirectDebitsResponse: listResponse("direct debits"),
  DirectDebitsResponseData: listData("direct debits", "DirectDebit"),
  OffersResponse: listResponse("offers"),
  OffersResponseData: listData("offers", "Offer"),
  PartiesResponse: listResponse("parties"),
  PartiesResponseData: listData("parties", "Party"),
  PartyResponse: { summary: "One party, as the bank answers.", members: {} },
  PartyResponseData: {
    summary: "The party that was asked for.",
    members: { Party: "The party. Left out when the bank has nothing to say." },
  },
  ProductsResponse: listResponse("products"),
  ProductsResponseData: listData("products", "Product"),
  ScheduledPaymentsResponse: listResponse("scheduled payments"),
  ScheduledPaymentsResponseData: listData("scheduled payments", "ScheduledPayment"),
  StandingOrdersResponse: listResponse("standing orders"),
  StandingOrdersResponseData: listData("standing orders", "StandingOrder"),
  StatementsResponse: listResponse("statements"),
  StatementsResponseData: listData("statements", "Statement"),
  TransactionsResponse: listResponse("transactions"),
  TransactionsResponseData: listData("transactions", "Transaction"),
};
