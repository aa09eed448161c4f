import { type DirectDebit, DirectDebitsResponse } from "@zopa-openbanking/aisp-types/direct-debit";
import { listOf } from "./internal/list-of.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { AttendedContext } from "./read-context.js";

/**
 * Reads the direct debits of one account. Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/DirectDebits.html | DirectDebits v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, directDebits } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * for await (const directDebit of directDebits(context, "22289")) {
 *   console.log(directDebit.AccountId);
 * }
 * ```
 */
export function directDebits(
  context: AttendedContext,
  accountId: string,
  options?: ListOptions,
): Paged<DirectDebit> {
  const source = {
    endpoint: "GET /accounts/{AccountId}/direct-debits",
    schema: DirectDebitsResponse,
    member: "DirectDebit",
  } as const;
  return listOf(context, source, { parameters: { AccountId: accountId } }, options);
}

/**
 * Reads the direct debits of all accounts of the consent at once, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/DirectDebits.html | DirectDebits v4.0}
 *
 * @example
 * ```ts
 * import { allDirectDebits, type AttendedContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const everything = await allDirectDebits(context).toArray();
 * console.log(everything.length);
 * ```
 */
export function allDirectDebits(context: AttendedContext, options?: ListOptions): Paged<DirectDebit> {
  const source = {
    endpoint: "GET /direct-debits",
    schema: DirectDebitsResponse,
    member: "DirectDebit",
  } as const;
  return listOf(context, source, {}, options);
}
