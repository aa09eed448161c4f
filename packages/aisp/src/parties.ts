import { PartiesResponse, type Party, PartyResponse } from "@zopa-openbanking/aisp-types/party";
import type { CallOptions } from "@zopa-openbanking/core";
import { listOf } from "./internal/list-of.js";
import { readItem } from "./internal/read-item.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { AttendedContext } from "./read-context.js";

/**
 * Reads a party: the owner of the account, or without an account the customer who gave the consent. Needs the customer to be
 * there.
 *
 * @returns undefined when the bank has nothing to say of them.
 *
 * @throws {ResponseFormatError} {@link AccessError} {@link BankError} {@link TransportError} as every reader.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Parties.html | Parties v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, party } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const owner = await party(context, "22289");
 * const customer = await party(context);
 * console.log(owner?.FullLegalName, customer?.FullLegalName);
 * ```
 */
export async function party(
  context: AttendedContext,
  accountId?: string,
  options: CallOptions = {},
): Promise<Party | undefined> {
  const { Data } =
    accountId === undefined
      ? await readItem(context, { endpoint: "GET /party", schema: PartyResponse }, {}, options)
      : await readItem(
          context,
          { endpoint: "GET /accounts/{AccountId}/party", schema: PartyResponse },
          { AccountId: accountId },
          options,
        );
  return Data.Party;
}

/**
 * Reads everybody who has to do with one account, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Parties.html | Parties v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, parties } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * for await (const { AccountRole } of parties(context, "22289")) {
 *   console.log(AccountRole);
 * }
 * ```
 */
export function parties(context: AttendedContext, accountId: string, options?: ListOptions): Paged<Party> {
  const source = {
    endpoint: "GET /accounts/{AccountId}/parties",
    schema: PartiesResponse,
    member: "Party",
  } as const;
  return listOf(context, source, { parameters: { AccountId: accountId } }, options);
}
