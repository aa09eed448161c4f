// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { creditDebitIndicators, statementTypes } from "../codes.js";
import { BalanceAmount, DateTime, Links, Meta, MoneyAmount } from "./common.js";
import type * as reading from "../statement.js";

/** {@link reading.StatementRate}, as the standard has it. */
export type StatementRate = reading.StatementRate;
export const StatementRate: z.ZodType<StatementRate> = /* @__PURE__ */ (() =>
  z.looseObject({
    Rate: z.string().max(40).regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/),
    Type: z.string()
  }))();

/** {@link reading.StatementValue}, as the standard has it. */
export type StatementValue = reading.StatementValue;
export const StatementValue: z.ZodType<StatementValue> = /* @__PURE__ */ (() =>
  z.looseObject({
    Value: z.string().min(1).max(40),
    Type: z.string()
  }))();

/** {@link reading.StatementDateTime}, as the standard has it. */
export type StatementDateTime = reading.StatementDateTime;
export const StatementDateTime: z.ZodType<StatementDateTime> = /* @__PURE__ */ (() =>
  z.looseObject({
    DateTime: DateTime,
    Type: z.string()
  }))();

/** {@link reading.StatementBenefit}, as the standard has it. */
export type StatementBenefit = reading.StatementBenefit;
export const StatementBenefit: z.ZodType<StatementBenefit> = /* @__PURE__ */ (() =>
  z.looseObject({
    Type: z.string(),
    Amount: MoneyAmount
  }))();

/** {@link reading.StatementFee}, as the standard has it. */
export type StatementFee = reading.StatementFee;
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

/** {@link reading.StatementInterest}, as the standard has it. */
export type StatementInterest = reading.StatementInterest;
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

/** {@link reading.StatementAmount}, as the standard has it. */
export type StatementAmount = reading.StatementAmount;
export const StatementAmount: z.ZodType<StatementAmount> = /* @__PURE__ */ (() =>
  z.looseObject({
    CreditDebitIndicator: z.enum(creditDebitIndicators),
    Type: z.string(),
    Amount: BalanceAmount,
    LocalAmount: BalanceAmount.optional()
  }))();

/** {@link reading.Statement}, as the standard has it. */
export type Statement = reading.Statement;
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

/** {@link reading.StatementsResponseData}, as the standard has it. */
export type StatementsResponseData = reading.StatementsResponseData;
export const StatementsResponseData: z.ZodType<StatementsResponseData> = /* @__PURE__ */ (() =>
  z.strictObject({
    Statement: z.array(Statement).optional()
  }))();

/** {@link reading.StatementsResponse}, as the standard has it. */
export type StatementsResponse = reading.StatementsResponse;
export const StatementsResponse: z.ZodType<StatementsResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: StatementsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
