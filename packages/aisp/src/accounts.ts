import { type Account, AccountsResponse } from "@zopa-openbanking/aisp-types/account";
import type { CallOptions } from "@zopa-openbanking/core";
import { listOf } from "./internal/list-of.js";
import { onlyItem } from "./internal/only-item.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { ReadContext } from "./read-context.js";

/**
 * Reads the accounts that the customer chose to share. Accounts may come and go while the consent lasts.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Accounts.html | Accounts v4.0}
 *
 * @example
 * ```ts
 * import { accounts, type ReadContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: ReadContext;
 *
 * for await (const { AccountId, AccountTypeCode, Currency } of accounts(context)) {
 *   console.log(AccountId, AccountTypeCode, Currency);
 * }
 * ```
 */
export function accounts(context: ReadContext, options?: ListOptions): Paged<Account> {
  const source = { endpoint: "GET /accounts", schema: AccountsResponse, member: "Account" } as const;
  return listOf(context, source, {}, options);
}

/**
 * Reads one account.
 *
 * @throws {ResponseFormatError} when the bank gives none, more than one, or another account.
 * @throws {AccessError} {@link BankError} {@link TransportError} as every reader.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Accounts.html | Accounts v4.0}
 *
 * @example
 * ```ts
 * import { account, type ReadContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: ReadContext;
 *
 * const { Status } = await account(context, "22289");
 * console.log(Status);
 * ```
 */
export async function account(
  context: ReadContext,
  accountId: string,
  options: CallOptions = {},
): Promise<Account> {
  const source = {
    endpoint: "GET /accounts/{AccountId}",
    schema: AccountsResponse,
    member: "Account",
  } as const;
  return await onlyItem(context, source, { AccountId: accountId }, options);
}
