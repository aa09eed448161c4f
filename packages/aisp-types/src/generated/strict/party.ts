// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { partyTypes } from "../codes.js";
import { Links, Meta, PostalAddress } from "./common.js";
import type * as reading from "../party.js";

/** {@link reading.RelatedAccount}, as the standard has it. */
export type RelatedAccount = reading.RelatedAccount;
export const RelatedAccount: z.ZodType<RelatedAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    Related: z.url(),
    Id: z.string().min(1).max(40)
  }))();

/** {@link reading.PartyRelationships}, as the standard has it. */
export type PartyRelationships = reading.PartyRelationships;
export const PartyRelationships: z.ZodType<PartyRelationships> = /* @__PURE__ */ (() =>
  z.looseObject({
    Account: RelatedAccount.optional()
  }))();

/** {@link reading.Party}, as the standard has it. */
export type Party = reading.Party;
export const Party: z.ZodType<Party> = /* @__PURE__ */ (() =>
  z.strictObject({
    PartyId: z.string().min(1).max(40),
    PartyNumber: z.string().min(1).max(35).optional(),
    PartyType: z.enum(partyTypes).optional(),
    Name: z.string().min(1).max(350).optional(),
    FullLegalName: z.string().min(1).max(350).optional(),
    LegalStructure: z.string().optional(),
    LEI: z.string().min(1).max(20).regex(/^[A-Z0-9]{18,18}[0-9]{2,2}$/).optional(),
    BeneficialOwnership: z.boolean().optional(),
    AccountRole: z.string().optional(),
    EmailAddress: z.string().min(1).max(256).optional(),
    Phone: z.string().regex(/^\+[0-9]{1,3}-?[0-9()+\-]{1,30}$/).optional(),
    Mobile: z.string().regex(/^\+[0-9]{1,3}-?[0-9()+\-]{1,30}$/).optional(),
    Relationships: PartyRelationships.optional(),
    Address: z.array(PostalAddress).optional()
  }))();

/** {@link reading.PartyResponseData}, as the standard has it. */
export type PartyResponseData = reading.PartyResponseData;
export const PartyResponseData: z.ZodType<PartyResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Party: Party.optional()
  }))();

/** {@link reading.PartiesResponseData}, as the standard has it. */
export type PartiesResponseData = reading.PartiesResponseData;
export const PartiesResponseData: z.ZodType<PartiesResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Party: z.array(Party).optional()
  }))();

/** {@link reading.PartyResponse}, as the standard has it. */
export type PartyResponse = reading.PartyResponse;
export const PartyResponse: z.ZodType<PartyResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: PartyResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();

/** {@link reading.PartiesResponse}, as the standard has it. */
export type PartiesResponse = reading.PartiesResponse;
export const PartiesResponse: z.ZodType<PartiesResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: PartiesResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
