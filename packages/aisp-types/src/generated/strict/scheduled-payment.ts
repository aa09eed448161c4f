// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { scheduledTypes } from "../codes.js";
import { DateTime, IdentifiedAgent, IdentifiedCashAccount, Links, Meta, MoneyAmount } from "./common.js";
import type * as reading from "../scheduled-payment.js";

/** The same type as for reading. */
export type ScheduledPayment = reading.ScheduledPayment;
/** Takes {@link ScheduledPayment} exactly as the standard has it. */
export const ScheduledPayment: z.ZodType<ScheduledPayment> = /* @__PURE__ */ (() =>
  z.strictObject({
    AccountId: z.string().min(1).max(40),
    ScheduledPaymentId: z.string().min(1).max(40).optional(),
    ScheduledPaymentDateTime: DateTime,
    ScheduledType: z.enum(scheduledTypes),
    Reference: z.string().min(1).max(35).optional(),
    DebtorReference: z.string().min(1).max(35).optional(),
    InstructedAmount: MoneyAmount,
    CreditorAgent: IdentifiedAgent.optional(),
    CreditorAccount: IdentifiedCashAccount.optional()
  }))();

/** The same type as for reading. */
export type ScheduledPaymentsResponseData = reading.ScheduledPaymentsResponseData;
/** Takes {@link ScheduledPaymentsResponseData} exactly as the standard has it. */
export const ScheduledPaymentsResponseData: z.ZodType<ScheduledPaymentsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    ScheduledPayment: z.array(ScheduledPayment).optional()
  }))();

/** The same type as for reading. */
export type ScheduledPaymentsResponse = reading.ScheduledPaymentsResponse;
/** Takes {@link ScheduledPaymentsResponse} exactly as the standard has it. */
export const ScheduledPaymentsResponse: z.ZodType<ScheduledPaymentsResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: ScheduledPaymentsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
