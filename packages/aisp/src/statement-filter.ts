/**
 * Which statements are asked for: those that begin and end between these times. Written as in a transaction filter.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Statements.html | Statements v4.0}
 *
 * @example
 * ```ts
 * import type { StatementFilter } from "@zopa-openbanking/aisp";
 *
 * const lastYear: StatementFilter = { fromStatementDateTime: "2025-01-01", toStatementDateTime: "2025-12-31" };
 * ```
 */
export interface StatementFilter {
  readonly fromStatementDateTime?: string | Date | undefined;
  readonly toStatementDateTime?: string | Date | undefined;
}
