import type { DocumentationTable } from "./table.ts";

export const transaction: DocumentationTable = {
  Transaction: {
    summary:
      "One entry of an account. Needs ReadTransactionsBasic or …Detail, and ReadTransactionsCredits or …Debits. Not every entry moves money.",
    members: {
      TransactionId:
        "The bank's id, up to 210 characters. Optional: an entry that is pending may have none, or another one later.",
      TransactionReference: "A reference of the payment, up to 210 characters.",
      StatementReference: "The statements that it stands on.",
      Status: "Booked, pending, rejected and so on. A pending entry may change or go away.",
      TransactionMutability: "Whether a booked entry may still change.",
      BookingDateTime:
        "When it was booked, or is expected to be: ISO 8601 with an offset, as text. Filters go by it.",
      ValueDateTime: "When the money counts for interest: ISO 8601 with an offset, as text.",
      TransactionInformation: "The narrative, up to 500 characters. Only with ReadTransactionsDetail.",
      AddressLine: "Where it happened, up to 70 characters. Given with ReadTransactionsBasic too.",
      Amount: "How much, without a sign.",
      ChargeAmount: "A fee that the bank took for it.",
      CurrencyExchange: "How one currency became another.",
      BankTransactionCode: "What kind of entry, in ISO 20022 codes.",
      ProprietaryBankTransactionCode: "What kind of entry, in the bank's own codes. Zopa uses these.",
      ExtendedProprietaryBankTransactionCodes: "More of the bank's own codes.",
      Balance: "The balance after it. Only with ReadTransactionsDetail.",
      MerchantDetails: "The shop. Only with ReadTransactionsDetail.",
      CreditorAgent: "The bank that was paid. Only with ReadTransactionsDetail.",
      CreditorAccount: "The account that was paid. Only with ReadTransactionsDetail.",
      DebtorAgent: "The bank that paid. Only with ReadTransactionsDetail.",
      DebtorAccount: "The account that paid. Only with ReadTransactionsDetail.",
      CardInstrument: "The card. Given with ReadTransactionsBasic too.",
      CategoryPurposeCode: "Why it was paid, in broad terms.",
      PaymentPurposeCode: "Why it was paid.",
      UltimateCreditor: "Whom the money is really for. Only with ReadTransactionsDetail.",
      UltimateDebtor: "Whom the money really comes from. Only with ReadTransactionsDetail.",
    },
  },
  CurrencyExchange: {
    summary: "How one currency became another.",
    members: {
      SourceCurrency: "The currency it was changed from, ISO 4217 letters.",
      TargetCurrency: "The currency it was changed to.",
      UnitCurrency: "The currency that ExchangeRate is for one unit of.",
      ExchangeRate: "The rate: a JSON number, so not exact.",
      ContractIdentification: "Reference of an exchange contract, up to 35 characters.",
      QuotationDate: "When the rate was quoted: ISO 8601 with an offset, as text.",
      InstructedAmount: "The amount before it was changed.",
    },
  },
  BankTransactionCode: {
    summary: "What kind of entry, in ISO 20022 codes.",
    members: { Code: "The family, four letters.", SubCode: "The kind within the family, four letters." },
  },
  ProprietaryBankTransactionCode: {
    summary: "What kind of entry, in a bank's own codes. New ones come without notice.",
    members: {
      Code: "The code. The standard allows 35 characters; Zopa has some of up to 50, in capitals and not.",
      Issuer: "Whose code it is, up to 35 characters.",
    },
  },
  ExtendedProprietaryBankTransactionCode: {
    summary: "One more of a bank's own codes.",
    members: {
      Code: "The code, up to 35 characters.",
      Issuer: "Whose code it is, up to 35 characters.",
      Description: "What it means, up to 500 characters.",
    },
  },
  TransactionBalance: {
    summary: "The balance of the account after an entry.",
    members: { Type: "Which balance.", Amount: "How much, without a sign." },
  },
  MerchantDetails: {
    summary: "The shop that a card was used at.",
    members: {
      MerchantName: "Its name, up to 350 characters.",
      MerchantCategoryCode: "Its ISO 18245 category, 3 or 4 digits as text.",
    },
  },
  CardInstrument: {
    summary: "The card that was used.",
    members: {
      CardSchemeName: "Whose card it is.",
      AuthorisationType: "How the customer agreed.",
      Name: "The name on the card, up to 70 characters.",
      Identification: "Its number, masked without ReadPAN.",
    },
  },
  UltimateParty: {
    summary: "Who stands behind the payer or the payee.",
    members: {
      Name: "Name, up to 140 characters.",
      Identification: "Identifier, up to 256 characters.",
      SchemeName: "What Identification is written in.",
    },
  },
};
