// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { mandateStatuses } from "../codes.js";
import { DateTime, Links, MandateRelatedInformation, Meta, MoneyAmount } from "./common.js";
import type * as reading from "../direct-debit.js";

/** The same type as for reading. */
export type DirectDebit = reading.DirectDebit;
/** Takes {@link DirectDebit} exactly as the standard has it. */
export const DirectDebit: z.ZodType<DirectDebit> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string().min(1).max(40),
    DirectDebitId: z.string().min(1).max(40).optional(),
    DirectDebitStatusCode: z.enum(mandateStatuses).optional(),
    MandateRelatedInformation: MandateRelatedInformation.optional(),
    Name: z.string().min(1).max(70),
    PreviousPaymentDateTime: DateTime.optional(),
    PreviousPaymentAmount: MoneyAmount.optional()
  }))();

/** The same type as for reading. */
export type DirectDebitsResponseData = reading.DirectDebitsResponseData;
/** Takes {@link DirectDebitsResponseData} exactly as the standard has it. */
export const DirectDebitsResponseData: z.ZodType<DirectDebitsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    DirectDebit: z.array(DirectDebit).optional()
  }))();

/** The same type as for reading. */
export type DirectDebitsResponse = reading.DirectDebitsResponse;
/** Takes {@link DirectDebitsResponse} exactly as the standard has it. */
export const DirectDebitsResponse: z.ZodType<DirectDebitsResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: DirectDebitsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
