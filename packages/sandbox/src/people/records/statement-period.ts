/** A month of a credit card, from one statement to the next. */
export interface StatementPeriod {
  readonly startsAt: number;
  /** Its last second. */
  readonly endsAt: number;
  /** When the statement of the month before is to be paid. */
  readonly paymentDueAt: number;
  /** The balance before its first row, in pence; below zero is owed. */
  readonly opening: number;
}
