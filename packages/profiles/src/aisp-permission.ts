/**
 * A permission code of the Account and Transaction API v4.0.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile.html}
 */
export type AispPermission =
  | "ReadAccountsBasic"
  | "ReadAccountsDetail"
  | "ReadBalances"
  | "ReadBeneficiariesBasic"
  | "ReadBeneficiariesDetail"
  | "ReadDirectDebits"
  | "ReadOffers"
  | "ReadPAN"
  | "ReadParty"
  | "ReadPartyPSU"
  | "ReadProducts"
  | "ReadScheduledPaymentsBasic"
  | "ReadScheduledPaymentsDetail"
  | "ReadStandingOrdersBasic"
  | "ReadStandingOrdersDetail"
  | "ReadStatementsBasic"
  | "ReadStatementsDetail"
  | "ReadTransactionsBasic"
  | "ReadTransactionsCredits"
  | "ReadTransactionsDebits"
  | "ReadTransactionsDetail";
