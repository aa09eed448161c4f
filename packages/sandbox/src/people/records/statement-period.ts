import { inMonth, monthOf } from "../invention/calendar.js";

/** A month of a credit card, from one statement to the next. */
export interface StatementPeriod {
  readonly startsAt: number;
  /** Its last second. */
  readonly endsAt: number;
  /** When the statement of it can be had. */
  readonly issuedAt: number;
  /** When the statement of the month before is to be paid. */
  readonly paymentDueAt: number;
  /** What the statement is called. */
  readonly reference: string;
}

const statementDay = 14;
const paymentDay = 8;
const secondsToIssue = 3 * 3_600;

/** The period in which a moment lies. */
export function statementPeriodOf(at: number): StatementPeriod {
  const month = monthOf(at);
  return statementPeriod(at < inMonth(month, statementDay) ? month - 1 : month);
}

/** The period that begins in a month. */
export function statementPeriod(month: number): StatementPeriod {
  const next = inMonth(month + 1, statementDay);
  return {
    startsAt: inMonth(month, statementDay),
    endsAt: next - 1,
    issuedAt: next + secondsToIssue,
    paymentDueAt: inMonth(month + 1, paymentDay, 5),
    reference: `STMT-${new Date(next * 1000).toISOString().slice(0, 7)}`,
  };
}
