// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { balanceTypes, cardAuthorisationTypes, cardSchemes, categoryPurposeCodes, creditDebitIndicators, paymentPurposeCodes, transactionMutabilities, transactionStatuses } from "../codes.js";
import { AccountProxy, Agent, DateTime, Links, Meta, MoneyAmount, PostalAddress, SupplementaryData } from "./common.js";
import type * as reading from "../transaction.js";

/** The same type as for reading. */
export type BankTransactionCode = reading.BankTransactionCode;
/** Takes {@link BankTransactionCode} exactly as the standard has it. */
export const BankTransactionCode: z.ZodType<BankTransactionCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string(),
    SubCode: z.string()
  }))();

/** The same type as for reading. */
export type ProprietaryBankTransactionCode = reading.ProprietaryBankTransactionCode;
/** Takes {@link ProprietaryBankTransactionCode} exactly as the standard has it. */
export const ProprietaryBankTransactionCode: z.ZodType<ProprietaryBankTransactionCode> = /* @__PURE__ */ (() =>
  z.strictObject({
    Code: z.string().min(1).max(35),
    Issuer: z.string().min(1).max(35).optional()
  }))();

/** The same type as for reading. */
export type ExtendedProprietaryBankTransactionCode = reading.ExtendedProprietaryBankTransactionCode;
/** Takes {@link ExtendedProprietaryBankTransactionCode} exactly as the standard has it. */
export const ExtendedProprietaryBankTransactionCode: z.ZodType<ExtendedProprietaryBankTransactionCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string().min(1).max(35),
    Issuer: z.string().min(1).max(35).optional(),
    Description: z.string().min(1).max(500).optional()
  }))();

/** The same type as for reading. */
export type MerchantDetails = reading.MerchantDetails;
/** Takes {@link MerchantDetails} exactly as the standard has it. */
export const MerchantDetails: z.ZodType<MerchantDetails> = /* @__PURE__ */ (() =>
  z.looseObject({
    MerchantName: z.string().min(1).max(350).optional(),
    MerchantCategoryCode: z.string().min(3).max(4).optional()
  }))();

/** The same type as for reading. */
export type CashAccount = reading.CashAccount;
/** Takes {@link CashAccount} exactly as the standard has it. */
export const CashAccount: z.ZodType<CashAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string().optional(),
    Identification: z.string().min(1).max(256).optional(),
    Name: z.string().min(1).max(350).optional(),
    SecondaryIdentification: z.string().min(1).max(34).optional(),
    Proxy: AccountProxy.optional()
  }))();

/** The same type as for reading. */
export type CardInstrument = reading.CardInstrument;
/** Takes {@link CardInstrument} exactly as the standard has it. */
export const CardInstrument: z.ZodType<CardInstrument> = /* @__PURE__ */ (() =>
  z.strictObject({
    CardSchemeName: z.enum(cardSchemes),
    AuthorisationType: z.enum(cardAuthorisationTypes).optional(),
    Name: z.string().min(1).max(70).optional(),
    Identification: z.string().min(1).max(34).optional()
  }))();

/** The same type as for reading. */
export type UltimateParty = reading.UltimateParty;
/** Takes {@link UltimateParty} exactly as the standard has it. */
export const UltimateParty: z.ZodType<UltimateParty> = /* @__PURE__ */ (() =>
  z.looseObject({
    Name: z.string().min(1).max(140).optional(),
    Identification: z.string().min(1).max(256).optional(),
    LEI: z.string().min(1).max(20).regex(/^[A-Z0-9]{18,18}[0-9]{2,2}$/).optional(),
    SchemeName: z.string().optional(),
    PostalAddress: PostalAddress.optional()
  }))();

/** The same type as for reading. */
export type CurrencyExchange = reading.CurrencyExchange;
/** Takes {@link CurrencyExchange} exactly as the standard has it. */
export const CurrencyExchange: z.ZodType<CurrencyExchange> = /* @__PURE__ */ (() =>
  z.looseObject({
    SourceCurrency: z.string().regex(/^[A-Z]{3,3}$/),
    TargetCurrency: z.string().regex(/^[A-Z]{3,3}$/).optional(),
    UnitCurrency: z.string().regex(/^[A-Z]{3,3}$/).optional(),
    ExchangeRate: z.number(),
    ContractIdentification: z.string().min(1).max(35).optional(),
    QuotationDate: DateTime.optional(),
    InstructedAmount: MoneyAmount.optional()
  }))();

/** The same type as for reading. */
export type TransactionBalance = reading.TransactionBalance;
/** Takes {@link TransactionBalance} exactly as the standard has it. */
export const TransactionBalance: z.ZodType<TransactionBalance> = /* @__PURE__ */ (() =>
  z.strictObject({
    CreditDebitIndicator: z.enum(creditDebitIndicators),
    Type: z.enum(balanceTypes),
    Amount: MoneyAmount
  }))();

/** The same type as for reading. */
export type Transaction = reading.Transaction;
/** Takes {@link Transaction} exactly as the standard has it. */
export const Transaction: z.ZodType<Transaction> = /* @__PURE__ */ (() =>
  z.strictObject({
    AccountId: z.string().min(1).max(40),
    TransactionId: z.string().min(1).max(210).optional(),
    TransactionReference: z.string().min(1).max(210).optional(),
    StatementReference: z.array(z.string().min(1).max(35)).optional(),
    CreditDebitIndicator: z.enum(creditDebitIndicators),
    Status: z.enum(transactionStatuses),
    TransactionMutability: z.enum(transactionMutabilities).optional(),
    BookingDateTime: DateTime,
    ValueDateTime: DateTime.optional(),
    TransactionInformation: z.string().min(1).max(500).optional(),
    AddressLine: z.string().min(1).max(70).optional(),
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
    CategoryPurposeCode: z.enum(categoryPurposeCodes).optional(),
    PaymentPurposeCode: z.enum(paymentPurposeCodes).optional(),
    UltimateCreditor: UltimateParty.optional(),
    UltimateDebtor: UltimateParty.optional()
  }))();

/** The same type as for reading. */
export type TransactionsResponseData = reading.TransactionsResponseData;
/** Takes {@link TransactionsResponseData} exactly as the standard has it. */
export const TransactionsResponseData: z.ZodType<TransactionsResponseData> = /* @__PURE__ */ (() =>
  z.strictObject({
    Transaction: z.array(Transaction).optional()
  }))();

/** The same type as for reading. */
export type TransactionsResponse = reading.TransactionsResponse;
/** Takes {@link TransactionsResponse} exactly as the standard has it. */
export const TransactionsResponse: z.ZodType<TransactionsResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: TransactionsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
