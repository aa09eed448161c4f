import type { Transaction } from "@zopa-openbanking/aisp-types";

/** Members of a transaction, as on the wire. */
export type Details = Partial<Transaction>;

interface Movement {
  readonly credit: boolean;
  readonly pence: number;
  /** What this row has in common with others: stored once. */
  readonly details: Details;
  /** What only this row has. */
  readonly particulars?: Details | undefined;
  /** Becomes its `TransactionId`. A row without one has no id. */
  readonly number?: number | undefined;
}

/** A row that is there from its time on and never changes. Only `BOOK` moves money. */
export interface Entry extends Movement {
  readonly at: number;
  readonly status: "BOOK" | "INFO" | "RJCT";
}

/** A row that is there for a while only: `fromAt` included, `untilAt` not. */
export interface Hold extends Movement {
  readonly fromAt: number;
  readonly untilAt: number;
  /** When the bank says it will book: never before it goes, so that it stands above all that has booked. */
  readonly expectedAt: number;
  readonly status: "FUTR" | "PDNG";
}

/** The order is that of the numbers in the database. */
export const statuses = ["BOOK", "INFO", "RJCT", "PDNG", "FUTR"] as const;

/** What a row does to the balance, in pence. */
export function moved(row: Entry): number {
  return row.status !== "BOOK" ? 0 : row.credit ? row.pence : -row.pence;
}
