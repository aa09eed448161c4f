import { type Offer, OffersResponse } from "@zopa-openbanking/aisp-types/offer";
import { listOf } from "./internal/list-of.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { AttendedContext } from "./read-context.js";

/**
 * Reads the offers of one account. Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Offers.html | Offers v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, offers } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * for await (const offer of offers(context, "22289")) {
 *   console.log(offer.AccountId);
 * }
 * ```
 */
export function offers(context: AttendedContext, accountId: string, options?: ListOptions): Paged<Offer> {
  const source = {
    endpoint: "GET /accounts/{AccountId}/offers",
    schema: OffersResponse,
    member: "Offer",
  } as const;
  return listOf(context, source, { parameters: { AccountId: accountId } }, options);
}

/**
 * Reads the offers of all accounts of the consent at once, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Offers.html | Offers v4.0}
 *
 * @example
 * ```ts
 * import { allOffers, type AttendedContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const everything = await allOffers(context).toArray();
 * console.log(everything.length);
 * ```
 */
export function allOffers(context: AttendedContext, options?: ListOptions): Paged<Offer> {
  const source = { endpoint: "GET /offers", schema: OffersResponse, member: "Offer" } as const;
  return listOf(context, source, {}, options);
}
