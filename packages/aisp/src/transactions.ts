import type { Transaction } from "@zopa-openbanking/aisp-types/transaction";
import { listOf } from "./internal/list-of.js";
import { transactionDates } from "./internal/transaction-dates.js";
import { transactionPages } from "./internal/transaction-pages.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { AttendedContext, ReadContext } from "./read-context.js";
import type { TransactionFilter } from "./transaction-filter.js";

/**
 * Reads the transactions of one account. In which order they come is up to the bank, and rows may move while they are read.
 *
 * Without the customer, nothing older is asked for than the bank's profile allows (90 days at Zopa); within minutes of the
 * customer's log-in at the bank the whole history may be read, so read it then.
 *
 * @throws {TypeError} when a time is not one.
 * @throws {AccessError} `history_requires_customer`, from the reading.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Transactions.html | Transactions v4.0}
 *
 * @example
 * ```ts
 * import { type ReadContext, transactions } from "@zopa-openbanking/aisp";
 *
 * declare const context: ReadContext;
 *
 * const january = { fromBookingDateTime: "2026-01-01", toBookingDateTime: "2026-01-31" };
 * for await (const { Amount, CreditDebitIndicator } of transactions(context, "22289", january)) {
 *   console.log(CreditDebitIndicator, Amount.Amount, Amount.Currency);
 * }
 * ```
 */
export function transactions(
  context: ReadContext,
  accountId: string,
  filter: TransactionFilter = {},
  options?: ListOptions,
): Paged<Transaction> {
  const source = { ...transactionPages, endpoint: "GET /accounts/{AccountId}/transactions" } as const;
  const dates = transactionDates(context, filter, source.endpoint);
  return listOf(context, source, { parameters: { AccountId: accountId }, ...dates }, options);
}

/**
 * Reads the transactions of all accounts of the consent at once, at a bank that serves it (Zopa does not). Needs the customer
 * to be there.
 *
 * @throws {TypeError} when a time is not one.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Transactions.html | Transactions v4.0}
 *
 * @example
 * ```ts
 * import { allTransactions, type AttendedContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const latest = await allTransactions(context).toArray({ limit: 10 });
 * console.log(latest.length);
 * ```
 */
export function allTransactions(
  context: AttendedContext,
  filter: TransactionFilter = {},
  options?: ListOptions,
): Paged<Transaction> {
  const source = { ...transactionPages, endpoint: "GET /transactions" } as const;
  return listOf(context, source, transactionDates(context, filter, source.endpoint), options);
}
