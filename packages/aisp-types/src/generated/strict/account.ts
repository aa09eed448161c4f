// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { accountCategories, accountStatuses, accountTypeCodes, statementCommunicationMethods, statementFileFormats, statementFrequencies } from "../codes.js";
import { DateTime, Links, Meta, PostalAddress } from "./common.js";
import type * as reading from "../account.js";

/** The same type as for reading. */
export type AccountIdentification = reading.AccountIdentification;
/** Takes {@link AccountIdentification} exactly as the standard has it. */
export const AccountIdentification: z.ZodType<AccountIdentification> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string().min(1).max(256),
    Name: z.string().min(1).max(350).optional(),
    LEI: z.string().min(1).max(20).regex(/^[A-Z0-9]{18,18}[0-9]{2,2}$/).optional(),
    SecondaryIdentification: z.string().min(1).max(34).optional()
  }))();

/** The same type as for reading. */
export type StatementFrequencyAndFormat = reading.StatementFrequencyAndFormat;
/** Takes {@link StatementFrequencyAndFormat} exactly as the standard has it. */
export const StatementFrequencyAndFormat: z.ZodType<StatementFrequencyAndFormat> = /* @__PURE__ */ (() =>
  z.looseObject({
    Frequency: z.enum(statementFrequencies).optional(),
    CommunicationMethod: z.enum(statementCommunicationMethods).optional(),
    Format: z.enum(statementFileFormats).optional(),
    DeliveryAddress: PostalAddress.optional()
  }))();

/** The same type as for reading. */
export type Servicer = reading.Servicer;
/** Takes {@link Servicer} exactly as the standard has it. */
export const Servicer: z.ZodType<Servicer> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string().min(1).max(35),
    Name: z.string().min(1).max(140).optional()
  }))();

/** The same type as for reading. */
export type Account = reading.Account;
/** Takes {@link Account} exactly as the standard has it. */
export const Account: z.ZodType<Account> = /* @__PURE__ */ (() =>
  z.strictObject({
    AccountId: z.string().min(1).max(40),
    Status: z.enum(accountStatuses).optional(),
    StatusUpdateDateTime: DateTime.optional(),
    Currency: z.string().regex(/^[A-Z]{3,3}$/).optional(),
    AccountCategory: z.enum(accountCategories).optional(),
    AccountTypeCode: z.enum(accountTypeCodes).optional(),
    Description: z.string().min(1).max(35).optional(),
    Nickname: z.string().min(1).max(70).optional(),
    OpeningDate: DateTime.optional(),
    MaturityDate: DateTime.optional(),
    SwitchStatus: z.string().optional(),
    Account: z.array(AccountIdentification).optional(),
    StatementFrequencyAndFormat: z.array(StatementFrequencyAndFormat).optional(),
    Servicer: Servicer.optional()
  }))();

/** The same type as for reading. */
export type AccountsResponseData = reading.AccountsResponseData;
/** Takes {@link AccountsResponseData} exactly as the standard has it. */
export const AccountsResponseData: z.ZodType<AccountsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Account: z.array(Account).optional()
  }))();

/** The same type as for reading. */
export type AccountsResponse = reading.AccountsResponse;
/** Takes {@link AccountsResponse} exactly as the standard has it. */
export const AccountsResponse: z.ZodType<AccountsResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: AccountsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
