// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { CreditorReferenceType, MandateStatus, ReferredDocumentType } from "./codes.js";
import { IdentifiedAgent, IdentifiedCashAccount, Links, MandateRelatedInformation, Meta, MoneyAmount, OptionalDateTime, SupplementaryData } from "./common.js";

/** The payee's own reference. */
export interface CreditorReferenceInformation {
  /** What kind of reference it is. */
  Code?: CreditorReferenceType | undefined;
  /** Who gave it, up to 35 characters. */
  Issuer?: string | undefined;
  /** The reference, up to 35 characters. */
  Reference?: string | undefined;
}

/** Reads {@link CreditorReferenceInformation}: takes any code and length, keeps members that it does not know. */
export const CreditorReferenceInformation: z.ZodType<CreditorReferenceInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string().optional(),
    Issuer: z.string().optional(),
    Reference: z.string().optional()
  }))();

/** A document that is paid. */
export interface ReferredDocumentInformation {
  /** What kind of document it is. */
  Code?: ReferredDocumentType | undefined;
  /** Who wrote it, up to 140 characters. */
  Issuer?: string | undefined;
  /** Its number, up to 35 characters. */
  Number?: string | undefined;
  /** Its date: ISO 8601 with an offset, as text. */
  RelatedDate?: string | undefined;
  /** Its lines, as text. */
  LineDetails?: Array<string> | undefined;
}

/** Reads {@link ReferredDocumentInformation}: takes any code and length, keeps members that it does not know. */
export const ReferredDocumentInformation: z.ZodType<ReferredDocumentInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.string().optional(),
    Issuer: z.string().optional(),
    Number: z.string().optional(),
    RelatedDate: OptionalDateTime.optional(),
    LineDetails: z.array(z.string()).optional()
  }))();

/** What the payee is told, in parts. */
export interface StructuredRemittanceInformation {
  /** The documents that are paid, such as invoices. */
  ReferredDocumentInformation?: Array<ReferredDocumentInformation> | undefined;
  /** A whole number, without a currency: the standard says no more. */
  ReferredDocumentAmount?: number | undefined;
  /** The payee's own reference. */
  CreditorReferenceInformation?: CreditorReferenceInformation | undefined;
  /** Who wrote the invoice, up to 256 characters. */
  Invoicer?: string | undefined;
  /** Whom the invoice is for, up to 256 characters. */
  Invoicee?: string | undefined;
  /** About tax, up to 140 characters. */
  TaxRemittance?: string | undefined;
  /** More text, up to 3 of 140 characters. */
  AdditionalRemittanceInformation?: Array<string> | undefined;
}

/** Reads {@link StructuredRemittanceInformation}: takes any code and length, keeps members that it does not know. */
export const StructuredRemittanceInformation: z.ZodType<StructuredRemittanceInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    ReferredDocumentInformation: z.array(ReferredDocumentInformation).optional(),
    ReferredDocumentAmount: z.number().optional(),
    CreditorReferenceInformation: CreditorReferenceInformation.optional(),
    Invoicer: z.string().optional(),
    Invoicee: z.string().optional(),
    TaxRemittance: z.string().optional(),
    AdditionalRemittanceInformation: z.array(z.string()).optional()
  }))();

/** What the payee is told about a payment. */
export interface RemittanceInformation {
  /** In parts. */
  Structured?: Array<StructuredRemittanceInformation> | undefined;
  /** As text, up to 140 characters each. */
  Unstructured?: Array<string> | undefined;
}

/** Reads {@link RemittanceInformation}: takes any code and length, keeps members that it does not know. */
export const RemittanceInformation: z.ZodType<RemittanceInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    Structured: z.array(StructuredRemittanceInformation).optional(),
    Unstructured: z.array(z.string()).optional()
  }))();

/** A regular payment that the customer set up. Needs ReadStandingOrdersBasic or ReadStandingOrdersDetail. */
export interface StandingOrder {
  /** The bank's id of the account: opaque text, up to 40 characters. */
  AccountId: string;
  /** The bank's id of the order, up to 40 characters. */
  StandingOrderId?: string | undefined;
  /** When it is paid next: ISO 8601 with an offset, as text. */
  NextPaymentDateTime?: string | undefined;
  /** When it was paid last: ISO 8601 with an offset, as text. */
  LastPaymentDateTime?: string | undefined;
  /** How many payments there are in all: digits, as text. */
  NumberOfPayments?: string | undefined;
  /** Whether it is in force. */
  StandingOrderStatusCode?: MandateStatus | undefined;
  /** How much the first payment is. */
  FirstPaymentAmount?: MoneyAmount | undefined;
  /** How much the next payment is. */
  NextPaymentAmount?: MoneyAmount | undefined;
  /** How much the last payment was. */
  LastPaymentAmount?: MoneyAmount | undefined;
  /** How much the final payment will be. */
  FinalPaymentAmount?: MoneyAmount | undefined;
  /** The payee's bank. Only with ReadStandingOrdersDetail. */
  CreditorAgent?: IdentifiedAgent | undefined;
  /** The payee's account. Only with ReadStandingOrdersDetail. */
  CreditorAccount?: IdentifiedCashAccount | undefined;
  /** Whatever this bank adds: not described by the standard. */
  SupplementaryData?: SupplementaryData | undefined;
  /** What was agreed, and how often. */
  MandateRelatedInformation?: MandateRelatedInformation | undefined;
  /** What the payee is told. */
  RemittanceInformation?: RemittanceInformation | undefined;
}

/** Reads {@link StandingOrder}: takes any code and length, keeps members that it does not know. */
export const StandingOrder: z.ZodType<StandingOrder> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string(),
    StandingOrderId: z.string().optional(),
    NextPaymentDateTime: OptionalDateTime.optional(),
    LastPaymentDateTime: OptionalDateTime.optional(),
    NumberOfPayments: z.string().optional(),
    StandingOrderStatusCode: z.string().optional(),
    FirstPaymentAmount: MoneyAmount.optional(),
    NextPaymentAmount: MoneyAmount.optional(),
    LastPaymentAmount: MoneyAmount.optional(),
    FinalPaymentAmount: MoneyAmount.optional(),
    CreditorAgent: IdentifiedAgent.optional(),
    CreditorAccount: IdentifiedCashAccount.optional(),
    SupplementaryData: SupplementaryData.optional(),
    MandateRelatedInformation: MandateRelatedInformation.optional(),
    RemittanceInformation: RemittanceInformation.optional()
  }))();

/** The standing orders of one page. */
export interface StandingOrdersResponseData {
  /** The standing orders. Empty, or left out, when there are none. */
  StandingOrder?: Array<StandingOrder> | undefined;
}

/** Reads {@link StandingOrdersResponseData}: takes any code and length, keeps members that it does not know. */
export const StandingOrdersResponseData: z.ZodType<StandingOrdersResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    StandingOrder: z.array(StandingOrder).optional()
  }))();

/** One page of standing orders, as the bank answers. */
export interface StandingOrdersResponse {
  /** What was asked for. */
  Data: StandingOrdersResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link StandingOrdersResponse}: takes any code and length, keeps members that it does not know. */
export const StandingOrdersResponse: z.ZodType<StandingOrdersResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: StandingOrdersResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
