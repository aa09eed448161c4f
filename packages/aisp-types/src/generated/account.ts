// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { AccountCategory, AccountIdentificationScheme, AccountStatus, AccountTypeCode, AgentIdentificationScheme, StatementCommunicationMethod, StatementFileFormat, StatementFrequency, SwitchStatus } from "./codes.js";
import { Links, Meta, OptionalDateTime, PostalAddress } from "./common.js";

/** One number of an account. */
export interface AccountIdentification {
  /** What Identification is written in, such as UK.OBIE.SortCodeAccountNumber. */
  SchemeName: AccountIdentificationScheme;
  /** The number: 14 digits for sort code and account number; a card number is masked without ReadPAN. */
  Identification: string;
  /** The name of the account, up to 350 characters. */
  Name?: string | undefined;
  /** Legal Entity Identifier, 20 characters. */
  LEI?: string | undefined;
  /** A building society's roll number, up to 34 characters. */
  SecondaryIdentification?: string | undefined;
}

/** Reads {@link AccountIdentification}: takes any code and length, keeps members that it does not know. */
export const AccountIdentification: z.ZodType<AccountIdentification> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string(),
    Name: z.string().optional(),
    LEI: z.string().optional(),
    SecondaryIdentification: z.string().optional()
  }))();

/** How the statements of an account are sent. */
export interface StatementFrequencyAndFormat {
  /** How often. */
  Frequency?: StatementFrequency | undefined;
  /** By which way. */
  CommunicationMethod?: StatementCommunicationMethod | undefined;
  /** In which file format. */
  Format?: StatementFileFormat | undefined;
  /** To which address. */
  DeliveryAddress?: PostalAddress | undefined;
}

/** Reads {@link StatementFrequencyAndFormat}: takes any code and length, keeps members that it does not know. */
export const StatementFrequencyAndFormat: z.ZodType<StatementFrequencyAndFormat> = /* @__PURE__ */ (() =>
  z.looseObject({
    Frequency: z.string().optional(),
    CommunicationMethod: z.string().optional(),
    Format: z.string().optional(),
    DeliveryAddress: PostalAddress.optional()
  }))();

/** The bank that runs an account. */
export interface Servicer {
  /** What Identification is written in, such as UK.OBIE.BICFI. */
  SchemeName: AgentIdentificationScheme;
  /** The bank's identifier, up to 35 characters. */
  Identification: string;
  /** The bank's name, up to 140 characters. */
  Name?: string | undefined;
}

/** Reads {@link Servicer}: takes any code and length, keeps members that it does not know. */
export const Servicer: z.ZodType<Servicer> = /* @__PURE__ */ (() =>
  z.looseObject({
    SchemeName: z.string(),
    Identification: z.string(),
    Name: z.string().optional()
  }))();

/** An account that the customer shares. Needs ReadAccountsBasic or ReadAccountsDetail. */
export interface Account {
  /** The bank's id of the account: opaque text, up to 40 characters. */
  AccountId: string;
  /** Whether the account is in use. */
  Status?: AccountStatus | undefined;
  /** When the status last changed: ISO 8601 with an offset, as text. */
  StatusUpdateDateTime?: string | undefined;
  /** The account's currency, ISO 4217 letters. */
  Currency?: string | undefined;
  /** Personal or business. Zopa leaves it out. */
  AccountCategory?: AccountCategory | undefined;
  /** What kind of account: CACC is a current account, CARD a card. */
  AccountTypeCode?: AccountTypeCode | undefined;
  /** What the bank calls this kind of account, up to 35 characters. */
  Description?: string | undefined;
  /** What the customer calls it, up to 70 characters. */
  Nickname?: string | undefined;
  /** When it was opened: a date and time in spite of its name; some banks send a date. */
  OpeningDate?: string | undefined;
  /** When it matures: a date and time in spite of its name; some banks send a date. */
  MaturityDate?: string | undefined;
  /** Whether it has moved to or from another bank. */
  SwitchStatus?: SwitchStatus | undefined;
  /** Its numbers. Only with ReadAccountsDetail. */
  Account?: Array<AccountIdentification> | undefined;
  /** How its statements are sent. Only with ReadAccountsDetail. */
  StatementFrequencyAndFormat?: Array<StatementFrequencyAndFormat> | undefined;
  /** The bank that runs it. Only with ReadAccountsDetail. */
  Servicer?: Servicer | undefined;
}

/** Reads {@link Account}: takes any code and length, keeps members that it does not know. */
export const Account: z.ZodType<Account> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string(),
    Status: z.string().optional(),
    StatusUpdateDateTime: OptionalDateTime.optional(),
    Currency: z.string().optional(),
    AccountCategory: z.string().optional(),
    AccountTypeCode: z.string().optional(),
    Description: z.string().optional(),
    Nickname: z.string().optional(),
    OpeningDate: OptionalDateTime.optional(),
    MaturityDate: OptionalDateTime.optional(),
    SwitchStatus: z.string().optional(),
    Account: z.array(AccountIdentification).optional(),
    StatementFrequencyAndFormat: z.array(StatementFrequencyAndFormat).optional(),
    Servicer: Servicer.optional()
  }))();

/** The accounts of one page. */
export interface AccountsResponseData {
  /** The accounts. Empty, or left out, when there are none. */
  Account?: Array<Account> | undefined;
}

/** Reads {@link AccountsResponseData}: takes any code and length, keeps members that it does not know. */
export const AccountsResponseData: z.ZodType<AccountsResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Account: z.array(Account).optional()
  }))();

/** One page of accounts, as the bank answers. */
export interface AccountsResponse {
  /** What was asked for. */
  Data: AccountsResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link AccountsResponse}: takes any code and length, keeps members that it does not know. */
export const AccountsResponse: z.ZodType<AccountsResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: AccountsResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
