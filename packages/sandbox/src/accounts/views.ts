import type { AispPermission } from "@zopa-openbanking/profiles";

/** Members that are kept; `true` keeps all that is in one. */
export interface KeptMembers {
  readonly [name: string]: true | KeptMembers;
}

/** How much of a resource a permission and a surface show. */
export interface View {
  /** Without this permission the members below are left out. */
  readonly detail?: { readonly permission: AispPermission; readonly members: readonly string[] };
  /** The members that Zopa has. All, when left out. */
  readonly zopa?: KeptMembers;
}

/** The resources of the API, by their name on the wire. */
export type ResourceName =
  | "Account"
  | "Balance"
  | "Transaction"
  | "Beneficiary"
  | "DirectDebit"
  | "StandingOrder"
  | "Product"
  | "Offer"
  | "Party"
  | "ScheduledPayment"
  | "Statement";

const payee: readonly string[] = ["CreditorAgent", "CreditorAccount"];

/**
 * What of each resource is shown to whom.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Permissions}
 */
export const views: Readonly<Record<ResourceName, View>> = {
  Account: {
    detail: {
      permission: "ReadAccountsDetail",
      members: ["Account", "Servicer", "StatementFrequencyAndFormat"],
    },
    zopa: {
      AccountId: true,
      Status: true,
      Currency: true,
      AccountTypeCode: true,
      Account: { SchemeName: true, Identification: true },
    },
  },
  Balance: {
    zopa: {
      AccountId: true,
      CreditDebitIndicator: true,
      Type: true,
      DateTime: true,
      Amount: true,
      CreditLine: true,
    },
  },
  Transaction: {
    detail: {
      permission: "ReadTransactionsDetail",
      members: [
        "TransactionInformation",
        "Balance",
        "MerchantDetails",
        "CreditorAgent",
        "CreditorAccount",
        "DebtorAgent",
        "DebtorAccount",
        "UltimateCreditor",
        "UltimateDebtor",
      ],
    },
    zopa: {
      AccountId: true,
      TransactionId: true,
      CreditDebitIndicator: true,
      Status: true,
      BookingDateTime: true,
      ValueDateTime: true,
      TransactionInformation: true,
      AddressLine: true,
      Amount: true,
      CurrencyExchange: {
        SourceCurrency: true,
        TargetCurrency: true,
        UnitCurrency: true,
        ExchangeRate: true,
        InstructedAmount: true,
      },
      ProprietaryBankTransactionCode: true,
      MerchantDetails: { MerchantName: true },
    },
  },
  Beneficiary: { detail: { permission: "ReadBeneficiariesDetail", members: payee } },
  DirectDebit: {},
  StandingOrder: {
    detail: { permission: "ReadStandingOrdersDetail", members: payee },
    zopa: {
      AccountId: true,
      StandingOrderId: true,
      NextPaymentDateTime: true,
      LastPaymentDateTime: true,
      StandingOrderStatusCode: true,
      FirstPaymentAmount: true,
      NextPaymentAmount: true,
      LastPaymentAmount: true,
      FinalPaymentAmount: true,
      CreditorAgent: true,
      CreditorAccount: true,
      MandateRelatedInformation: true,
      RemittanceInformation: true,
      SupplementaryData: true,
    },
  },
  Product: {},
  Offer: {},
  Party: {
    zopa: {
      PartyId: true,
      PartyType: true,
      Name: true,
      FullLegalName: true,
      LegalStructure: true,
      BeneficialOwnership: true,
      AccountRole: true,
    },
  },
  ScheduledPayment: { detail: { permission: "ReadScheduledPaymentsDetail", members: payee } },
  Statement: {
    detail: { permission: "ReadStatementsDetail", members: ["StatementAmount"] },
    zopa: {
      AccountId: true,
      StatementId: true,
      Type: true,
      StartDateTime: true,
      EndDateTime: true,
      CreationDateTime: true,
      StatementFee: true,
      StatementInterest: true,
      StatementAmount: { CreditDebitIndicator: true, Type: true, Amount: true },
      StatementDateTime: true,
      StatementRate: true,
      StatementValue: true,
      TotalValue: true,
    },
  },
};
