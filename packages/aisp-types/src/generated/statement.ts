// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { CreditDebitIndicator, StatementAmountType, StatementBenefitType, StatementDateTimeType, StatementFeeFrequency, StatementFeeRateType, StatementFeeType, StatementInterestFrequency, StatementInterestRateType, StatementInterestType, StatementRateType, StatementType, StatementValueType } from "./codes.js";
import { BalanceAmount, DateTime, Links, Meta, MoneyAmount } from "./common.js";

/** A rate that applies. */
export interface StatementRate {
  /** In per cent: decimal text, such as 24.9. */
  Rate: string;
  /** What it applies to. */
  Type: StatementRateType;
}

/** Reads {@link StatementRate}: takes any code and length, keeps members that it does not know. */
export const StatementRate: z.ZodType<StatementRate> = /* @__PURE__ */ (() =>
  z.looseObject({
    Rate: z.string(),
    Type: z.string()
  }))();

/** A value that is not money. */
export interface StatementValue {
  /** The value, as text, up to 40 characters. */
  Value: string;
  /** What it counts. */
  Type: StatementValueType;
}

/** Reads {@link StatementValue}: takes any code and length, keeps members that it does not know. */
export const StatementValue: z.ZodType<StatementValue> = /* @__PURE__ */ (() =>
  z.looseObject({
    Value: z.string(),
    Type: z.string()
  }))();

/** A date that matters. */
export interface StatementDateTime {
  /** When: ISO 8601 with an offset, as text. */
  DateTime: string;
  /** What happens then. */
  Type: StatementDateTimeType;
}

/** Reads {@link StatementDateTime}: takes any code and length, keeps members that it does not know. */
export const StatementDateTime: z.ZodType<StatementDateTime> = /* @__PURE__ */ (() =>
  z.looseObject({
    DateTime: DateTime,
    Type: z.string()
  }))();

/** What the customer gained. */
export interface StatementBenefit {
  /** What kind of benefit it is. */
  Type: StatementBenefitType;
  /** How much, without a sign. */
  Amount: MoneyAmount;
}

/** Reads {@link StatementBenefit}: takes any code and length, keeps members that it does not know. */
export const StatementBenefit: z.ZodType<StatementBenefit> = /* @__PURE__ */ (() =>
  z.looseObject({
    Type: z.string(),
    Amount: MoneyAmount
  }))();

/** What the bank charged. */
export interface StatementFee {
  /** What for, up to 128 characters. */
  Description?: string | undefined;
  /** The sign: Credit is in favour of the customer. Zero counts as Credit. */
  CreditDebitIndicator: CreditDebitIndicator;
  /** What kind of fee it is. */
  Type: StatementFeeType;
  /** The rate it was worked out with: a JSON number. */
  Rate?: number | undefined;
  /** What kind of rate it is. */
  RateType?: StatementFeeRateType | undefined;
  /** How often it is charged. */
  Frequency?: StatementFeeFrequency | undefined;
  /** How much, without a sign. */
  Amount: MoneyAmount;
}

/** Reads {@link StatementFee}: takes any code and length, keeps members that it does not know. */
export const StatementFee: z.ZodType<StatementFee> = /* @__PURE__ */ (() =>
  z.looseObject({
    Description: z.string().optional(),
    CreditDebitIndicator: z.string(),
    Type: z.string(),
    Rate: z.number().optional(),
    RateType: z.string().optional(),
    Frequency: z.string().optional(),
    Amount: MoneyAmount
  }))();

/** Interest that was paid or charged. */
export interface StatementInterest {
  /** What for, up to 128 characters. */
  Description?: string | undefined;
  /** The sign: Credit is in favour of the customer. Zero counts as Credit. */
  CreditDebitIndicator: CreditDebitIndicator;
  /** What the interest is on. */
  Type: StatementInterestType;
  /** The rate: a JSON number. */
  Rate?: number | undefined;
  /** What kind of rate it is. */
  RateType?: StatementInterestRateType | undefined;
  /** How often it is applied. */
  Frequency?: StatementInterestFrequency | undefined;
  /** How much, without a sign. */
  Amount: MoneyAmount;
}

/** Reads {@link StatementInterest}: takes any code and length, keeps members that it does not know. */
export const StatementInterest: z.ZodType<StatementInterest> = /* @__PURE__ */ (() =>
  z.looseObject({
    Description: z.string().optional(),
    CreditDebitIndicator: z.string(),
    Type: z.string(),
    Rate: z.number().optional(),
    RateType: z.string().optional(),
    Frequency: z.string().optional(),
    Amount: MoneyAmount
  }))();

/** One sum on a statement. */
export interface StatementAmount {
  /** The sign: Credit is in favour of the customer. Zero counts as Credit. */
  CreditDebitIndicator: CreditDebitIndicator;
  /** Which sum it is. */
  Type: StatementAmountType;
  /** How much, without a sign. */
  Amount: BalanceAmount;
  /** The same in the local currency. */
  LocalAmount?: BalanceAmount | undefined;
}

/** Reads {@link StatementAmount}: takes any code and length, keeps members that it does not know. */
export const StatementAmount: z.ZodType<StatementAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    CreditDebitIndicator: z.string(),
    Type: z.string(),
    Amount: BalanceAmount,
    LocalAmount: BalanceAmount.optional()
  }))();

/** A statement of an account. Needs ReadStatementsBasic or ReadStatementsDetail. */
export interface Statement {
  /** The bank's id of the account: opaque text, up to 40 characters. */
  AccountId: string;
  /** The bank's id of the statement, up to 40 characters. */
  StatementId?: string | undefined;
  /** The reference that is printed on it, up to 35 characters. */
  StatementReference?: string | undefined;
  /** Regular, annual, or at the beginning or end of the account. */
  Type: StatementType;
  /** The first moment it covers: ISO 8601 with an offset, as text. */
  StartDateTime: string;
  /** The last moment it covers: ISO 8601 with an offset, as text. */
  EndDateTime: string;
  /** When it was made: ISO 8601 with an offset, as text. */
  CreationDateTime: string;
  /** What is printed on it, up to 500 characters each. */
  StatementDescription?: Array<string> | undefined;
  /** What the customer gained. */
  StatementBenefit?: Array<StatementBenefit> | undefined;
  /** What the bank charged. */
  StatementFee?: Array<StatementFee> | undefined;
  /** Interest that was paid or charged. */
  StatementInterest?: Array<StatementInterest> | undefined;
  /** The sums. Only with ReadStatementsDetail. */
  StatementAmount?: Array<StatementAmount> | undefined;
  /** Dates that matter, such as when a payment is due. */
  StatementDateTime?: Array<StatementDateTime> | undefined;
  /** Rates that apply. */
  StatementRate?: Array<StatementRate> | undefined;
  /** Values that are not money, such as points. */
  StatementValue?: Array<StatementValue> | undefined;
  /** The sum of everything in one currency, when the bank works it out. */
  TotalValue?: MoneyAmount | undefined;
}

/** Reads {@link Statement}: takes any code and length, keeps members that it does not know. */
export const Statement: z.ZodType<Statement> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string(),
    StatementId: z.string().optional(),
    StatementReference: z.string().optional(),
    Type: z.string(),
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
  }))();

/** The statements of one page. */
export interface StatementsResponseData {
  /** The statements. Empty, or left out, when there are none. */
  Statement?: Array<Statement> | undefined;
}

/** Reads {@link StatementsResponseData}: takes any code and length, keeps members that it does not know. */
export const StatementsResponseData: z.ZodType<StatementsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Statement: z.array(Statement).optional()
  }))();

/** One page of statements, as the bank answers. */
export interface StatementsResponse {
  /** What was asked for. */
  Data: StatementsResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link StatementsResponse}: takes any code and length, keeps members that it does not know. */
export const StatementsResponse: z.ZodType<StatementsResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: StatementsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
