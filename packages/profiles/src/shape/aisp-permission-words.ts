import type { AispPermission } from "../aisp-permission.js";

/** Every permission of the standard, for guards. */
export const aispPermissionWords: Readonly<Record<AispPermission, true>> = {
  ReadAccountsBasic: true,
  ReadAccountsDetail: true,
  ReadBalances: true,
  ReadBeneficiariesBasic: true,
  ReadBeneficiariesDetail: true,
  ReadDirectDebits: true,
  ReadOffers: true,
  ReadPAN: true,
  ReadParty: true,
  ReadPartyPSU: true,
  ReadProducts: true,
  ReadScheduledPaymentsBasic: true,
  ReadScheduledPaymentsDetail: true,
  ReadStandingOrdersBasic: true,
  ReadStandingOrdersDetail: true,
  ReadStatementsBasic: true,
  ReadStatementsDetail: true,
  ReadTransactionsBasic: true,
  ReadTransactionsCredits: true,
  ReadTransactionsDebits: true,
  ReadTransactionsDetail: true,
};
