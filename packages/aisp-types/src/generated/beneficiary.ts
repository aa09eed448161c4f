// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { BeneficiaryType } from "./codes.js";
import { Agent, IdentifiedCashAccount, Links, Meta, SupplementaryData } from "./common.js";

/** Somebody whom the customer has saved as a payee. Needs ReadBeneficiariesBasic or ReadBeneficiariesDetail. */
export interface Beneficiary {
  /** The account it was saved under; left out when the list is the customer's, not an account's. */
  AccountId?: string | undefined;
  /** The bank's id of the payee, up to 40 characters. */
  BeneficiaryId?: string | undefined;
  /** Trusted: the customer need not confirm payments to it. */
  BeneficiaryType?: BeneficiaryType | undefined;
  /** The reference that payments carry, up to 35 characters. */
  Reference?: string | undefined;
  /** Whatever this bank adds: not described by the standard. */
  SupplementaryData?: SupplementaryData | undefined;
  /** The payee's bank. Only with ReadBeneficiariesDetail. */
  CreditorAgent?: Agent | undefined;
  /** The payee's account. Only with ReadBeneficiariesDetail. */
  CreditorAccount?: IdentifiedCashAccount | undefined;
}

/** Reads {@link Beneficiary}: takes any code and length, keeps members that it does not know. */
export const Beneficiary: z.ZodType<Beneficiary> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string().optional(),
    BeneficiaryId: z.string().optional(),
    BeneficiaryType: z.string().optional(),
    Reference: z.string().optional(),
    SupplementaryData: SupplementaryData.optional(),
    CreditorAgent: Agent.optional(),
    CreditorAccount: IdentifiedCashAccount.optional()
  }))();

/** The beneficiaries of one page. */
export interface BeneficiariesResponseData {
  /** The beneficiaries. Empty, or left out, when there are none. */
  Beneficiary?: Array<Beneficiary> | undefined;
}

/** Reads {@link BeneficiariesResponseData}: takes any code and length, keeps members that it does not know. */
export const BeneficiariesResponseData: z.ZodType<BeneficiariesResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Beneficiary: z.array(Beneficiary).optional()
  }))();

/** One page of beneficiaries, as the bank answers. */
export interface BeneficiariesResponse {
  /** What was asked for. */
  Data: BeneficiariesResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link BeneficiariesResponse}: takes any code and length, keeps members that it does not know. */
export const BeneficiariesResponse: z.ZodType<BeneficiariesResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: BeneficiariesResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
