// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { partyTypes } from "../codes.js";
import { Links, Meta, PostalAddress } from "./common.js";
import type * as reading from "../party.js";

/** The same type as for reading. */
export type RelatedAccount = reading.RelatedAccount;
/** Takes {@link RelatedAccount} exactly as the standard has it. */
export const RelatedAccount: z.ZodType<RelatedAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    Related: z.url(),
    Id: z.string().min(1).max(40)
  }))();

/** The same type as for reading. */
export type PartyRelationships = reading.PartyRelationships;
/** Takes {@link PartyRelationships} exactly as the standard has it. */
export const PartyRelationships: z.ZodType<PartyRelationships> = /* @__PURE__ */ (() =>
  z.looseObject({
    Account: RelatedAccount.optional()
  }))();

/** The same type as for reading. */
export type Party = reading.Party;
/** Takes {@link Party} exactly as the standard has it. */
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

/** The same type as for reading. */
export type PartyResponseData = reading.PartyResponseData;
/** Takes {@link PartyResponseData} exactly as the standard has it. */
export const PartyResponseData: z.ZodType<PartyResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Party: Party.optional()
  }))();

/** The same type as for reading. */
export type PartiesResponseData = reading.PartiesResponseData;
/** Takes {@link PartiesResponseData} exactly as the standard has it. */
export const PartiesResponseData: z.ZodType<PartiesResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Party: z.array(Party).optional()
  }))();

/** The same type as for reading. */
export type PartyResponse = reading.PartyResponse;
/** Takes {@link PartyResponse} exactly as the standard has it. */
export const PartyResponse: z.ZodType<PartyResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: PartyResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();

/** The same type as for reading. */
export type PartiesResponse = reading.PartiesResponse;
/** Takes {@link PartiesResponse} exactly as the standard has it. */
export const PartiesResponse: z.ZodType<PartiesResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: PartiesResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
