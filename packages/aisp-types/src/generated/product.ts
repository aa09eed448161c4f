// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { Links, Meta, SupplementaryData } from "./common.js";
import type { BusinessCurrentAccountApplicationFrequency, BusinessCurrentAccountBankInterestRateType, BusinessCurrentAccountCreditInterestCalculationFrequency, BusinessCurrentAccountFeeFreeLengthPeriod, BusinessCurrentAccountOtherFeesChargesFeeType, BusinessCurrentAccountOtherFeesChargesTariffType, BusinessCurrentAccountOverdraftFeeType, BusinessCurrentAccountOverdraftType, BusinessCurrentAccountProductDetailsSegment, BusinessCurrentAccountTierBandMethod, OtherProductCreditInterestCalculationFrequency, OtherProductCreditInterestDestination, OtherProductFeeCategory, OtherProductFeeFrequency, OtherProductFeeType, OtherProductInterestCalculationMethod, OtherProductInterestFixedVariableType, OtherProductInterestRateType, OtherProductMinMaxType, OtherProductOtherFeesChargesTariffType, OtherProductOverdraftFeeType, OtherProductOverdraftType, OtherProductPeriod, OtherProductProductDetailsSegment, OtherProductRepaymentAmountType, OtherProductRepaymentFrequency, OtherProductRepaymentType, OtherProductTierBandMethod, PersonalCurrentAccountApplicationFrequency, PersonalCurrentAccountBankInterestRateType, PersonalCurrentAccountCappingPeriod, PersonalCurrentAccountCreditInterestCalculationFrequency, PersonalCurrentAccountOtherFeesChargesFeeType, PersonalCurrentAccountOverdraftFeeType, PersonalCurrentAccountOverdraftTierBandMethod, PersonalCurrentAccountOverdraftType, PersonalCurrentAccountProductDetailsSegment, PersonalCurrentAccountTierBandMethod, ProductCreditInterestCalculationMethod, ProductCreditInterestDestination, ProductCreditInterestFixedVariableInterestRateType, ProductMinMaxType, ProductOtherFeesChargesFeeCategory, ProductType } from "./product-codes.js";

/** A code that is not on a list. */
export interface OtherCode {
  /** Up to four letters or digits. */
  Code?: string | undefined;
  /** What it is called. */
  Name: string;
  /** In words, up to 350 characters. */
  Description: string;
}

/** Reads {@link OtherCode}: takes any code and length, keeps members that it does not know. */
export const OtherCode: z.ZodType<OtherCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string().optional(),
    Name: z.string(),
    Description: z.string()
  }))();

/** Of another product: whom it is for. */
export interface OtherProductProductDetails {
  /** Whom it is for. */
  Segment?: Array<OtherProductProductDetailsSegment> | undefined;
  /** How long there is no fee, in FeeFreeLengthPeriod. */
  FeeFreeLength?: number | undefined;
  /** The period that FeeFreeLength counts. */
  FeeFreeLengthPeriod?: OtherProductPeriod | undefined;
  /** The most that an unarranged overdraft costs in a month, decimal text. */
  MonthlyMaximumCharge?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A Segment that is not on the list. */
  OtherSegment?: OtherCode | undefined;
}

/** Reads {@link OtherProductProductDetails}: takes any code and length, keeps members that it does not know. */
export const OtherProductProductDetails: z.ZodType<OtherProductProductDetails> = /* @__PURE__ */ (() =>
  z.looseObject({
    Segment: z.array(z.string()).optional(),
    FeeFreeLength: z.number().optional(),
    FeeFreeLengthPeriod: z.string().optional(),
    MonthlyMaximumCharge: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherSegment: OtherCode.optional()
  }))();

/** A code that is not on a list; the bank may add members. */
export interface ExtensibleOtherCode {
  /** Up to four letters or digits. */
  Code?: string | undefined;
  /** What it is called. */
  Name: string;
  /** In words, up to 350 characters. */
  Description: string;
}

/** Reads {@link ExtensibleOtherCode}: takes any code and length, keeps members that it does not know. */
export const ExtensibleOtherCode: z.ZodType<ExtensibleOtherCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string().optional(),
    Name: z.string(),
    Description: z.string()
  }))();

/** Of another product: one band of balances and the interest it earns. */
export interface OtherProductCreditInterestTierBand {
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** The beginning of the band, decimal text. */
  TierValueMinimum: string;
  /** The end of the band, decimal text. */
  TierValueMaximum?: string | undefined;
  /** How often it is worked out. */
  CalculationFrequency?: OtherProductCreditInterestCalculationFrequency | undefined;
  /** How often it is applied. */
  ApplicationFrequency: OtherProductCreditInterestCalculationFrequency;
  /** Which part of the balance earns the rate. */
  DepositInterestAppliedCoverage?: OtherProductTierBandMethod | undefined;
  /** Whether the rate may change. */
  FixedVariableInterestRateType: OtherProductInterestFixedVariableType;
  /** Annual equivalent rate in per cent, decimal text. */
  AER: string;
  /** What kind of rate that is. */
  BankInterestRateType?: OtherProductInterestRateType | undefined;
  /** The rate that the bank quotes, in per cent, decimal text. */
  BankInterestRate?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A BankInterestRateType that is not on the list. */
  OtherBankInterestType?: ExtensibleOtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
}

/** Reads {@link OtherProductCreditInterestTierBand}: takes any code and length, keeps members that it does not know. */
export const OtherProductCreditInterestTierBand: z.ZodType<OtherProductCreditInterestTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().optional(),
    TierValueMinimum: z.string(),
    TierValueMaximum: z.string().optional(),
    CalculationFrequency: z.string().optional(),
    ApplicationFrequency: z.string(),
    DepositInterestAppliedCoverage: z.string().optional(),
    FixedVariableInterestRateType: z.string(),
    AER: z.string(),
    BankInterestRateType: z.string().optional(),
    BankInterestRate: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherBankInterestType: ExtensibleOtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** Of another product: a set of bands of balances that earn interest. */
export interface OtherProductCreditInterestTierBandSet {
  /** Whether a rate holds for the band or for the whole amount. */
  TierBandMethod: OtherProductTierBandMethod;
  /** How it is worked out. */
  CalculationMethod?: OtherProductInterestCalculationMethod | undefined;
  /** Where the interest goes. */
  Destination: OtherProductCreditInterestDestination;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A CalculationMethod that is not on the list. */
  OtherCalculationMethod?: OtherCode | undefined;
  /** A Destination that is not on the list. */
  OtherDestination?: OtherCode | undefined;
  /** The bands, one by one. */
  TierBand: Array<OtherProductCreditInterestTierBand>;
}

/** Reads {@link OtherProductCreditInterestTierBandSet}: takes any code and length, keeps members that it does not know. */
export const OtherProductCreditInterestTierBandSet: z.ZodType<OtherProductCreditInterestTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.string(),
    CalculationMethod: z.string().optional(),
    Destination: z.string(),
    Notes: z.array(z.string()).optional(),
    OtherCalculationMethod: OtherCode.optional(),
    OtherDestination: OtherCode.optional(),
    TierBand: z.array(OtherProductCreditInterestTierBand)
  }))();

/** Of another product: interest that is paid to the customer. */
export interface OtherProductCreditInterest {
  /** The sets of bands. */
  TierBandSet: Array<OtherProductCreditInterestTierBandSet>;
}

/** Reads {@link OtherProductCreditInterest}: takes any code and length, keeps members that it does not know. */
export const OtherProductCreditInterest: z.ZodType<OtherProductCreditInterest> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandSet: z.array(OtherProductCreditInterestTierBandSet)
  }))();

/** Of another product: what overdraft fees are limited to. */
export interface OtherProductOverdraftFeeChargeCap {
  /** What is charged for. */
  FeeType: Array<OtherProductOverdraftFeeType>;
  /** Whether the cap is the least or the most. */
  MinMaxType: OtherProductMinMaxType;
  /** The most times that it is charged. */
  FeeCapOccurrence?: number | undefined;
  /** The most that is charged, decimal text. */
  FeeCapAmount?: string | undefined;
  /** The period that the cap holds for. */
  CappingPeriod?: OtherProductPeriod | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: Array<ExtensibleOtherCode> | undefined;
}

/** Reads {@link OtherProductOverdraftFeeChargeCap}: takes any code and length, keeps members that it does not know. */
export const OtherProductOverdraftFeeChargeCap: z.ZodType<OtherProductOverdraftFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.string()),
    MinMaxType: z.string(),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().optional(),
    CappingPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** Of another product: one fee for an overdraft. */
export interface OtherProductOverdraftFeeChargeDetail {
  /** What is charged for. */
  FeeType: OtherProductOverdraftFeeType;
  /** Whether it can be bargained over. */
  NegotiableIndicator?: boolean | undefined;
  /** Whether the fee is for control of the overdraft. */
  OverdraftControlIndicator?: boolean | undefined;
  /** Each amount borrowed that is charged again, decimal text. */
  IncrementalBorrowingAmount?: string | undefined;
  /** How much, decimal text. */
  FeeAmount?: string | undefined;
  /** How much, in per cent, decimal text. */
  FeeRate?: string | undefined;
  /** What kind of rate that is. */
  FeeRateType?: OtherProductInterestRateType | undefined;
  /** How often it is applied. */
  ApplicationFrequency: OtherProductFeeFrequency;
  /** How often it is worked out. */
  CalculationFrequency?: OtherProductFeeFrequency | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** What the fees are limited to. */
  OverdraftFeeChargeCap?: Array<OtherProductOverdraftFeeChargeCap> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: OtherCode | undefined;
  /** A FeeRateType that is not on the list. */
  OtherFeeRateType?: OtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
}

/** Reads {@link OtherProductOverdraftFeeChargeDetail}: takes any code and length, keeps members that it does not know. */
export const OtherProductOverdraftFeeChargeDetail: z.ZodType<OtherProductOverdraftFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.string(),
    NegotiableIndicator: z.boolean().optional(),
    OverdraftControlIndicator: z.boolean().optional(),
    IncrementalBorrowingAmount: z.string().optional(),
    FeeAmount: z.string().optional(),
    FeeRate: z.string().optional(),
    FeeRateType: z.string().optional(),
    ApplicationFrequency: z.string(),
    CalculationFrequency: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OverdraftFeeChargeCap: z.array(OtherProductOverdraftFeeChargeCap).optional(),
    OtherFeeType: OtherCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** Of another product: fees for an overdraft. */
export interface OtherProductOverdraftFeesCharges {
  /** What the fees are limited to. */
  OverdraftFeeChargeCap?: Array<OtherProductOverdraftFeeChargeCap> | undefined;
  /** The fees, one by one. */
  OverdraftFeeChargeDetail: Array<OtherProductOverdraftFeeChargeDetail>;
}

/** Reads {@link OtherProductOverdraftFeesCharges}: takes any code and length, keeps members that it does not know. */
export const OtherProductOverdraftFeesCharges: z.ZodType<OtherProductOverdraftFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    OverdraftFeeChargeCap: z.array(OtherProductOverdraftFeeChargeCap).optional(),
    OverdraftFeeChargeDetail: z.array(OtherProductOverdraftFeeChargeDetail)
  }))();

/** Of another product: one band of overdrafts and what it costs. */
export interface OtherProductOverdraftTierBand {
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** The beginning of the band, decimal text. */
  TierValueMin: string;
  /** The end of the band, decimal text. */
  TierValueMax?: string | undefined;
  /** Equivalent annual rate in per cent, decimal text. */
  EAR?: string | undefined;
  /** The shortest agreement, in AgreementPeriod. */
  AgreementLengthMin?: number | undefined;
  /** The longest agreement, in AgreementPeriod. */
  AgreementLengthMax?: number | undefined;
  /** The period that the lengths count. */
  AgreementPeriod?: OtherProductPeriod | undefined;
  /** Which part of the overdraft the rate is charged on. */
  OverdraftInterestChargingCoverage?: OtherProductTierBandMethod | undefined;
  /** Whether the bank promises the rate. */
  BankGuaranteedIndicator?: boolean | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** Fees for the overdraft. */
  OverdraftFeesCharges?: Array<OtherProductOverdraftFeesCharges> | undefined;
}

/** Reads {@link OtherProductOverdraftTierBand}: takes any code and length, keeps members that it does not know. */
export const OtherProductOverdraftTierBand: z.ZodType<OtherProductOverdraftTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().optional(),
    TierValueMin: z.string(),
    TierValueMax: z.string().optional(),
    EAR: z.string().optional(),
    AgreementLengthMin: z.number().optional(),
    AgreementLengthMax: z.number().optional(),
    AgreementPeriod: z.string().optional(),
    OverdraftInterestChargingCoverage: z.string().optional(),
    BankGuaranteedIndicator: z.boolean().optional(),
    Notes: z.array(z.string()).optional(),
    OverdraftFeesCharges: z.array(OtherProductOverdraftFeesCharges).optional()
  }))();

/** Of another product: a set of bands of overdrafts. */
export interface OtherProductOverdraftTierBandSet {
  /** Whether a rate holds for the band or for the whole amount. */
  TierBandMethod: OtherProductTierBandMethod;
  /** Whether the bank may take it back at once. */
  OverdraftType?: OtherProductOverdraftType | undefined;
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** Whether the overdraft was agreed before. */
  AuthorisedIndicator?: boolean | undefined;
  /** What may be overdrawn without a charge, decimal text. */
  BufferAmount?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** The bands, one by one. */
  OverdraftTierBand: Array<OtherProductOverdraftTierBand>;
  /** Fees for the overdraft. */
  OverdraftFeesCharges?: Array<OtherProductOverdraftFeesCharges> | undefined;
}

/** Reads {@link OtherProductOverdraftTierBandSet}: takes any code and length, keeps members that it does not know. */
export const OtherProductOverdraftTierBandSet: z.ZodType<OtherProductOverdraftTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.string(),
    OverdraftType: z.string().optional(),
    Identification: z.string().optional(),
    AuthorisedIndicator: z.boolean().optional(),
    BufferAmount: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OverdraftTierBand: z.array(OtherProductOverdraftTierBand),
    OverdraftFeesCharges: z.array(OtherProductOverdraftFeesCharges).optional()
  }))();

/** Of another product: what an overdraft costs. */
export interface OtherProductOverdraft {
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** The sets of bands. */
  OverdraftTierBandSet: Array<OtherProductOverdraftTierBandSet>;
}

/** Reads {@link OtherProductOverdraft}: takes any code and length, keeps members that it does not know. */
export const OtherProductOverdraft: z.ZodType<OtherProductOverdraft> = /* @__PURE__ */ (() =>
  z.looseObject({
    Notes: z.array(z.string()).optional(),
    OverdraftTierBandSet: z.array(OtherProductOverdraftTierBandSet)
  }))();

/** A kind of fee that is not on a list. */
export interface OtherFeeCode {
  /** Up to four letters or digits. */
  Code?: string | undefined;
  /** Whether it is for the account or for something else. */
  FeeCategory: OtherProductFeeCategory;
  /** What it is called. */
  Name: string;
  /** In words, up to 350 characters. */
  Description: string;
}

/** Reads {@link OtherFeeCode}: takes any code and length, keeps members that it does not know. */
export const OtherFeeCode: z.ZodType<OtherFeeCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string().optional(),
    FeeCategory: z.string(),
    Name: z.string(),
    Description: z.string()
  }))();

/** Of another product: one fee beside the interest. */
export interface OtherProductLoanInterestFeeChargeDetail {
  /** What is charged for. */
  FeeType: OtherProductFeeType;
  /** Whether it can be bargained over. */
  NegotiableIndicator?: boolean | undefined;
  /** How much, decimal text. */
  FeeAmount?: string | undefined;
  /** How much, in per cent, decimal text. */
  FeeRate?: string | undefined;
  /** What kind of rate that is. */
  FeeRateType?: OtherProductInterestRateType | undefined;
  /** How often it is applied. */
  ApplicationFrequency: OtherProductFeeFrequency;
  /** How often it is worked out. */
  CalculationFrequency: OtherProductFeeFrequency;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: OtherFeeCode | undefined;
  /** A FeeRateType that is not on the list. */
  OtherFeeRateType?: OtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
}

/** Reads {@link OtherProductLoanInterestFeeChargeDetail}: takes any code and length, keeps members that it does not know. */
export const OtherProductLoanInterestFeeChargeDetail: z.ZodType<OtherProductLoanInterestFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.string(),
    NegotiableIndicator: z.boolean().optional(),
    FeeAmount: z.string().optional(),
    FeeRate: z.string().optional(),
    FeeRateType: z.string().optional(),
    ApplicationFrequency: z.string(),
    CalculationFrequency: z.string(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: OtherFeeCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** Of another product: what those fees are limited to. */
export interface OtherProductLoanInterestFeeChargeCap {
  /** What is charged for. */
  FeeType: Array<OtherProductFeeType>;
  /** Whether the cap is the least or the most. */
  MinMaxType: OtherProductMinMaxType;
  /** The most times that it is charged. */
  FeeCapOccurrence?: number | undefined;
  /** The most that is charged, decimal text. */
  FeeCapAmount?: string | undefined;
  /** The period that the cap holds for. */
  CappingPeriod?: OtherProductFeeFrequency | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: Array<ExtensibleOtherCode> | undefined;
}

/** Reads {@link OtherProductLoanInterestFeeChargeCap}: takes any code and length, keeps members that it does not know. */
export const OtherProductLoanInterestFeeChargeCap: z.ZodType<OtherProductLoanInterestFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.string()),
    MinMaxType: z.string(),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().optional(),
    CappingPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** Of another product: fees beside the interest. */
export interface OtherProductLoanInterestFeesCharges {
  /** The fees, one by one. */
  LoanInterestFeeChargeDetail: Array<OtherProductLoanInterestFeeChargeDetail>;
  /** What the fees are limited to. */
  LoanInterestFeeChargeCap?: Array<OtherProductLoanInterestFeeChargeCap> | undefined;
}

/** Reads {@link OtherProductLoanInterestFeesCharges}: takes any code and length, keeps members that it does not know. */
export const OtherProductLoanInterestFeesCharges: z.ZodType<OtherProductLoanInterestFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    LoanInterestFeeChargeDetail: z.array(OtherProductLoanInterestFeeChargeDetail),
    LoanInterestFeeChargeCap: z.array(OtherProductLoanInterestFeeChargeCap).optional()
  }))();

/** Of another product: one band of loans and what it costs. */
export interface OtherProductLoanInterestTierBand {
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** The beginning of the band, decimal text. */
  TierValueMinimum: string;
  /** The end of the band, decimal text. */
  TierValueMaximum?: string | undefined;
  /** The shortest term, in MinTermPeriod. */
  TierValueMinTerm: number;
  /** The period that TierValueMinTerm counts. */
  MinTermPeriod: OtherProductPeriod;
  /** The longest term, in MaxTermPeriod. */
  TierValueMaxTerm?: number | undefined;
  /** The period that TierValueMaxTerm counts. */
  MaxTermPeriod?: OtherProductPeriod | undefined;
  /** Whether the rate may change. */
  FixedVariableInterestRateType: OtherProductInterestFixedVariableType;
  /** Representative annual percentage rate, decimal text. */
  RepAPR: string;
  /** What kind of rate that is. */
  LoanProviderInterestRateType?: OtherProductInterestRateType | undefined;
  /** The rate that the lender quotes, in per cent, decimal text. */
  LoanProviderInterestRate?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A LoanProviderInterestRateType that is not on the list. */
  OtherLoanProviderInterestRateType?: ExtensibleOtherCode | undefined;
  /** Fees beside the interest. */
  LoanInterestFeesCharges?: Array<OtherProductLoanInterestFeesCharges> | undefined;
}

/** Reads {@link OtherProductLoanInterestTierBand}: takes any code and length, keeps members that it does not know. */
export const OtherProductLoanInterestTierBand: z.ZodType<OtherProductLoanInterestTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().optional(),
    TierValueMinimum: z.string(),
    TierValueMaximum: z.string().optional(),
    TierValueMinTerm: z.number(),
    MinTermPeriod: z.string(),
    TierValueMaxTerm: z.number().optional(),
    MaxTermPeriod: z.string().optional(),
    FixedVariableInterestRateType: z.string(),
    RepAPR: z.string(),
    LoanProviderInterestRateType: z.string().optional(),
    LoanProviderInterestRate: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherLoanProviderInterestRateType: ExtensibleOtherCode.optional(),
    LoanInterestFeesCharges: z.array(OtherProductLoanInterestFeesCharges).optional()
  }))();

/** Of another product: a set of bands of loans. */
export interface OtherProductLoanInterestTierBandSet {
  /** Whether a rate holds for the band or for the whole amount. */
  TierBandMethod: OtherProductTierBandMethod;
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** How it is worked out. */
  CalculationMethod: OtherProductInterestCalculationMethod;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A CalculationMethod that is not on the list. */
  OtherCalculationMethod?: OtherCode | undefined;
  /** The bands, one by one. */
  LoanInterestTierBand: Array<OtherProductLoanInterestTierBand>;
  /** Fees beside the interest. */
  LoanInterestFeesCharges?: Array<OtherProductLoanInterestFeesCharges> | undefined;
}

/** Reads {@link OtherProductLoanInterestTierBandSet}: takes any code and length, keeps members that it does not know. */
export const OtherProductLoanInterestTierBandSet: z.ZodType<OtherProductLoanInterestTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.string(),
    Identification: z.string().optional(),
    CalculationMethod: z.string(),
    Notes: z.array(z.string()).optional(),
    OtherCalculationMethod: OtherCode.optional(),
    LoanInterestTierBand: z.array(OtherProductLoanInterestTierBand),
    LoanInterestFeesCharges: z.array(OtherProductLoanInterestFeesCharges).optional()
  }))();

/** Of another product: interest on a loan. */
export interface OtherProductLoanInterest {
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** The sets of bands. */
  LoanInterestTierBandSet: Array<OtherProductLoanInterestTierBandSet>;
}

/** Reads {@link OtherProductLoanInterest}: takes any code and length, keeps members that it does not know. */
export const OtherProductLoanInterest: z.ZodType<OtherProductLoanInterest> = /* @__PURE__ */ (() =>
  z.looseObject({
    Notes: z.array(z.string()).optional(),
    LoanInterestTierBandSet: z.array(OtherProductLoanInterestTierBandSet)
  }))();

/** Of another product: what fees are limited to. */
export interface OtherProductRepaymentFeeChargeCap {
  /** What is charged for. */
  FeeType: Array<OtherProductFeeType>;
  /** Whether the cap is the least or the most. */
  MinMaxType: OtherProductMinMaxType;
  /** The most times that it is charged. */
  FeeCapOccurrence?: number | undefined;
  /** The most that is charged, decimal text. */
  FeeCapAmount?: string | undefined;
  /** The period that the cap holds for. */
  CappingPeriod?: OtherProductPeriod | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: Array<ExtensibleOtherCode> | undefined;
}

/** Reads {@link OtherProductRepaymentFeeChargeCap}: takes any code and length, keeps members that it does not know. */
export const OtherProductRepaymentFeeChargeCap: z.ZodType<OtherProductRepaymentFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.string()),
    MinMaxType: z.string(),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().optional(),
    CappingPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** Of another product: fees for paying back. */
export interface OtherProductRepaymentFeeCharges {
  /** The fees, one by one. */
  RepaymentFeeChargeDetail: Array<OtherProductLoanInterestFeeChargeDetail>;
  /** What the fees are limited to. */
  RepaymentFeeChargeCap?: Array<OtherProductRepaymentFeeChargeCap> | undefined;
}

/** Reads {@link OtherProductRepaymentFeeCharges}: takes any code and length, keeps members that it does not know. */
export const OtherProductRepaymentFeeCharges: z.ZodType<OtherProductRepaymentFeeCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    RepaymentFeeChargeDetail: z.array(OtherProductLoanInterestFeeChargeDetail),
    RepaymentFeeChargeCap: z.array(OtherProductRepaymentFeeChargeCap).optional()
  }))();

/** Of another product: a time without a repayment. */
export interface OtherProductRepaymentHoliday {
  /** The longest time without a repayment, in MaxHolidayPeriod. */
  MaxHolidayLength?: number | undefined;
  /** The period that MaxHolidayLength counts. */
  MaxHolidayPeriod?: OtherProductPeriod | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
}

/** Reads {@link OtherProductRepaymentHoliday}: takes any code and length, keeps members that it does not know. */
export const OtherProductRepaymentHoliday: z.ZodType<OtherProductRepaymentHoliday> = /* @__PURE__ */ (() =>
  z.looseObject({
    MaxHolidayLength: z.number().optional(),
    MaxHolidayPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional()
  }))();

/** Of another product: how a loan is paid back. */
export interface OtherProductRepayment {
  /** What a repayment is made of. */
  RepaymentType?: OtherProductRepaymentType | undefined;
  /** How often it is paid back. */
  RepaymentFrequency?: OtherProductRepaymentFrequency | undefined;
  /** What the repayments repay. */
  AmountType?: OtherProductRepaymentAmountType | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A RepaymentType that is not on the list. */
  OtherRepaymentType?: ExtensibleOtherCode | undefined;
  /** A RepaymentFrequency that is not on the list. */
  OtherRepaymentFrequency?: ExtensibleOtherCode | undefined;
  /** An AmountType that is not on the list. */
  OtherAmountType?: ExtensibleOtherCode | undefined;
  /** Fees for paying back. */
  RepaymentFeeCharges?: OtherProductRepaymentFeeCharges | undefined;
  /** Times without a repayment. */
  RepaymentHoliday?: Array<OtherProductRepaymentHoliday> | undefined;
}

/** Reads {@link OtherProductRepayment}: takes any code and length, keeps members that it does not know. */
export const OtherProductRepayment: z.ZodType<OtherProductRepayment> = /* @__PURE__ */ (() =>
  z.looseObject({
    RepaymentType: z.string().optional(),
    RepaymentFrequency: z.string().optional(),
    AmountType: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherRepaymentType: ExtensibleOtherCode.optional(),
    OtherRepaymentFrequency: ExtensibleOtherCode.optional(),
    OtherAmountType: ExtensibleOtherCode.optional(),
    RepaymentFeeCharges: OtherProductRepaymentFeeCharges.optional(),
    RepaymentHoliday: z.array(OtherProductRepaymentHoliday).optional()
  }))();

/** Of another product: the amounts or rates that a fee is charged for. */
export interface OtherProductOtherFeesChargesFeeApplicableRange {
  /** From this amount, decimal text. */
  MinimumAmount?: string | undefined;
  /** Up to this amount, decimal text. */
  MaximumAmount?: string | undefined;
  /** From this rate, decimal text. */
  MinimumRate?: string | undefined;
  /** Up to this rate, decimal text. */
  MaximumRate?: string | undefined;
}

/** Reads {@link OtherProductOtherFeesChargesFeeApplicableRange}: takes any code and length, keeps members that it does not know. */
export const OtherProductOtherFeesChargesFeeApplicableRange: z.ZodType<OtherProductOtherFeesChargesFeeApplicableRange> = /* @__PURE__ */ (() =>
  z.looseObject({
    MinimumAmount: z.string().optional(),
    MaximumAmount: z.string().optional(),
    MinimumRate: z.string().optional(),
    MaximumRate: z.string().optional()
  }))();

/** Of another product: one fee. */
export interface OtherProductOtherFeesChargesFeeChargeDetail {
  /** Whether it is for the account or for something else. */
  FeeCategory: OtherProductFeeCategory;
  /** What is charged for. */
  FeeType: OtherProductFeeType;
  /** Whether it can be bargained over. */
  NegotiableIndicator?: boolean | undefined;
  /** How much, decimal text. */
  FeeAmount?: string | undefined;
  /** How much, in per cent, decimal text. */
  FeeRate?: string | undefined;
  /** What kind of rate that is. */
  FeeRateType?: OtherProductInterestRateType | undefined;
  /** How often it is applied. */
  ApplicationFrequency: OtherProductFeeFrequency;
  /** How often it is worked out. */
  CalculationFrequency?: OtherProductFeeFrequency | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** What it is limited to. */
  FeeChargeCap?: Array<OtherProductRepaymentFeeChargeCap> | undefined;
  /** A FeeCategory that is not on the list. */
  OtherFeeCategoryType?: OtherCode | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: OtherFeeCode | undefined;
  /** A FeeRateType that is not on the list. */
  OtherFeeRateType?: OtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
  /** The amounts or rates that it is charged for. */
  FeeApplicableRange?: OtherProductOtherFeesChargesFeeApplicableRange | undefined;
}

/** Reads {@link OtherProductOtherFeesChargesFeeChargeDetail}: takes any code and length, keeps members that it does not know. */
export const OtherProductOtherFeesChargesFeeChargeDetail: z.ZodType<OtherProductOtherFeesChargesFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeCategory: z.string(),
    FeeType: z.string(),
    NegotiableIndicator: z.boolean().optional(),
    FeeAmount: z.string().optional(),
    FeeRate: z.string().optional(),
    FeeRateType: z.string().optional(),
    ApplicationFrequency: z.string(),
    CalculationFrequency: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    FeeChargeCap: z.array(OtherProductRepaymentFeeChargeCap).optional(),
    OtherFeeCategoryType: OtherCode.optional(),
    OtherFeeType: OtherFeeCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional(),
    FeeApplicableRange: OtherProductOtherFeesChargesFeeApplicableRange.optional()
  }))();

/** Of another product: the fees of one tariff. */
export interface OtherProductOtherFeesCharges {
  /** What kind of tariff it is. */
  TariffType?: OtherProductOtherFeesChargesTariffType | undefined;
  /** What the tariff is called, up to 350 characters. */
  TariffName?: string | undefined;
  /** A TariffType that is not on the list. */
  OtherTariffType?: ExtensibleOtherCode | undefined;
  /** The fees, one by one. */
  FeeChargeDetail: Array<OtherProductOtherFeesChargesFeeChargeDetail>;
  /** What it is limited to. */
  FeeChargeCap?: Array<OtherProductRepaymentFeeChargeCap> | undefined;
}

/** Reads {@link OtherProductOtherFeesCharges}: takes any code and length, keeps members that it does not know. */
export const OtherProductOtherFeesCharges: z.ZodType<OtherProductOtherFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    TariffType: z.string().optional(),
    TariffName: z.string().optional(),
    OtherTariffType: ExtensibleOtherCode.optional(),
    FeeChargeDetail: z.array(OtherProductOtherFeesChargesFeeChargeDetail),
    FeeChargeCap: z.array(OtherProductRepaymentFeeChargeCap).optional()
  }))();

/** A product of no kind that the standard describes. */
export interface OtherProduct {
  /** What it is called. */
  Name: string;
  /** In words, up to 350 characters. */
  Description: string;
  /** Whom it is for. */
  ProductDetails?: OtherProductProductDetails | undefined;
  /** Interest that is paid to the customer. */
  CreditInterest?: OtherProductCreditInterest | undefined;
  /** What an overdraft costs. */
  Overdraft?: OtherProductOverdraft | undefined;
  /** Interest on a loan. */
  LoanInterest?: OtherProductLoanInterest | undefined;
  /** How a loan is paid back. */
  Repayment?: OtherProductRepayment | undefined;
  /** Fees that are neither for an overdraft nor for a loan. */
  OtherFeesCharges?: Array<OtherProductOtherFeesCharges> | undefined;
  /** Whatever this bank adds: not described by the standard. */
  SupplementaryData?: SupplementaryData | undefined;
}

/** Reads {@link OtherProduct}: takes any code and length, keeps members that it does not know. */
export const OtherProduct: z.ZodType<OtherProduct> = /* @__PURE__ */ (() =>
  z.looseObject({
    Name: z.string(),
    Description: z.string(),
    ProductDetails: OtherProductProductDetails.optional(),
    CreditInterest: OtherProductCreditInterest.optional(),
    Overdraft: OtherProductOverdraft.optional(),
    LoanInterest: OtherProductLoanInterest.optional(),
    Repayment: OtherProductRepayment.optional(),
    OtherFeesCharges: z.array(OtherProductOtherFeesCharges).optional(),
    SupplementaryData: SupplementaryData.optional()
  }))();

/** Of a business current account: whom it is for. */
export interface BusinessCurrentAccountProductDetails {
  /** Whom it is for. */
  Segment?: Array<BusinessCurrentAccountProductDetailsSegment> | undefined;
  /** How long there is no fee, in FeeFreeLengthPeriod. */
  FeeFreeLength?: number | undefined;
  /** The period that FeeFreeLength counts. */
  FeeFreeLengthPeriod?: BusinessCurrentAccountFeeFreeLengthPeriod | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
}

/** Reads {@link BusinessCurrentAccountProductDetails}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountProductDetails: z.ZodType<BusinessCurrentAccountProductDetails> = /* @__PURE__ */ (() =>
  z.looseObject({
    Segment: z.array(z.string()).optional(),
    FeeFreeLength: z.number().optional(),
    FeeFreeLengthPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional()
  }))();

/** Of a business current account: one band of balances and the interest it earns. */
export interface BusinessCurrentAccountCreditInterestTierBand {
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** The beginning of the band, decimal text. */
  TierValueMinimum: string;
  /** The end of the band, decimal text. */
  TierValueMaximum?: string | undefined;
  /** How often it is worked out. */
  CalculationFrequency?: BusinessCurrentAccountCreditInterestCalculationFrequency | undefined;
  /** How often it is applied. */
  ApplicationFrequency: BusinessCurrentAccountCreditInterestCalculationFrequency;
  /** Which part of the balance earns the rate. */
  DepositInterestAppliedCoverage?: BusinessCurrentAccountTierBandMethod | undefined;
  /** Whether the rate may change. */
  FixedVariableInterestRateType: ProductCreditInterestFixedVariableInterestRateType;
  /** Annual equivalent rate in per cent, decimal text. */
  AER: string;
  /** What kind of rate that is. */
  BankInterestRateType?: BusinessCurrentAccountBankInterestRateType | undefined;
  /** The rate that the bank quotes, in per cent, decimal text. */
  BankInterestRate?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A BankInterestRateType that is not on the list. */
  OtherBankInterestType?: OtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
}

/** Reads {@link BusinessCurrentAccountCreditInterestTierBand}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountCreditInterestTierBand: z.ZodType<BusinessCurrentAccountCreditInterestTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().optional(),
    TierValueMinimum: z.string(),
    TierValueMaximum: z.string().optional(),
    CalculationFrequency: z.string().optional(),
    ApplicationFrequency: z.string(),
    DepositInterestAppliedCoverage: z.string().optional(),
    FixedVariableInterestRateType: z.string(),
    AER: z.string(),
    BankInterestRateType: z.string().optional(),
    BankInterestRate: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherBankInterestType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** Of a business current account: a set of bands of balances that earn interest. */
export interface BusinessCurrentAccountCreditInterestTierBandSet {
  /** Whether a rate holds for the band or for the whole amount. */
  TierBandMethod: BusinessCurrentAccountTierBandMethod;
  /** How it is worked out. */
  CalculationMethod?: ProductCreditInterestCalculationMethod | undefined;
  /** Where the interest goes. */
  Destination: ProductCreditInterestDestination;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** The bands, one by one. */
  TierBand: Array<BusinessCurrentAccountCreditInterestTierBand>;
}

/** Reads {@link BusinessCurrentAccountCreditInterestTierBandSet}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountCreditInterestTierBandSet: z.ZodType<BusinessCurrentAccountCreditInterestTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.string(),
    CalculationMethod: z.string().optional(),
    Destination: z.string(),
    Notes: z.array(z.string()).optional(),
    TierBand: z.array(BusinessCurrentAccountCreditInterestTierBand)
  }))();

/** Of a business current account: interest that is paid to the customer. */
export interface BusinessCurrentAccountCreditInterest {
  /** The sets of bands. */
  TierBandSet: Array<BusinessCurrentAccountCreditInterestTierBandSet>;
}

/** Reads {@link BusinessCurrentAccountCreditInterest}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountCreditInterest: z.ZodType<BusinessCurrentAccountCreditInterest> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandSet: z.array(BusinessCurrentAccountCreditInterestTierBandSet)
  }))();

/** Of a business current account: what overdraft fees are limited to. */
export interface BusinessCurrentAccountOverdraftFeeChargeCap {
  /** What is charged for. */
  FeeType: Array<BusinessCurrentAccountOverdraftFeeType>;
  /** Whether the cap is the least or the most. */
  MinMaxType: ProductMinMaxType;
  /** The most times that it is charged. */
  FeeCapOccurrence?: number | undefined;
  /** The most that is charged, decimal text. */
  FeeCapAmount?: string | undefined;
  /** The period that the cap holds for. */
  CappingPeriod?: BusinessCurrentAccountFeeFreeLengthPeriod | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: Array<ExtensibleOtherCode> | undefined;
}

/** Reads {@link BusinessCurrentAccountOverdraftFeeChargeCap}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountOverdraftFeeChargeCap: z.ZodType<BusinessCurrentAccountOverdraftFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.string()),
    MinMaxType: z.string(),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().optional(),
    CappingPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** Of a business current account: one fee for an overdraft. */
export interface BusinessCurrentAccountOverdraftFeeChargeDetail {
  /** What is charged for. */
  FeeType: BusinessCurrentAccountOverdraftFeeType;
  /** Whether it can be bargained over. */
  NegotiableIndicator?: boolean | undefined;
  /** Whether the fee is for control of the overdraft. */
  OverdraftControlIndicator?: boolean | undefined;
  /** Each amount borrowed that is charged again, decimal text. */
  IncrementalBorrowingAmount?: string | undefined;
  /** How much, decimal text. */
  FeeAmount?: string | undefined;
  /** How much, in per cent, decimal text. */
  FeeRate?: string | undefined;
  /** What kind of rate that is. */
  FeeRateType?: BusinessCurrentAccountBankInterestRateType | undefined;
  /** How often it is applied. */
  ApplicationFrequency: BusinessCurrentAccountApplicationFrequency;
  /** How often it is worked out. */
  CalculationFrequency?: BusinessCurrentAccountApplicationFrequency | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** What the fees are limited to. */
  OverdraftFeeChargeCap?: Array<BusinessCurrentAccountOverdraftFeeChargeCap> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: OtherCode | undefined;
  /** A FeeRateType that is not on the list. */
  OtherFeeRateType?: OtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
}

/** Reads {@link BusinessCurrentAccountOverdraftFeeChargeDetail}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountOverdraftFeeChargeDetail: z.ZodType<BusinessCurrentAccountOverdraftFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.string(),
    NegotiableIndicator: z.boolean().optional(),
    OverdraftControlIndicator: z.boolean().optional(),
    IncrementalBorrowingAmount: z.string().optional(),
    FeeAmount: z.string().optional(),
    FeeRate: z.string().optional(),
    FeeRateType: z.string().optional(),
    ApplicationFrequency: z.string(),
    CalculationFrequency: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OverdraftFeeChargeCap: z.array(BusinessCurrentAccountOverdraftFeeChargeCap).optional(),
    OtherFeeType: OtherCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** Of a business current account: fees for an overdraft. */
export interface BusinessCurrentAccountOverdraftFeesCharges {
  /** What the fees are limited to. */
  OverdraftFeeChargeCap?: Array<BusinessCurrentAccountOverdraftFeeChargeCap> | undefined;
  /** The fees, one by one. */
  OverdraftFeeChargeDetail: Array<BusinessCurrentAccountOverdraftFeeChargeDetail>;
}

/** Reads {@link BusinessCurrentAccountOverdraftFeesCharges}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountOverdraftFeesCharges: z.ZodType<BusinessCurrentAccountOverdraftFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    OverdraftFeeChargeCap: z.array(BusinessCurrentAccountOverdraftFeeChargeCap).optional(),
    OverdraftFeeChargeDetail: z.array(BusinessCurrentAccountOverdraftFeeChargeDetail)
  }))();

/** Of a business current account: one band of overdrafts and what it costs. */
export interface BusinessCurrentAccountOverdraftTierBand {
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** The beginning of the band, decimal text. */
  TierValueMin: string;
  /** The end of the band, decimal text. */
  TierValueMax?: string | undefined;
  /** Equivalent annual rate in per cent, decimal text. */
  EAR?: string | undefined;
  /** Representative annual percentage rate, decimal text. */
  RepresentativeAPR?: string | undefined;
  /** The shortest agreement, in AgreementPeriod. */
  AgreementLengthMin?: number | undefined;
  /** The longest agreement, in AgreementPeriod. */
  AgreementLengthMax?: number | undefined;
  /** The period that the lengths count. */
  AgreementPeriod?: BusinessCurrentAccountFeeFreeLengthPeriod | undefined;
  /** Which part of the overdraft the rate is charged on. */
  OverdraftInterestChargingCoverage?: BusinessCurrentAccountTierBandMethod | undefined;
  /** Whether the bank promises the rate. */
  BankGuaranteedIndicator?: boolean | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** Fees for the overdraft. */
  OverdraftFeesCharges?: Array<BusinessCurrentAccountOverdraftFeesCharges> | undefined;
}

/** Reads {@link BusinessCurrentAccountOverdraftTierBand}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountOverdraftTierBand: z.ZodType<BusinessCurrentAccountOverdraftTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().optional(),
    TierValueMin: z.string(),
    TierValueMax: z.string().optional(),
    EAR: z.string().optional(),
    RepresentativeAPR: z.string().optional(),
    AgreementLengthMin: z.number().optional(),
    AgreementLengthMax: z.number().optional(),
    AgreementPeriod: z.string().optional(),
    OverdraftInterestChargingCoverage: z.string().optional(),
    BankGuaranteedIndicator: z.boolean().optional(),
    Notes: z.array(z.string()).optional(),
    OverdraftFeesCharges: z.array(BusinessCurrentAccountOverdraftFeesCharges).optional()
  }))();

/** Of a business current account: a set of bands of overdrafts. */
export interface BusinessCurrentAccountOverdraftTierBandSet {
  /** Whether a rate holds for the band or for the whole amount. */
  TierBandMethod: BusinessCurrentAccountTierBandMethod;
  /** Whether the bank may take it back at once. */
  OverdraftType?: BusinessCurrentAccountOverdraftType | undefined;
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** Whether the overdraft was agreed before. */
  AuthorisedIndicator?: boolean | undefined;
  /** What may be overdrawn without a charge, decimal text. */
  BufferAmount?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** The bands, one by one. */
  OverdraftTierBand: Array<BusinessCurrentAccountOverdraftTierBand>;
  /** Fees for the overdraft. */
  OverdraftFeesCharges?: Array<BusinessCurrentAccountOverdraftFeesCharges> | undefined;
}

/** Reads {@link BusinessCurrentAccountOverdraftTierBandSet}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountOverdraftTierBandSet: z.ZodType<BusinessCurrentAccountOverdraftTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.string(),
    OverdraftType: z.string().optional(),
    Identification: z.string().optional(),
    AuthorisedIndicator: z.boolean().optional(),
    BufferAmount: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OverdraftTierBand: z.array(BusinessCurrentAccountOverdraftTierBand),
    OverdraftFeesCharges: z.array(BusinessCurrentAccountOverdraftFeesCharges).optional()
  }))();

/** Of a business current account: what an overdraft costs. */
export interface BusinessCurrentAccountOverdraft {
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** The sets of bands. */
  OverdraftTierBandSet: Array<BusinessCurrentAccountOverdraftTierBandSet>;
}

/** Reads {@link BusinessCurrentAccountOverdraft}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountOverdraft: z.ZodType<BusinessCurrentAccountOverdraft> = /* @__PURE__ */ (() =>
  z.looseObject({
    Notes: z.array(z.string()).optional(),
    OverdraftTierBandSet: z.array(BusinessCurrentAccountOverdraftTierBandSet)
  }))();

/** Of a business current account: what a fee is limited to. */
export interface BusinessCurrentAccountOtherFeesChargesFeeChargeCap {
  /** What is charged for. */
  FeeType: Array<BusinessCurrentAccountOtherFeesChargesFeeType>;
  /** Whether the cap is the least or the most. */
  MinMaxType: ProductMinMaxType;
  /** The most times that it is charged. */
  FeeCapOccurrence?: number | undefined;
  /** The most that is charged, decimal text. */
  FeeCapAmount?: string | undefined;
  /** The period that the cap holds for. */
  CappingPeriod?: BusinessCurrentAccountFeeFreeLengthPeriod | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: Array<ExtensibleOtherCode> | undefined;
}

/** Reads {@link BusinessCurrentAccountOtherFeesChargesFeeChargeCap}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountOtherFeesChargesFeeChargeCap: z.ZodType<BusinessCurrentAccountOtherFeesChargesFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.string()),
    MinMaxType: z.string(),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().optional(),
    CappingPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** A kind of fee of a current account that is not on a list. */
export interface ProductOtherFeeCode {
  /** Up to four letters or digits. */
  Code?: string | undefined;
  /** Whether it is for the account or for something else. */
  FeeCategory: ProductOtherFeesChargesFeeCategory;
  /** What it is called. */
  Name: string;
  /** In words, up to 350 characters. */
  Description: string;
}

/** Reads {@link ProductOtherFeeCode}: takes any code and length, keeps members that it does not know. */
export const ProductOtherFeeCode: z.ZodType<ProductOtherFeeCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string().optional(),
    FeeCategory: z.string(),
    Name: z.string(),
    Description: z.string()
  }))();

/** The amounts or rates that a fee of a current account is charged for. */
export interface ProductOtherFeesChargesFeeApplicableRange {
  /** From this amount, decimal text. */
  MinimumAmount?: string | undefined;
  /** Up to this amount, decimal text. */
  MaximumAmount?: string | undefined;
  /** From this rate, decimal text. */
  MinimumRate?: string | undefined;
  /** Up to this rate, decimal text. */
  MaximumRate?: string | undefined;
}

/** Reads {@link ProductOtherFeesChargesFeeApplicableRange}: takes any code and length, keeps members that it does not know. */
export const ProductOtherFeesChargesFeeApplicableRange: z.ZodType<ProductOtherFeesChargesFeeApplicableRange> = /* @__PURE__ */ (() =>
  z.looseObject({
    MinimumAmount: z.string().optional(),
    MaximumAmount: z.string().optional(),
    MinimumRate: z.string().optional(),
    MaximumRate: z.string().optional()
  }))();

/** Of a business current account: one fee. */
export interface BusinessCurrentAccountOtherFeesChargesFeeChargeDetail {
  /** Whether it is for the account or for something else. */
  FeeCategory: ProductOtherFeesChargesFeeCategory;
  /** What is charged for. */
  FeeType: BusinessCurrentAccountOtherFeesChargesFeeType;
  /** Whether it can be bargained over. */
  NegotiableIndicator?: boolean | undefined;
  /** How much, decimal text. */
  FeeAmount?: string | undefined;
  /** How much, in per cent, decimal text. */
  FeeRate?: string | undefined;
  /** What kind of rate that is. */
  FeeRateType?: BusinessCurrentAccountBankInterestRateType | undefined;
  /** How often it is applied. */
  ApplicationFrequency: BusinessCurrentAccountApplicationFrequency;
  /** How often it is worked out. */
  CalculationFrequency?: BusinessCurrentAccountApplicationFrequency | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** What it is limited to. */
  FeeChargeCap?: Array<BusinessCurrentAccountOtherFeesChargesFeeChargeCap> | undefined;
  /** A FeeCategory that is not on the list. */
  OtherFeeCategoryType?: OtherCode | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: ProductOtherFeeCode | undefined;
  /** A FeeRateType that is not on the list. */
  OtherFeeRateType?: OtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
  /** The amounts or rates that it is charged for. */
  FeeApplicableRange?: ProductOtherFeesChargesFeeApplicableRange | undefined;
}

/** Reads {@link BusinessCurrentAccountOtherFeesChargesFeeChargeDetail}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountOtherFeesChargesFeeChargeDetail: z.ZodType<BusinessCurrentAccountOtherFeesChargesFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeCategory: z.string(),
    FeeType: z.string(),
    NegotiableIndicator: z.boolean().optional(),
    FeeAmount: z.string().optional(),
    FeeRate: z.string().optional(),
    FeeRateType: z.string().optional(),
    ApplicationFrequency: z.string(),
    CalculationFrequency: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    FeeChargeCap: z.array(BusinessCurrentAccountOtherFeesChargesFeeChargeCap).optional(),
    OtherFeeCategoryType: OtherCode.optional(),
    OtherFeeType: ProductOtherFeeCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional(),
    FeeApplicableRange: ProductOtherFeesChargesFeeApplicableRange.optional()
  }))();

/** Of a business current account: the fees of one tariff. */
export interface BusinessCurrentAccountOtherFeesCharges {
  /** What kind of tariff it is. */
  TariffType?: BusinessCurrentAccountOtherFeesChargesTariffType | undefined;
  /** What the tariff is called, up to 350 characters. */
  TariffName?: string | undefined;
  /** A TariffType that is not on the list. */
  OtherTariffType?: OtherCode | undefined;
  /** The fees, one by one. */
  FeeChargeDetail: Array<BusinessCurrentAccountOtherFeesChargesFeeChargeDetail>;
  /** What it is limited to. */
  FeeChargeCap?: Array<BusinessCurrentAccountOtherFeesChargesFeeChargeCap> | undefined;
}

/** Reads {@link BusinessCurrentAccountOtherFeesCharges}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccountOtherFeesCharges: z.ZodType<BusinessCurrentAccountOtherFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    TariffType: z.string().optional(),
    TariffName: z.string().optional(),
    OtherTariffType: OtherCode.optional(),
    FeeChargeDetail: z.array(BusinessCurrentAccountOtherFeesChargesFeeChargeDetail),
    FeeChargeCap: z.array(BusinessCurrentAccountOtherFeesChargesFeeChargeCap).optional()
  }))();

/** The terms of a business current account. */
export interface BusinessCurrentAccount {
  /** Whom it is for. */
  ProductDetails?: BusinessCurrentAccountProductDetails | undefined;
  /** Interest that is paid to the customer. */
  CreditInterest?: BusinessCurrentAccountCreditInterest | undefined;
  /** What an overdraft costs. */
  Overdraft?: BusinessCurrentAccountOverdraft | undefined;
  /** Fees that are neither for an overdraft nor for a loan. */
  OtherFeesCharges?: Array<BusinessCurrentAccountOtherFeesCharges> | undefined;
}

/** Reads {@link BusinessCurrentAccount}: takes any code and length, keeps members that it does not know. */
export const BusinessCurrentAccount: z.ZodType<BusinessCurrentAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    ProductDetails: BusinessCurrentAccountProductDetails.optional(),
    CreditInterest: BusinessCurrentAccountCreditInterest.optional(),
    Overdraft: BusinessCurrentAccountOverdraft.optional(),
    OtherFeesCharges: z.array(BusinessCurrentAccountOtherFeesCharges).optional()
  }))();

/** Of a personal current account: whom it is for. */
export interface PersonalCurrentAccountProductDetails {
  /** Whom it is for. */
  Segment?: Array<PersonalCurrentAccountProductDetailsSegment> | undefined;
  /** The most that an unarranged overdraft costs in a month, decimal text. */
  MonthlyMaximumCharge?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
}

/** Reads {@link PersonalCurrentAccountProductDetails}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountProductDetails: z.ZodType<PersonalCurrentAccountProductDetails> = /* @__PURE__ */ (() =>
  z.looseObject({
    Segment: z.array(z.string()).optional(),
    MonthlyMaximumCharge: z.string().optional(),
    Notes: z.array(z.string()).optional()
  }))();

/** Of a personal current account: one band of balances and the interest it earns. */
export interface PersonalCurrentAccountCreditInterestTierBand {
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** The beginning of the band, decimal text. */
  TierValueMinimum: string;
  /** The end of the band, decimal text. */
  TierValueMaximum?: string | undefined;
  /** How often it is worked out. */
  CalculationFrequency?: PersonalCurrentAccountCreditInterestCalculationFrequency | undefined;
  /** How often it is applied. */
  ApplicationFrequency: PersonalCurrentAccountCreditInterestCalculationFrequency;
  /** Which part of the balance earns the rate. */
  DepositInterestAppliedCoverage?: PersonalCurrentAccountTierBandMethod | undefined;
  /** Whether the rate may change. */
  FixedVariableInterestRateType: ProductCreditInterestFixedVariableInterestRateType;
  /** Annual equivalent rate in per cent, decimal text. */
  AER: string;
  /** What kind of rate that is. */
  BankInterestRateType?: PersonalCurrentAccountBankInterestRateType | undefined;
  /** The rate that the bank quotes, in per cent, decimal text. */
  BankInterestRate?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A BankInterestRateType that is not on the list. */
  OtherBankInterestType?: OtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
}

/** Reads {@link PersonalCurrentAccountCreditInterestTierBand}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountCreditInterestTierBand: z.ZodType<PersonalCurrentAccountCreditInterestTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().optional(),
    TierValueMinimum: z.string(),
    TierValueMaximum: z.string().optional(),
    CalculationFrequency: z.string().optional(),
    ApplicationFrequency: z.string(),
    DepositInterestAppliedCoverage: z.string().optional(),
    FixedVariableInterestRateType: z.string(),
    AER: z.string(),
    BankInterestRateType: z.string().optional(),
    BankInterestRate: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherBankInterestType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** Of a personal current account: a set of bands of balances that earn interest. */
export interface PersonalCurrentAccountCreditInterestTierBandSet {
  /** Whether a rate holds for the band or for the whole amount. */
  TierBandMethod: PersonalCurrentAccountTierBandMethod;
  /** How it is worked out. */
  CalculationMethod?: ProductCreditInterestCalculationMethod | undefined;
  /** Where the interest goes. */
  Destination?: ProductCreditInterestDestination | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** The bands, one by one. */
  TierBand: Array<PersonalCurrentAccountCreditInterestTierBand>;
}

/** Reads {@link PersonalCurrentAccountCreditInterestTierBandSet}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountCreditInterestTierBandSet: z.ZodType<PersonalCurrentAccountCreditInterestTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.string(),
    CalculationMethod: z.string().optional(),
    Destination: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    TierBand: z.array(PersonalCurrentAccountCreditInterestTierBand)
  }))();

/** Of a personal current account: interest that is paid to the customer. */
export interface PersonalCurrentAccountCreditInterest {
  /** The sets of bands. */
  TierBandSet: Array<PersonalCurrentAccountCreditInterestTierBandSet>;
}

/** Reads {@link PersonalCurrentAccountCreditInterest}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountCreditInterest: z.ZodType<PersonalCurrentAccountCreditInterest> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandSet: z.array(PersonalCurrentAccountCreditInterestTierBandSet)
  }))();

/** Of a personal current account: what overdraft fees are limited to. */
export interface PersonalCurrentAccountOverdraftFeeChargeCap {
  /** What is charged for. */
  FeeType: Array<PersonalCurrentAccountOverdraftFeeType>;
  /** Whether the fee is for control of the overdraft. */
  OverdraftControlIndicator?: boolean | undefined;
  /** Whether the cap is the least or the most. */
  MinMaxType: ProductMinMaxType;
  /** The most times that it is charged. */
  FeeCapOccurrence?: number | undefined;
  /** The most that is charged, decimal text. */
  FeeCapAmount?: string | undefined;
  /** The period that the cap holds for. */
  CappingPeriod?: PersonalCurrentAccountCappingPeriod | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: Array<ExtensibleOtherCode> | undefined;
}

/** Reads {@link PersonalCurrentAccountOverdraftFeeChargeCap}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOverdraftFeeChargeCap: z.ZodType<PersonalCurrentAccountOverdraftFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.string()),
    OverdraftControlIndicator: z.boolean().optional(),
    MinMaxType: z.string(),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().optional(),
    CappingPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** Of a personal current account: what one overdraft fee is limited to. */
export interface PersonalCurrentAccountOverdraftFeeDetailCap {
  /** What is charged for. */
  FeeType: Array<PersonalCurrentAccountOverdraftFeeType>;
  /** Whether the fee is for control of the overdraft. */
  OverdraftControlIndicator?: boolean | undefined;
  /** Whether the cap is the least or the most. */
  MinMaxType: ProductMinMaxType;
  /** The most times that it is charged. */
  FeeCapOccurrence?: number | undefined;
  /** The most that is charged, decimal text. */
  FeeCapAmount?: string | undefined;
  /** The period that the cap holds for. */
  CappingPeriod?: PersonalCurrentAccountCappingPeriod | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: Array<ExtensibleOtherCode> | undefined;
}

/** Reads {@link PersonalCurrentAccountOverdraftFeeDetailCap}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOverdraftFeeDetailCap: z.ZodType<PersonalCurrentAccountOverdraftFeeDetailCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.string()),
    OverdraftControlIndicator: z.boolean().optional(),
    MinMaxType: z.string(),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().optional(),
    CappingPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** Of a personal current account: one fee for an overdraft. */
export interface PersonalCurrentAccountOverdraftFeeChargeDetail {
  /** What is charged for. */
  FeeType: PersonalCurrentAccountOverdraftFeeType;
  /** Whether the fee is for control of the overdraft. */
  OverdraftControlIndicator?: boolean | undefined;
  /** Each amount borrowed that is charged again, decimal text. */
  IncrementalBorrowingAmount?: string | undefined;
  /** How much, decimal text. */
  FeeAmount?: string | undefined;
  /** How much, in per cent, decimal text. */
  FeeRate?: string | undefined;
  /** What kind of rate that is. */
  FeeRateType?: PersonalCurrentAccountBankInterestRateType | undefined;
  /** How often it is applied. */
  ApplicationFrequency: PersonalCurrentAccountApplicationFrequency;
  /** How often it is worked out. */
  CalculationFrequency?: PersonalCurrentAccountApplicationFrequency | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: OtherCode | undefined;
  /** A FeeRateType that is not on the list. */
  OtherFeeRateType?: OtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
  /** What the fees are limited to. */
  OverdraftFeeChargeCap?: PersonalCurrentAccountOverdraftFeeDetailCap | undefined;
}

/** Reads {@link PersonalCurrentAccountOverdraftFeeChargeDetail}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOverdraftFeeChargeDetail: z.ZodType<PersonalCurrentAccountOverdraftFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.string(),
    OverdraftControlIndicator: z.boolean().optional(),
    IncrementalBorrowingAmount: z.string().optional(),
    FeeAmount: z.string().optional(),
    FeeRate: z.string().optional(),
    FeeRateType: z.string().optional(),
    ApplicationFrequency: z.string(),
    CalculationFrequency: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: OtherCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional(),
    OverdraftFeeChargeCap: PersonalCurrentAccountOverdraftFeeDetailCap.optional()
  }))();

/** Of a personal current account: fees for an overdraft. */
export interface PersonalCurrentAccountOverdraftFeesCharges {
  /** What the fees are limited to. */
  OverdraftFeeChargeCap?: Array<PersonalCurrentAccountOverdraftFeeChargeCap> | undefined;
  /** The fees, one by one. */
  OverdraftFeeChargeDetail: Array<PersonalCurrentAccountOverdraftFeeChargeDetail>;
}

/** Reads {@link PersonalCurrentAccountOverdraftFeesCharges}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOverdraftFeesCharges: z.ZodType<PersonalCurrentAccountOverdraftFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    OverdraftFeeChargeCap: z.array(PersonalCurrentAccountOverdraftFeeChargeCap).optional(),
    OverdraftFeeChargeDetail: z.array(PersonalCurrentAccountOverdraftFeeChargeDetail)
  }))();

/** Of a personal current account: one band of overdrafts and what it costs. */
export interface PersonalCurrentAccountOverdraftTierBand {
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** The beginning of the band, decimal text. */
  TierValueMin: string;
  /** The end of the band, decimal text. */
  TierValueMax?: string | undefined;
  /** Which part of the overdraft the rate is charged on. */
  OverdraftInterestChargingCoverage?: PersonalCurrentAccountTierBandMethod | undefined;
  /** Whether the bank promises the rate. */
  BankGuaranteedIndicator?: boolean | undefined;
  /** Equivalent annual rate in per cent, decimal text. */
  EAR?: string | undefined;
  /** Representative annual percentage rate, decimal text. */
  RepresentativeAPR?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** Fees for the overdraft. */
  OverdraftFeesCharges?: Array<PersonalCurrentAccountOverdraftFeesCharges> | undefined;
}

/** Reads {@link PersonalCurrentAccountOverdraftTierBand}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOverdraftTierBand: z.ZodType<PersonalCurrentAccountOverdraftTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().optional(),
    TierValueMin: z.string(),
    TierValueMax: z.string().optional(),
    OverdraftInterestChargingCoverage: z.string().optional(),
    BankGuaranteedIndicator: z.boolean().optional(),
    EAR: z.string().optional(),
    RepresentativeAPR: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OverdraftFeesCharges: z.array(PersonalCurrentAccountOverdraftFeesCharges).optional()
  }))();

/** Of a personal current account: a set of bands of overdrafts. */
export interface PersonalCurrentAccountOverdraftTierBandSet {
  /** Whether a rate holds for the band or for the whole amount. */
  TierBandMethod: PersonalCurrentAccountOverdraftTierBandMethod;
  /** Whether the bank may take it back at once. */
  OverdraftType?: PersonalCurrentAccountOverdraftType | undefined;
  /** The bank's name for it, up to 35 characters. */
  Identification?: string | undefined;
  /** Whether the overdraft was agreed before. */
  AuthorisedIndicator?: boolean | undefined;
  /** What may be overdrawn without a charge, decimal text. */
  BufferAmount?: string | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** The bands, one by one. */
  OverdraftTierBand: Array<PersonalCurrentAccountOverdraftTierBand>;
  /** Fees for the overdraft. */
  OverdraftFeesCharges?: Array<PersonalCurrentAccountOverdraftFeesCharges> | undefined;
}

/** Reads {@link PersonalCurrentAccountOverdraftTierBandSet}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOverdraftTierBandSet: z.ZodType<PersonalCurrentAccountOverdraftTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.string(),
    OverdraftType: z.string().optional(),
    Identification: z.string().optional(),
    AuthorisedIndicator: z.boolean().optional(),
    BufferAmount: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OverdraftTierBand: z.array(PersonalCurrentAccountOverdraftTierBand),
    OverdraftFeesCharges: z.array(PersonalCurrentAccountOverdraftFeesCharges).optional()
  }))();

/** Of a personal current account: what an overdraft costs. */
export interface PersonalCurrentAccountOverdraft {
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** The sets of bands. */
  OverdraftTierBandSet: Array<PersonalCurrentAccountOverdraftTierBandSet>;
}

/** Reads {@link PersonalCurrentAccountOverdraft}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOverdraft: z.ZodType<PersonalCurrentAccountOverdraft> = /* @__PURE__ */ (() =>
  z.looseObject({
    Notes: z.array(z.string()).optional(),
    OverdraftTierBandSet: z.array(PersonalCurrentAccountOverdraftTierBandSet)
  }))();

/** Of a personal current account: what a fee is limited to. */
export interface PersonalCurrentAccountOtherFeesChargesFeeChargeCap {
  /** What is charged for. */
  FeeType: Array<PersonalCurrentAccountOtherFeesChargesFeeType>;
  /** Whether the cap is the least or the most. */
  MinMaxType: ProductMinMaxType;
  /** The most times that it is charged. */
  FeeCapOccurrence?: number | undefined;
  /** The most that is charged, decimal text. */
  FeeCapAmount?: string | undefined;
  /** The period that the cap holds for. */
  CappingPeriod?: PersonalCurrentAccountCappingPeriod | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: Array<ExtensibleOtherCode> | undefined;
}

/** Reads {@link PersonalCurrentAccountOtherFeesChargesFeeChargeCap}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOtherFeesChargesFeeChargeCap: z.ZodType<PersonalCurrentAccountOtherFeesChargesFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.string()),
    MinMaxType: z.string(),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().optional(),
    CappingPeriod: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** Of a personal current account: one fee. */
export interface PersonalCurrentAccountOtherFeesChargesFeeChargeDetail {
  /** Whether it is for the account or for something else. */
  FeeCategory: ProductOtherFeesChargesFeeCategory;
  /** What is charged for. */
  FeeType: PersonalCurrentAccountOtherFeesChargesFeeType;
  /** How much, decimal text. */
  FeeAmount?: string | undefined;
  /** How much, in per cent, decimal text. */
  FeeRate?: string | undefined;
  /** What kind of rate that is. */
  FeeRateType?: PersonalCurrentAccountBankInterestRateType | undefined;
  /** How often it is applied. */
  ApplicationFrequency: PersonalCurrentAccountApplicationFrequency;
  /** How often it is worked out. */
  CalculationFrequency?: PersonalCurrentAccountApplicationFrequency | undefined;
  /** More in words, up to 2000 characters each. */
  Notes?: Array<string> | undefined;
  /** A FeeCategory that is not on the list. */
  OtherFeeCategoryType?: OtherCode | undefined;
  /** A FeeType that is not on the list. */
  OtherFeeType?: ProductOtherFeeCode | undefined;
  /** A FeeRateType that is not on the list. */
  OtherFeeRateType?: OtherCode | undefined;
  /** An ApplicationFrequency that is not on the list. */
  OtherApplicationFrequency?: OtherCode | undefined;
  /** A CalculationFrequency that is not on the list. */
  OtherCalculationFrequency?: OtherCode | undefined;
  /** What it is limited to. */
  FeeChargeCap?: Array<PersonalCurrentAccountOtherFeesChargesFeeChargeCap> | undefined;
  /** The amounts or rates that it is charged for. */
  FeeApplicableRange?: ProductOtherFeesChargesFeeApplicableRange | undefined;
}

/** Reads {@link PersonalCurrentAccountOtherFeesChargesFeeChargeDetail}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOtherFeesChargesFeeChargeDetail: z.ZodType<PersonalCurrentAccountOtherFeesChargesFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeCategory: z.string(),
    FeeType: z.string(),
    FeeAmount: z.string().optional(),
    FeeRate: z.string().optional(),
    FeeRateType: z.string().optional(),
    ApplicationFrequency: z.string(),
    CalculationFrequency: z.string().optional(),
    Notes: z.array(z.string()).optional(),
    OtherFeeCategoryType: OtherCode.optional(),
    OtherFeeType: ProductOtherFeeCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional(),
    FeeChargeCap: z.array(PersonalCurrentAccountOtherFeesChargesFeeChargeCap).optional(),
    FeeApplicableRange: ProductOtherFeesChargesFeeApplicableRange.optional()
  }))();

/** Of a personal current account: the fees of one tariff. */
export interface PersonalCurrentAccountOtherFeesCharges {
  /** The fees, one by one. */
  FeeChargeDetail: Array<PersonalCurrentAccountOtherFeesChargesFeeChargeDetail>;
  /** What it is limited to. */
  FeeChargeCap?: Array<PersonalCurrentAccountOtherFeesChargesFeeChargeCap> | undefined;
}

/** Reads {@link PersonalCurrentAccountOtherFeesCharges}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccountOtherFeesCharges: z.ZodType<PersonalCurrentAccountOtherFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeChargeDetail: z.array(PersonalCurrentAccountOtherFeesChargesFeeChargeDetail),
    FeeChargeCap: z.array(PersonalCurrentAccountOtherFeesChargesFeeChargeCap).optional()
  }))();

/** The terms of a personal current account. */
export interface PersonalCurrentAccount {
  /** Whom it is for. */
  ProductDetails?: PersonalCurrentAccountProductDetails | undefined;
  /** Interest that is paid to the customer. */
  CreditInterest?: PersonalCurrentAccountCreditInterest | undefined;
  /** What an overdraft costs. */
  Overdraft?: PersonalCurrentAccountOverdraft | undefined;
  /** Fees that are neither for an overdraft nor for a loan. */
  OtherFeesCharges?: PersonalCurrentAccountOtherFeesCharges | undefined;
}

/** Reads {@link PersonalCurrentAccount}: takes any code and length, keeps members that it does not know. */
export const PersonalCurrentAccount: z.ZodType<PersonalCurrentAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    ProductDetails: PersonalCurrentAccountProductDetails.optional(),
    CreditInterest: PersonalCurrentAccountCreditInterest.optional(),
    Overdraft: PersonalCurrentAccountOverdraft.optional(),
    OtherFeesCharges: PersonalCurrentAccountOtherFeesCharges.optional()
  }))();

/** What kind of product an account is, and on which terms. Needs ReadProducts. Zopa has none. */
export interface Product {
  /** What the bank calls it, up to 350 characters. */
  ProductName?: string | undefined;
  /** The bank's id of the product, up to 40 characters. */
  ProductId?: string | undefined;
  /** The bank's id of the account: opaque text, up to 40 characters. */
  AccountId: string;
  /** A second id of the product, up to 70 characters. */
  SecondaryProductId?: string | undefined;
  /** Which of the members below describes it. */
  ProductType: ProductType;
  /** Which version of the product's terms, up to 35 characters. */
  MarketingStateId?: string | undefined;
  /** The product, when it is of no kind that the standard describes. */
  OtherProductType?: OtherProduct | undefined;
  /** The business current account that it is. */
  BCA?: BusinessCurrentAccount | undefined;
  /** The personal current account that it is. */
  PCA?: PersonalCurrentAccount | undefined;
}

/** Reads {@link Product}: takes any code and length, keeps members that it does not know. */
export const Product: z.ZodType<Product> = /* @__PURE__ */ (() =>
  z.looseObject({
    ProductName: z.string().optional(),
    ProductId: z.string().optional(),
    AccountId: z.string(),
    SecondaryProductId: z.string().optional(),
    ProductType: z.string(),
    MarketingStateId: z.string().optional(),
    OtherProductType: OtherProduct.optional(),
    BCA: BusinessCurrentAccount.optional(),
    PCA: PersonalCurrentAccount.optional()
  }))();

/** The products of one page. */
export interface ProductsResponseData {
  /** The products. Empty, or left out, when there are none. */
  Product?: Array<Product> | undefined;
}

/** Reads {@link ProductsResponseData}: takes any code and length, keeps members that it does not know. */
export const ProductsResponseData: z.ZodType<ProductsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Product: z.array(Product).optional()
  }))();

/** One page of products, as the bank answers. */
export interface ProductsResponse {
  /** What was asked for. */
  Data: ProductsResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link ProductsResponse}: takes any code and length, keeps members that it does not know. */
export const ProductsResponse: z.ZodType<ProductsResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: ProductsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
