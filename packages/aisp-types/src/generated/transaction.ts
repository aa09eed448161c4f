// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { AccountIdentificationScheme, BalanceType, CardAuthorisationType, CardScheme, CategoryPurposeCode, CreditDebitIndicator, PaymentPurposeCode, TransactionMutability, TransactionStatus } from "./codes.js";
import { AccountProxy, Agent, DateTime, Links, Meta, MoneyAmount, OptionalDateTime, PostalAddress, SupplementaryData } from "./common.js";

/** What kind of entry, in ISO 20022 codes. */
export interface BankTransactionCode {
  /** The family, four letters. */
  Code: string;
  /** The kind within the family, four letters. */
  SubCode: string;
}

/** Reads {@link BankTransactionCode}: takes any code and length, keeps members that it does not know. */
export const BankTransactionCode: z.ZodType<BankTransactionCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string(),
    SubCode: z.string()
  }))();

/** What kind of entry, in a bank's own codes. New ones come without notice. */
export interface ProprietaryBankTransactionCode {
  /** The code. The standard allows 35 characters; Zopa has some of up to 50, in capitals and not. */
  Code: string;
  /** Whose code it is, up to 35 characters. */
  Issuer?: string | undefined;
}

/** Reads {@link ProprietaryBankTransactionCode}: takes any code and length, keeps members that it does not know. */
export const ProprietaryBankTransactionCode: z.ZodType<ProprietaryBankTransactionCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string(),
    Issuer: z.string().optional()
  }))();

/** One more of a bank's own codes. */
export interface ExtendedProprietaryBankTransactionCode {
  /** The code, up to 35 characters. */
  Code: string;
  /** Whose code it is, up to 35 characters. */
  Issuer?: string | undefined;
  /** What it means, up to 500 characters. */
  Description?: string | undefined;
}

/** Reads {@link ExtendedProprietaryBankTransactionCode}: takes any code and length, keeps members that it does not know. */
export const ExtendedProprietaryBankTransactionCode: z.ZodType<ExtendedProprietaryBankTransactionCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string(),
    Issuer: z.string().optional(),
    Description: z.string().optional()
  }))();

/** The shop that a card was used at. */
export interface MerchantDetails {
  /** Its name, up to 350 characters. */
  MerchantName?: string | undefined;
  /** Its ISO 18245 category, 3 or 4 digits as text. */
  MerchantCategoryCode?: string | undefined;
}

/** Reads {@link MerchantDetails}: takes any code and length, keeps members that it does not know. */
export const MerchantDetails: z.ZodType<MerchantDetails> = /* @__PURE__ */ (() =>
  z.looseObject({
    MerchantName: z.string().optional(),
    MerchantCategoryCode: z.string().optional()
  }))();

/** The account of the other side. Every part may be missing. */
export interface CashAccount {
  /** What Identification is written in, such as UK.OBIE.SortCodeAccountNumber. */
  SchemeName?: AccountIdentificationScheme | undefined;
  /** The identifier, up to 256 characters; a card number is masked without ReadPAN. */
  Identification?: string | undefined;
  /** The name of the account, up to 350 characters. */
  Name?: string | undefined;
  /** A building society's roll number, up to 34 characters. */
  SecondaryIdentification?: string | undefined;
  /** An alias of the account, such as a phone number. */
  Proxy?: AccountProxy | undefined;
}

/** Reads {@link CashAccount}: takes any code and length, keeps members that it does not know. */
export const CashAccount: z.ZodType<CashAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string().optional(),
    Identification: z.string().optional(),
    Name: z.string().optional(),
    SecondaryIdentification: z.string().optional(),
    Proxy: AccountProxy.optional()
  }))();

/** The card that was used. */
export interface CardInstrument {
  /** Whose card it is. */
  CardSchemeName: CardScheme;
  /** How the customer agreed. */
  AuthorisationType?: CardAuthorisationType | undefined;
  /** The name on the card, up to 70 characters. */
  Name?: string | undefined;
  /** Its number, masked without ReadPAN. */
  Identification?: string | undefined;
}

/** Reads {@link CardInstrument}: takes any code and length, keeps members that it does not know. */
export const CardInstrument: z.ZodType<CardInstrument> = /* @__PURE__ */ (() =>
  z.looseObject({
    CardSchemeName: z.string(),
    AuthorisationType: z.string().optional(),
    Name: z.string().optional(),
    Identification: z.string().optional()
  }))();

/** Who stands behind the payer or the payee. */
export interface UltimateParty {
  /** Name, up to 140 characters. */
  Name?: string | undefined;
  /** Identifier, up to 256 characters. */
  Identification?: string | undefined;
  /** Legal Entity Identifier, 20 characters. */
  LEI?: string | undefined;
  /** What Identification is written in. */
  SchemeName?: AccountIdentificationScheme | undefined;
  /** Postal address. */
  PostalAddress?: PostalAddress | undefined;
}

/** Reads {@link UltimateParty}: takes any code and length, keeps members that it does not know. */
export const UltimateParty: z.ZodType<UltimateParty> = /* @__PURE__ */ (() =>
  z.looseObject({
    Name: z.string().optional(),
    Identification: z.string().optional(),
    LEI: z.string().optional(),
    SchemeName: z.string().optional(),
    PostalAddress: PostalAddress.optional()
  }))();

/** The balance of the account after an entry. */
export interface TransactionBalance {
  /** The sign: Credit is in favour of the customer. Zero counts as Credit. */
  CreditDebitIndicator: CreditDebitIndicator;
  /** Which balance. */
  Type: BalanceType;
  /** How much, without a sign. */
  Amount: MoneyAmount;
}

/** Reads {@link TransactionBalance}: takes any code and length, keeps members that it does not know. */
export const TransactionBalance: z.ZodType<TransactionBalance> = /* @__PURE__ */ (() =>
  z.looseObject({
    CreditDebitIndicator: z.string(),
    Type: z.string(),
    Amount: MoneyAmount
  }))();

/** How one currency became another. */
export interface CurrencyExchange {
  /** The currency it was changed from, ISO 4217 letters. */
  SourceCurrency: string;
  /** The currency it was changed to. */
  TargetCurrency?: string | undefined;
  /** The currency that ExchangeRate is for one unit of. */
  UnitCurrency?: string | undefined;
  /** The rate: a JSON number, so not exact. */
  ExchangeRate: number;
  /** Reference of an exchange contract, up to 35 characters. */
  ContractIdentification?: string | undefined;
  /** When the rate was quoted: ISO 8601 with an offset, as text. */
  QuotationDate?: string | undefined;
  /** The amount before it was changed. */
  InstructedAmount?: MoneyAmount | undefined;
}

/** Reads {@link CurrencyExchange}: takes any code and length, keeps members that it does not know. */
export const CurrencyExchange: z.ZodType<CurrencyExchange> = /* @__PURE__ */ (() =>
  z.looseObject({
    SourceCurrency: z.string(),
    TargetCurrency: z.string().optional(),
    UnitCurrency: z.string().optional(),
    ExchangeRate: z.number(),
    ContractIdentification: z.string().optional(),
    QuotationDate: OptionalDateTime.optional(),
    InstructedAmount: MoneyAmount.optional()
  }))();

/** One entry of an account. Needs ReadTransactionsBasic or …Detail, and ReadTransactionsCredits or …Debits. Not every entry moves money. */
export interface Transaction {
  /** The bank's id of the account: opaque text, up to 40 characters. */
  AccountId: string;
  /** The bank's id, up to 210 characters. Optional: an entry that is pending may have none, or another one later. */
  TransactionId?: string | undefined;
  /** A reference of the payment, up to 210 characters. */
  TransactionReference?: string | undefined;
  /** The statements that it stands on. */
  StatementReference?: Array<string> | undefined;
  /** The sign: Credit is in favour of the customer. Zero counts as Credit. */
  CreditDebitIndicator: CreditDebitIndicator;
  /** Booked, pending, rejected and so on. A pending entry may change or go away. */
  Status: TransactionStatus;
  /** Whether a booked entry may still change. */
  TransactionMutability?: TransactionMutability | undefined;
  /** When it was booked, or is expected to be: ISO 8601 with an offset, as text. Filters go by it. */
  BookingDateTime: string;
  /** When the money counts for interest: ISO 8601 with an offset, as text. */
  ValueDateTime?: string | undefined;
  /** The narrative, up to 500 characters. Only with ReadTransactionsDetail. */
  TransactionInformation?: string | undefined;
  /** Where it happened, up to 70 characters. Given with ReadTransactionsBasic too. */
  AddressLine?: string | undefined;
  /** How much, without a sign. */
  Amount: MoneyAmount;
  /** A fee that the bank took for it. */
  ChargeAmount?: MoneyAmount | undefined;
  /** How one currency became another. */
  CurrencyExchange?: CurrencyExchange | undefined;
  /** What kind of entry, in ISO 20022 codes. */
  BankTransactionCode?: BankTransactionCode | undefined;
  /** What kind of entry, in the bank's own codes. Zopa uses these. */
  ProprietaryBankTransactionCode?: ProprietaryBankTransactionCode | undefined;
  /** More of the bank's own codes. */
  ExtendedProprietaryBankTransactionCodes?: Array<ExtendedProprietaryBankTransactionCode> | undefined;
  /** The balance after it. Only with ReadTransactionsDetail. */
  Balance?: TransactionBalance | undefined;
  /** The shop. Only with ReadTransactionsDetail. */
  MerchantDetails?: MerchantDetails | undefined;
  /** The bank that was paid. Only with ReadTransactionsDetail. */
  CreditorAgent?: Agent | undefined;
  /** The account that was paid. Only with ReadTransactionsDetail. */
  CreditorAccount?: CashAccount | undefined;
  /** The bank that paid. Only with ReadTransactionsDetail. */
  DebtorAgent?: Agent | undefined;
  /** The account that paid. Only with ReadTransactionsDetail. */
  DebtorAccount?: CashAccount | undefined;
  /** The card. Given with ReadTransactionsBasic too. */
  CardInstrument?: CardInstrument | undefined;
  /** Whatever this bank adds: not described by the standard. */
  SupplementaryData?: SupplementaryData | undefined;
  /** Why it was paid, in broad terms. */
  CategoryPurposeCode?: CategoryPurposeCode | undefined;
  /** Why it was paid. */
  PaymentPurposeCode?: PaymentPurposeCode | undefined;
  /** Whom the money is really for. Only with ReadTransactionsDetail. */
  UltimateCreditor?: UltimateParty | undefined;
  /** Whom the money really comes from. Only with ReadTransactionsDetail. */
  UltimateDebtor?: UltimateParty | undefined;
}

/** Reads {@link Transaction}: takes any code and length, keeps members that it does not know. */
export const Transaction: z.ZodType<Transaction> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string(),
    TransactionId: z.string().optional(),
    TransactionReference: z.string().optional(),
    StatementReference: z.array(z.string()).optional(),
    CreditDebitIndicator: z.string(),
    Status: z.string(),
    TransactionMutability: z.string().optional(),
    BookingDateTime: DateTime,
    ValueDateTime: OptionalDateTime.optional(),
    TransactionInformation: z.string().optional(),
    AddressLine: z.string().optional(),
    Amount: MoneyAmount,
    ChargeAmount: MoneyAmount.optional(),
    CurrencyExchange: CurrencyExchange.optional(),
    BankTransactionCode: BankTransactionCode.optional(),
    ProprietaryBankTransactionCode: ProprietaryBankTransactionCode.optional(),
    ExtendedProprietaryBankTransactionCodes: z.array(ExtendedProprietaryBankTransactionCode).optional(),
    Balance: TransactionBalance.optional(),
    MerchantDetails: MerchantDetails.optional(),
    CreditorAgent: Agent.optional(),
    CreditorAccount: CashAccount.optional(),
    DebtorAgent: Agent.optional(),
    DebtorAccount: CashAccount.optional(),
    CardInstrument: CardInstrument.optional(),
    SupplementaryData: SupplementaryData.optional(),
    CategoryPurposeCode: z.string().optional(),
    PaymentPurposeCode: z.string().optional(),
    UltimateCreditor: UltimateParty.optional(),
    UltimateDebtor: UltimateParty.optional()
  }))();

/** The transactions of one page. */
export interface TransactionsResponseData {
  /** The transactions. Empty, or left out, when there are none. */
  Transaction?: Array<Transaction> | undefined;
}

/** Reads {@link TransactionsResponseData}: takes any code and length, keeps members that it does not know. */
export const TransactionsResponseData: z.ZodType<TransactionsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Transaction: z.array(Transaction).optional()
  }))();

/** One page of transactions, as the bank answers. */
export interface TransactionsResponse {
  /** What was asked for. */
  Data: TransactionsResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link TransactionsResponse}: takes any code and length, keeps members that it does not know. */
export const TransactionsResponse: z.ZodType<TransactionsResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: TransactionsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
