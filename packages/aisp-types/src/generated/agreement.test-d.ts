// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import { expectTypeOf } from "vitest";
import * as z from "zod";
import { Account, AccountIdentification, AccountsResponse, AccountsResponseData, Servicer, StatementFrequencyAndFormat } from "./account.js";
import { Balance, BalancesResponse, BalancesResponseData, CreditLine } from "./balance.js";
import { BeneficiariesResponse, BeneficiariesResponseData, Beneficiary } from "./beneficiary.js";
import { type AccountCategory, type AccountIdentificationScheme, type AccountProxyCode, type AccountRole, type AccountStatus, type AccountTypeCode, type AddressType, type AgentIdentificationScheme, type BalanceSubType, type BalanceType, type BeneficiaryType, type CardAuthorisationType, type CardScheme, type CategoryPurposeCode, type ConsentStatus, type CreditDebitIndicator, type CreditLineType, type CreditorReferenceType, type LegalStructure, type MandateClassification, type MandateStatus, type OfferType, type PartyType, type PaymentFrequencyType, type PaymentPurposeCode, type Permission, type ReferredDocumentType, type ScheduledType, type StatementAmountType, type StatementBenefitType, type StatementCommunicationMethod, type StatementDateTimeType, type StatementFeeFrequency, type StatementFeeRateType, type StatementFeeType, type StatementFileFormat, type StatementFrequency, type StatementInterestFrequency, type StatementInterestRateType, type StatementInterestType, type StatementRateType, type StatementType, type StatementValueType, type SwitchStatus, type TransactionMutability, type TransactionStatus, permissions } from "./codes.js";
import { AccountProxy, Agent, BalanceAmount, DateTime, DecimalText, IdentifiedAgent, IdentifiedCashAccount, Links, MandateRelatedInformation, Meta, MoneyAmount, OptionalDateTime, PaymentFrequency, PostalAddress, RequestDateTime, SupplementaryData } from "./common.js";
import { AccountAccessConsent, AccountAccessConsentRequest, AccountAccessConsentRequestData, AccountAccessConsentResponse, ConsentRisk, StatusReason } from "./consent.js";
import { DirectDebit, DirectDebitsResponse, DirectDebitsResponseData } from "./direct-debit.js";
import { ErrorDetail, ErrorResponse } from "./error-response.js";
import { Offer, OffersResponse, OffersResponseData } from "./offer.js";
import { PartiesResponse, PartiesResponseData, Party, PartyRelationships, PartyResponse, PartyResponseData, RelatedAccount } from "./party.js";
import type { BusinessCurrentAccountApplicationFrequency, BusinessCurrentAccountBankInterestRateType, BusinessCurrentAccountCreditInterestCalculationFrequency, BusinessCurrentAccountFeeFreeLengthPeriod, BusinessCurrentAccountOtherFeesChargesFeeType, BusinessCurrentAccountOtherFeesChargesTariffType, BusinessCurrentAccountOverdraftFeeType, BusinessCurrentAccountOverdraftType, BusinessCurrentAccountProductDetailsSegment, BusinessCurrentAccountTierBandMethod, OtherProductCreditInterestCalculationFrequency, OtherProductCreditInterestDestination, OtherProductFeeCategory, OtherProductFeeFrequency, OtherProductFeeType, OtherProductInterestCalculationMethod, OtherProductInterestFixedVariableType, OtherProductInterestRateType, OtherProductMinMaxType, OtherProductOtherFeesChargesTariffType, OtherProductOverdraftFeeType, OtherProductOverdraftType, OtherProductPeriod, OtherProductProductDetailsSegment, OtherProductRepaymentAmountType, OtherProductRepaymentFrequency, OtherProductRepaymentType, OtherProductTierBandMethod, PersonalCurrentAccountApplicationFrequency, PersonalCurrentAccountBankInterestRateType, PersonalCurrentAccountCappingPeriod, PersonalCurrentAccountCreditInterestCalculationFrequency, PersonalCurrentAccountOtherFeesChargesFeeType, PersonalCurrentAccountOverdraftFeeType, PersonalCurrentAccountOverdraftTierBandMethod, PersonalCurrentAccountOverdraftType, PersonalCurrentAccountProductDetailsSegment, PersonalCurrentAccountTierBandMethod, ProductCreditInterestCalculationMethod, ProductCreditInterestDestination, ProductCreditInterestFixedVariableInterestRateType, ProductMinMaxType, ProductOtherFeesChargesFeeCategory, ProductType } from "./product-codes.js";
import { BusinessCurrentAccount, BusinessCurrentAccountCreditInterest, BusinessCurrentAccountCreditInterestTierBand, BusinessCurrentAccountCreditInterestTierBandSet, BusinessCurrentAccountOtherFeesCharges, BusinessCurrentAccountOtherFeesChargesFeeChargeCap, BusinessCurrentAccountOtherFeesChargesFeeChargeDetail, BusinessCurrentAccountOverdraft, BusinessCurrentAccountOverdraftFeeChargeCap, BusinessCurrentAccountOverdraftFeeChargeDetail, BusinessCurrentAccountOverdraftFeesCharges, BusinessCurrentAccountOverdraftTierBand, BusinessCurrentAccountOverdraftTierBandSet, BusinessCurrentAccountProductDetails, ExtensibleOtherCode, OtherCode, OtherFeeCode, OtherProduct, OtherProductCreditInterest, OtherProductCreditInterestTierBand, OtherProductCreditInterestTierBandSet, OtherProductLoanInterest, OtherProductLoanInterestFeeChargeCap, OtherProductLoanInterestFeeChargeDetail, OtherProductLoanInterestFeesCharges, OtherProductLoanInterestTierBand, OtherProductLoanInterestTierBandSet, OtherProductOtherFeesCharges, OtherProductOtherFeesChargesFeeApplicableRange, OtherProductOtherFeesChargesFeeChargeDetail, OtherProductOverdraft, OtherProductOverdraftFeeChargeCap, OtherProductOverdraftFeeChargeDetail, OtherProductOverdraftFeesCharges, OtherProductOverdraftTierBand, OtherProductOverdraftTierBandSet, OtherProductProductDetails, OtherProductRepayment, OtherProductRepaymentFeeChargeCap, OtherProductRepaymentFeeCharges, OtherProductRepaymentHoliday, PersonalCurrentAccount, PersonalCurrentAccountCreditInterest, PersonalCurrentAccountCreditInterestTierBand, PersonalCurrentAccountCreditInterestTierBandSet, PersonalCurrentAccountOtherFeesCharges, PersonalCurrentAccountOtherFeesChargesFeeChargeCap, PersonalCurrentAccountOtherFeesChargesFeeChargeDetail, PersonalCurrentAccountOverdraft, PersonalCurrentAccountOverdraftFeeChargeCap, PersonalCurrentAccountOverdraftFeeChargeDetail, PersonalCurrentAccountOverdraftFeeDetailCap, PersonalCurrentAccountOverdraftFeesCharges, PersonalCurrentAccountOverdraftTierBand, PersonalCurrentAccountOverdraftTierBandSet, PersonalCurrentAccountProductDetails, Product, ProductOtherFeeCode, ProductOtherFeesChargesFeeApplicableRange, ProductsResponse, ProductsResponseData } from "./product.js";
import { ScheduledPayment, ScheduledPaymentsResponse, ScheduledPaymentsResponseData } from "./scheduled-payment.js";
import { CreditorReferenceInformation, ReferredDocumentInformation, RemittanceInformation, StandingOrder, StandingOrdersResponse, StandingOrdersResponseData, StructuredRemittanceInformation } from "./standing-order.js";
import { Statement, StatementAmount, StatementBenefit, StatementDateTime, StatementFee, StatementInterest, StatementRate, StatementValue, StatementsResponse, StatementsResponseData } from "./statement.js";
import { BankTransactionCode, CardInstrument, CashAccount, CurrencyExchange, ExtendedProprietaryBankTransactionCode, MerchantDetails, ProprietaryBankTransactionCode, Transaction, TransactionBalance, TransactionsResponse, TransactionsResponseData, UltimateParty } from "./transaction.js";

const schemaOfAccountIdentification = z.object({
  SchemeName: z.custom<AccountIdentificationScheme>(),
  Identification: z.string(),
  Name: z.string().optional(),
  LEI: z.string().optional(),
  SecondaryIdentification: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfAccountIdentification>>().toEqualTypeOf<AccountIdentification>();

const schemaOfPostalAddress = z.object({
  AddressType: z.custom<AddressType>().optional(),
  Department: z.string().optional(),
  SubDepartment: z.string().optional(),
  StreetName: z.string().optional(),
  BuildingNumber: z.string().optional(),
  BuildingName: z.string().optional(),
  Floor: z.string().optional(),
  UnitNumber: z.string().optional(),
  Room: z.string().optional(),
  PostBox: z.string().optional(),
  TownLocationName: z.string().optional(),
  DistrictName: z.string().optional(),
  CareOf: z.string().optional(),
  PostCode: z.string().optional(),
  TownName: z.string().optional(),
  CountrySubDivision: z.string().optional(),
  Country: z.string().optional(),
  AddressLine: z.array(z.string()).optional()
});
expectTypeOf<z.output<typeof schemaOfPostalAddress>>().toEqualTypeOf<PostalAddress>();

const schemaOfStatementFrequencyAndFormat = z.object({
  Frequency: z.custom<StatementFrequency>().optional(),
  CommunicationMethod: z.custom<StatementCommunicationMethod>().optional(),
  Format: z.custom<StatementFileFormat>().optional(),
  DeliveryAddress: PostalAddress.optional()
});
expectTypeOf<z.output<typeof schemaOfStatementFrequencyAndFormat>>().toEqualTypeOf<StatementFrequencyAndFormat>();

const schemaOfServicer = z.object({
  SchemeName: z.custom<AgentIdentificationScheme>(),
  Identification: z.string(),
  Name: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfServicer>>().toEqualTypeOf<Servicer>();

const schemaOfLinks = z.object({
  Self: z.string(),
  First: z.string().optional(),
  Prev: z.string().optional(),
  Next: z.string().optional(),
  Last: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfLinks>>().toEqualTypeOf<Links>();

const schemaOfSupplementaryData = z.record(z.string(), z.unknown());
expectTypeOf<z.output<typeof schemaOfSupplementaryData>>().toEqualTypeOf<SupplementaryData>();

const schemaOfAgent = z.object({
  SchemeName: z.custom<AgentIdentificationScheme>().optional(),
  Identification: z.string().optional(),
  Name: z.string().optional(),
  PostalAddress: PostalAddress.optional(),
  LEI: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfAgent>>().toEqualTypeOf<Agent>();

const schemaOfAccountProxy = z.object({
  Identification: z.string(),
  Code: z.custom<AccountProxyCode>(),
  Type: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfAccountProxy>>().toEqualTypeOf<AccountProxy>();

const schemaOfIdentifiedCashAccount = z.object({
  SchemeName: z.custom<AccountIdentificationScheme>(),
  Identification: z.string(),
  Name: z.string().optional(),
  SecondaryIdentification: z.string().optional(),
  Proxy: AccountProxy.optional()
});
expectTypeOf<z.output<typeof schemaOfIdentifiedCashAccount>>().toEqualTypeOf<IdentifiedCashAccount>();

const schemaOfBeneficiary = z.object({
  AccountId: z.string().optional(),
  BeneficiaryId: z.string().optional(),
  BeneficiaryType: z.custom<BeneficiaryType>().optional(),
  Reference: z.string().optional(),
  SupplementaryData: SupplementaryData.optional(),
  CreditorAgent: Agent.optional(),
  CreditorAccount: IdentifiedCashAccount.optional()
});
expectTypeOf<z.output<typeof schemaOfBeneficiary>>().toEqualTypeOf<Beneficiary>();

const schemaOfBeneficiariesResponseData = z.object({
  Beneficiary: z.array(Beneficiary).optional()
});
expectTypeOf<z.output<typeof schemaOfBeneficiariesResponseData>>().toEqualTypeOf<BeneficiariesResponseData>();

const schemaOfConsentRisk = z.record(z.string(), z.unknown());
expectTypeOf<z.output<typeof schemaOfConsentRisk>>().toEqualTypeOf<ConsentRisk>();

const schemaOfStatusReason = z.object({
  StatusReasonCode: z.string().optional(),
  StatusReasonDescription: z.string().optional(),
  Path: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfStatusReason>>().toEqualTypeOf<StatusReason>();

const schemaOfPaymentFrequency = z.object({
  Type: z.custom<PaymentFrequencyType>(),
  CountPerPeriod: z.number().optional(),
  PointInTime: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfPaymentFrequency>>().toEqualTypeOf<PaymentFrequency>();

const schemaOfErrorDetail = z.object({
  ErrorCode: z.string(),
  Message: z.string().optional(),
  Path: z.string().optional(),
  Url: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfErrorDetail>>().toEqualTypeOf<ErrorDetail>();

const schemaOfErrorResponse = z.object({
  Id: z.string().optional(),
  Code: z.string().optional(),
  Message: z.string().optional(),
  Errors: z.array(ErrorDetail)
});
expectTypeOf<z.output<typeof schemaOfErrorResponse>>().toEqualTypeOf<ErrorResponse>();

const schemaOfRelatedAccount = z.object({
  Related: z.string(),
  Id: z.string()
});
expectTypeOf<z.output<typeof schemaOfRelatedAccount>>().toEqualTypeOf<RelatedAccount>();

const schemaOfPartyRelationships = z.object({
  Account: RelatedAccount.optional()
});
expectTypeOf<z.output<typeof schemaOfPartyRelationships>>().toEqualTypeOf<PartyRelationships>();

const schemaOfParty = z.object({
  PartyId: z.string(),
  PartyNumber: z.string().optional(),
  PartyType: z.custom<PartyType>().optional(),
  Name: z.string().optional(),
  FullLegalName: z.string().optional(),
  LegalStructure: z.custom<LegalStructure>().optional(),
  LEI: z.string().optional(),
  BeneficialOwnership: z.boolean().optional(),
  AccountRole: z.custom<AccountRole>().optional(),
  EmailAddress: z.string().optional(),
  Phone: z.string().optional(),
  Mobile: z.string().optional(),
  Relationships: PartyRelationships.optional(),
  Address: z.array(PostalAddress).optional()
});
expectTypeOf<z.output<typeof schemaOfParty>>().toEqualTypeOf<Party>();

const schemaOfPartyResponseData = z.object({
  Party: Party.optional()
});
expectTypeOf<z.output<typeof schemaOfPartyResponseData>>().toEqualTypeOf<PartyResponseData>();

const schemaOfPartiesResponseData = z.object({
  Party: z.array(Party).optional()
});
expectTypeOf<z.output<typeof schemaOfPartiesResponseData>>().toEqualTypeOf<PartiesResponseData>();

const schemaOfOtherCode = z.object({
  Code: z.string().optional(),
  Name: z.string(),
  Description: z.string()
});
expectTypeOf<z.output<typeof schemaOfOtherCode>>().toEqualTypeOf<OtherCode>();

const schemaOfOtherProductProductDetails = z.object({
  Segment: z.array(z.custom<OtherProductProductDetailsSegment>()).optional(),
  FeeFreeLength: z.number().optional(),
  FeeFreeLengthPeriod: z.custom<OtherProductPeriod>().optional(),
  MonthlyMaximumCharge: z.string().optional(),
  Notes: z.array(z.string()).optional(),
  OtherSegment: OtherCode.optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductProductDetails>>().toEqualTypeOf<OtherProductProductDetails>();

const schemaOfExtensibleOtherCode = z.object({
  Code: z.string().optional(),
  Name: z.string(),
  Description: z.string()
});
expectTypeOf<z.output<typeof schemaOfExtensibleOtherCode>>().toEqualTypeOf<ExtensibleOtherCode>();

const schemaOfOtherProductCreditInterestTierBand = z.object({
  Identification: z.string().optional(),
  TierValueMinimum: z.string(),
  TierValueMaximum: z.string().optional(),
  CalculationFrequency: z.custom<OtherProductCreditInterestCalculationFrequency>().optional(),
  ApplicationFrequency: z.custom<OtherProductCreditInterestCalculationFrequency>(),
  DepositInterestAppliedCoverage: z.custom<OtherProductTierBandMethod>().optional(),
  FixedVariableInterestRateType: z.custom<OtherProductInterestFixedVariableType>(),
  AER: z.string(),
  BankInterestRateType: z.custom<OtherProductInterestRateType>().optional(),
  BankInterestRate: z.string().optional(),
  Notes: z.array(z.string()).optional(),
  OtherBankInterestType: ExtensibleOtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductCreditInterestTierBand>>().toEqualTypeOf<OtherProductCreditInterestTierBand>();

const schemaOfOtherProductCreditInterestTierBandSet = z.object({
  TierBandMethod: z.custom<OtherProductTierBandMethod>(),
  CalculationMethod: z.custom<OtherProductInterestCalculationMethod>().optional(),
  Destination: z.custom<OtherProductCreditInterestDestination>(),
  Notes: z.array(z.string()).optional(),
  OtherCalculationMethod: OtherCode.optional(),
  OtherDestination: OtherCode.optional(),
  TierBand: z.array(OtherProductCreditInterestTierBand)
});
expectTypeOf<z.output<typeof schemaOfOtherProductCreditInterestTierBandSet>>().toEqualTypeOf<OtherProductCreditInterestTierBandSet>();

const schemaOfOtherProductCreditInterest = z.object({
  TierBandSet: z.array(OtherProductCreditInterestTierBandSet)
});
expectTypeOf<z.output<typeof schemaOfOtherProductCreditInterest>>().toEqualTypeOf<OtherProductCreditInterest>();

const schemaOfOtherProductOverdraftFeeChargeCap = z.object({
  FeeType: z.array(z.custom<OtherProductOverdraftFeeType>()),
  MinMaxType: z.custom<OtherProductMinMaxType>(),
  FeeCapOccurrence: z.number().optional(),
  FeeCapAmount: z.string().optional(),
  CappingPeriod: z.custom<OtherProductPeriod>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: z.array(ExtensibleOtherCode).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductOverdraftFeeChargeCap>>().toEqualTypeOf<OtherProductOverdraftFeeChargeCap>();

const schemaOfOtherProductOverdraftFeeChargeDetail = z.object({
  FeeType: z.custom<OtherProductOverdraftFeeType>(),
  NegotiableIndicator: z.boolean().optional(),
  OverdraftControlIndicator: z.boolean().optional(),
  IncrementalBorrowingAmount: z.string().optional(),
  FeeAmount: z.string().optional(),
  FeeRate: z.string().optional(),
  FeeRateType: z.custom<OtherProductInterestRateType>().optional(),
  ApplicationFrequency: z.custom<OtherProductFeeFrequency>(),
  CalculationFrequency: z.custom<OtherProductFeeFrequency>().optional(),
  Notes: z.array(z.string()).optional(),
  OverdraftFeeChargeCap: z.array(OtherProductOverdraftFeeChargeCap).optional(),
  OtherFeeType: OtherCode.optional(),
  OtherFeeRateType: OtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductOverdraftFeeChargeDetail>>().toEqualTypeOf<OtherProductOverdraftFeeChargeDetail>();

const schemaOfOtherProductOverdraftFeesCharges = z.object({
  OverdraftFeeChargeCap: z.array(OtherProductOverdraftFeeChargeCap).optional(),
  OverdraftFeeChargeDetail: z.array(OtherProductOverdraftFeeChargeDetail)
});
expectTypeOf<z.output<typeof schemaOfOtherProductOverdraftFeesCharges>>().toEqualTypeOf<OtherProductOverdraftFeesCharges>();

const schemaOfOtherProductOverdraftTierBand = z.object({
  Identification: z.string().optional(),
  TierValueMin: z.string(),
  TierValueMax: z.string().optional(),
  EAR: z.string().optional(),
  AgreementLengthMin: z.number().optional(),
  AgreementLengthMax: z.number().optional(),
  AgreementPeriod: z.custom<OtherProductPeriod>().optional(),
  OverdraftInterestChargingCoverage: z.custom<OtherProductTierBandMethod>().optional(),
  BankGuaranteedIndicator: z.boolean().optional(),
  Notes: z.array(z.string()).optional(),
  OverdraftFeesCharges: z.array(OtherProductOverdraftFeesCharges).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductOverdraftTierBand>>().toEqualTypeOf<OtherProductOverdraftTierBand>();

const schemaOfOtherProductOverdraftTierBandSet = z.object({
  TierBandMethod: z.custom<OtherProductTierBandMethod>(),
  OverdraftType: z.custom<OtherProductOverdraftType>().optional(),
  Identification: z.string().optional(),
  AuthorisedIndicator: z.boolean().optional(),
  BufferAmount: z.string().optional(),
  Notes: z.array(z.string()).optional(),
  OverdraftTierBand: z.array(OtherProductOverdraftTierBand),
  OverdraftFeesCharges: z.array(OtherProductOverdraftFeesCharges).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductOverdraftTierBandSet>>().toEqualTypeOf<OtherProductOverdraftTierBandSet>();

const schemaOfOtherProductOverdraft = z.object({
  Notes: z.array(z.string()).optional(),
  OverdraftTierBandSet: z.array(OtherProductOverdraftTierBandSet)
});
expectTypeOf<z.output<typeof schemaOfOtherProductOverdraft>>().toEqualTypeOf<OtherProductOverdraft>();

const schemaOfOtherFeeCode = z.object({
  Code: z.string().optional(),
  FeeCategory: z.custom<OtherProductFeeCategory>(),
  Name: z.string(),
  Description: z.string()
});
expectTypeOf<z.output<typeof schemaOfOtherFeeCode>>().toEqualTypeOf<OtherFeeCode>();

const schemaOfOtherProductLoanInterestFeeChargeDetail = z.object({
  FeeType: z.custom<OtherProductFeeType>(),
  NegotiableIndicator: z.boolean().optional(),
  FeeAmount: z.string().optional(),
  FeeRate: z.string().optional(),
  FeeRateType: z.custom<OtherProductInterestRateType>().optional(),
  ApplicationFrequency: z.custom<OtherProductFeeFrequency>(),
  CalculationFrequency: z.custom<OtherProductFeeFrequency>(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: OtherFeeCode.optional(),
  OtherFeeRateType: OtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductLoanInterestFeeChargeDetail>>().toEqualTypeOf<OtherProductLoanInterestFeeChargeDetail>();

const schemaOfOtherProductLoanInterestFeeChargeCap = z.object({
  FeeType: z.array(z.custom<OtherProductFeeType>()),
  MinMaxType: z.custom<OtherProductMinMaxType>(),
  FeeCapOccurrence: z.number().optional(),
  FeeCapAmount: z.string().optional(),
  CappingPeriod: z.custom<OtherProductFeeFrequency>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: z.array(ExtensibleOtherCode).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductLoanInterestFeeChargeCap>>().toEqualTypeOf<OtherProductLoanInterestFeeChargeCap>();

const schemaOfOtherProductLoanInterestFeesCharges = z.object({
  LoanInterestFeeChargeDetail: z.array(OtherProductLoanInterestFeeChargeDetail),
  LoanInterestFeeChargeCap: z.array(OtherProductLoanInterestFeeChargeCap).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductLoanInterestFeesCharges>>().toEqualTypeOf<OtherProductLoanInterestFeesCharges>();

const schemaOfOtherProductLoanInterestTierBand = z.object({
  Identification: z.string().optional(),
  TierValueMinimum: z.string(),
  TierValueMaximum: z.string().optional(),
  TierValueMinTerm: z.number(),
  MinTermPeriod: z.custom<OtherProductPeriod>(),
  TierValueMaxTerm: z.number().optional(),
  MaxTermPeriod: z.custom<OtherProductPeriod>().optional(),
  FixedVariableInterestRateType: z.custom<OtherProductInterestFixedVariableType>(),
  RepAPR: z.string(),
  LoanProviderInterestRateType: z.custom<OtherProductInterestRateType>().optional(),
  LoanProviderInterestRate: z.string().optional(),
  Notes: z.array(z.string()).optional(),
  OtherLoanProviderInterestRateType: ExtensibleOtherCode.optional(),
  LoanInterestFeesCharges: z.array(OtherProductLoanInterestFeesCharges).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductLoanInterestTierBand>>().toEqualTypeOf<OtherProductLoanInterestTierBand>();

const schemaOfOtherProductLoanInterestTierBandSet = z.object({
  TierBandMethod: z.custom<OtherProductTierBandMethod>(),
  Identification: z.string().optional(),
  CalculationMethod: z.custom<OtherProductInterestCalculationMethod>(),
  Notes: z.array(z.string()).optional(),
  OtherCalculationMethod: OtherCode.optional(),
  LoanInterestTierBand: z.array(OtherProductLoanInterestTierBand),
  LoanInterestFeesCharges: z.array(OtherProductLoanInterestFeesCharges).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductLoanInterestTierBandSet>>().toEqualTypeOf<OtherProductLoanInterestTierBandSet>();

const schemaOfOtherProductLoanInterest = z.object({
  Notes: z.array(z.string()).optional(),
  LoanInterestTierBandSet: z.array(OtherProductLoanInterestTierBandSet)
});
expectTypeOf<z.output<typeof schemaOfOtherProductLoanInterest>>().toEqualTypeOf<OtherProductLoanInterest>();

const schemaOfOtherProductRepaymentFeeChargeCap = z.object({
  FeeType: z.array(z.custom<OtherProductFeeType>()),
  MinMaxType: z.custom<OtherProductMinMaxType>(),
  FeeCapOccurrence: z.number().optional(),
  FeeCapAmount: z.string().optional(),
  CappingPeriod: z.custom<OtherProductPeriod>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: z.array(ExtensibleOtherCode).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductRepaymentFeeChargeCap>>().toEqualTypeOf<OtherProductRepaymentFeeChargeCap>();

const schemaOfOtherProductRepaymentFeeCharges = z.object({
  RepaymentFeeChargeDetail: z.array(OtherProductLoanInterestFeeChargeDetail),
  RepaymentFeeChargeCap: z.array(OtherProductRepaymentFeeChargeCap).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductRepaymentFeeCharges>>().toEqualTypeOf<OtherProductRepaymentFeeCharges>();

const schemaOfOtherProductRepaymentHoliday = z.object({
  MaxHolidayLength: z.number().optional(),
  MaxHolidayPeriod: z.custom<OtherProductPeriod>().optional(),
  Notes: z.array(z.string()).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductRepaymentHoliday>>().toEqualTypeOf<OtherProductRepaymentHoliday>();

const schemaOfOtherProductRepayment = z.object({
  RepaymentType: z.custom<OtherProductRepaymentType>().optional(),
  RepaymentFrequency: z.custom<OtherProductRepaymentFrequency>().optional(),
  AmountType: z.custom<OtherProductRepaymentAmountType>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherRepaymentType: ExtensibleOtherCode.optional(),
  OtherRepaymentFrequency: ExtensibleOtherCode.optional(),
  OtherAmountType: ExtensibleOtherCode.optional(),
  RepaymentFeeCharges: OtherProductRepaymentFeeCharges.optional(),
  RepaymentHoliday: z.array(OtherProductRepaymentHoliday).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductRepayment>>().toEqualTypeOf<OtherProductRepayment>();

const schemaOfOtherProductOtherFeesChargesFeeApplicableRange = z.object({
  MinimumAmount: z.string().optional(),
  MaximumAmount: z.string().optional(),
  MinimumRate: z.string().optional(),
  MaximumRate: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductOtherFeesChargesFeeApplicableRange>>().toEqualTypeOf<OtherProductOtherFeesChargesFeeApplicableRange>();

const schemaOfOtherProductOtherFeesChargesFeeChargeDetail = z.object({
  FeeCategory: z.custom<OtherProductFeeCategory>(),
  FeeType: z.custom<OtherProductFeeType>(),
  NegotiableIndicator: z.boolean().optional(),
  FeeAmount: z.string().optional(),
  FeeRate: z.string().optional(),
  FeeRateType: z.custom<OtherProductInterestRateType>().optional(),
  ApplicationFrequency: z.custom<OtherProductFeeFrequency>(),
  CalculationFrequency: z.custom<OtherProductFeeFrequency>().optional(),
  Notes: z.array(z.string()).optional(),
  FeeChargeCap: z.array(OtherProductRepaymentFeeChargeCap).optional(),
  OtherFeeCategoryType: OtherCode.optional(),
  OtherFeeType: OtherFeeCode.optional(),
  OtherFeeRateType: OtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional(),
  FeeApplicableRange: OtherProductOtherFeesChargesFeeApplicableRange.optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductOtherFeesChargesFeeChargeDetail>>().toEqualTypeOf<OtherProductOtherFeesChargesFeeChargeDetail>();

const schemaOfOtherProductOtherFeesCharges = z.object({
  TariffType: z.custom<OtherProductOtherFeesChargesTariffType>().optional(),
  TariffName: z.string().optional(),
  OtherTariffType: ExtensibleOtherCode.optional(),
  FeeChargeDetail: z.array(OtherProductOtherFeesChargesFeeChargeDetail),
  FeeChargeCap: z.array(OtherProductRepaymentFeeChargeCap).optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProductOtherFeesCharges>>().toEqualTypeOf<OtherProductOtherFeesCharges>();

const schemaOfOtherProduct = z.object({
  Name: z.string(),
  Description: z.string(),
  ProductDetails: OtherProductProductDetails.optional(),
  CreditInterest: OtherProductCreditInterest.optional(),
  Overdraft: OtherProductOverdraft.optional(),
  LoanInterest: OtherProductLoanInterest.optional(),
  Repayment: OtherProductRepayment.optional(),
  OtherFeesCharges: z.array(OtherProductOtherFeesCharges).optional(),
  SupplementaryData: SupplementaryData.optional()
});
expectTypeOf<z.output<typeof schemaOfOtherProduct>>().toEqualTypeOf<OtherProduct>();

const schemaOfBusinessCurrentAccountProductDetails = z.object({
  Segment: z.array(z.custom<BusinessCurrentAccountProductDetailsSegment>()).optional(),
  FeeFreeLength: z.number().optional(),
  FeeFreeLengthPeriod: z.custom<BusinessCurrentAccountFeeFreeLengthPeriod>().optional(),
  Notes: z.array(z.string()).optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountProductDetails>>().toEqualTypeOf<BusinessCurrentAccountProductDetails>();

const schemaOfBusinessCurrentAccountCreditInterestTierBand = z.object({
  Identification: z.string().optional(),
  TierValueMinimum: z.string(),
  TierValueMaximum: z.string().optional(),
  CalculationFrequency: z.custom<BusinessCurrentAccountCreditInterestCalculationFrequency>().optional(),
  ApplicationFrequency: z.custom<BusinessCurrentAccountCreditInterestCalculationFrequency>(),
  DepositInterestAppliedCoverage: z.custom<BusinessCurrentAccountTierBandMethod>().optional(),
  FixedVariableInterestRateType: z.custom<ProductCreditInterestFixedVariableInterestRateType>(),
  AER: z.string(),
  BankInterestRateType: z.custom<BusinessCurrentAccountBankInterestRateType>().optional(),
  BankInterestRate: z.string().optional(),
  Notes: z.array(z.string()).optional(),
  OtherBankInterestType: OtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountCreditInterestTierBand>>().toEqualTypeOf<BusinessCurrentAccountCreditInterestTierBand>();

const schemaOfBusinessCurrentAccountCreditInterestTierBandSet = z.object({
  TierBandMethod: z.custom<BusinessCurrentAccountTierBandMethod>(),
  CalculationMethod: z.custom<ProductCreditInterestCalculationMethod>().optional(),
  Destination: z.custom<ProductCreditInterestDestination>(),
  Notes: z.array(z.string()).optional(),
  TierBand: z.array(BusinessCurrentAccountCreditInterestTierBand)
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountCreditInterestTierBandSet>>().toEqualTypeOf<BusinessCurrentAccountCreditInterestTierBandSet>();

const schemaOfBusinessCurrentAccountCreditInterest = z.object({
  TierBandSet: z.array(BusinessCurrentAccountCreditInterestTierBandSet)
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountCreditInterest>>().toEqualTypeOf<BusinessCurrentAccountCreditInterest>();

const schemaOfBusinessCurrentAccountOverdraftFeeChargeCap = z.object({
  FeeType: z.array(z.custom<BusinessCurrentAccountOverdraftFeeType>()),
  MinMaxType: z.custom<ProductMinMaxType>(),
  FeeCapOccurrence: z.number().optional(),
  FeeCapAmount: z.string().optional(),
  CappingPeriod: z.custom<BusinessCurrentAccountFeeFreeLengthPeriod>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: z.array(ExtensibleOtherCode).optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountOverdraftFeeChargeCap>>().toEqualTypeOf<BusinessCurrentAccountOverdraftFeeChargeCap>();

const schemaOfBusinessCurrentAccountOverdraftFeeChargeDetail = z.object({
  FeeType: z.custom<BusinessCurrentAccountOverdraftFeeType>(),
  NegotiableIndicator: z.boolean().optional(),
  OverdraftControlIndicator: z.boolean().optional(),
  IncrementalBorrowingAmount: z.string().optional(),
  FeeAmount: z.string().optional(),
  FeeRate: z.string().optional(),
  FeeRateType: z.custom<BusinessCurrentAccountBankInterestRateType>().optional(),
  ApplicationFrequency: z.custom<BusinessCurrentAccountApplicationFrequency>(),
  CalculationFrequency: z.custom<BusinessCurrentAccountApplicationFrequency>().optional(),
  Notes: z.array(z.string()).optional(),
  OverdraftFeeChargeCap: z.array(BusinessCurrentAccountOverdraftFeeChargeCap).optional(),
  OtherFeeType: OtherCode.optional(),
  OtherFeeRateType: OtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountOverdraftFeeChargeDetail>>().toEqualTypeOf<BusinessCurrentAccountOverdraftFeeChargeDetail>();

const schemaOfBusinessCurrentAccountOverdraftFeesCharges = z.object({
  OverdraftFeeChargeCap: z.array(BusinessCurrentAccountOverdraftFeeChargeCap).optional(),
  OverdraftFeeChargeDetail: z.array(BusinessCurrentAccountOverdraftFeeChargeDetail)
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountOverdraftFeesCharges>>().toEqualTypeOf<BusinessCurrentAccountOverdraftFeesCharges>();

const schemaOfBusinessCurrentAccountOverdraftTierBand = z.object({
  Identification: z.string().optional(),
  TierValueMin: z.string(),
  TierValueMax: z.string().optional(),
  EAR: z.string().optional(),
  RepresentativeAPR: z.string().optional(),
  AgreementLengthMin: z.number().optional(),
  AgreementLengthMax: z.number().optional(),
  AgreementPeriod: z.custom<BusinessCurrentAccountFeeFreeLengthPeriod>().optional(),
  OverdraftInterestChargingCoverage: z.custom<BusinessCurrentAccountTierBandMethod>().optional(),
  BankGuaranteedIndicator: z.boolean().optional(),
  Notes: z.array(z.string()).optional(),
  OverdraftFeesCharges: z.array(BusinessCurrentAccountOverdraftFeesCharges).optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountOverdraftTierBand>>().toEqualTypeOf<BusinessCurrentAccountOverdraftTierBand>();

const schemaOfBusinessCurrentAccountOverdraftTierBandSet = z.object({
  TierBandMethod: z.custom<BusinessCurrentAccountTierBandMethod>(),
  OverdraftType: z.custom<BusinessCurrentAccountOverdraftType>().optional(),
  Identification: z.string().optional(),
  AuthorisedIndicator: z.boolean().optional(),
  BufferAmount: z.string().optional(),
  Notes: z.array(z.string()).optional(),
  OverdraftTierBand: z.array(BusinessCurrentAccountOverdraftTierBand),
  OverdraftFeesCharges: z.array(BusinessCurrentAccountOverdraftFeesCharges).optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountOverdraftTierBandSet>>().toEqualTypeOf<BusinessCurrentAccountOverdraftTierBandSet>();

const schemaOfBusinessCurrentAccountOverdraft = z.object({
  Notes: z.array(z.string()).optional(),
  OverdraftTierBandSet: z.array(BusinessCurrentAccountOverdraftTierBandSet)
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountOverdraft>>().toEqualTypeOf<BusinessCurrentAccountOverdraft>();

const schemaOfBusinessCurrentAccountOtherFeesChargesFeeChargeCap = z.object({
  FeeType: z.array(z.custom<BusinessCurrentAccountOtherFeesChargesFeeType>()),
  MinMaxType: z.custom<ProductMinMaxType>(),
  FeeCapOccurrence: z.number().optional(),
  FeeCapAmount: z.string().optional(),
  CappingPeriod: z.custom<BusinessCurrentAccountFeeFreeLengthPeriod>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: z.array(ExtensibleOtherCode).optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountOtherFeesChargesFeeChargeCap>>().toEqualTypeOf<BusinessCurrentAccountOtherFeesChargesFeeChargeCap>();

const schemaOfProductOtherFeeCode = z.object({
  Code: z.string().optional(),
  FeeCategory: z.custom<ProductOtherFeesChargesFeeCategory>(),
  Name: z.string(),
  Description: z.string()
});
expectTypeOf<z.output<typeof schemaOfProductOtherFeeCode>>().toEqualTypeOf<ProductOtherFeeCode>();

const schemaOfProductOtherFeesChargesFeeApplicableRange = z.object({
  MinimumAmount: z.string().optional(),
  MaximumAmount: z.string().optional(),
  MinimumRate: z.string().optional(),
  MaximumRate: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfProductOtherFeesChargesFeeApplicableRange>>().toEqualTypeOf<ProductOtherFeesChargesFeeApplicableRange>();

const schemaOfBusinessCurrentAccountOtherFeesChargesFeeChargeDetail = z.object({
  FeeCategory: z.custom<ProductOtherFeesChargesFeeCategory>(),
  FeeType: z.custom<BusinessCurrentAccountOtherFeesChargesFeeType>(),
  NegotiableIndicator: z.boolean().optional(),
  FeeAmount: z.string().optional(),
  FeeRate: z.string().optional(),
  FeeRateType: z.custom<BusinessCurrentAccountBankInterestRateType>().optional(),
  ApplicationFrequency: z.custom<BusinessCurrentAccountApplicationFrequency>(),
  CalculationFrequency: z.custom<BusinessCurrentAccountApplicationFrequency>().optional(),
  Notes: z.array(z.string()).optional(),
  FeeChargeCap: z.array(BusinessCurrentAccountOtherFeesChargesFeeChargeCap).optional(),
  OtherFeeCategoryType: OtherCode.optional(),
  OtherFeeType: ProductOtherFeeCode.optional(),
  OtherFeeRateType: OtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional(),
  FeeApplicableRange: ProductOtherFeesChargesFeeApplicableRange.optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountOtherFeesChargesFeeChargeDetail>>().toEqualTypeOf<BusinessCurrentAccountOtherFeesChargesFeeChargeDetail>();

const schemaOfBusinessCurrentAccountOtherFeesCharges = z.object({
  TariffType: z.custom<BusinessCurrentAccountOtherFeesChargesTariffType>().optional(),
  TariffName: z.string().optional(),
  OtherTariffType: OtherCode.optional(),
  FeeChargeDetail: z.array(BusinessCurrentAccountOtherFeesChargesFeeChargeDetail),
  FeeChargeCap: z.array(BusinessCurrentAccountOtherFeesChargesFeeChargeCap).optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccountOtherFeesCharges>>().toEqualTypeOf<BusinessCurrentAccountOtherFeesCharges>();

const schemaOfBusinessCurrentAccount = z.object({
  ProductDetails: BusinessCurrentAccountProductDetails.optional(),
  CreditInterest: BusinessCurrentAccountCreditInterest.optional(),
  Overdraft: BusinessCurrentAccountOverdraft.optional(),
  OtherFeesCharges: z.array(BusinessCurrentAccountOtherFeesCharges).optional()
});
expectTypeOf<z.output<typeof schemaOfBusinessCurrentAccount>>().toEqualTypeOf<BusinessCurrentAccount>();

const schemaOfPersonalCurrentAccountProductDetails = z.object({
  Segment: z.array(z.custom<PersonalCurrentAccountProductDetailsSegment>()).optional(),
  MonthlyMaximumCharge: z.string().optional(),
  Notes: z.array(z.string()).optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountProductDetails>>().toEqualTypeOf<PersonalCurrentAccountProductDetails>();

const schemaOfPersonalCurrentAccountCreditInterestTierBand = z.object({
  Identification: z.string().optional(),
  TierValueMinimum: z.string(),
  TierValueMaximum: z.string().optional(),
  CalculationFrequency: z.custom<PersonalCurrentAccountCreditInterestCalculationFrequency>().optional(),
  ApplicationFrequency: z.custom<PersonalCurrentAccountCreditInterestCalculationFrequency>(),
  DepositInterestAppliedCoverage: z.custom<PersonalCurrentAccountTierBandMethod>().optional(),
  FixedVariableInterestRateType: z.custom<ProductCreditInterestFixedVariableInterestRateType>(),
  AER: z.string(),
  BankInterestRateType: z.custom<PersonalCurrentAccountBankInterestRateType>().optional(),
  BankInterestRate: z.string().optional(),
  Notes: z.array(z.string()).optional(),
  OtherBankInterestType: OtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountCreditInterestTierBand>>().toEqualTypeOf<PersonalCurrentAccountCreditInterestTierBand>();

const schemaOfPersonalCurrentAccountCreditInterestTierBandSet = z.object({
  TierBandMethod: z.custom<PersonalCurrentAccountTierBandMethod>(),
  CalculationMethod: z.custom<ProductCreditInterestCalculationMethod>().optional(),
  Destination: z.custom<ProductCreditInterestDestination>().optional(),
  Notes: z.array(z.string()).optional(),
  TierBand: z.array(PersonalCurrentAccountCreditInterestTierBand)
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountCreditInterestTierBandSet>>().toEqualTypeOf<PersonalCurrentAccountCreditInterestTierBandSet>();

const schemaOfPersonalCurrentAccountCreditInterest = z.object({
  TierBandSet: z.array(PersonalCurrentAccountCreditInterestTierBandSet)
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountCreditInterest>>().toEqualTypeOf<PersonalCurrentAccountCreditInterest>();

const schemaOfPersonalCurrentAccountOverdraftFeeChargeCap = z.object({
  FeeType: z.array(z.custom<PersonalCurrentAccountOverdraftFeeType>()),
  OverdraftControlIndicator: z.boolean().optional(),
  MinMaxType: z.custom<ProductMinMaxType>(),
  FeeCapOccurrence: z.number().optional(),
  FeeCapAmount: z.string().optional(),
  CappingPeriod: z.custom<PersonalCurrentAccountCappingPeriod>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: z.array(ExtensibleOtherCode).optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOverdraftFeeChargeCap>>().toEqualTypeOf<PersonalCurrentAccountOverdraftFeeChargeCap>();

const schemaOfPersonalCurrentAccountOverdraftFeeDetailCap = z.object({
  FeeType: z.array(z.custom<PersonalCurrentAccountOverdraftFeeType>()),
  OverdraftControlIndicator: z.boolean().optional(),
  MinMaxType: z.custom<ProductMinMaxType>(),
  FeeCapOccurrence: z.number().optional(),
  FeeCapAmount: z.string().optional(),
  CappingPeriod: z.custom<PersonalCurrentAccountCappingPeriod>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: z.array(ExtensibleOtherCode).optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOverdraftFeeDetailCap>>().toEqualTypeOf<PersonalCurrentAccountOverdraftFeeDetailCap>();

const schemaOfPersonalCurrentAccountOverdraftFeeChargeDetail = z.object({
  FeeType: z.custom<PersonalCurrentAccountOverdraftFeeType>(),
  OverdraftControlIndicator: z.boolean().optional(),
  IncrementalBorrowingAmount: z.string().optional(),
  FeeAmount: z.string().optional(),
  FeeRate: z.string().optional(),
  FeeRateType: z.custom<PersonalCurrentAccountBankInterestRateType>().optional(),
  ApplicationFrequency: z.custom<PersonalCurrentAccountApplicationFrequency>(),
  CalculationFrequency: z.custom<PersonalCurrentAccountApplicationFrequency>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: OtherCode.optional(),
  OtherFeeRateType: OtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional(),
  OverdraftFeeChargeCap: PersonalCurrentAccountOverdraftFeeDetailCap.optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOverdraftFeeChargeDetail>>().toEqualTypeOf<PersonalCurrentAccountOverdraftFeeChargeDetail>();

const schemaOfPersonalCurrentAccountOverdraftFeesCharges = z.object({
  OverdraftFeeChargeCap: z.array(PersonalCurrentAccountOverdraftFeeChargeCap).optional(),
  OverdraftFeeChargeDetail: z.array(PersonalCurrentAccountOverdraftFeeChargeDetail)
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOverdraftFeesCharges>>().toEqualTypeOf<PersonalCurrentAccountOverdraftFeesCharges>();

const schemaOfPersonalCurrentAccountOverdraftTierBand = z.object({
  Identification: z.string().optional(),
  TierValueMin: z.string(),
  TierValueMax: z.string().optional(),
  OverdraftInterestChargingCoverage: z.custom<PersonalCurrentAccountTierBandMethod>().optional(),
  BankGuaranteedIndicator: z.boolean().optional(),
  EAR: z.string().optional(),
  RepresentativeAPR: z.string().optional(),
  Notes: z.array(z.string()).optional(),
  OverdraftFeesCharges: z.array(PersonalCurrentAccountOverdraftFeesCharges).optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOverdraftTierBand>>().toEqualTypeOf<PersonalCurrentAccountOverdraftTierBand>();

const schemaOfPersonalCurrentAccountOverdraftTierBandSet = z.object({
  TierBandMethod: z.custom<PersonalCurrentAccountOverdraftTierBandMethod>(),
  OverdraftType: z.custom<PersonalCurrentAccountOverdraftType>().optional(),
  Identification: z.string().optional(),
  AuthorisedIndicator: z.boolean().optional(),
  BufferAmount: z.string().optional(),
  Notes: z.array(z.string()).optional(),
  OverdraftTierBand: z.array(PersonalCurrentAccountOverdraftTierBand),
  OverdraftFeesCharges: z.array(PersonalCurrentAccountOverdraftFeesCharges).optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOverdraftTierBandSet>>().toEqualTypeOf<PersonalCurrentAccountOverdraftTierBandSet>();

const schemaOfPersonalCurrentAccountOverdraft = z.object({
  Notes: z.array(z.string()).optional(),
  OverdraftTierBandSet: z.array(PersonalCurrentAccountOverdraftTierBandSet)
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOverdraft>>().toEqualTypeOf<PersonalCurrentAccountOverdraft>();

const schemaOfPersonalCurrentAccountOtherFeesChargesFeeChargeCap = z.object({
  FeeType: z.array(z.custom<PersonalCurrentAccountOtherFeesChargesFeeType>()),
  MinMaxType: z.custom<ProductMinMaxType>(),
  FeeCapOccurrence: z.number().optional(),
  FeeCapAmount: z.string().optional(),
  CappingPeriod: z.custom<PersonalCurrentAccountCappingPeriod>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeType: z.array(ExtensibleOtherCode).optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOtherFeesChargesFeeChargeCap>>().toEqualTypeOf<PersonalCurrentAccountOtherFeesChargesFeeChargeCap>();

const schemaOfPersonalCurrentAccountOtherFeesChargesFeeChargeDetail = z.object({
  FeeCategory: z.custom<ProductOtherFeesChargesFeeCategory>(),
  FeeType: z.custom<PersonalCurrentAccountOtherFeesChargesFeeType>(),
  FeeAmount: z.string().optional(),
  FeeRate: z.string().optional(),
  FeeRateType: z.custom<PersonalCurrentAccountBankInterestRateType>().optional(),
  ApplicationFrequency: z.custom<PersonalCurrentAccountApplicationFrequency>(),
  CalculationFrequency: z.custom<PersonalCurrentAccountApplicationFrequency>().optional(),
  Notes: z.array(z.string()).optional(),
  OtherFeeCategoryType: OtherCode.optional(),
  OtherFeeType: ProductOtherFeeCode.optional(),
  OtherFeeRateType: OtherCode.optional(),
  OtherApplicationFrequency: OtherCode.optional(),
  OtherCalculationFrequency: OtherCode.optional(),
  FeeChargeCap: z.array(PersonalCurrentAccountOtherFeesChargesFeeChargeCap).optional(),
  FeeApplicableRange: ProductOtherFeesChargesFeeApplicableRange.optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOtherFeesChargesFeeChargeDetail>>().toEqualTypeOf<PersonalCurrentAccountOtherFeesChargesFeeChargeDetail>();

const schemaOfPersonalCurrentAccountOtherFeesCharges = z.object({
  FeeChargeDetail: z.array(PersonalCurrentAccountOtherFeesChargesFeeChargeDetail),
  FeeChargeCap: z.array(PersonalCurrentAccountOtherFeesChargesFeeChargeCap).optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccountOtherFeesCharges>>().toEqualTypeOf<PersonalCurrentAccountOtherFeesCharges>();

const schemaOfPersonalCurrentAccount = z.object({
  ProductDetails: PersonalCurrentAccountProductDetails.optional(),
  CreditInterest: PersonalCurrentAccountCreditInterest.optional(),
  Overdraft: PersonalCurrentAccountOverdraft.optional(),
  OtherFeesCharges: PersonalCurrentAccountOtherFeesCharges.optional()
});
expectTypeOf<z.output<typeof schemaOfPersonalCurrentAccount>>().toEqualTypeOf<PersonalCurrentAccount>();

const schemaOfProduct = z.object({
  ProductName: z.string().optional(),
  ProductId: z.string().optional(),
  AccountId: z.string(),
  SecondaryProductId: z.string().optional(),
  ProductType: z.custom<ProductType>(),
  MarketingStateId: z.string().optional(),
  OtherProductType: OtherProduct.optional(),
  BCA: BusinessCurrentAccount.optional(),
  PCA: PersonalCurrentAccount.optional()
});
expectTypeOf<z.output<typeof schemaOfProduct>>().toEqualTypeOf<Product>();

const schemaOfProductsResponseData = z.object({
  Product: z.array(Product).optional()
});
expectTypeOf<z.output<typeof schemaOfProductsResponseData>>().toEqualTypeOf<ProductsResponseData>();

const schemaOfIdentifiedAgent = z.object({
  SchemeName: z.custom<AgentIdentificationScheme>(),
  Identification: z.string(),
  Name: z.string().optional(),
  PostalAddress: PostalAddress.optional(),
  LEI: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfIdentifiedAgent>>().toEqualTypeOf<IdentifiedAgent>();

const schemaOfCreditorReferenceInformation = z.object({
  Code: z.custom<CreditorReferenceType>().optional(),
  Issuer: z.string().optional(),
  Reference: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfCreditorReferenceInformation>>().toEqualTypeOf<CreditorReferenceInformation>();

const schemaOfStatementRate = z.object({
  Rate: z.string(),
  Type: z.custom<StatementRateType>()
});
expectTypeOf<z.output<typeof schemaOfStatementRate>>().toEqualTypeOf<StatementRate>();

const schemaOfStatementValue = z.object({
  Value: z.string(),
  Type: z.custom<StatementValueType>()
});
expectTypeOf<z.output<typeof schemaOfStatementValue>>().toEqualTypeOf<StatementValue>();

const schemaOfBankTransactionCode = z.object({
  Code: z.string(),
  SubCode: z.string()
});
expectTypeOf<z.output<typeof schemaOfBankTransactionCode>>().toEqualTypeOf<BankTransactionCode>();

const schemaOfProprietaryBankTransactionCode = z.object({
  Code: z.string(),
  Issuer: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfProprietaryBankTransactionCode>>().toEqualTypeOf<ProprietaryBankTransactionCode>();

const schemaOfExtendedProprietaryBankTransactionCode = z.object({
  Code: z.string(),
  Issuer: z.string().optional(),
  Description: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfExtendedProprietaryBankTransactionCode>>().toEqualTypeOf<ExtendedProprietaryBankTransactionCode>();

const schemaOfMerchantDetails = z.object({
  MerchantName: z.string().optional(),
  MerchantCategoryCode: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfMerchantDetails>>().toEqualTypeOf<MerchantDetails>();

const schemaOfCashAccount = z.object({
  SchemeName: z.custom<AccountIdentificationScheme>().optional(),
  Identification: z.string().optional(),
  Name: z.string().optional(),
  SecondaryIdentification: z.string().optional(),
  Proxy: AccountProxy.optional()
});
expectTypeOf<z.output<typeof schemaOfCashAccount>>().toEqualTypeOf<CashAccount>();

const schemaOfCardInstrument = z.object({
  CardSchemeName: z.custom<CardScheme>(),
  AuthorisationType: z.custom<CardAuthorisationType>().optional(),
  Name: z.string().optional(),
  Identification: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfCardInstrument>>().toEqualTypeOf<CardInstrument>();

const schemaOfUltimateParty = z.object({
  Name: z.string().optional(),
  Identification: z.string().optional(),
  LEI: z.string().optional(),
  SchemeName: z.custom<AccountIdentificationScheme>().optional(),
  PostalAddress: PostalAddress.optional()
});
expectTypeOf<z.output<typeof schemaOfUltimateParty>>().toEqualTypeOf<UltimateParty>();

const schemaOfStatementDateTime = z.object({
  DateTime: DateTime,
  Type: z.custom<StatementDateTimeType>()
});
expectTypeOf<z.output<typeof schemaOfStatementDateTime>>().toEqualTypeOf<StatementDateTime>();

const schemaOfBalanceAmount = z.object({
  Amount: DecimalText,
  Currency: z.string(),
  SubType: z.custom<BalanceSubType>().optional()
});
expectTypeOf<z.output<typeof schemaOfBalanceAmount>>().toEqualTypeOf<BalanceAmount>();

const schemaOfMoneyAmount = z.object({
  Amount: DecimalText,
  Currency: z.string()
});
expectTypeOf<z.output<typeof schemaOfMoneyAmount>>().toEqualTypeOf<MoneyAmount>();

const schemaOfCreditLine = z.object({
  Included: z.boolean(),
  Type: z.custom<CreditLineType>().optional(),
  Amount: MoneyAmount.optional()
});
expectTypeOf<z.output<typeof schemaOfCreditLine>>().toEqualTypeOf<CreditLine>();

const schemaOfBalance = z.object({
  AccountId: z.string(),
  CreditDebitIndicator: z.custom<CreditDebitIndicator>(),
  Type: z.custom<BalanceType>(),
  DateTime: DateTime,
  Amount: BalanceAmount,
  CreditLine: z.array(CreditLine).optional(),
  LocalAmount: BalanceAmount.optional()
});
expectTypeOf<z.output<typeof schemaOfBalance>>().toEqualTypeOf<Balance>();

const schemaOfBalancesResponseData = z.object({
  Balance: z.array(Balance).optional(),
  TotalValue: MoneyAmount.optional()
});
expectTypeOf<z.output<typeof schemaOfBalancesResponseData>>().toEqualTypeOf<BalancesResponseData>();

const schemaOfScheduledPayment = z.object({
  AccountId: z.string(),
  ScheduledPaymentId: z.string().optional(),
  ScheduledPaymentDateTime: DateTime,
  ScheduledType: z.custom<ScheduledType>(),
  Reference: z.string().optional(),
  DebtorReference: z.string().optional(),
  InstructedAmount: MoneyAmount,
  CreditorAgent: IdentifiedAgent.optional(),
  CreditorAccount: IdentifiedCashAccount.optional()
});
expectTypeOf<z.output<typeof schemaOfScheduledPayment>>().toEqualTypeOf<ScheduledPayment>();

const schemaOfScheduledPaymentsResponseData = z.object({
  ScheduledPayment: z.array(ScheduledPayment).optional()
});
expectTypeOf<z.output<typeof schemaOfScheduledPaymentsResponseData>>().toEqualTypeOf<ScheduledPaymentsResponseData>();

const schemaOfStatementBenefit = z.object({
  Type: z.custom<StatementBenefitType>(),
  Amount: MoneyAmount
});
expectTypeOf<z.output<typeof schemaOfStatementBenefit>>().toEqualTypeOf<StatementBenefit>();

const schemaOfStatementFee = z.object({
  Description: z.string().optional(),
  CreditDebitIndicator: z.custom<CreditDebitIndicator>(),
  Type: z.custom<StatementFeeType>(),
  Rate: z.number().optional(),
  RateType: z.custom<StatementFeeRateType>().optional(),
  Frequency: z.custom<StatementFeeFrequency>().optional(),
  Amount: MoneyAmount
});
expectTypeOf<z.output<typeof schemaOfStatementFee>>().toEqualTypeOf<StatementFee>();

const schemaOfStatementInterest = z.object({
  Description: z.string().optional(),
  CreditDebitIndicator: z.custom<CreditDebitIndicator>(),
  Type: z.custom<StatementInterestType>(),
  Rate: z.number().optional(),
  RateType: z.custom<StatementInterestRateType>().optional(),
  Frequency: z.custom<StatementInterestFrequency>().optional(),
  Amount: MoneyAmount
});
expectTypeOf<z.output<typeof schemaOfStatementInterest>>().toEqualTypeOf<StatementInterest>();

const schemaOfStatementAmount = z.object({
  CreditDebitIndicator: z.custom<CreditDebitIndicator>(),
  Type: z.custom<StatementAmountType>(),
  Amount: BalanceAmount,
  LocalAmount: BalanceAmount.optional()
});
expectTypeOf<z.output<typeof schemaOfStatementAmount>>().toEqualTypeOf<StatementAmount>();

const schemaOfStatement = z.object({
  AccountId: z.string(),
  StatementId: z.string().optional(),
  StatementReference: z.string().optional(),
  Type: z.custom<StatementType>(),
  StartDateTime: DateTime,
  EndDateTime: DateTime,
  CreationDateTime: DateTime,
  StatementDescription: z.array(z.string()).optional(),
  StatementBenefit: z.array(StatementBenefit).optional(),
  StatementFee: z.array(StatementFee).optional(),
  StatementInterest: z.array(StatementInterest).optional(),
  StatementAmount: z.array(StatementAmount).optional(),
  StatementDateTime: z.array(StatementDateTime).optional(),
  StatementRate: z.array(StatementRate).optional(),
  StatementValue: z.array(StatementValue).optional(),
  TotalValue: MoneyAmount.optional()
});
expectTypeOf<z.output<typeof schemaOfStatement>>().toEqualTypeOf<Statement>();

const schemaOfStatementsResponseData = z.object({
  Statement: z.array(Statement).optional()
});
expectTypeOf<z.output<typeof schemaOfStatementsResponseData>>().toEqualTypeOf<StatementsResponseData>();

const schemaOfTransactionBalance = z.object({
  CreditDebitIndicator: z.custom<CreditDebitIndicator>(),
  Type: z.custom<BalanceType>(),
  Amount: MoneyAmount
});
expectTypeOf<z.output<typeof schemaOfTransactionBalance>>().toEqualTypeOf<TransactionBalance>();

const schemaOfAccount = z.object({
  AccountId: z.string(),
  Status: z.custom<AccountStatus>().optional(),
  StatusUpdateDateTime: OptionalDateTime.optional(),
  Currency: z.string().optional(),
  AccountCategory: z.custom<AccountCategory>().optional(),
  AccountTypeCode: z.custom<AccountTypeCode>().optional(),
  Description: z.string().optional(),
  Nickname: z.string().optional(),
  OpeningDate: OptionalDateTime.optional(),
  MaturityDate: OptionalDateTime.optional(),
  SwitchStatus: z.custom<SwitchStatus>().optional(),
  Account: z.array(AccountIdentification).optional(),
  StatementFrequencyAndFormat: z.array(StatementFrequencyAndFormat).optional(),
  Servicer: Servicer.optional()
});
expectTypeOf<z.output<typeof schemaOfAccount>>().toEqualTypeOf<Account>();

const schemaOfAccountsResponseData = z.object({
  Account: z.array(Account).optional()
});
expectTypeOf<z.output<typeof schemaOfAccountsResponseData>>().toEqualTypeOf<AccountsResponseData>();

const schemaOfMeta = z.object({
  TotalPages: z.number().optional(),
  FirstAvailableDateTime: OptionalDateTime.optional(),
  LastAvailableDateTime: OptionalDateTime.optional()
});
expectTypeOf<z.output<typeof schemaOfMeta>>().toEqualTypeOf<Meta>();

const schemaOfAccountsResponse = z.object({
  Data: AccountsResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfAccountsResponse>>().toEqualTypeOf<AccountsResponse>();

const schemaOfBalancesResponse = z.object({
  Data: BalancesResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfBalancesResponse>>().toEqualTypeOf<BalancesResponse>();

const schemaOfBeneficiariesResponse = z.object({
  Data: BeneficiariesResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfBeneficiariesResponse>>().toEqualTypeOf<BeneficiariesResponse>();

const schemaOfAccountAccessConsent = z.object({
  ConsentId: z.string(),
  CreationDateTime: DateTime,
  Status: z.custom<ConsentStatus>(),
  StatusReason: z.array(StatusReason).optional(),
  StatusUpdateDateTime: DateTime,
  Permissions: z.array(z.custom<Permission>()),
  ExpirationDateTime: OptionalDateTime.optional(),
  TransactionFromDateTime: OptionalDateTime.optional(),
  TransactionToDateTime: OptionalDateTime.optional()
});
expectTypeOf<z.output<typeof schemaOfAccountAccessConsent>>().toEqualTypeOf<AccountAccessConsent>();

const schemaOfAccountAccessConsentResponse = z.object({
  Data: AccountAccessConsent,
  Risk: ConsentRisk,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfAccountAccessConsentResponse>>().toEqualTypeOf<AccountAccessConsentResponse>();

const schemaOfMandateRelatedInformation = z.object({
  MandateIdentification: z.string().optional(),
  Classification: z.custom<MandateClassification>().optional(),
  CategoryPurposeCode: z.custom<CategoryPurposeCode>().optional(),
  FirstPaymentDateTime: OptionalDateTime.optional(),
  RecurringPaymentDateTime: OptionalDateTime.optional(),
  FinalPaymentDateTime: OptionalDateTime.optional(),
  Frequency: PaymentFrequency,
  Reason: z.string().optional()
});
expectTypeOf<z.output<typeof schemaOfMandateRelatedInformation>>().toEqualTypeOf<MandateRelatedInformation>();

const schemaOfDirectDebit = z.object({
  AccountId: z.string(),
  DirectDebitId: z.string().optional(),
  DirectDebitStatusCode: z.custom<MandateStatus>().optional(),
  MandateRelatedInformation: MandateRelatedInformation.optional(),
  Name: z.string(),
  PreviousPaymentDateTime: OptionalDateTime.optional(),
  PreviousPaymentAmount: MoneyAmount.optional()
});
expectTypeOf<z.output<typeof schemaOfDirectDebit>>().toEqualTypeOf<DirectDebit>();

const schemaOfDirectDebitsResponseData = z.object({
  DirectDebit: z.array(DirectDebit).optional()
});
expectTypeOf<z.output<typeof schemaOfDirectDebitsResponseData>>().toEqualTypeOf<DirectDebitsResponseData>();

const schemaOfDirectDebitsResponse = z.object({
  Data: DirectDebitsResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfDirectDebitsResponse>>().toEqualTypeOf<DirectDebitsResponse>();

const schemaOfOffer = z.object({
  AccountId: z.string(),
  OfferId: z.string().optional(),
  OfferType: z.custom<OfferType>().optional(),
  Description: z.string().optional(),
  StartDateTime: OptionalDateTime.optional(),
  EndDateTime: OptionalDateTime.optional(),
  Rate: z.string().optional(),
  Value: z.number().optional(),
  Term: z.string().optional(),
  URL: z.string().optional(),
  Amount: MoneyAmount.optional(),
  Fee: MoneyAmount.optional()
});
expectTypeOf<z.output<typeof schemaOfOffer>>().toEqualTypeOf<Offer>();

const schemaOfOffersResponseData = z.object({
  Offer: z.array(Offer).optional()
});
expectTypeOf<z.output<typeof schemaOfOffersResponseData>>().toEqualTypeOf<OffersResponseData>();

const schemaOfOffersResponse = z.object({
  Data: OffersResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfOffersResponse>>().toEqualTypeOf<OffersResponse>();

const schemaOfPartyResponse = z.object({
  Data: PartyResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfPartyResponse>>().toEqualTypeOf<PartyResponse>();

const schemaOfPartiesResponse = z.object({
  Data: PartiesResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfPartiesResponse>>().toEqualTypeOf<PartiesResponse>();

const schemaOfProductsResponse = z.object({
  Data: ProductsResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfProductsResponse>>().toEqualTypeOf<ProductsResponse>();

const schemaOfScheduledPaymentsResponse = z.object({
  Data: ScheduledPaymentsResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfScheduledPaymentsResponse>>().toEqualTypeOf<ScheduledPaymentsResponse>();

const schemaOfReferredDocumentInformation = z.object({
  Code: z.custom<ReferredDocumentType>().optional(),
  Issuer: z.string().optional(),
  Number: z.string().optional(),
  RelatedDate: OptionalDateTime.optional(),
  LineDetails: z.array(z.string()).optional()
});
expectTypeOf<z.output<typeof schemaOfReferredDocumentInformation>>().toEqualTypeOf<ReferredDocumentInformation>();

const schemaOfStructuredRemittanceInformation = z.object({
  ReferredDocumentInformation: z.array(ReferredDocumentInformation).optional(),
  ReferredDocumentAmount: z.number().optional(),
  CreditorReferenceInformation: CreditorReferenceInformation.optional(),
  Invoicer: z.string().optional(),
  Invoicee: z.string().optional(),
  TaxRemittance: z.string().optional(),
  AdditionalRemittanceInformation: z.array(z.string()).optional()
});
expectTypeOf<z.output<typeof schemaOfStructuredRemittanceInformation>>().toEqualTypeOf<StructuredRemittanceInformation>();

const schemaOfRemittanceInformation = z.object({
  Structured: z.array(StructuredRemittanceInformation).optional(),
  Unstructured: z.array(z.string()).optional()
});
expectTypeOf<z.output<typeof schemaOfRemittanceInformation>>().toEqualTypeOf<RemittanceInformation>();

const schemaOfStandingOrder = z.object({
  AccountId: z.string(),
  StandingOrderId: z.string().optional(),
  NextPaymentDateTime: OptionalDateTime.optional(),
  LastPaymentDateTime: OptionalDateTime.optional(),
  NumberOfPayments: z.string().optional(),
  StandingOrderStatusCode: z.custom<MandateStatus>().optional(),
  FirstPaymentAmount: MoneyAmount.optional(),
  NextPaymentAmount: MoneyAmount.optional(),
  LastPaymentAmount: MoneyAmount.optional(),
  FinalPaymentAmount: MoneyAmount.optional(),
  CreditorAgent: IdentifiedAgent.optional(),
  CreditorAccount: IdentifiedCashAccount.optional(),
  SupplementaryData: SupplementaryData.optional(),
  MandateRelatedInformation: MandateRelatedInformation.optional(),
  RemittanceInformation: RemittanceInformation.optional()
});
expectTypeOf<z.output<typeof schemaOfStandingOrder>>().toEqualTypeOf<StandingOrder>();

const schemaOfStandingOrdersResponseData = z.object({
  StandingOrder: z.array(StandingOrder).optional()
});
expectTypeOf<z.output<typeof schemaOfStandingOrdersResponseData>>().toEqualTypeOf<StandingOrdersResponseData>();

const schemaOfStandingOrdersResponse = z.object({
  Data: StandingOrdersResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfStandingOrdersResponse>>().toEqualTypeOf<StandingOrdersResponse>();

const schemaOfStatementsResponse = z.object({
  Data: StatementsResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfStatementsResponse>>().toEqualTypeOf<StatementsResponse>();

const schemaOfCurrencyExchange = z.object({
  SourceCurrency: z.string(),
  TargetCurrency: z.string().optional(),
  UnitCurrency: z.string().optional(),
  ExchangeRate: z.number(),
  ContractIdentification: z.string().optional(),
  QuotationDate: OptionalDateTime.optional(),
  InstructedAmount: MoneyAmount.optional()
});
expectTypeOf<z.output<typeof schemaOfCurrencyExchange>>().toEqualTypeOf<CurrencyExchange>();

const schemaOfTransaction = z.object({
  AccountId: z.string(),
  TransactionId: z.string().optional(),
  TransactionReference: z.string().optional(),
  StatementReference: z.array(z.string()).optional(),
  CreditDebitIndicator: z.custom<CreditDebitIndicator>(),
  Status: z.custom<TransactionStatus>(),
  TransactionMutability: z.custom<TransactionMutability>().optional(),
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
  CategoryPurposeCode: z.custom<CategoryPurposeCode>().optional(),
  PaymentPurposeCode: z.custom<PaymentPurposeCode>().optional(),
  UltimateCreditor: UltimateParty.optional(),
  UltimateDebtor: UltimateParty.optional()
});
expectTypeOf<z.output<typeof schemaOfTransaction>>().toEqualTypeOf<Transaction>();

const schemaOfTransactionsResponseData = z.object({
  Transaction: z.array(Transaction).optional()
});
expectTypeOf<z.output<typeof schemaOfTransactionsResponseData>>().toEqualTypeOf<TransactionsResponseData>();

const schemaOfTransactionsResponse = z.object({
  Data: TransactionsResponseData,
  Links: Links.optional(),
  Meta: Meta.optional()
});
expectTypeOf<z.output<typeof schemaOfTransactionsResponse>>().toEqualTypeOf<TransactionsResponse>();

const schemaOfAccountAccessConsentRequestData = z.object({
  Permissions: z.array(z.enum(permissions)).min(1),
  ExpirationDateTime: RequestDateTime.optional(),
  TransactionFromDateTime: RequestDateTime.optional(),
  TransactionToDateTime: RequestDateTime.optional()
});
expectTypeOf<z.output<typeof schemaOfAccountAccessConsentRequestData>>().toEqualTypeOf<AccountAccessConsentRequestData>();

const schemaOfAccountAccessConsentRequest = z.object({
  Data: AccountAccessConsentRequestData,
  Risk: z.record(z.string(), z.never())
});
expectTypeOf<z.output<typeof schemaOfAccountAccessConsentRequest>>().toEqualTypeOf<AccountAccessConsentRequest>();
