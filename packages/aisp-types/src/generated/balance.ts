// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { BalanceType, CreditDebitIndicator, CreditLineType } from "./codes.js";
import { BalanceAmount, DateTime, Links, Meta, MoneyAmount } from "./common.js";

/** Credit beside a balance. Look at Included before adding it to anything. */
export interface CreditLine {
  /** Whether the balance already counts it. */
  Included: boolean;
  /** Which kind of credit: Credit is a limit, Available what is left of it. */
  Type?: CreditLineType | undefined;
  /** How much. */
  Amount?: MoneyAmount | undefined;
}

/** Reads {@link CreditLine}: takes any code and length, keeps members that it does not know. */
export const CreditLine: z.ZodType<CreditLine> = /* @__PURE__ */ (() =>
  z.looseObject({
    Included: z.boolean(),
    Type: z.string().optional(),
    Amount: MoneyAmount.optional()
  }))();

/** One balance of an account. Needs ReadBalances. Zopa sends ITAV only: the figure that its app shows. */
export interface Balance {
  /** The bank's id of the account: opaque text, up to 40 characters. */
  AccountId: string;
  /** The sign: Credit is in favour of the customer. Zero counts as Credit. */
  CreditDebitIndicator: CreditDebitIndicator;
  /** Which balance: booked or available, opening, closing or in between. */
  Type: BalanceType;
  /** The moment it is the balance of: ISO 8601 with an offset, as text. */
  DateTime: string;
  /** How much, without a sign. On a card, Debit is what the customer owes. */
  Amount: BalanceAmount;
  /** Credit that is, or is not, counted into the balance. */
  CreditLine?: Array<CreditLine> | undefined;
  /** The same in the local currency. */
  LocalAmount?: BalanceAmount | undefined;
}

/** Reads {@link Balance}: takes any code and length, keeps members that it does not know. */
export const Balance: z.ZodType<Balance> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string(),
    CreditDebitIndicator: z.string(),
    Type: z.string(),
    DateTime: DateTime,
    Amount: BalanceAmount,
    CreditLine: z.array(CreditLine).optional(),
    LocalAmount: BalanceAmount.optional()
  }))();

/** The balances of one page. */
export interface BalancesResponseData {
  /** The balances. The standard wants at least one; a reader accepts none. */
  Balance?: Array<Balance> | undefined;
  /** The sum of the balances in one currency, when the bank works it out. */
  TotalValue?: MoneyAmount | undefined;
}

/** Reads {@link BalancesResponseData}: takes any code and length, keeps members that it does not know. */
export const BalancesResponseData: z.ZodType<BalancesResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Balance: z.array(Balance).optional(),
    TotalValue: MoneyAmount.optional()
  }))();

/** One page of balances, as the bank answers. */
export interface BalancesResponse {
  /** What was asked for. */
  Data: BalancesResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link BalancesResponse}: takes any code and length, keeps members that it does not know. */
export const BalancesResponse: z.ZodType<BalancesResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: BalancesResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
