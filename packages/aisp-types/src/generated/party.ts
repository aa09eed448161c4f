// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { AccountRole, LegalStructure, PartyType } from "./codes.js";
import { Links, Meta, PostalAddress } from "./common.js";

/** A pointer to an account. */
export interface RelatedAccount {
  /** The address of the account, absolute. */
  Related: string;
  /** Its AccountId. */
  Id: string;
}

/** Reads {@link RelatedAccount}: takes any code and length, keeps members that it does not know. */
export const RelatedAccount: z.ZodType<RelatedAccount> = /* @__PURE__ */ (() =>
  z.looseObject({
    Related: z.string(),
    Id: z.string()
  }))();

/** What a party belongs to. */
export interface PartyRelationships {
  /** The account that the party was found through. */
  Account?: RelatedAccount | undefined;
}

/** Reads {@link PartyRelationships}: takes any code and length, keeps members that it does not know. */
export const PartyRelationships: z.ZodType<PartyRelationships> = /* @__PURE__ */ (() =>
  z.looseObject({
    Account: RelatedAccount.optional()
  }))();

/** A person or business. Needs ReadParty for the owner of an account, ReadPartyPSU for the customer who agreed. */
export interface Party {
  /** The bank's id of the party, up to 40 characters. */
  PartyId: string;
  /** A number that the bank prints, up to 35 characters. */
  PartyNumber?: string | undefined;
  /** How the party holds the account. */
  PartyType?: PartyType | undefined;
  /** The name that the bank uses, up to 350 characters. */
  Name?: string | undefined;
  /** The registered name, up to 350 characters. */
  FullLegalName?: string | undefined;
  /** What kind of person the law sees. */
  LegalStructure?: LegalStructure | undefined;
  /** Legal Entity Identifier, 20 characters. */
  LEI?: string | undefined;
  /** Whether the party is the one who benefits. */
  BeneficialOwnership?: boolean | undefined;
  /** What the party may do with the account. */
  AccountRole?: AccountRole | undefined;
  /** E-mail address, up to 256 characters. Not checked. */
  EmailAddress?: string | undefined;
  /** Phone number. Banks write it with a dash after the country code or without. */
  Phone?: string | undefined;
  /** Mobile number. Banks write it with a dash after the country code or without. */
  Mobile?: string | undefined;
  /** What else the party belongs to. */
  Relationships?: PartyRelationships | undefined;
  /** Postal addresses. */
  Address?: Array<PostalAddress> | undefined;
}

/** Reads {@link Party}: takes any code and length, keeps members that it does not know. */
export const Party: z.ZodType<Party> = /* @__PURE__ */ (() =>
  z.looseObject({
    PartyId: z.string(),
    PartyNumber: z.string().optional(),
    PartyType: z.string().optional(),
    Name: z.string().optional(),
    FullLegalName: z.string().optional(),
    LegalStructure: z.string().optional(),
    LEI: z.string().optional(),
    BeneficialOwnership: z.boolean().optional(),
    AccountRole: z.string().optional(),
    EmailAddress: z.string().optional(),
    Phone: z.string().optional(),
    Mobile: z.string().optional(),
    Relationships: PartyRelationships.optional(),
    Address: z.array(PostalAddress).optional()
  }))();

/** The party that was asked for. */
export interface PartyResponseData {
  /** The party. Left out when the bank has nothing to say. */
  Party?: Party | undefined;
}

/** Reads {@link PartyResponseData}: takes any code and length, keeps members that it does not know. */
export const PartyResponseData: z.ZodType<PartyResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Party: Party.optional()
  }))();

/** The parties of one page. */
export interface PartiesResponseData {
  /** The parties. Empty, or left out, when there are none. */
  Party?: Array<Party> | undefined;
}

/** Reads {@link PartiesResponseData}: takes any code and length, keeps members that it does not know. */
export const PartiesResponseData: z.ZodType<PartiesResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Party: z.array(Party).optional()
  }))();

/** One party, as the bank answers. */
export interface PartyResponse {
  /** What was asked for. */
  Data: PartyResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link PartyResponse}: takes any code and length, keeps members that it does not know. */
export const PartyResponse: z.ZodType<PartyResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: PartyResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();

/** One page of parties, as the bank answers. */
export interface PartiesResponse {
  /** What was asked for. */
  Data: PartiesResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link PartiesResponse}: takes any code and length, keeps members that it does not know. */
export const PartiesResponse: z.ZodType<PartiesResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: PartiesResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
