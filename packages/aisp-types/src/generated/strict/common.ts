// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { accountProxyCodes, addressTypes, balanceSubTypes, categoryPurposeCodes, mandateClassifications, paymentFrequencyTypes } from "../codes.js";
import type * as reading from "../common.js";

/** The same type as for reading. */
export type PostalAddress = reading.PostalAddress;
/** Takes {@link PostalAddress} exactly as the standard has it. */
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

/** The same type as for reading. */
export type Links = reading.Links;
/** Takes {@link Links} exactly as the standard has it. */
export const Links: z.ZodType<Links> = /* @__PURE__ */ (() =>
  z.strictObject({
    Self: z.url(),
    First: z.url().optional(),
    Prev: z.url().optional(),
    Next: z.url().optional(),
    Last: z.url().optional()
  }))();

/** The same type as for reading. */
export type SupplementaryData = reading.SupplementaryData;
/** Takes {@link SupplementaryData} exactly as the standard has it. */
export const SupplementaryData: z.ZodType<SupplementaryData> = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))();

/** The same type as for reading. */
export type Agent = reading.Agent;
/** Takes {@link Agent} exactly as the standard has it. */
export const Agent: z.ZodType<Agent> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string().optional(),
    Identification: z.string().min(1).max(35).optional(),
    Name: z.string().min(1).max(140).optional(),
    PostalAddress: PostalAddress.optional(),
    LEI: z.string().min(1).max(20).regex(/^[A-Z0-9]{18,18}[0-9]{2,2}$/).optional()
  }))();

/** The same type as for reading. */
export type AccountProxy = reading.AccountProxy;
/** Takes {@link AccountProxy} exactly as the standard has it. */
export const AccountProxy: z.ZodType<AccountProxy> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string().min(1).max(2048),
    Code: z.enum(accountProxyCodes),
    Type: z.string().min(1).max(35).optional()
  }))();

/** The same type as for reading. */
export type IdentifiedCashAccount = reading.IdentifiedCashAccount;
/** Takes {@link IdentifiedCashAccount} exactly as the standard has it. */
export const IdentifiedCashAccount: z.ZodType<IdentifiedCashAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string().min(1).max(256),
    Name: z.string().min(1).max(350).optional(),
    SecondaryIdentification: z.string().min(1).max(34).optional(),
    Proxy: AccountProxy.optional()
  }))();

/** The same type as for reading. */
export type PaymentFrequency = reading.PaymentFrequency;
/** Takes {@link PaymentFrequency} exactly as the standard has it. */
export const PaymentFrequency: z.ZodType<PaymentFrequency> = /* @__PURE__ */ (() =>
  z.looseObject({
    Type: z.union([z.enum(paymentFrequencyTypes), z.string().regex(/^(NotKnown)$|^(EvryDay)$|^(EvryWorkgDay)$|^(IntrvlDay:((0[2-9])|([1-2][0-9])|3[0-1]))$|^(IntrvlWkDay:0[1-9]:0[1-7])$|^(WkInMnthDay:0[1-5]:0[1-7])$|^(IntrvlMnthDay:(0[1-6]|12|24):(-0[1-5]|0[1-9]|[12][0-9]|3[01]))$|^(QtrDay:(ENGLISH|SCOTTISH|RECEIVED))$/)]),
    CountPerPeriod: z.int32().optional(),
    PointInTime: z.string().max(2).optional()
  }))();

/** The same type as for reading. */
export type IdentifiedAgent = reading.IdentifiedAgent;
/** Takes {@link IdentifiedAgent} exactly as the standard has it. */
export const IdentifiedAgent: z.ZodType<IdentifiedAgent> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string().min(1).max(35),
    Name: z.string().min(1).max(140).optional(),
    PostalAddress: PostalAddress.optional(),
    LEI: z.string().min(1).max(20).regex(/^[A-Z0-9]{18,18}[0-9]{2,2}$/).optional()
  }))();

/** A text that is a DateTime of the standard. */
export const DateTime: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string().regex(/^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))[Tt](?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/))();

/** The same type as for reading. */
export type Meta = reading.Meta;
/** Takes {@link Meta} exactly as the standard has it. */
export const Meta: z.ZodType<Meta> = /* @__PURE__ */ (() =>
  z.strictObject({
    TotalPages: z.int32().optional(),
    FirstAvailableDateTime: DateTime.optional(),
    LastAvailableDateTime: DateTime.optional()
  }))();

/** The same type as for reading. */
export type MandateRelatedInformation = reading.MandateRelatedInformation;
/** Takes {@link MandateRelatedInformation} exactly as the standard has it. */
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

/** A text that is a DecimalText of the standard. */
export const DecimalText: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string().regex(/^\d{1,13}$|^\d{1,13}\.\d{1,5}$/))();

/** The same type as for reading. */
export type BalanceAmount = reading.BalanceAmount;
/** Takes {@link BalanceAmount} exactly as the standard has it. */
export const BalanceAmount: z.ZodType<BalanceAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    Amount: DecimalText,
    Currency: z.string().regex(/^[A-Z]{3,3}$/),
    SubType: z.enum(balanceSubTypes).optional()
  }))();

/** The same type as for reading. */
export type MoneyAmount = reading.MoneyAmount;
/** Takes {@link MoneyAmount} exactly as the standard has it. */
export const MoneyAmount: z.ZodType<MoneyAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    Amount: DecimalText,
    Currency: z.string().regex(/^[A-Z]{3,3}$/)
  }))();
