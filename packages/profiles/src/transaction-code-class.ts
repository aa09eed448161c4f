/**
 * What a row with a certain code does to the balance.
 *
 * Zopa publishes codes and what they stand for. The classes, and what is said of the balance here, are our
 * reading of that and not the bank's statement: where money is at stake, a row's `Status` and amount decide.
 *
 * - `moneyMoved`: money came in or went out for good. Changes the balance. Refunds and their reversals too.
 * - `hold`: money is set aside, or is on its way. Does not change the booked balance; may change what is
 *   available.
 * - `release`: a hold is let go, wholly or in part. Undoes the hold; does not change the booked balance.
 * - `fee`: a charge. Changes the balance.
 * - `interest`: interest charged or paid. Changes the balance.
 * - `adjustment`: the bank puts an amount right. May change the balance.
 * - `declined`: something was refused or failed. Does not change the balance.
 * - `unknown`: the code is not in our table, or the bank does not say enough. Assume nothing.
 */
export type TransactionCodeClass =
  | "moneyMoved"
  | "hold"
  | "release"
  | "fee"
  | "interest"
  | "adjustment"
  | "declined"
  | "unknown";
