import type { KnownPermission } from "@zopa-openbanking/aisp-types";

/** All that a bank account or a card of Zopa can show. Ask for what you need and no more. */
export const permissions: readonly KnownPermission[] = [
  "ReadAccountsDetail",
  "ReadBalances",
  "ReadTransactionsDetail",
  "ReadTransactionsCredits",
  "ReadTransactionsDebits",
  "ReadDirectDebits",
  "ReadStandingOrdersDetail",
  "ReadBeneficiariesDetail",
  "ReadOffers",
  "ReadStatementsDetail",
  "ReadParty",
  "ReadPartyPSU",
];
