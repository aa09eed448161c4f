// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { accountProxyCodes, addressTypes, balanceSubTypes, categoryPurposeCodes, mandateClassifications, paymentFrequencyTypes } from "../codes.js";
import type * as reading from "../common.js";

/** {@link reading.PostalAddress}, as the standard has it. */
export type PostalAddress = reading.PostalAddress;
export const PostalAddress: z.ZodType<PostalAddress> = /* @__PURE__ */ (() =>
  z.looseObject({
    AddressType: z.enum(addressTypes).optional(),
    Department: z.string().min(1).max(70).optional(),
    SubDepartment: z.string().min(1).max(70).optional(),
    StreetName: z.string().min(1).max(140).optional(),
    BuildingNumber: z.string().min(1).max(16).optional(),
    BuildingName: z.string().min(1).max(140).optional(),
    Floor: z.string().min(1).max(70).optional(),
    UnitNumber: z.string().min(1).max(16).optional(),
    Room: z.string().min(1).max(70).optional(),
    PostBox: z.string().min(1).max(16).optional(),
    TownLocationName: z.string().min(1).max(140).optional(),
    DistrictName: z.string().min(1).max(140).optional(),
    CareOf: z.string().min(1).max(140).optional(),
    PostCode: z.string().min(1).max(16).optional(),
    TownName: z.string().min(1).max(140).optional(),
    CountrySubDivision: z.string().min(1).max(35).optional(),
    Country: z.string().regex(/^[A-Z]{2,2}$/).optional(),
    AddressLine: z.array(z.string().min(1).max(70)).max(7).optional()
  }))();

/** {@link reading.Links}, as the standard has it. */
export type Links = reading.Links;
export const Links: z.ZodType<Links> = /* @__PURE__ */ (() =>
  z.strictObject({
    Self: z.url(),
    First: z.url().optional(),
    Prev: z.url().optional(),
    Next: z.url().optional(),
    Last: z.url().optional()
  }))();

/** {@link reading.SupplementaryData}, as the standard has it. */
export type SupplementaryData = reading.SupplementaryData;
export const SupplementaryData: z.ZodType<SupplementaryData> = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))();

/** {@link reading.Agent}, as the standard has it. */
export type Agent = reading.Agent;
export const Agent: z.ZodType<Agent> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string().optional(),
    Identification: z.string().min(1).max(35).optional(),
    Name: z.string().min(1).max(140).optional(),
    PostalAddress: PostalAddress.optional(),
    LEI: z.string().min(1).max(20).regex(/^[A-Z0-9]{18,18}[0-9]{2,2}$/).optional()
  }))();

/** {@link reading.AccountProxy}, as the standard has it. */
export type AccountProxy = reading.AccountProxy;
export const AccountProxy: z.ZodType<AccountProxy> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().min(1).max(2048),
    Code: z.enum(accountProxyCodes),
    Type: z.string().min(1).max(35).optional()
  }))();

/** {@link reading.IdentifiedCashAccount}, as the standard has it. */
export type IdentifiedCashAccount = reading.IdentifiedCashAccount;
export const IdentifiedCashAccount: z.ZodType<IdentifiedCashAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string().min(1).max(256),
    Name: z.string().min(1).max(350).optional(),
    SecondaryIdentification: z.string().min(1).max(34).optional(),
    Proxy: AccountProxy.optional()
  }))();

/** {@link reading.PaymentFrequency}, as the standard has it. */
export type PaymentFrequency = reading.PaymentFrequency;
export const PaymentFrequency: z.ZodType<PaymentFrequency> = /* @__PURE__ */ (() =>
  z.looseObject({
    Type: z.union([z.enum(paymentFrequencyTypes), z.string().regex(/^(NotKnown)$|^(EvryDay)$|^(EvryWorkgDay)$|^(IntrvlDay:((0[2-9])|([1-2][0-9])|3[0-1]))$|^(IntrvlWkDay:0[1-9]:0[1-7])$|^(WkInMnthDay:0[1-5]:0[1-7])$|^(IntrvlMnthDay:(0[1-6]|12|24):(-0[1-5]|0[1-9]|[12][0-9]|3[01]))$|^(QtrDay:(ENGLISH|SCOTTISH|RECEIVED))$/)]),
    CountPerPeriod: z.int32().optional(),
    PointInTime: z.string().max(2).optional()
  }))();

/** {@link reading.IdentifiedAgent}, as the standard has it. */
export type IdentifiedAgent = reading.IdentifiedAgent;
export const IdentifiedAgent: z.ZodType<IdentifiedAgent> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string().min(1).max(35),
    Name: z.string().min(1).max(140).optional(),
    PostalAddress: PostalAddress.optional(),
    LEI: z.string().min(1).max(20).regex(/^[A-Z0-9]{18,18}[0-9]{2,2}$/).optional()
  }))();

export const DateTime: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string().regex(/^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))[Tt](?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/))();

/** {@link reading.Meta}, as the standard has it. */
export type Meta = reading.Meta;
export const Meta: z.ZodType<Meta> = /* @__PURE__ */ (() =>
  z.strictObject({
    TotalPages: z.int32().optional(),
    FirstAvailableDateTime: DateTime.optional(),
    LastAvailableDateTime: DateTime.optional()
  }))();

/** {@link reading.MandateRelatedInformation}, as the standard has it. */
export type MandateRelatedInformation = reading.MandateRelatedInformation;
export const MandateRelatedInformation: z.ZodType<MandateRelatedInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    MandateIdentification: z.string().min(1).max(35).optional(),
    Classification: z.enum(mandateClassifications).optional(),
    CategoryPurposeCode: z.enum(categoryPurposeCodes).optional(),
    FirstPaymentDateTime: DateTime.optional(),
    RecurringPaymentDateTime: DateTime.optional(),
    FinalPaymentDateTime: DateTime.optional(),
    Frequency: PaymentFrequency,
    Reason: z.string().min(1).max(256).optional()
  }))();

export const DecimalText: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string().regex(/^\d{1,13}$|^\d{1,13}\.\d{1,5}$/))();

/** {@link reading.BalanceAmount}, as the standard has it. */
export type BalanceAmount = reading.BalanceAmount;
export const BalanceAmount: z.ZodType<BalanceAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    Amount: DecimalText,
    Currency: z.string().regex(/^[A-Z]{3,3}$/),
    SubType: z.enum(balanceSubTypes).optional()
  }))();

/** {@link reading.MoneyAmount}, as the standard has it. */
export type MoneyAmount = reading.MoneyAmount;
export const MoneyAmount: z.ZodType<MoneyAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    Amount: DecimalText,
    Currency: z.string().regex(/^[A-Z]{3,3}$/)
  }))();
