/** A row of the ledger as the database holds it: an entry, or a hold with its expected time as `at`. */
export interface StoredRow {
  readonly at: number;
  readonly credit: number;
  readonly status: number;
  readonly pence: number;
  /** After this row; a hold has none. */
  readonly balance: number | null;
  readonly number: number | null;
  readonly pattern: number;
  readonly particulars: string | null;
}

/** The columns of an entry, and those of a hold under the same names. */
export const entryColumns = "at, credit, status, pence, balance, number, pattern, particulars";
export const holdColumns =
  "expected_at AS at, credit, status, pence, NULL AS balance, number, pattern, particulars";
