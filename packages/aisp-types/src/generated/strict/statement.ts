// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { creditDebitIndicators, statementTypes } from "../codes.js";
import { BalanceAmount, DateTime, Links, Meta, MoneyAmount } from "./common.js";
import type * as reading from "../statement.js";

/** The same type as for reading. */
export type StatementRate = reading.StatementRate;
/** Takes {@link StatementRate} exactly as the standard has it. */
export const StatementRate: z.ZodType<StatementRate> = /* @__PURE__ */ (() =>
  z.looseObject({
    Rate: z.string().max(40).regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/),
    Type: z.string()
  }))();

/** The same type as for reading. */
export type StatementValue = reading.StatementValue;
/** Takes {@link StatementValue} exactly as the standard has it. */
export const StatementValue: z.ZodType<StatementValue> = /* @__PURE__ */ (() =>
  z.looseObject({
    Value: z.string().min(1).max(40),
    Type: z.string()
  }))();

/** The same type as for reading. */
export type StatementDateTime = reading.StatementDateTime;
/** Takes {@link StatementDateTime} exactly as the standard has it. */
export const StatementDateTime: z.ZodType<StatementDateTime> = /* @__PURE__ */ (() =>
  z.looseObject({
    DateTime: DateTime,
    Type: z.string()
  }))();

/** The same type as for reading. */
export type StatementBenefit = reading.StatementBenefit;
/** Takes {@link StatementBenefit} exactly as the standard has it. */
export const StatementBenefit: z.ZodType<StatementBenefit> = /* @__PURE__ */ (() =>
  z.looseObject({
    Type: z.string(),
    Amount: MoneyAmount
  }))();

/** The same type as for reading. */
export type StatementFee = reading.StatementFee;
/** Takes {@link StatementFee} exactly as the standard has it. */
export const StatementFee: z.ZodType<StatementFee> = /* @__PURE__ */ (() =>
  z.looseObject({
    Description: z.string().min(1).max(128).optional(),
    CreditDebitIndicator: z.enum(creditDebitIndicators),
    Type: z.string(),
    Rate: z.number().optional(),
    RateType: z.string().optional(),
    Frequency: z.string().optional(),
    Amount: MoneyAmount
  }))();

/** The same type as for reading. */
export type StatementInterest = reading.StatementInterest;
/** Takes {@link StatementInterest} exactly as the standard has it. */
export const StatementInterest: z.ZodType<StatementInterest> = /* @__PURE__ */ (() =>
  z.looseObject({
    Description: z.string().min(1).max(128).optional(),
    CreditDebitIndicator: z.enum(creditDebitIndicators),
    Type: z.string(),
    Rate: z.number().optional(),
    RateType: z.string().optional(),
    Frequency: z.string().optional(),
    Amount: MoneyAmount
  }))();

/** The same type as for reading. */
export type StatementAmount = reading.StatementAmount;
/** Takes {@link StatementAmount} exactly as the standard has it. */
export const StatementAmount: z.ZodType<StatementAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    CreditDebitIndicator: z.enum(creditDebitIndicators),
    Type: z.string(),
    Amount: BalanceAmount,
    LocalAmount: BalanceAmount.optional()
  }))();

/** The same type as for reading. */
export type Statement = reading.Statement;
/** Takes {@link Statement} exactly as the standard has it. */
export const Statement: z.ZodType<Statement> = /* @__PURE__ */ (() =>
  z.strictObject({
    AccountId: z.string().min(1).max(40),
    StatementId: z.string().min(1).max(40).optional(),
    StatementReference: z.string().min(1).max(35).optional(),
    Type: z.enum(statementTypes),
    StartDateTime: DateTime,
    EndDateTime: DateTime,
    CreationDateTime: DateTime,
    StatementDescription: z.array(z.string().min(1).max(500)).optional(),
    StatementBenefit: z.array(StatementBenefit).optional(),
    StatementFee: z.array(StatementFee).optional(),
    StatementInterest: z.array(StatementInterest).optional(),
    StatementAmount: z.array(StatementAmount).optional(),
    StatementDateTime: z.array(StatementDateTime).optional(),
    StatementRate: z.array(StatementRate).optional(),
    StatementValue: z.array(StatementValue).optional(),
    TotalValue: MoneyAmount.optional()
  }))();

/** The same type as for reading. */
export type StatementsResponseData = reading.StatementsResponseData;
/** Takes {@link StatementsResponseData} exactly as the standard has it. */
export const StatementsResponseData: z.ZodType<StatementsResponseData> = /* @__PURE__ */ (() =>
  z.strictObject({
    Statement: z.array(Statement).optional()
  }))();

/** The same type as for reading. */
export type StatementsResponse = reading.StatementsResponse;
/** Takes {@link StatementsResponse} exactly as the standard has it. */
export const StatementsResponse: z.ZodType<StatementsResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: StatementsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
