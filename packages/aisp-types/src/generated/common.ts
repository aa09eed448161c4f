// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { AccountIdentificationScheme, AccountProxyCode, AddressType, AgentIdentificationScheme, BalanceSubType, CategoryPurposeCode, MandateClassification, PaymentFrequencyType } from "./codes.js";

/** A postal address. Any part may be missing; some banks send AddressLine only. */
export interface PostalAddress {
  /** What the address is for. */
  AddressType?: AddressType | undefined;
  /** Department of an organisation, up to 70 characters. */
  Department?: string | undefined;
  /** Part of a department, up to 70 characters. */
  SubDepartment?: string | undefined;
  /** Street, up to 140 characters. */
  StreetName?: string | undefined;
  /** Number in the street, as text. */
  BuildingNumber?: string | undefined;
  /** Name of the house or building. */
  BuildingName?: string | undefined;
  /** Floor. */
  Floor?: string | undefined;
  /** Flat or unit. */
  UnitNumber?: string | undefined;
  /** Room. */
  Room?: string | undefined;
  /** Post box number. */
  PostBox?: string | undefined;
  /** Part of the town. */
  TownLocationName?: string | undefined;
  /** District within the county or region. */
  DistrictName?: string | undefined;
  /** Whom the post is handed to. */
  CareOf?: string | undefined;
  /** Postal code, up to 16 characters. */
  PostCode?: string | undefined;
  /** Town, up to 140 characters. */
  TownName?: string | undefined;
  /** County, state or region. */
  CountrySubDivision?: string | undefined;
  /** ISO 3166 letters, such as GB. */
  Country?: string | undefined;
  /** The address as lines, up to 7 of 70 characters. */
  AddressLine?: Array<string> | undefined;
}

/** Reads {@link PostalAddress}: takes any code and length, keeps members that it does not know. */
export const PostalAddress: z.ZodType<PostalAddress> = /* @__PURE__ */ (() =>
  z.looseObject({
    AddressType: z.string().optional(),
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
  }))();

/** Addresses of a page and its neighbours. Follow them as they are: their parameters are the bank's own. */
export interface Links {
  /** This page, absolute. */
  Self: string;
  /** The first page. */
  First?: string | undefined;
  /** The page before; left out on the first. */
  Prev?: string | undefined;
  /** The page after; left out on the last. */
  Next?: string | undefined;
  /** The last page. */
  Last?: string | undefined;
}

/** Reads {@link Links}: takes any code and length, keeps members that it does not know. */
export const Links: z.ZodType<Links> = /* @__PURE__ */ (() =>
  z.looseObject({
    Self: z.string(),
    First: z.string().optional(),
    Prev: z.string().optional(),
    Next: z.string().optional(),
    Last: z.string().optional()
  }))();

/** Whatever a bank adds. The standard says nothing about its members. */
export interface SupplementaryData {
  [key: string]: unknown;
}

/** Reads {@link SupplementaryData}: takes any code and length, keeps members that it does not know. */
export const SupplementaryData: z.ZodType<SupplementaryData> = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))();

/** The bank of the other side. Every part may be missing. */
export interface Agent {
  /** What Identification is written in, such as UK.OBIE.BICFI. */
  SchemeName?: AgentIdentificationScheme | undefined;
  /** The bank's identifier, up to 35 characters. */
  Identification?: string | undefined;
  /** The bank's name, up to 140 characters. */
  Name?: string | undefined;
  /** Postal address. */
  PostalAddress?: PostalAddress | undefined;
  /** Legal Entity Identifier, 20 characters. */
  LEI?: string | undefined;
}

/** Reads {@link Agent}: takes any code and length, keeps members that it does not know. */
export const Agent: z.ZodType<Agent> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string().optional(),
    Identification: z.string().optional(),
    Name: z.string().optional(),
    PostalAddress: PostalAddress.optional(),
    LEI: z.string().optional()
  }))();

/** An alias that stands for an account. */
export interface AccountProxy {
  /** The alias itself, up to 2048 characters. */
  Identification: string;
  /** What kind of alias it is. */
  Code: AccountProxyCode;
  /** A kind that the list of codes does not have, up to 35 characters. */
  Type?: string | undefined;
}

/** Reads {@link AccountProxy}: takes any code and length, keeps members that it does not know. */
export const AccountProxy: z.ZodType<AccountProxy> = /* @__PURE__ */ (() =>
  z.looseObject({
    Identification: z.string(),
    Code: z.string(),
    Type: z.string().optional()
  }))();

/** The account that is paid, with its identifier. */
export interface IdentifiedCashAccount {
  /** What Identification is written in, such as UK.OBIE.SortCodeAccountNumber. */
  SchemeName: AccountIdentificationScheme;
  /** The identifier, up to 256 characters: sort code and account number are 14 digits in a row. */
  Identification: string;
  /** The name of the account, up to 350 characters. */
  Name?: string | undefined;
  /** A building society's roll number, up to 34 characters. */
  SecondaryIdentification?: string | undefined;
  /** An alias of the account, such as a phone number. */
  Proxy?: AccountProxy | undefined;
}

/** Reads {@link IdentifiedCashAccount}: takes any code and length, keeps members that it does not know. */
export const IdentifiedCashAccount: z.ZodType<IdentifiedCashAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string(),
    Name: z.string().optional(),
    SecondaryIdentification: z.string().optional(),
    Proxy: AccountProxy.optional()
  }))();

/** How often a payment is made. CountPerPeriod and PointInTime do not stand together. */
export interface PaymentFrequency {
  /** The period, or a text of the older form such as IntrvlWkDay:01:03. */
  Type: PaymentFrequencyType;
  /** How many payments in a period, a whole number. */
  CountPerPeriod?: number | undefined;
  /** The day within the period, two digits as text. */
  PointInTime?: string | undefined;
}

/** Reads {@link PaymentFrequency}: takes any code and length, keeps members that it does not know. */
export const PaymentFrequency: z.ZodType<PaymentFrequency> = /* @__PURE__ */ (() =>
  z.looseObject({
    Type: z.string(),
    CountPerPeriod: z.number().optional(),
    PointInTime: z.string().optional()
  }))();

/** The bank that is paid, with its identifier. */
export interface IdentifiedAgent {
  /** What Identification is written in, such as UK.OBIE.BICFI. */
  SchemeName: AgentIdentificationScheme;
  /** The bank's identifier, up to 35 characters. */
  Identification: string;
  /** The bank's name, up to 140 characters. */
  Name?: string | undefined;
  /** Postal address. */
  PostalAddress?: PostalAddress | undefined;
  /** Legal Entity Identifier, 20 characters. */
  LEI?: string | undefined;
}

/** Reads {@link IdentifiedAgent}: takes any code and length, keeps members that it does not know. */
export const IdentifiedAgent: z.ZodType<IdentifiedAgent> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string(),
    Name: z.string().optional(),
    PostalAddress: PostalAddress.optional(),
    LEI: z.string().optional()
  }))();

/** A text that is read as DateTime. */
export const DateTime: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string().regex(/^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/))();

/** A text that is read as DecimalText. */
export const DecimalText: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string().regex(/^\d{1,30}(?:\.\d{1,30})?$/))();

/** An amount of money, and which of the account's currencies it is in. */
export interface BalanceAmount {
  /** Decimal text, such as 12.30; 1 to 13 digits, then up to 5 after the point. Not a number: a float loses pence. */
  Amount: string;
  /** ISO 4217 letters, such as GBP. */
  Currency: string;
  /** BCUR: the account's base currency. LCUR: the local one. */
  SubType?: BalanceSubType | undefined;
}

/** Reads {@link BalanceAmount}: takes any code and length, keeps members that it does not know. */
export const BalanceAmount: z.ZodType<BalanceAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    Amount: DecimalText,
    Currency: z.string(),
    SubType: z.string().optional()
  }))();

/** An amount of money, never negative: the sign stands beside it, in CreditDebitIndicator. */
export interface MoneyAmount {
  /** Decimal text, such as 12.30; 1 to 13 digits, then up to 5 after the point. Not a number: a float loses pence. */
  Amount: string;
  /** ISO 4217 letters, such as GBP. */
  Currency: string;
}

/** Reads {@link MoneyAmount}: takes any code and length, keeps members that it does not know. */
export const MoneyAmount: z.ZodType<MoneyAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    Amount: DecimalText,
    Currency: z.string()
  }))();

/** A text that is read as OptionalDateTime. */
export const OptionalDateTime: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string().regex(/^(?:\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?)?)?$/))();

/** About the whole answer. */
export interface Meta {
  /** How many pages there are. */
  TotalPages?: number | undefined;
  /** The beginning of the time that the bank has data for: ISO 8601, as text. */
  FirstAvailableDateTime?: string | undefined;
  /** The end of the time that the bank has data for: ISO 8601, as text. */
  LastAvailableDateTime?: string | undefined;
}

/** Reads {@link Meta}: takes any code and length, keeps members that it does not know. */
export const Meta: z.ZodType<Meta> = /* @__PURE__ */ (() =>
  z.looseObject({
    TotalPages: z.number().optional(),
    FirstAvailableDateTime: OptionalDateTime.optional(),
    LastAvailableDateTime: OptionalDateTime.optional()
  }))();

/** What the customer agreed to pay, and how often. */
export interface MandateRelatedInformation {
  /** Reference of the mandate, up to 35 characters. */
  MandateIdentification?: string | undefined;
  /** Whether the amount is fixed, variable or by use. */
  Classification?: MandateClassification | undefined;
  /** Why the payments are made, in broad terms. */
  CategoryPurposeCode?: CategoryPurposeCode | undefined;
  /** The first payment: ISO 8601 with an offset, as text. */
  FirstPaymentDateTime?: string | undefined;
  /** The first of the regular payments after it. */
  RecurringPaymentDateTime?: string | undefined;
  /** The last payment. */
  FinalPaymentDateTime?: string | undefined;
  /** How often. */
  Frequency: PaymentFrequency;
  /** Why the mandate exists, up to 256 characters. */
  Reason?: string | undefined;
}

/** Reads {@link MandateRelatedInformation}: takes any code and length, keeps members that it does not know. */
export const MandateRelatedInformation: z.ZodType<MandateRelatedInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    MandateIdentification: z.string().optional(),
    Classification: z.string().optional(),
    CategoryPurposeCode: z.string().optional(),
    FirstPaymentDateTime: OptionalDateTime.optional(),
    RecurringPaymentDateTime: OptionalDateTime.optional(),
    FinalPaymentDateTime: OptionalDateTime.optional(),
    Frequency: PaymentFrequency,
    Reason: z.string().optional()
  }))();

/** A text that is read as RequestDateTime. */
export const RequestDateTime: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string().regex(/^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))[Tt](?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/))();
