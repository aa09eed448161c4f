// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { consentStatuses, permissions } from "../codes.js";
import { DateTime, Links, Meta } from "./common.js";
import type * as reading from "../consent.js";

/** {@link reading.ConsentRisk}, as the standard has it. */
export type ConsentRisk = reading.ConsentRisk;
export const ConsentRisk: z.ZodType<ConsentRisk> = /* @__PURE__ */ (() =>
  z.record(z.string(), z.never()))();

/** {@link reading.StatusReason}, as the standard has it. */
export type StatusReason = reading.StatusReason;
export const StatusReason: z.ZodType<StatusReason> = /* @__PURE__ */ (() =>
  z.looseObject({
    StatusReasonCode: z.string().min(1).max(4).optional(),
    StatusReasonDescription: z.string().min(1).max(500).optional(),
    Path: z.string().min(1).max(500).optional()
  }))();

/** {@link reading.AccountAccessConsentRequestData}, as the standard has it. */
export type AccountAccessConsentRequestData = reading.AccountAccessConsentRequestData;
export const AccountAccessConsentRequestData: z.ZodType<AccountAccessConsentRequestData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Permissions: z.array(z.enum(permissions)).min(1),
    ExpirationDateTime: DateTime.optional(),
    TransactionFromDateTime: DateTime.optional(),
    TransactionToDateTime: DateTime.optional()
  }))();

/** {@link reading.AccountAccessConsentRequest}, as the standard has it. */
export type AccountAccessConsentRequest = reading.AccountAccessConsentRequest;
export const AccountAccessConsentRequest: z.ZodType<AccountAccessConsentRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: AccountAccessConsentRequestData,
    Risk: z.record(z.string(), z.never())
  }))();

/** {@link reading.AccountAccessConsent}, as the standard has it. */
export type AccountAccessConsent = reading.AccountAccessConsent;
export const AccountAccessConsent: z.ZodType<AccountAccessConsent> = /* @__PURE__ */ (() =>
  z.looseObject({
    ConsentId: z.string().min(1).max(128),
    CreationDateTime: DateTime,
    Status: z.enum(consentStatuses),
    StatusReason: z.array(StatusReason).optional(),
    StatusUpdateDateTime: DateTime,
    Permissions: z.array(z.enum(permissions)).min(1),
    ExpirationDateTime: DateTime.optional(),
    TransactionFromDateTime: DateTime.optional(),
    TransactionToDateTime: DateTime.optional()
  }))();

/** {@link reading.AccountAccessConsentResponse}, as the standard has it. */
export type AccountAccessConsentResponse = reading.AccountAccessConsentResponse;
export const AccountAccessConsentResponse: z.ZodType<AccountAccessConsentResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: AccountAccessConsent,
    Risk: ConsentRisk,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
