// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import * as z from "zod";
import { offerTypes } from "../codes.js";
import { DateTime, Links, Meta, MoneyAmount } from "./common.js";
import type * as reading from "../offer.js";

/** The same type as for reading. */
export type Offer = reading.Offer;
/** Takes {@link Offer} exactly as the standard has it. */
export const Offer: z.ZodType<Offer> = /* @__PURE__ */ (() =>
  z.looseObject({
    AccountId: z.string().min(1).max(40),
    OfferId: z.string().min(1).max(40).optional(),
    OfferType: z.enum(offerTypes).optional(),
    Description: z.string().min(1).max(500).optional(),
    StartDateTime: DateTime.optional(),
    EndDateTime: DateTime.optional(),
    Rate: z.string().regex(/^(-?\d{1,3}){1}(\.\d{1,4}){0,1}$/).optional(),
    Value: z.int().optional(),
    Term: z.string().min(1).max(500).optional(),
    URL: z.string().min(1).max(256).optional(),
    Amount: MoneyAmount.optional(),
    Fee: MoneyAmount.optional()
  }))();

/** The same type as for reading. */
export type OffersResponseData = reading.OffersResponseData;
/** Takes {@link OffersResponseData} exactly as the standard has it. */
export const OffersResponseData: z.ZodType<OffersResponseData> = /* @__PURE__ */ (() =>
  z.looseObject({
    Offer: z.array(Offer).optional()
  }))();

/** The same type as for reading. */
export type OffersResponse = reading.OffersResponse;
/** Takes {@link OffersResponse} exactly as the standard has it. */
export const OffersResponse: z.ZodType<OffersResponse> = /* @__PURE__ */ (() =>
  z.strictObject({
    Data: OffersResponseData,
    Links: Links.optional(),
    Meta: Meta.optional()
  }))();
