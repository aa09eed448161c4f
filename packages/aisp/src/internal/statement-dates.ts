import { filterDateTime } from "../filter-date-time.js";
import type { ReadContext } from "../read-context.js";
import type { StatementFilter } from "../statement-filter.js";
import type { ListInput } from "./list-of.js";

/** The filters of a reading of statements, as they are sent. */
export function statementDates(
  { profile }: ReadContext,
  { fromStatementDateTime, toStatementDateTime }: StatementFilter,
): Pick<ListInput, "query" | "dates"> {
  const at = (value: string | Date | undefined, edge: "from" | "to"): string | undefined =>
    value === undefined ? undefined : filterDateTime(profile, value, edge);
  const [from, to] = [at(fromStatementDateTime, "from"), at(toStatementDateTime, "to")];
  return { query: { fromStatementDateTime: from, toStatementDateTime: to }, dates: { from, to } };
}
