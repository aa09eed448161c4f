import { type Statement, StatementsResponse } from "@zopa-openbanking/aisp-types/statement";
import type { Transaction } from "@zopa-openbanking/aisp-types/transaction";
import type { CallOptions } from "@zopa-openbanking/core";
import { listOf } from "./internal/list-of.js";
import { onlyItem } from "./internal/only-item.js";
import { statementDates } from "./internal/statement-dates.js";
import { transactionPages } from "./internal/transaction-pages.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { AttendedContext } from "./read-context.js";
import type { StatementFilter } from "./statement-filter.js";

/**
 * Reads the statements of one account that begin and end between two times. Needs the customer to be there.
 *
 * @throws {TypeError} when a time is not one.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Statements.html | Statements v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, statements } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * for await (const { StartDateTime, EndDateTime } of statements(context, "22289")) {
 *   console.log(StartDateTime, EndDateTime);
 * }
 * ```
 */
export function statements(
  context: AttendedContext,
  accountId: string,
  filter: StatementFilter = {},
  options?: ListOptions,
): Paged<Statement> {
  const source = {
    endpoint: "GET /accounts/{AccountId}/statements",
    schema: StatementsResponse,
    member: "Statement",
  } as const;
  const dates = statementDates(context, filter);
  return listOf(context, source, { parameters: { AccountId: accountId }, ...dates }, options);
}

/**
 * Reads one statement, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * @throws {ResponseFormatError} when the bank gives none, more than one, or another account's.
 * @throws {AccessError} {@link BankError} {@link TransportError} as every reader.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Statements.html | Statements v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, statement } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const { EndDateTime } = await statement(context, "22289", "8ac0e8");
 * console.log(EndDateTime);
 * ```
 */
export async function statement(
  context: AttendedContext,
  accountId: string,
  statementId: string,
  options: CallOptions = {},
): Promise<Statement> {
  const source = {
    endpoint: "GET /accounts/{AccountId}/statements/{StatementId}",
    schema: StatementsResponse,
    member: "Statement",
  } as const;
  return await onlyItem(context, source, { AccountId: accountId, StatementId: statementId }, options);
}

/**
 * Reads the transactions of one statement, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Transactions.html | Transactions v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, statementTransactions } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const rows = await statementTransactions(context, "22289", "8ac0e8").toArray();
 * console.log(rows.length);
 * ```
 */
export function statementTransactions(
  context: AttendedContext,
  accountId: string,
  statementId: string,
  options?: ListOptions,
): Paged<Transaction> {
  const source = {
    ...transactionPages,
    endpoint: "GET /accounts/{AccountId}/statements/{StatementId}/transactions",
  } as const;
  return listOf(context, source, { parameters: { AccountId: accountId, StatementId: statementId } }, options);
}

/**
 * Reads the statements of all accounts of the consent at once, at a bank that serves it (Zopa does not). Needs the customer to
 * be there.
 *
 * @throws {TypeError} when a time is not one.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Statements.html | Statements v4.0}
 *
 * @example
 * ```ts
 * import { allStatements, type AttendedContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const lastYear = { fromStatementDateTime: "2025-01-01", toStatementDateTime: "2025-12-31" };
 * const found = await allStatements(context, lastYear).toArray();
 * console.log(found.length);
 * ```
 */
export function allStatements(
  context: AttendedContext,
  filter: StatementFilter = {},
  options?: ListOptions,
): Paged<Statement> {
  const source = { endpoint: "GET /statements", schema: StatementsResponse, member: "Statement" } as const;
  return listOf(context, source, statementDates(context, filter), options);
}
