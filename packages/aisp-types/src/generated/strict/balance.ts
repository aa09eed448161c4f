// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { balanceTypes, creditDebitIndicators, creditLineTypes } from "../codes.js";
import { BalanceAmount, DateTime, Links, Meta, MoneyAmount } from "./common.js";
import type * as reading from "../balance.js";

/** The same type as for reading. */
export type CreditLine = reading.CreditLine;
/** Takes {@link CreditLine} exactly as the standard has it. */
export const CreditLine: z.ZodType<CreditLine> = /* @__PURE__ */ (() =>
  z.looseObject({
    Included: z.boolean(),
    Type: z.enum(creditLineTypes).optional(),
    Amount: MoneyAmount.optional()
  }))();

/** The same type as for reading. */
export type Balance = reading.Balance;
/** Takes {@link Balance} exactly as the standard has it. */
export const Balance: z.ZodType<Balance> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string().min(1).max(40),
    CreditDebitIndicator: z.enum(creditDebitIndicators),
    Type: z.enum(balanceTypes),
    DateTime: DateTime,
    Amount: BalanceAmount,
    CreditLine: z.array(CreditLine).optional(),
    LocalAmount: BalanceAmount.optional()
  }))();

/** The same type as for reading. */
export type BalancesResponseData = reading.BalancesResponseData;
/** Takes {@link BalancesResponseData} exactly as the standard has it. */
export const BalancesResponseData: z.ZodType<BalancesResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Balance: z.array(Balance).min(1),
    TotalValue: MoneyAmount.optional()
  }))();

/** The same type as for reading. */
export type BalancesResponse = reading.BalancesResponse;
/** Takes {@link BalancesResponse} exactly as the standard has it. */
export const BalancesResponse: z.ZodType<BalancesResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: BalancesResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
