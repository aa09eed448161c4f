// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { businessCurrentAccountApplicationFrequencies, businessCurrentAccountBankInterestRateTypes, businessCurrentAccountCreditInterestCalculationFrequencies, businessCurrentAccountFeeFreeLengthPeriods, businessCurrentAccountOtherFeesChargesFeeTypes, businessCurrentAccountOtherFeesChargesTariffTypes, businessCurrentAccountOverdraftFeeTypes, businessCurrentAccountOverdraftTypes, businessCurrentAccountProductDetailsSegments, businessCurrentAccountTierBandMethods, otherProductCreditInterestCalculationFrequencies, otherProductCreditInterestDestinations, otherProductFeeCategories, otherProductFeeFrequencies, otherProductFeeTypes, otherProductInterestCalculationMethods, otherProductInterestFixedVariableTypes, otherProductInterestRateTypes, otherProductMinMaxTypes, otherProductOtherFeesChargesTariffTypes, otherProductOverdraftFeeTypes, otherProductOverdraftTypes, otherProductPeriods, otherProductProductDetailsSegments, otherProductRepaymentAmountTypes, otherProductRepaymentFrequencies, otherProductRepaymentTypes, otherProductTierBandMethods, personalCurrentAccountApplicationFrequencies, personalCurrentAccountBankInterestRateTypes, personalCurrentAccountCappingPeriods, personalCurrentAccountCreditInterestCalculationFrequencies, personalCurrentAccountOtherFeesChargesFeeTypes, personalCurrentAccountOverdraftFeeTypes, personalCurrentAccountOverdraftTierBandMethods, personalCurrentAccountOverdraftTypes, personalCurrentAccountProductDetailsSegments, personalCurrentAccountTierBandMethods, productCreditInterestCalculationMethods, productCreditInterestDestinations, productCreditInterestFixedVariableInterestRateTypes, productMinMaxTypes, productOtherFeesChargesFeeCategories, productTypes } from "../product-codes.js";
import { Links, Meta, SupplementaryData } from "./common.js";
import type * as reading from "../product.js";

/** The same type as for reading. */
export type OtherCode = reading.OtherCode;
/** Takes {@link OtherCode} exactly as the standard has it. */
export const OtherCode: z.ZodType<OtherCode> = /* @__PURE__ */ (() =>
  z.strictObject({
    Code: z.string().regex(/^\w{0,4}$/).optional(),
    Name: z.string().min(1).max(70),
    Description: z.string().min(1).max(350)
  }))();

/** The same type as for reading. */
export type OtherProductProductDetails = reading.OtherProductProductDetails;
/** Takes {@link OtherProductProductDetails} exactly as the standard has it. */
export const OtherProductProductDetails: z.ZodType<OtherProductProductDetails> = /* @__PURE__ */ (() =>
  z.looseObject({
    Segment: z.array(z.enum(otherProductProductDetailsSegments)).optional(),
    FeeFreeLength: z.int().optional(),
    FeeFreeLengthPeriod: z.enum(otherProductPeriods).optional(),
    MonthlyMaximumCharge: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherSegment: OtherCode.optional()
  }))();

/** The same type as for reading. */
export type ExtensibleOtherCode = reading.ExtensibleOtherCode;
/** Takes {@link ExtensibleOtherCode} exactly as the standard has it. */
export const ExtensibleOtherCode: z.ZodType<ExtensibleOtherCode> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string().regex(/^\w{0,4}$/).optional(),
    Name: z.string().min(1).max(70),
    Description: z.string().min(1).max(350)
  }))();

/** The same type as for reading. */
export type OtherProductCreditInterestTierBand = reading.OtherProductCreditInterestTierBand;
/** Takes {@link OtherProductCreditInterestTierBand} exactly as the standard has it. */
export const OtherProductCreditInterestTierBand: z.ZodType<OtherProductCreditInterestTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().min(1).max(35).optional(),
    TierValueMinimum: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/),
    TierValueMaximum: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CalculationFrequency: z.enum(otherProductCreditInterestCalculationFrequencies).optional(),
    ApplicationFrequency: z.enum(otherProductCreditInterestCalculationFrequencies),
    DepositInterestAppliedCoverage: z.enum(otherProductTierBandMethods).optional(),
    FixedVariableInterestRateType: z.enum(otherProductInterestFixedVariableTypes),
    AER: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/),
    BankInterestRateType: z.enum(otherProductInterestRateTypes).optional(),
    BankInterestRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherBankInterestType: ExtensibleOtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** The same type as for reading. */
export type OtherProductCreditInterestTierBandSet = reading.OtherProductCreditInterestTierBandSet;
/** Takes {@link OtherProductCreditInterestTierBandSet} exactly as the standard has it. */
export const OtherProductCreditInterestTierBandSet: z.ZodType<OtherProductCreditInterestTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.enum(otherProductTierBandMethods),
    CalculationMethod: z.enum(otherProductInterestCalculationMethods).optional(),
    Destination: z.enum(otherProductCreditInterestDestinations),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherCalculationMethod: OtherCode.optional(),
    OtherDestination: OtherCode.optional(),
    TierBand: z.array(OtherProductCreditInterestTierBand).min(1)
  }))();

/** The same type as for reading. */
export type OtherProductCreditInterest = reading.OtherProductCreditInterest;
/** Takes {@link OtherProductCreditInterest} exactly as the standard has it. */
export const OtherProductCreditInterest: z.ZodType<OtherProductCreditInterest> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandSet: z.array(OtherProductCreditInterestTierBandSet).min(1)
  }))();

/** The same type as for reading. */
export type OtherProductOverdraftFeeChargeCap = reading.OtherProductOverdraftFeeChargeCap;
/** Takes {@link OtherProductOverdraftFeeChargeCap} exactly as the standard has it. */
export const OtherProductOverdraftFeeChargeCap: z.ZodType<OtherProductOverdraftFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.enum(otherProductOverdraftFeeTypes)).min(1),
    MinMaxType: z.enum(otherProductMinMaxTypes),
    FeeCapOccurrence: z.int().optional(),
    FeeCapAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CappingPeriod: z.enum(otherProductPeriods).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** The same type as for reading. */
export type OtherProductOverdraftFeeChargeDetail = reading.OtherProductOverdraftFeeChargeDetail;
/** Takes {@link OtherProductOverdraftFeeChargeDetail} exactly as the standard has it. */
export const OtherProductOverdraftFeeChargeDetail: z.ZodType<OtherProductOverdraftFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.enum(otherProductOverdraftFeeTypes),
    NegotiableIndicator: z.boolean().optional(),
    OverdraftControlIndicator: z.boolean().optional(),
    IncrementalBorrowingAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRateType: z.enum(otherProductInterestRateTypes).optional(),
    ApplicationFrequency: z.enum(otherProductFeeFrequencies),
    CalculationFrequency: z.enum(otherProductFeeFrequencies).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftFeeChargeCap: z.array(OtherProductOverdraftFeeChargeCap).optional(),
    OtherFeeType: OtherCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** The same type as for reading. */
export type OtherProductOverdraftFeesCharges = reading.OtherProductOverdraftFeesCharges;
/** Takes {@link OtherProductOverdraftFeesCharges} exactly as the standard has it. */
export const OtherProductOverdraftFeesCharges: z.ZodType<OtherProductOverdraftFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    OverdraftFeeChargeCap: z.array(OtherProductOverdraftFeeChargeCap).optional(),
    OverdraftFeeChargeDetail: z.array(OtherProductOverdraftFeeChargeDetail).min(1)
  }))();

/** The same type as for reading. */
export type OtherProductOverdraftTierBand = reading.OtherProductOverdraftTierBand;
/** Takes {@link OtherProductOverdraftTierBand} exactly as the standard has it. */
export const OtherProductOverdraftTierBand: z.ZodType<OtherProductOverdraftTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().min(1).max(35).optional(),
    TierValueMin: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/),
    TierValueMax: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    EAR: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    AgreementLengthMin: z.int().optional(),
    AgreementLengthMax: z.int().optional(),
    AgreementPeriod: z.enum(otherProductPeriods).optional(),
    OverdraftInterestChargingCoverage: z.enum(otherProductTierBandMethods).optional(),
    BankGuaranteedIndicator: z.boolean().optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftFeesCharges: z.array(OtherProductOverdraftFeesCharges).optional()
  }))();

/** The same type as for reading. */
export type OtherProductOverdraftTierBandSet = reading.OtherProductOverdraftTierBandSet;
/** Takes {@link OtherProductOverdraftTierBandSet} exactly as the standard has it. */
export const OtherProductOverdraftTierBandSet: z.ZodType<OtherProductOverdraftTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.enum(otherProductTierBandMethods),
    OverdraftType: z.enum(otherProductOverdraftTypes).optional(),
    Identification: z.string().min(1).max(35).optional(),
    AuthorisedIndicator: z.boolean().optional(),
    BufferAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftTierBand: z.array(OtherProductOverdraftTierBand).min(1),
    OverdraftFeesCharges: z.array(OtherProductOverdraftFeesCharges).optional()
  }))();

/** The same type as for reading. */
export type OtherProductOverdraft = reading.OtherProductOverdraft;
/** Takes {@link OtherProductOverdraft} exactly as the standard has it. */
export const OtherProductOverdraft: z.ZodType<OtherProductOverdraft> = /* @__PURE__ */ (() =>
  z.looseObject({
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftTierBandSet: z.array(OtherProductOverdraftTierBandSet).min(1)
  }))();

/** The same type as for reading. */
export type OtherFeeCode = reading.OtherFeeCode;
/** Takes {@link OtherFeeCode} exactly as the standard has it. */
export const OtherFeeCode: z.ZodType<OtherFeeCode> = /* @__PURE__ */ (() =>
  z.strictObject({
    Code: z.string().regex(/^\w{0,4}$/).optional(),
    FeeCategory: z.enum(otherProductFeeCategories),
    Name: z.string().min(1).max(70),
    Description: z.string().min(1).max(350)
  }))();

/** The same type as for reading. */
export type OtherProductLoanInterestFeeChargeDetail = reading.OtherProductLoanInterestFeeChargeDetail;
/** Takes {@link OtherProductLoanInterestFeeChargeDetail} exactly as the standard has it. */
export const OtherProductLoanInterestFeeChargeDetail: z.ZodType<OtherProductLoanInterestFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.enum(otherProductFeeTypes),
    NegotiableIndicator: z.boolean().optional(),
    FeeAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRateType: z.enum(otherProductInterestRateTypes).optional(),
    ApplicationFrequency: z.enum(otherProductFeeFrequencies),
    CalculationFrequency: z.enum(otherProductFeeFrequencies),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: OtherFeeCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** The same type as for reading. */
export type OtherProductLoanInterestFeeChargeCap = reading.OtherProductLoanInterestFeeChargeCap;
/** Takes {@link OtherProductLoanInterestFeeChargeCap} exactly as the standard has it. */
export const OtherProductLoanInterestFeeChargeCap: z.ZodType<OtherProductLoanInterestFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.enum(otherProductFeeTypes)).min(1),
    MinMaxType: z.enum(otherProductMinMaxTypes),
    FeeCapOccurrence: z.int().optional(),
    FeeCapAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CappingPeriod: z.enum(otherProductFeeFrequencies).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** The same type as for reading. */
export type OtherProductLoanInterestFeesCharges = reading.OtherProductLoanInterestFeesCharges;
/** Takes {@link OtherProductLoanInterestFeesCharges} exactly as the standard has it. */
export const OtherProductLoanInterestFeesCharges: z.ZodType<OtherProductLoanInterestFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    LoanInterestFeeChargeDetail: z.array(OtherProductLoanInterestFeeChargeDetail).min(1),
    LoanInterestFeeChargeCap: z.array(OtherProductLoanInterestFeeChargeCap).optional()
  }))();

/** The same type as for reading. */
export type OtherProductLoanInterestTierBand = reading.OtherProductLoanInterestTierBand;
/** Takes {@link OtherProductLoanInterestTierBand} exactly as the standard has it. */
export const OtherProductLoanInterestTierBand: z.ZodType<OtherProductLoanInterestTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().min(1).max(35).optional(),
    TierValueMinimum: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/),
    TierValueMaximum: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    TierValueMinTerm: z.int(),
    MinTermPeriod: z.enum(otherProductPeriods),
    TierValueMaxTerm: z.int().optional(),
    MaxTermPeriod: z.enum(otherProductPeriods).optional(),
    FixedVariableInterestRateType: z.enum(otherProductInterestFixedVariableTypes),
    RepAPR: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/),
    LoanProviderInterestRateType: z.enum(otherProductInterestRateTypes).optional(),
    LoanProviderInterestRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherLoanProviderInterestRateType: ExtensibleOtherCode.optional(),
    LoanInterestFeesCharges: z.array(OtherProductLoanInterestFeesCharges).optional()
  }))();

/** The same type as for reading. */
export type OtherProductLoanInterestTierBandSet = reading.OtherProductLoanInterestTierBandSet;
/** Takes {@link OtherProductLoanInterestTierBandSet} exactly as the standard has it. */
export const OtherProductLoanInterestTierBandSet: z.ZodType<OtherProductLoanInterestTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.enum(otherProductTierBandMethods),
    Identification: z.string().min(1).max(35).optional(),
    CalculationMethod: z.enum(otherProductInterestCalculationMethods),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherCalculationMethod: OtherCode.optional(),
    LoanInterestTierBand: z.array(OtherProductLoanInterestTierBand).min(1),
    LoanInterestFeesCharges: z.array(OtherProductLoanInterestFeesCharges).optional()
  }))();

/** The same type as for reading. */
export type OtherProductLoanInterest = reading.OtherProductLoanInterest;
/** Takes {@link OtherProductLoanInterest} exactly as the standard has it. */
export const OtherProductLoanInterest: z.ZodType<OtherProductLoanInterest> = /* @__PURE__ */ (() =>
  z.looseObject({
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    LoanInterestTierBandSet: z.array(OtherProductLoanInterestTierBandSet).min(1)
  }))();

/** The same type as for reading. */
export type OtherProductRepaymentFeeChargeCap = reading.OtherProductRepaymentFeeChargeCap;
/** Takes {@link OtherProductRepaymentFeeChargeCap} exactly as the standard has it. */
export const OtherProductRepaymentFeeChargeCap: z.ZodType<OtherProductRepaymentFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.enum(otherProductFeeTypes)).min(1),
    MinMaxType: z.enum(otherProductMinMaxTypes),
    FeeCapOccurrence: z.int().optional(),
    FeeCapAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CappingPeriod: z.enum(otherProductPeriods).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** The same type as for reading. */
export type OtherProductRepaymentFeeCharges = reading.OtherProductRepaymentFeeCharges;
/** Takes {@link OtherProductRepaymentFeeCharges} exactly as the standard has it. */
export const OtherProductRepaymentFeeCharges: z.ZodType<OtherProductRepaymentFeeCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    RepaymentFeeChargeDetail: z.array(OtherProductLoanInterestFeeChargeDetail).min(1),
    RepaymentFeeChargeCap: z.array(OtherProductRepaymentFeeChargeCap).optional()
  }))();

/** The same type as for reading. */
export type OtherProductRepaymentHoliday = reading.OtherProductRepaymentHoliday;
/** Takes {@link OtherProductRepaymentHoliday} exactly as the standard has it. */
export const OtherProductRepaymentHoliday: z.ZodType<OtherProductRepaymentHoliday> = /* @__PURE__ */ (() =>
  z.looseObject({
    MaxHolidayLength: z.int().optional(),
    MaxHolidayPeriod: z.enum(otherProductPeriods).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional()
  }))();

/** The same type as for reading. */
export type OtherProductRepayment = reading.OtherProductRepayment;
/** Takes {@link OtherProductRepayment} exactly as the standard has it. */
export const OtherProductRepayment: z.ZodType<OtherProductRepayment> = /* @__PURE__ */ (() =>
  z.looseObject({
    RepaymentType: z.enum(otherProductRepaymentTypes).optional(),
    RepaymentFrequency: z.enum(otherProductRepaymentFrequencies).optional(),
    AmountType: z.enum(otherProductRepaymentAmountTypes).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherRepaymentType: ExtensibleOtherCode.optional(),
    OtherRepaymentFrequency: ExtensibleOtherCode.optional(),
    OtherAmountType: ExtensibleOtherCode.optional(),
    RepaymentFeeCharges: OtherProductRepaymentFeeCharges.optional(),
    RepaymentHoliday: z.array(OtherProductRepaymentHoliday).optional()
  }))();

/** The same type as for reading. */
export type OtherProductOtherFeesChargesFeeApplicableRange = reading.OtherProductOtherFeesChargesFeeApplicableRange;
/** Takes {@link OtherProductOtherFeesChargesFeeApplicableRange} exactly as the standard has it. */
export const OtherProductOtherFeesChargesFeeApplicableRange: z.ZodType<OtherProductOtherFeesChargesFeeApplicableRange> = /* @__PURE__ */ (() =>
  z.looseObject({
    MinimumAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    MaximumAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    MinimumRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    MaximumRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional()
  }))();

/** The same type as for reading. */
export type OtherProductOtherFeesChargesFeeChargeDetail = reading.OtherProductOtherFeesChargesFeeChargeDetail;
/** Takes {@link OtherProductOtherFeesChargesFeeChargeDetail} exactly as the standard has it. */
export const OtherProductOtherFeesChargesFeeChargeDetail: z.ZodType<OtherProductOtherFeesChargesFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeCategory: z.enum(otherProductFeeCategories),
    FeeType: z.enum(otherProductFeeTypes),
    NegotiableIndicator: z.boolean().optional(),
    FeeAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRateType: z.enum(otherProductInterestRateTypes).optional(),
    ApplicationFrequency: z.enum(otherProductFeeFrequencies),
    CalculationFrequency: z.enum(otherProductFeeFrequencies).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    FeeChargeCap: z.array(OtherProductRepaymentFeeChargeCap).optional(),
    OtherFeeCategoryType: OtherCode.optional(),
    OtherFeeType: OtherFeeCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional(),
    FeeApplicableRange: OtherProductOtherFeesChargesFeeApplicableRange.optional()
  }))();

/** The same type as for reading. */
export type OtherProductOtherFeesCharges = reading.OtherProductOtherFeesCharges;
/** Takes {@link OtherProductOtherFeesCharges} exactly as the standard has it. */
export const OtherProductOtherFeesCharges: z.ZodType<OtherProductOtherFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    TariffType: z.enum(otherProductOtherFeesChargesTariffTypes).optional(),
    TariffName: z.string().min(1).max(350).optional(),
    OtherTariffType: ExtensibleOtherCode.optional(),
    FeeChargeDetail: z.array(OtherProductOtherFeesChargesFeeChargeDetail).min(1),
    FeeChargeCap: z.array(OtherProductRepaymentFeeChargeCap).optional()
  }))();

/** The same type as for reading. */
export type OtherProduct = reading.OtherProduct;
/** Takes {@link OtherProduct} exactly as the standard has it. */
export const OtherProduct: z.ZodType<OtherProduct> = /* @__PURE__ */ (() =>
  z.looseObject({
    Name: z.string().min(1).max(350),
    Description: z.string().min(1).max(350),
    ProductDetails: OtherProductProductDetails.optional(),
    CreditInterest: OtherProductCreditInterest.optional(),
    Overdraft: OtherProductOverdraft.optional(),
    LoanInterest: OtherProductLoanInterest.optional(),
    Repayment: OtherProductRepayment.optional(),
    OtherFeesCharges: z.array(OtherProductOtherFeesCharges).optional(),
    SupplementaryData: SupplementaryData.optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountProductDetails = reading.BusinessCurrentAccountProductDetails;
/** Takes {@link BusinessCurrentAccountProductDetails} exactly as the standard has it. */
export const BusinessCurrentAccountProductDetails: z.ZodType<BusinessCurrentAccountProductDetails> = /* @__PURE__ */ (() =>
  z.strictObject({
    Segment: z.array(z.enum(businessCurrentAccountProductDetailsSegments)).optional(),
    FeeFreeLength: z.number().optional(),
    FeeFreeLengthPeriod: z.enum(businessCurrentAccountFeeFreeLengthPeriods).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountCreditInterestTierBand = reading.BusinessCurrentAccountCreditInterestTierBand;
/** Takes {@link BusinessCurrentAccountCreditInterestTierBand} exactly as the standard has it. */
export const BusinessCurrentAccountCreditInterestTierBand: z.ZodType<BusinessCurrentAccountCreditInterestTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().min(1).max(35).optional(),
    TierValueMinimum: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/),
    TierValueMaximum: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CalculationFrequency: z.enum(businessCurrentAccountCreditInterestCalculationFrequencies).optional(),
    ApplicationFrequency: z.enum(businessCurrentAccountCreditInterestCalculationFrequencies),
    DepositInterestAppliedCoverage: z.enum(businessCurrentAccountTierBandMethods).optional(),
    FixedVariableInterestRateType: z.enum(productCreditInterestFixedVariableInterestRateTypes),
    AER: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/),
    BankInterestRateType: z.enum(businessCurrentAccountBankInterestRateTypes).optional(),
    BankInterestRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherBankInterestType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountCreditInterestTierBandSet = reading.BusinessCurrentAccountCreditInterestTierBandSet;
/** Takes {@link BusinessCurrentAccountCreditInterestTierBandSet} exactly as the standard has it. */
export const BusinessCurrentAccountCreditInterestTierBandSet: z.ZodType<BusinessCurrentAccountCreditInterestTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.enum(businessCurrentAccountTierBandMethods),
    CalculationMethod: z.enum(productCreditInterestCalculationMethods).optional(),
    Destination: z.enum(productCreditInterestDestinations),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    TierBand: z.array(BusinessCurrentAccountCreditInterestTierBand).min(1)
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountCreditInterest = reading.BusinessCurrentAccountCreditInterest;
/** Takes {@link BusinessCurrentAccountCreditInterest} exactly as the standard has it. */
export const BusinessCurrentAccountCreditInterest: z.ZodType<BusinessCurrentAccountCreditInterest> = /* @__PURE__ */ (() =>
  z.strictObject({
    TierBandSet: z.array(BusinessCurrentAccountCreditInterestTierBandSet).min(1)
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountOverdraftFeeChargeCap = reading.BusinessCurrentAccountOverdraftFeeChargeCap;
/** Takes {@link BusinessCurrentAccountOverdraftFeeChargeCap} exactly as the standard has it. */
export const BusinessCurrentAccountOverdraftFeeChargeCap: z.ZodType<BusinessCurrentAccountOverdraftFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.enum(businessCurrentAccountOverdraftFeeTypes)).min(1),
    MinMaxType: z.enum(productMinMaxTypes),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CappingPeriod: z.enum(businessCurrentAccountFeeFreeLengthPeriods).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountOverdraftFeeChargeDetail = reading.BusinessCurrentAccountOverdraftFeeChargeDetail;
/** Takes {@link BusinessCurrentAccountOverdraftFeeChargeDetail} exactly as the standard has it. */
export const BusinessCurrentAccountOverdraftFeeChargeDetail: z.ZodType<BusinessCurrentAccountOverdraftFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.enum(businessCurrentAccountOverdraftFeeTypes),
    NegotiableIndicator: z.boolean().optional(),
    OverdraftControlIndicator: z.boolean().optional(),
    IncrementalBorrowingAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRateType: z.enum(businessCurrentAccountBankInterestRateTypes).optional(),
    ApplicationFrequency: z.enum(businessCurrentAccountApplicationFrequencies),
    CalculationFrequency: z.enum(businessCurrentAccountApplicationFrequencies).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftFeeChargeCap: z.array(BusinessCurrentAccountOverdraftFeeChargeCap).optional(),
    OtherFeeType: OtherCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountOverdraftFeesCharges = reading.BusinessCurrentAccountOverdraftFeesCharges;
/** Takes {@link BusinessCurrentAccountOverdraftFeesCharges} exactly as the standard has it. */
export const BusinessCurrentAccountOverdraftFeesCharges: z.ZodType<BusinessCurrentAccountOverdraftFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    OverdraftFeeChargeCap: z.array(BusinessCurrentAccountOverdraftFeeChargeCap).optional(),
    OverdraftFeeChargeDetail: z.array(BusinessCurrentAccountOverdraftFeeChargeDetail).min(1)
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountOverdraftTierBand = reading.BusinessCurrentAccountOverdraftTierBand;
/** Takes {@link BusinessCurrentAccountOverdraftTierBand} exactly as the standard has it. */
export const BusinessCurrentAccountOverdraftTierBand: z.ZodType<BusinessCurrentAccountOverdraftTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().min(1).max(35).optional(),
    TierValueMin: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/),
    TierValueMax: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    EAR: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    RepresentativeAPR: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    AgreementLengthMin: z.number().optional(),
    AgreementLengthMax: z.number().optional(),
    AgreementPeriod: z.enum(businessCurrentAccountFeeFreeLengthPeriods).optional(),
    OverdraftInterestChargingCoverage: z.enum(businessCurrentAccountTierBandMethods).optional(),
    BankGuaranteedIndicator: z.boolean().optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftFeesCharges: z.array(BusinessCurrentAccountOverdraftFeesCharges).optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountOverdraftTierBandSet = reading.BusinessCurrentAccountOverdraftTierBandSet;
/** Takes {@link BusinessCurrentAccountOverdraftTierBandSet} exactly as the standard has it. */
export const BusinessCurrentAccountOverdraftTierBandSet: z.ZodType<BusinessCurrentAccountOverdraftTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.enum(businessCurrentAccountTierBandMethods),
    OverdraftType: z.enum(businessCurrentAccountOverdraftTypes).optional(),
    Identification: z.string().min(1).max(35).optional(),
    AuthorisedIndicator: z.boolean().optional(),
    BufferAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftTierBand: z.array(BusinessCurrentAccountOverdraftTierBand).min(1),
    OverdraftFeesCharges: z.array(BusinessCurrentAccountOverdraftFeesCharges).optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountOverdraft = reading.BusinessCurrentAccountOverdraft;
/** Takes {@link BusinessCurrentAccountOverdraft} exactly as the standard has it. */
export const BusinessCurrentAccountOverdraft: z.ZodType<BusinessCurrentAccountOverdraft> = /* @__PURE__ */ (() =>
  z.strictObject({
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftTierBandSet: z.array(BusinessCurrentAccountOverdraftTierBandSet).min(1)
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountOtherFeesChargesFeeChargeCap = reading.BusinessCurrentAccountOtherFeesChargesFeeChargeCap;
/** Takes {@link BusinessCurrentAccountOtherFeesChargesFeeChargeCap} exactly as the standard has it. */
export const BusinessCurrentAccountOtherFeesChargesFeeChargeCap: z.ZodType<BusinessCurrentAccountOtherFeesChargesFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.enum(businessCurrentAccountOtherFeesChargesFeeTypes)).min(1),
    MinMaxType: z.enum(productMinMaxTypes),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CappingPeriod: z.enum(businessCurrentAccountFeeFreeLengthPeriods).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** The same type as for reading. */
export type ProductOtherFeeCode = reading.ProductOtherFeeCode;
/** Takes {@link ProductOtherFeeCode} exactly as the standard has it. */
export const ProductOtherFeeCode: z.ZodType<ProductOtherFeeCode> = /* @__PURE__ */ (() =>
  z.strictObject({
    Code: z.string().regex(/^\w{0,4}$/).optional(),
    FeeCategory: z.enum(productOtherFeesChargesFeeCategories),
    Name: z.string().min(1).max(70),
    Description: z.string().min(1).max(350)
  }))();

/** The same type as for reading. */
export type ProductOtherFeesChargesFeeApplicableRange = reading.ProductOtherFeesChargesFeeApplicableRange;
/** Takes {@link ProductOtherFeesChargesFeeApplicableRange} exactly as the standard has it. */
export const ProductOtherFeesChargesFeeApplicableRange: z.ZodType<ProductOtherFeesChargesFeeApplicableRange> = /* @__PURE__ */ (() =>
  z.strictObject({
    MinimumAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    MaximumAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    MinimumRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    MaximumRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountOtherFeesChargesFeeChargeDetail = reading.BusinessCurrentAccountOtherFeesChargesFeeChargeDetail;
/** Takes {@link BusinessCurrentAccountOtherFeesChargesFeeChargeDetail} exactly as the standard has it. */
export const BusinessCurrentAccountOtherFeesChargesFeeChargeDetail: z.ZodType<BusinessCurrentAccountOtherFeesChargesFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeCategory: z.enum(productOtherFeesChargesFeeCategories),
    FeeType: z.enum(businessCurrentAccountOtherFeesChargesFeeTypes),
    NegotiableIndicator: z.boolean().optional(),
    FeeAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRateType: z.enum(businessCurrentAccountBankInterestRateTypes).optional(),
    ApplicationFrequency: z.enum(businessCurrentAccountApplicationFrequencies),
    CalculationFrequency: z.enum(businessCurrentAccountApplicationFrequencies).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    FeeChargeCap: z.array(BusinessCurrentAccountOtherFeesChargesFeeChargeCap).optional(),
    OtherFeeCategoryType: OtherCode.optional(),
    OtherFeeType: ProductOtherFeeCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional(),
    FeeApplicableRange: ProductOtherFeesChargesFeeApplicableRange.optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccountOtherFeesCharges = reading.BusinessCurrentAccountOtherFeesCharges;
/** Takes {@link BusinessCurrentAccountOtherFeesCharges} exactly as the standard has it. */
export const BusinessCurrentAccountOtherFeesCharges: z.ZodType<BusinessCurrentAccountOtherFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    TariffType: z.enum(businessCurrentAccountOtherFeesChargesTariffTypes).optional(),
    TariffName: z.string().min(1).max(350).optional(),
    OtherTariffType: OtherCode.optional(),
    FeeChargeDetail: z.array(BusinessCurrentAccountOtherFeesChargesFeeChargeDetail).min(1),
    FeeChargeCap: z.array(BusinessCurrentAccountOtherFeesChargesFeeChargeCap).optional()
  }))();

/** The same type as for reading. */
export type BusinessCurrentAccount = reading.BusinessCurrentAccount;
/** Takes {@link BusinessCurrentAccount} exactly as the standard has it. */
export const BusinessCurrentAccount: z.ZodType<BusinessCurrentAccount> = /* @__PURE__ */ (() =>
  z.strictObject({
    ProductDetails: BusinessCurrentAccountProductDetails.optional(),
    CreditInterest: BusinessCurrentAccountCreditInterest.optional(),
    Overdraft: BusinessCurrentAccountOverdraft.optional(),
    OtherFeesCharges: z.array(BusinessCurrentAccountOtherFeesCharges).optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountProductDetails = reading.PersonalCurrentAccountProductDetails;
/** Takes {@link PersonalCurrentAccountProductDetails} exactly as the standard has it. */
export const PersonalCurrentAccountProductDetails: z.ZodType<PersonalCurrentAccountProductDetails> = /* @__PURE__ */ (() =>
  z.strictObject({
    Segment: z.array(z.enum(personalCurrentAccountProductDetailsSegments)).optional(),
    MonthlyMaximumCharge: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountCreditInterestTierBand = reading.PersonalCurrentAccountCreditInterestTierBand;
/** Takes {@link PersonalCurrentAccountCreditInterestTierBand} exactly as the standard has it. */
export const PersonalCurrentAccountCreditInterestTierBand: z.ZodType<PersonalCurrentAccountCreditInterestTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().min(1).max(35).optional(),
    TierValueMinimum: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/),
    TierValueMaximum: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CalculationFrequency: z.enum(personalCurrentAccountCreditInterestCalculationFrequencies).optional(),
    ApplicationFrequency: z.enum(personalCurrentAccountCreditInterestCalculationFrequencies),
    DepositInterestAppliedCoverage: z.enum(personalCurrentAccountTierBandMethods).optional(),
    FixedVariableInterestRateType: z.enum(productCreditInterestFixedVariableInterestRateTypes),
    AER: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/),
    BankInterestRateType: z.enum(personalCurrentAccountBankInterestRateTypes).optional(),
    BankInterestRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherBankInterestType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountCreditInterestTierBandSet = reading.PersonalCurrentAccountCreditInterestTierBandSet;
/** Takes {@link PersonalCurrentAccountCreditInterestTierBandSet} exactly as the standard has it. */
export const PersonalCurrentAccountCreditInterestTierBandSet: z.ZodType<PersonalCurrentAccountCreditInterestTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.enum(personalCurrentAccountTierBandMethods),
    CalculationMethod: z.enum(productCreditInterestCalculationMethods).optional(),
    Destination: z.enum(productCreditInterestDestinations).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    TierBand: z.array(PersonalCurrentAccountCreditInterestTierBand).min(1)
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountCreditInterest = reading.PersonalCurrentAccountCreditInterest;
/** Takes {@link PersonalCurrentAccountCreditInterest} exactly as the standard has it. */
export const PersonalCurrentAccountCreditInterest: z.ZodType<PersonalCurrentAccountCreditInterest> = /* @__PURE__ */ (() =>
  z.strictObject({
    TierBandSet: z.array(PersonalCurrentAccountCreditInterestTierBandSet).min(1)
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOverdraftFeeChargeCap = reading.PersonalCurrentAccountOverdraftFeeChargeCap;
/** Takes {@link PersonalCurrentAccountOverdraftFeeChargeCap} exactly as the standard has it. */
export const PersonalCurrentAccountOverdraftFeeChargeCap: z.ZodType<PersonalCurrentAccountOverdraftFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.enum(personalCurrentAccountOverdraftFeeTypes)).min(1),
    OverdraftControlIndicator: z.boolean().optional(),
    MinMaxType: z.enum(productMinMaxTypes),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CappingPeriod: z.enum(personalCurrentAccountCappingPeriods).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOverdraftFeeDetailCap = reading.PersonalCurrentAccountOverdraftFeeDetailCap;
/** Takes {@link PersonalCurrentAccountOverdraftFeeDetailCap} exactly as the standard has it. */
export const PersonalCurrentAccountOverdraftFeeDetailCap: z.ZodType<PersonalCurrentAccountOverdraftFeeDetailCap> = /* @__PURE__ */ (() =>
  z.strictObject({
    FeeType: z.array(z.enum(personalCurrentAccountOverdraftFeeTypes)).min(1),
    OverdraftControlIndicator: z.boolean().optional(),
    MinMaxType: z.enum(productMinMaxTypes),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CappingPeriod: z.enum(personalCurrentAccountCappingPeriods).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOverdraftFeeChargeDetail = reading.PersonalCurrentAccountOverdraftFeeChargeDetail;
/** Takes {@link PersonalCurrentAccountOverdraftFeeChargeDetail} exactly as the standard has it. */
export const PersonalCurrentAccountOverdraftFeeChargeDetail: z.ZodType<PersonalCurrentAccountOverdraftFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.enum(personalCurrentAccountOverdraftFeeTypes),
    OverdraftControlIndicator: z.boolean().optional(),
    IncrementalBorrowingAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRateType: z.enum(personalCurrentAccountBankInterestRateTypes).optional(),
    ApplicationFrequency: z.enum(personalCurrentAccountApplicationFrequencies),
    CalculationFrequency: z.enum(personalCurrentAccountApplicationFrequencies).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: OtherCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional(),
    OverdraftFeeChargeCap: PersonalCurrentAccountOverdraftFeeDetailCap.optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOverdraftFeesCharges = reading.PersonalCurrentAccountOverdraftFeesCharges;
/** Takes {@link PersonalCurrentAccountOverdraftFeesCharges} exactly as the standard has it. */
export const PersonalCurrentAccountOverdraftFeesCharges: z.ZodType<PersonalCurrentAccountOverdraftFeesCharges> = /* @__PURE__ */ (() =>
  z.looseObject({
    OverdraftFeeChargeCap: z.array(PersonalCurrentAccountOverdraftFeeChargeCap).optional(),
    OverdraftFeeChargeDetail: z.array(PersonalCurrentAccountOverdraftFeeChargeDetail).min(1)
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOverdraftTierBand = reading.PersonalCurrentAccountOverdraftTierBand;
/** Takes {@link PersonalCurrentAccountOverdraftTierBand} exactly as the standard has it. */
export const PersonalCurrentAccountOverdraftTierBand: z.ZodType<PersonalCurrentAccountOverdraftTierBand> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().min(1).max(35).optional(),
    TierValueMin: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/),
    TierValueMax: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    OverdraftInterestChargingCoverage: z.enum(personalCurrentAccountTierBandMethods).optional(),
    BankGuaranteedIndicator: z.boolean().optional(),
    EAR: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    RepresentativeAPR: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftFeesCharges: z.array(PersonalCurrentAccountOverdraftFeesCharges).optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOverdraftTierBandSet = reading.PersonalCurrentAccountOverdraftTierBandSet;
/** Takes {@link PersonalCurrentAccountOverdraftTierBandSet} exactly as the standard has it. */
export const PersonalCurrentAccountOverdraftTierBandSet: z.ZodType<PersonalCurrentAccountOverdraftTierBandSet> = /* @__PURE__ */ (() =>
  z.looseObject({
    TierBandMethod: z.enum(personalCurrentAccountOverdraftTierBandMethods),
    OverdraftType: z.enum(personalCurrentAccountOverdraftTypes).optional(),
    Identification: z.string().min(1).max(35).optional(),
    AuthorisedIndicator: z.boolean().optional(),
    BufferAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftTierBand: z.array(PersonalCurrentAccountOverdraftTierBand).min(1),
    OverdraftFeesCharges: z.array(PersonalCurrentAccountOverdraftFeesCharges).optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOverdraft = reading.PersonalCurrentAccountOverdraft;
/** Takes {@link PersonalCurrentAccountOverdraft} exactly as the standard has it. */
export const PersonalCurrentAccountOverdraft: z.ZodType<PersonalCurrentAccountOverdraft> = /* @__PURE__ */ (() =>
  z.strictObject({
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OverdraftTierBandSet: z.array(PersonalCurrentAccountOverdraftTierBandSet).min(1)
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOtherFeesChargesFeeChargeCap = reading.PersonalCurrentAccountOtherFeesChargesFeeChargeCap;
/** Takes {@link PersonalCurrentAccountOtherFeesChargesFeeChargeCap} exactly as the standard has it. */
export const PersonalCurrentAccountOtherFeesChargesFeeChargeCap: z.ZodType<PersonalCurrentAccountOtherFeesChargesFeeChargeCap> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeType: z.array(z.enum(personalCurrentAccountOtherFeesChargesFeeTypes)).min(1),
    MinMaxType: z.enum(productMinMaxTypes),
    FeeCapOccurrence: z.number().optional(),
    FeeCapAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    CappingPeriod: z.enum(personalCurrentAccountCappingPeriods).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeType: z.array(ExtensibleOtherCode).optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOtherFeesChargesFeeChargeDetail = reading.PersonalCurrentAccountOtherFeesChargesFeeChargeDetail;
/** Takes {@link PersonalCurrentAccountOtherFeesChargesFeeChargeDetail} exactly as the standard has it. */
export const PersonalCurrentAccountOtherFeesChargesFeeChargeDetail: z.ZodType<PersonalCurrentAccountOtherFeesChargesFeeChargeDetail> = /* @__PURE__ */ (() =>
  z.looseObject({
    FeeCategory: z.enum(productOtherFeesChargesFeeCategories),
    FeeType: z.enum(personalCurrentAccountOtherFeesChargesFeeTypes),
    FeeAmount: z.string().regex(/^(-?\d{1,14}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    FeeRateType: z.enum(personalCurrentAccountBankInterestRateTypes).optional(),
    ApplicationFrequency: z.enum(personalCurrentAccountApplicationFrequencies),
    CalculationFrequency: z.enum(personalCurrentAccountApplicationFrequencies).optional(),
    Notes: z.array(z.string().min(1).max(2000)).optional(),
    OtherFeeCategoryType: OtherCode.optional(),
    OtherFeeType: ProductOtherFeeCode.optional(),
    OtherFeeRateType: OtherCode.optional(),
    OtherApplicationFrequency: OtherCode.optional(),
    OtherCalculationFrequency: OtherCode.optional(),
    FeeChargeCap: z.array(PersonalCurrentAccountOtherFeesChargesFeeChargeCap).optional(),
    FeeApplicableRange: ProductOtherFeesChargesFeeApplicableRange.optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccountOtherFeesCharges = reading.PersonalCurrentAccountOtherFeesCharges;
/** Takes {@link PersonalCurrentAccountOtherFeesCharges} exactly as the standard has it. */
export const PersonalCurrentAccountOtherFeesCharges: z.ZodType<PersonalCurrentAccountOtherFeesCharges> = /* @__PURE__ */ (() =>
  z.strictObject({
    FeeChargeDetail: z.array(PersonalCurrentAccountOtherFeesChargesFeeChargeDetail).min(1),
    FeeChargeCap: z.array(PersonalCurrentAccountOtherFeesChargesFeeChargeCap).optional()
  }))();

/** The same type as for reading. */
export type PersonalCurrentAccount = reading.PersonalCurrentAccount;
/** Takes {@link PersonalCurrentAccount} exactly as the standard has it. */
export const PersonalCurrentAccount: z.ZodType<PersonalCurrentAccount> = /* @__PURE__ */ (() =>
  z.strictObject({
    ProductDetails: PersonalCurrentAccountProductDetails.optional(),
    CreditInterest: PersonalCurrentAccountCreditInterest.optional(),
    Overdraft: PersonalCurrentAccountOverdraft.optional(),
    OtherFeesCharges: PersonalCurrentAccountOtherFeesCharges.optional()
  }))();

/** The same type as for reading. */
export type Product = reading.Product;
/** Takes {@link Product} exactly as the standard has it. */
export const Product: z.ZodType<Product> = /* @__PURE__ */ (() =>
  z.looseObject({
    ProductName: z.string().min(1).max(350).optional(),
    ProductId: z.string().min(1).max(40).optional(),
    AccountId: z.string().min(1).max(40),
    SecondaryProductId: z.string().min(1).max(70).optional(),
    ProductType: z.enum(productTypes),
    MarketingStateId: z.string().min(1).max(35).optional(),
    OtherProductType: OtherProduct.optional(),
    BCA: BusinessCurrentAccount.optional(),
    PCA: PersonalCurrentAccount.optional()
  }))();

/** The same type as for reading. */
export type ProductsResponseData = reading.ProductsResponseData;
/** Takes {@link ProductsResponseData} exactly as the standard has it. */
export const ProductsResponseData: z.ZodType<ProductsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Product: z.array(Product).optional()
  }))();

/** The same type as for reading. */
export type ProductsResponse = reading.ProductsResponse;
/** Takes {@link ProductsResponse} exactly as the standard has it. */
export const ProductsResponse: z.ZodType<ProductsResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: ProductsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
