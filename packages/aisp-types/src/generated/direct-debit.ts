// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { MandateStatus } from "./codes.js";
import { Links, MandateRelatedInformation, Meta, MoneyAmount, OptionalDateTime } from "./common.js";

/** A mandate by which somebody may take money. Needs ReadDirectDebits. */
export interface DirectDebit {
  /** The bank's id of the account: opaque text, up to 40 characters. */
  AccountId: string;
  /** The bank's id of the mandate, up to 40 characters. */
  DirectDebitId?: string | undefined;
  /** Whether it is in force. */
  DirectDebitStatusCode?: MandateStatus | undefined;
  /** What was agreed, and how often. */
  MandateRelatedInformation?: MandateRelatedInformation | undefined;
  /** Who takes the money, up to 70 characters. */
  Name: string;
  /** When money was last taken: ISO 8601 with an offset, as text. */
  PreviousPaymentDateTime?: string | undefined;
  /** How much was last taken. */
  PreviousPaymentAmount?: MoneyAmount | undefined;
}

/** Reads {@link DirectDebit}: takes any code and length, keeps members that it does not know. */
export const DirectDebit: z.ZodType<DirectDebit> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string(),
    DirectDebitId: z.string().optional(),
    DirectDebitStatusCode: z.string().optional(),
    MandateRelatedInformation: MandateRelatedInformation.optional(),
    Name: z.string(),
    PreviousPaymentDateTime: OptionalDateTime.optional(),
    PreviousPaymentAmount: MoneyAmount.optional()
  }))();

/** The direct debits of one page. */
export interface DirectDebitsResponseData {
  /** The direct debits. Empty, or left out, when there are none. */
  DirectDebit?: Array<DirectDebit> | undefined;
}

/** Reads {@link DirectDebitsResponseData}: takes any code and length, keeps members that it does not know. */
export const DirectDebitsResponseData: z.ZodType<DirectDebitsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    DirectDebit: z.array(DirectDebit).optional()
  }))();

/** One page of direct debits, as the bank answers. */
export interface DirectDebitsResponse {
  /** What was asked for. */
  Data: DirectDebitsResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link DirectDebitsResponse}: takes any code and length, keeps members that it does not know. */
export const DirectDebitsResponse: z.ZodType<DirectDebitsResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: DirectDebitsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
