// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { beneficiaryTypes } from "../codes.js";
import { Agent, IdentifiedCashAccount, Links, Meta, SupplementaryData } from "./common.js";
import type * as reading from "../beneficiary.js";

/** {@link reading.Beneficiary}, as the standard has it. */
export type Beneficiary = reading.Beneficiary;
export const Beneficiary: z.ZodType<Beneficiary> = /* @__PURE__ */ (() =>
  z.strictObject({
    AccountId: z.string().min(1).max(40).optional(),
    BeneficiaryId: z.string().min(1).max(40).optional(),
    BeneficiaryType: z.enum(beneficiaryTypes).optional(),
    Reference: z.string().min(1).max(35).optional(),
    SupplementaryData: SupplementaryData.optional(),
    CreditorAgent: Agent.optional(),
    CreditorAccount: IdentifiedCashAccount.optional()
  }))();

/** {@link reading.BeneficiariesResponseData}, as the standard has it. */
export type BeneficiariesResponseData = reading.BeneficiariesResponseData;
export const BeneficiariesResponseData: z.ZodType<BeneficiariesResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Beneficiary: z.array(Beneficiary).optional()
  }))();

/** {@link reading.BeneficiariesResponse}, as the standard has it. */
export type BeneficiariesResponse = reading.BeneficiariesResponse;
export const BeneficiariesResponse: z.ZodType<BeneficiariesResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: BeneficiariesResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
