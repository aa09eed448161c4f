export {
  type KnownOfferType,
  type OfferType,
  offerTypes,
} from "./generated/codes.js";
export {
  Offer,
  OffersResponse,
  OffersResponseData,
} from "./generated/offer.js";
