// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import type { TransactionsResponse } from "./transaction.js";

const dateTime = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

const optionalDateTime = /^(?:\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?)?)?$/;

const decimalText = /^\d{1,30}(?:\.\d{1,30})?$/;

/** No array, and nothing that would become a prototype where it is copied. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !Object.hasOwn(value, "__proto__");
}

function isTransactionsResponseData(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { Transaction } = value;
  return (
    (Transaction === undefined || Array.isArray(Transaction) && Transaction.every((item: unknown) => isTransaction(item)))
  );
}

function isTransaction(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { AccountId, TransactionId, TransactionReference, StatementReference, CreditDebitIndicator, Status, TransactionMutability, BookingDateTime, ValueDateTime, TransactionInformation, AddressLine, Amount, ChargeAmount, CurrencyExchange, BankTransactionCode, ProprietaryBankTransactionCode, ExtendedProprietaryBankTransactionCodes, Balance, MerchantDetails, CreditorAgent, CreditorAccount, DebtorAgent, DebtorAccount, CardInstrument, SupplementaryData, CategoryPurposeCode, PaymentPurposeCode, UltimateCreditor, UltimateDebtor } = value;
  return (
    typeof AccountId === "string" &&
    (TransactionId === undefined || typeof TransactionId === "string") &&
    (TransactionReference === undefined || typeof TransactionReference === "string") &&
    (StatementReference === undefined || Array.isArray(StatementReference) && StatementReference.every((item: unknown) => typeof item === "string")) &&
    typeof CreditDebitIndicator === "string" &&
    typeof Status === "string" &&
    (TransactionMutability === undefined || typeof TransactionMutability === "string") &&
    typeof BookingDateTime === "string" && dateTime.test(BookingDateTime) &&
    (ValueDateTime === undefined || typeof ValueDateTime === "string" && optionalDateTime.test(ValueDateTime)) &&
    (TransactionInformation === undefined || typeof TransactionInformation === "string") &&
    (AddressLine === undefined || typeof AddressLine === "string") &&
    isMoneyAmount(Amount) &&
    (ChargeAmount === undefined || isMoneyAmount(ChargeAmount)) &&
    (CurrencyExchange === undefined || isCurrencyExchange(CurrencyExchange)) &&
    (BankTransactionCode === undefined || isBankTransactionCode(BankTransactionCode)) &&
    (ProprietaryBankTransactionCode === undefined || isProprietaryBankTransactionCode(ProprietaryBankTransactionCode)) &&
    (ExtendedProprietaryBankTransactionCodes === undefined || Array.isArray(ExtendedProprietaryBankTransactionCodes) && ExtendedProprietaryBankTransactionCodes.every((item: unknown) => isExtendedProprietaryBankTransactionCode(item))) &&
    (Balance === undefined || isTransactionBalance(Balance)) &&
    (MerchantDetails === undefined || isMerchantDetails(MerchantDetails)) &&
    (CreditorAgent === undefined || isAgent(CreditorAgent)) &&
    (CreditorAccount === undefined || isCashAccount(CreditorAccount)) &&
    (DebtorAgent === undefined || isAgent(DebtorAgent)) &&
    (DebtorAccount === undefined || isCashAccount(DebtorAccount)) &&
    (CardInstrument === undefined || isCardInstrument(CardInstrument)) &&
    (SupplementaryData === undefined || isSupplementaryData(SupplementaryData)) &&
    (CategoryPurposeCode === undefined || typeof CategoryPurposeCode === "string") &&
    (PaymentPurposeCode === undefined || typeof PaymentPurposeCode === "string") &&
    (UltimateCreditor === undefined || isUltimateParty(UltimateCreditor)) &&
    (UltimateDebtor === undefined || isUltimateParty(UltimateDebtor))
  );
}

function isMoneyAmount(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { Amount, Currency } = value;
  return (
    typeof Amount === "string" && decimalText.test(Amount) &&
    typeof Currency === "string"
  );
}

function isCurrencyExchange(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { SourceCurrency, TargetCurrency, UnitCurrency, ExchangeRate, ContractIdentification, QuotationDate, InstructedAmount } = value;
  return (
    typeof SourceCurrency === "string" &&
    (TargetCurrency === undefined || typeof TargetCurrency === "string") &&
    (UnitCurrency === undefined || typeof UnitCurrency === "string") &&
    Number.isFinite(ExchangeRate) &&
    (ContractIdentification === undefined || typeof ContractIdentification === "string") &&
    (QuotationDate === undefined || typeof QuotationDate === "string" && optionalDateTime.test(QuotationDate)) &&
    (InstructedAmount === undefined || isMoneyAmount(InstructedAmount))
  );
}

function isBankTransactionCode(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { Code, SubCode } = value;
  return (
    typeof Code === "string" &&
    typeof SubCode === "string"
  );
}

function isProprietaryBankTransactionCode(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { Code, Issuer } = value;
  return (
    typeof Code === "string" &&
    (Issuer === undefined || typeof Issuer === "string")
  );
}

function isExtendedProprietaryBankTransactionCode(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { Code, Issuer, Description } = value;
  return (
    typeof Code === "string" &&
    (Issuer === undefined || typeof Issuer === "string") &&
    (Description === undefined || typeof Description === "string")
  );
}

function isTransactionBalance(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { CreditDebitIndicator, Type, Amount } = value;
  return (
    typeof CreditDebitIndicator === "string" &&
    typeof Type === "string" &&
    isMoneyAmount(Amount)
  );
}

function isMerchantDetails(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { MerchantName, MerchantCategoryCode } = value;
  return (
    (MerchantName === undefined || typeof MerchantName === "string") &&
    (MerchantCategoryCode === undefined || typeof MerchantCategoryCode === "string")
  );
}

function isAgent(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { SchemeName, Identification, Name, PostalAddress, LEI } = value;
  return (
    (SchemeName === undefined || typeof SchemeName === "string") &&
    (Identification === undefined || typeof Identification === "string") &&
    (Name === undefined || typeof Name === "string") &&
    (PostalAddress === undefined || isPostalAddress(PostalAddress)) &&
    (LEI === undefined || typeof LEI === "string")
  );
}

function isPostalAddress(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { AddressType, Department, SubDepartment, StreetName, BuildingNumber, BuildingName, Floor, UnitNumber, Room, PostBox, TownLocationName, DistrictName, CareOf, PostCode, TownName, CountrySubDivision, Country, AddressLine } = value;
  return (
    (AddressType === undefined || typeof AddressType === "string") &&
    (Department === undefined || typeof Department === "string") &&
    (SubDepartment === undefined || typeof SubDepartment === "string") &&
    (StreetName === undefined || typeof StreetName === "string") &&
    (BuildingNumber === undefined || typeof BuildingNumber === "string") &&
    (BuildingName === undefined || typeof BuildingName === "string") &&
    (Floor === undefined || typeof Floor === "string") &&
    (UnitNumber === undefined || typeof UnitNumber === "string") &&
    (Room === undefined || typeof Room === "string") &&
    (PostBox === undefined || typeof PostBox === "string") &&
    (TownLocationName === undefined || typeof TownLocationName === "string") &&
    (DistrictName === undefined || typeof DistrictName === "string") &&
    (CareOf === undefined || typeof CareOf === "string") &&
    (PostCode === undefined || typeof PostCode === "string") &&
    (TownName === undefined || typeof TownName === "string") &&
    (CountrySubDivision === undefined || typeof CountrySubDivision === "string") &&
    (Country === undefined || typeof Country === "string") &&
    (AddressLine === undefined || Array.isArray(AddressLine) && AddressLine.every((item: unknown) => typeof item === "string"))
  );
}

function isCashAccount(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { SchemeName, Identification, Name, SecondaryIdentification, Proxy } = value;
  return (
    (SchemeName === undefined || typeof SchemeName === "string") &&
    (Identification === undefined || typeof Identification === "string") &&
    (Name === undefined || typeof Name === "string") &&
    (SecondaryIdentification === undefined || typeof SecondaryIdentification === "string") &&
    (Proxy === undefined || isAccountProxy(Proxy))
  );
}

function isAccountProxy(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { Identification, Code, Type } = value;
  return (
    typeof Identification === "string" &&
    typeof Code === "string" &&
    (Type === undefined || typeof Type === "string")
  );
}

function isCardInstrument(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { CardSchemeName, AuthorisationType, Name, Identification } = value;
  return (
    typeof CardSchemeName === "string" &&
    (AuthorisationType === undefined || typeof AuthorisationType === "string") &&
    (Name === undefined || typeof Name === "string") &&
    (Identification === undefined || typeof Identification === "string")
  );
}

function isSupplementaryData(value: unknown): boolean {
  return isObject(value);
}

function isUltimateParty(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { Name, Identification, LEI, SchemeName, PostalAddress } = value;
  return (
    (Name === undefined || typeof Name === "string") &&
    (Identification === undefined || typeof Identification === "string") &&
    (LEI === undefined || typeof LEI === "string") &&
    (SchemeName === undefined || typeof SchemeName === "string") &&
    (PostalAddress === undefined || isPostalAddress(PostalAddress))
  );
}

function isLinks(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { Self, First, Prev, Next, Last } = value;
  return (
    typeof Self === "string" &&
    (First === undefined || typeof First === "string") &&
    (Prev === undefined || typeof Prev === "string") &&
    (Next === undefined || typeof Next === "string") &&
    (Last === undefined || typeof Last === "string")
  );
}

function isMeta(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { TotalPages, FirstAvailableDateTime, LastAvailableDateTime } = value;
  return (
    (TotalPages === undefined || Number.isFinite(TotalPages)) &&
    (FirstAvailableDateTime === undefined || typeof FirstAvailableDateTime === "string" && optionalDateTime.test(FirstAvailableDateTime)) &&
    (LastAvailableDateTime === undefined || typeof LastAvailableDateTime === "string" && optionalDateTime.test(LastAvailableDateTime))
  );
}

/**
 * Tells whether the schema {@link TransactionsResponse} would take a value, and as it is.
 *
 * It takes a fraction of the schema's time and copies nothing. What it refuses may still be read: ask the schema, which also says why not.
 *
 * @example
 * ```ts
 * import { isTransactionsResponse, TransactionsResponse } from "@zopa-openbanking/aisp-types/transaction";
 *
 * declare const body: unknown;
 *
 * const page = isTransactionsResponse(body) ? body : TransactionsResponse.parse(body);
 * console.log(page.Data);
 * ```
 */
export function isTransactionsResponse(value: unknown): value is TransactionsResponse {
  if (!isObject(value)) {
    return false;
  }
  const { Data, Links, Meta } = value;
  return (
    isTransactionsResponseData(Data) &&
    (Links === undefined || isLinks(Links)) &&
    (Meta === undefined || isMeta(Meta))
  );
}
