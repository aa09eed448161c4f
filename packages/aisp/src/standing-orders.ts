import { type StandingOrder, StandingOrdersResponse } from "@zopa-openbanking/aisp-types/standing-order";
import { listOf } from "./internal/list-of.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { AttendedContext } from "./read-context.js";

/**
 * Reads the standing orders of one account. Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/StandingOrders.html | StandingOrders v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, standingOrders } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * for await (const standingOrder of standingOrders(context, "22289")) {
 *   console.log(standingOrder.AccountId);
 * }
 * ```
 */
export function standingOrders(
  context: AttendedContext,
  accountId: string,
  options?: ListOptions,
): Paged<StandingOrder> {
  const source = {
    endpoint: "GET /accounts/{AccountId}/standing-orders",
    schema: StandingOrdersResponse,
    member: "StandingOrder",
  } as const;
  return listOf(context, source, { parameters: { AccountId: accountId } }, options);
}

/**
 * Reads the standing orders of all accounts of the consent at once, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/StandingOrders.html | StandingOrders v4.0}
 *
 * @example
 * ```ts
 * import { allStandingOrders, type AttendedContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const everything = await allStandingOrders(context).toArray();
 * console.log(everything.length);
 * ```
 */
export function allStandingOrders(context: AttendedContext, options?: ListOptions): Paged<StandingOrder> {
  const source = {
    endpoint: "GET /standing-orders",
    schema: StandingOrdersResponse,
    member: "StandingOrder",
  } as const;
  return listOf(context, source, {}, options);
}
