import { type Balance, BalancesResponse } from "@zopa-openbanking/aisp-types/balance";
import { listOf } from "./internal/list-of.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { ReadContext } from "./read-context.js";

/**
 * Reads the balances of one account.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Balances.html | Balances v4.0}
 *
 * @example
 * ```ts
 * import { type ReadContext, balances } from "@zopa-openbanking/aisp";
 *
 * declare const context: ReadContext;
 *
 * for await (const balance of balances(context, "22289")) {
 *   console.log(balance.AccountId);
 * }
 * ```
 */
export function balances(context: ReadContext, accountId: string, options?: ListOptions): Paged<Balance> {
  const source = {
    endpoint: "GET /accounts/{AccountId}/balances",
    schema: BalancesResponse,
    member: "Balance",
  } as const;
  return listOf(context, source, { parameters: { AccountId: accountId } }, options);
}

/**
 * Reads the balances of all accounts of the consent at once, at a bank that serves it (Zopa does not).
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Balances.html | Balances v4.0}
 *
 * @example
 * ```ts
 * import { allBalances, type ReadContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: ReadContext;
 *
 * const everything = await allBalances(context).toArray();
 * console.log(everything.length);
 * ```
 */
export function allBalances(context: ReadContext, options?: ListOptions): Paged<Balance> {
  const source = { endpoint: "GET /balances", schema: BalancesResponse, member: "Balance" } as const;
  return listOf(context, source, {}, options);
}
