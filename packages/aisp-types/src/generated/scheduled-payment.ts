// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { ScheduledType } from "./codes.js";
import { DateTime, IdentifiedAgent, IdentifiedCashAccount, Links, Meta, MoneyAmount } from "./common.js";

/** A single payment at a later date. Needs ReadScheduledPaymentsBasic or ReadScheduledPaymentsDetail. */
export interface ScheduledPayment {
  /** The bank's id of the account: opaque text, up to 40 characters. */
  AccountId: string;
  /** The bank's id of the payment, up to 40 characters. */
  ScheduledPaymentId?: string | undefined;
  /** When it is paid: ISO 8601 with an offset, as text. */
  ScheduledPaymentDateTime: string;
  /** Whether that is the day it leaves or the day it arrives. */
  ScheduledType: ScheduledType;
  /** The reference that the payee sees, up to 35 characters. */
  Reference?: string | undefined;
  /** The reference that the customer sees, up to 35 characters. */
  DebtorReference?: string | undefined;
  /** How much. */
  InstructedAmount: MoneyAmount;
  /** The payee's bank. Only with ReadScheduledPaymentsDetail. */
  CreditorAgent?: IdentifiedAgent | undefined;
  /** The payee's account. Only with ReadScheduledPaymentsDetail. */
  CreditorAccount?: IdentifiedCashAccount | undefined;
}

/** Reads {@link ScheduledPayment}: takes any code and length, keeps members that it does not know. */
export const ScheduledPayment: z.ZodType<ScheduledPayment> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string(),
    ScheduledPaymentId: z.string().optional(),
    ScheduledPaymentDateTime: DateTime,
    ScheduledType: z.string(),
    Reference: z.string().optional(),
    DebtorReference: z.string().optional(),
    InstructedAmount: MoneyAmount,
    CreditorAgent: IdentifiedAgent.optional(),
    CreditorAccount: IdentifiedCashAccount.optional()
  }))();

/** The scheduled payments of one page. */
export interface ScheduledPaymentsResponseData {
  /** The scheduled payments. Empty, or left out, when there are none. */
  ScheduledPayment?: Array<ScheduledPayment> | undefined;
}

/** Reads {@link ScheduledPaymentsResponseData}: takes any code and length, keeps members that it does not know. */
export const ScheduledPaymentsResponseData: z.ZodType<ScheduledPaymentsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    ScheduledPayment: z.array(ScheduledPayment).optional()
  }))();

/** One page of scheduled payments, as the bank answers. */
export interface ScheduledPaymentsResponse {
  /** What was asked for. */
  Data: ScheduledPaymentsResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link ScheduledPaymentsResponse}: takes any code and length, keeps members that it does not know. */
export const ScheduledPaymentsResponse: z.ZodType<ScheduledPaymentsResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: ScheduledPaymentsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
