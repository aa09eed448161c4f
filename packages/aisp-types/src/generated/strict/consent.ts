// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { consentStatuses, permissions } from "../codes.js";
import { DateTime, Links, Meta } from "./common.js";
import type * as reading from "../consent.js";

/** The same type as for reading. */
export type ConsentRisk = reading.ConsentRisk;
/** Takes {@link ConsentRisk} exactly as the standard has it. */
export const ConsentRisk: z.ZodType<ConsentRisk> = /* @__PURE__ */ (() =>
  z.record(z.string(), z.never()))();

/** The same type as for reading. */
export type StatusReason = reading.StatusReason;
/** Takes {@link StatusReason} exactly as the standard has it. */
export const StatusReason: z.ZodType<StatusReason> = /* @__PURE__ */ (() =>
  z.looseObject({
    StatusReasonCode: z.string().min(1).max(4).optional(),
    StatusReasonDescription: z.string().min(1).max(500).optional(),
    Path: z.string().min(1).max(500).optional()
  }))();

/** The same type as for reading. */
export type AccountAccessConsentRequestData = reading.AccountAccessConsentRequestData;
/** Takes {@link AccountAccessConsentRequestData} exactly as the standard has it. */
export const AccountAccessConsentRequestData: z.ZodType<AccountAccessConsentRequestData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Permissions: z.array(z.enum(permissions)).min(1),
    ExpirationDateTime: DateTime.optional(),
    TransactionFromDateTime: DateTime.optional(),
    TransactionToDateTime: DateTime.optional()
  }))();

/** The same type as for reading. */
export type AccountAccessConsentRequest = reading.AccountAccessConsentRequest;
/** Takes {@link AccountAccessConsentRequest} exactly as the standard has it. */
export const AccountAccessConsentRequest: z.ZodType<AccountAccessConsentRequest> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: AccountAccessConsentRequestData,
    Risk: z.record(z.string(), z.never())
  }))();

/** The same type as for reading. */
export type AccountAccessConsent = reading.AccountAccessConsent;
/** Takes {@link AccountAccessConsent} exactly as the standard has it. */
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

/** The same type as for reading. */
export type AccountAccessConsentResponse = reading.AccountAccessConsentResponse;
/** Takes {@link AccountAccessConsentResponse} exactly as the standard has it. */
export const AccountAccessConsentResponse: z.ZodType<AccountAccessConsentResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: AccountAccessConsent,
    Risk: ConsentRisk,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
