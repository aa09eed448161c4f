// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import type { OfferType } from "./codes.js";
import { Links, Meta, MoneyAmount, OptionalDateTime } from "./common.js";

/** Something that the bank offers to the customer. Needs ReadOffers. */
export interface Offer {
  /** The bank's id of the account: opaque text, up to 40 characters. */
  AccountId: string;
  /** The bank's id of the offer, up to 40 characters. */
  OfferId?: string | undefined;
  /** What is offered. */
  OfferType?: OfferType | undefined;
  /** What is offered, in words, up to 500 characters. */
  Description?: string | undefined;
  /** From when: ISO 8601 with an offset, as text. */
  StartDateTime?: string | undefined;
  /** Until when: ISO 8601 with an offset, as text. */
  EndDateTime?: string | undefined;
  /** A rate in per cent: decimal text, such as 3.9. */
  Rate?: string | undefined;
  /** A value that is not money, a whole number. */
  Value?: number | undefined;
  /** The conditions, up to 500 characters. */
  Term?: string | undefined;
  /** Where the bank says more, up to 256 characters. */
  URL?: string | undefined;
  /** How much is offered. */
  Amount?: MoneyAmount | undefined;
  /** What it costs. */
  Fee?: MoneyAmount | undefined;
}

/** Reads {@link Offer}: takes any code and length, keeps members that it does not know. */
export const Offer: z.ZodType<Offer> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string(),
    OfferId: z.string().optional(),
    OfferType: z.string().optional(),
    Description: z.string().optional(),
    StartDateTime: OptionalDateTime.optional(),
    EndDateTime: OptionalDateTime.optional(),
    Rate: z.string().optional(),
    Value: z.number().optional(),
    Term: z.string().optional(),
    URL: z.string().optional(),
    Amount: MoneyAmount.optional(),
    Fee: MoneyAmount.optional()
  }))();

/** The offers of one page. */
export interface OffersResponseData {
  /** The offers. Empty, or left out, when there are none. */
  Offer?: Array<Offer> | undefined;
}

/** Reads {@link OffersResponseData}: takes any code and length, keeps members that it does not know. */
export const OffersResponseData: z.ZodType<OffersResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Offer: z.array(Offer).optional()
  }))();

/** One page of offers, as the bank answers. */
export interface OffersResponse {
  /** What was asked for. */
  Data: OffersResponseData;
  /** Addresses of this page and its neighbours. */
  Links?: Links | undefined;
  /** About the whole answer, not about this page. */
  Meta?: Meta | undefined;
}

/** Reads {@link OffersResponse}: takes any code and length, keeps members that it does not know. */
export const OffersResponse: z.ZodType<OffersResponse> = /* @__PURE__ */ (() =>
  z.looseObject({
    Data: OffersResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
