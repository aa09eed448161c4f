// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { beneficiaryTypes } from "../codes.js";
import { Agent, IdentifiedCashAccount, Links, Meta, SupplementaryData } from "./common.js";
import type * as reading from "../beneficiary.js";

/** The same type as for reading. */
export type Beneficiary = reading.Beneficiary;
/** Takes {@link Beneficiary} exactly as the standard has it. */
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

/** The same type as for reading. */
export type BeneficiariesResponseData = reading.BeneficiariesResponseData;
/** Takes {@link BeneficiariesResponseData} exactly as the standard has it. */
export const BeneficiariesResponseData: z.ZodType<BeneficiariesResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Beneficiary: z.array(Beneficiary).optional()
  }))();

/** The same type as for reading. */
export type BeneficiariesResponse = reading.BeneficiariesResponse;
/** Takes {@link BeneficiariesResponse} exactly as the standard has it. */
export const BeneficiariesResponse: z.ZodType<BeneficiariesResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: BeneficiariesResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
