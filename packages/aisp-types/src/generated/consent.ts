// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { oneOrMany } from "../one-or-many.js";
import { type ConsentStatus, type KnownPermission, type Permission, permissions } from "./codes.js";
import { DateTime, Links, Meta, OptionalDateTime, RequestDateTime } from "./common.js";

/** Empty for account information: the standard has nothing to put here. */
export interface ConsentRisk {
  [key: string]: unknown;
}

/** Reads {@link ConsentRisk}: takes any code and length, keeps members that it does not know. */
export const ConsentRisk: z.ZodType<ConsentRisk> = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))();

/** Why a consent has its status. */
export interface StatusReason {
  /** Four characters, such as U036 or TKXP; look it up with explainErrorCode(). */
  StatusReasonCode?: string | undefined;
  /** For people, up to 500 characters. */
  StatusReasonDescription?: string | undefined;
  /** The member of the request that it is about. */
  Path?: string | undefined;
}

/** Reads {@link StatusReason}: takes any code and length, keeps members that it does not know. */
export const StatusReason: z.ZodType<StatusReason> = /* @__PURE__ */ (() =>
  z.looseObject({
    StatusReasonCode: z.string().optional(),
    StatusReasonDescription: z.string().optional(),
    Path: z.string().optional()
  }))();

/** A consent: what the customer was asked to share, and what became of it. */
export interface AccountAccessConsent {
  /** The bank's id of the consent, up to 128 characters. */
  ConsentId: string;
  /** When the bank recorded it: ISO 8601 with an offset, as text. */
  CreationDateTime: string;
  /** What became of it; see canBecome() and isFinal(). */
  Status: ConsentStatus;
  /** Why the status is what it is. Not every bank says. */
  StatusReason?: Array<StatusReason> | undefined;
  /** When the status last changed: ISO 8601 with an offset, as text. */
  StatusUpdateDateTime: string;
  /** What was asked for, as it was asked for. */
  Permissions: Array<Permission>;
  /** When it ends, as it was asked for. */
  ExpirationDateTime?: string | undefined;
  /** The earliest transaction, as it was asked for. */
  TransactionFromDateTime?: string | undefined;
  /** The latest transaction, as it was asked for. */
  TransactionToDateTime?: string | undefined;
}

/** Reads {@link AccountAccessConsent}: takes any code and length, keeps members that it does not know. */
export const AccountAccessConsent: z.ZodType<AccountAccessConsent> = /* @__PURE__ */ (() =>
  z.looseObject({
    ConsentId: z.string(),
    CreationDateTime: DateTime,
    Status: z.string(),
    StatusReason: oneOrMany(StatusReason).optional(),
    StatusUpdateDateTime: DateTime,
    Permissions: z.array(z.string()),
    ExpirationDateTime: OptionalDateTime.optional(),
    TransactionFromDateTime: OptionalDateTime.optional(),
    TransactionToDateTime: OptionalDateTime.optional()
  }))();

/** A consent, as the bank answers. */
export interface AccountAccessConsentResponse {
  /** What was asked for. */
  Data: AccountAccessConsent;
  /** Empty. */
  Risk: ConsentRisk;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link AccountAccessConsentResponse}: takes any code and length, keeps members that it does not know. */
export const AccountAccessConsentResponse: z.ZodType<AccountAccessConsentResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: AccountAccessConsent,
    Risk: ConsentRisk,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();

/** The permissions that are asked for, and for how long. */
export interface AccountAccessConsentRequestData {
  /** At least ReadAccountsBasic or ReadAccountsDetail; see checkPermissions(). */
  Permissions: Array<KnownPermission>;
  /** When the consent ends: ISO 8601 with an offset. Left out: it does not. */
  ExpirationDateTime?: string | undefined;
  /** No transaction or statement before this. Left out: as far as the bank goes back. */
  TransactionFromDateTime?: string | undefined;
  /** No transaction or statement after this. Left out: up to now. */
  TransactionToDateTime?: string | undefined;
}

/** Checks {@link AccountAccessConsentRequestData} before it is sent: refuses what is not of the standard. */
export const AccountAccessConsentRequestData: z.ZodType<AccountAccessConsentRequestData> = /* @__PURE__ */ (() =>
  z.strictObject({
    Permissions: z.array(z.enum(permissions)).min(1),
    ExpirationDateTime: RequestDateTime.optional(),
    TransactionFromDateTime: RequestDateTime.optional(),
    TransactionToDateTime: RequestDateTime.optional()
  }))();

/** What a third party asks a customer's bank for. Checked strictly: a misspelt member would widen the consent. */
export interface AccountAccessConsentRequest {
  /** What was asked for. */
  Data: AccountAccessConsentRequestData;
  /** Mandatory and empty. */
  Risk: {
    [key: string]: never;
  };
}

/** Checks {@link AccountAccessConsentRequest} before it is sent: refuses what is not of the standard. */
export const AccountAccessConsentRequest: z.ZodType<AccountAccessConsentRequest> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: AccountAccessConsentRequestData,
    Risk: z.record(z.string(), z.never())
  }))();
