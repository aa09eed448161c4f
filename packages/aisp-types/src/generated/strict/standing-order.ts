// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { creditorReferenceTypes, mandateStatuses, referredDocumentTypes } from "../codes.js";
import { DateTime, IdentifiedAgent, IdentifiedCashAccount, Links, MandateRelatedInformation, Meta, MoneyAmount, SupplementaryData } from "./common.js";
import type * as reading from "../standing-order.js";

/** The same type as for reading. */
export type CreditorReferenceInformation = reading.CreditorReferenceInformation;
/** Takes {@link CreditorReferenceInformation} exactly as the standard has it. */
export const CreditorReferenceInformation: z.ZodType<CreditorReferenceInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.enum(creditorReferenceTypes).optional(),
    Issuer: z.string().min(1).max(35).optional(),
    Reference: z.string().min(1).max(35).optional()
  }))();

/** The same type as for reading. */
export type ReferredDocumentInformation = reading.ReferredDocumentInformation;
/** Takes {@link ReferredDocumentInformation} exactly as the standard has it. */
export const ReferredDocumentInformation: z.ZodType<ReferredDocumentInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    Code: z.enum(referredDocumentTypes).optional(),
    Issuer: z.string().min(1).max(140).optional(),
    Number: z.string().min(1).max(35).optional(),
    RelatedDate: DateTime.optional(),
    LineDetails: z.array(z.string()).optional()
  }))();

/** The same type as for reading. */
export type StructuredRemittanceInformation = reading.StructuredRemittanceInformation;
/** Takes {@link StructuredRemittanceInformation} exactly as the standard has it. */
export const StructuredRemittanceInformation: z.ZodType<StructuredRemittanceInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    ReferredDocumentInformation: z.array(ReferredDocumentInformation).optional(),
    ReferredDocumentAmount: z.int32().optional(),
    CreditorReferenceInformation: CreditorReferenceInformation.optional(),
    Invoicer: z.string().min(1).max(256).optional(),
    Invoicee: z.string().min(1).max(256).optional(),
    TaxRemittance: z.string().min(1).max(140).optional(),
    AdditionalRemittanceInformation: z.array(z.string().min(1).max(140)).max(3).optional()
  }))();

/** The same type as for reading. */
export type RemittanceInformation = reading.RemittanceInformation;
/** Takes {@link RemittanceInformation} exactly as the standard has it. */
export const RemittanceInformation: z.ZodType<RemittanceInformation> = /* @__PURE__ */ (() =>
  z.looseObject({
    Structured: z.array(StructuredRemittanceInformation).optional(),
    Unstructured: z.array(z.string().min(1).max(140)).optional()
  }))();

/** The same type as for reading. */
export type StandingOrder = reading.StandingOrder;
/** Takes {@link StandingOrder} exactly as the standard has it. */
export const StandingOrder: z.ZodType<StandingOrder> = /* @__PURE__ */ (() =>
  z.strictObject({
    AccountId: z.string().min(1).max(40),
    StandingOrderId: z.string().min(1).max(40).optional(),
    NextPaymentDateTime: DateTime.optional(),
    LastPaymentDateTime: DateTime.optional(),
    NumberOfPayments: z.string().min(1).max(35).optional(),
    StandingOrderStatusCode: z.enum(mandateStatuses).optional(),
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

/** The same type as for reading. */
export type StandingOrdersResponseData = reading.StandingOrdersResponseData;
/** Takes {@link StandingOrdersResponseData} exactly as the standard has it. */
export const StandingOrdersResponseData: z.ZodType<StandingOrdersResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    StandingOrder: z.array(StandingOrder).optional()
  }))();

/** The same type as for reading. */
export type StandingOrdersResponse = reading.StandingOrdersResponse;
/** Takes {@link StandingOrdersResponse} exactly as the standard has it. */
export const StandingOrdersResponse: z.ZodType<StandingOrdersResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: StandingOrdersResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
