import type { DatabaseSync } from "node:sqlite";
import type { Transaction } from "@zopa-openbanking/aisp-types";
import { composeTransaction } from "../wire/compose-transaction.js";
import type { Details } from "./entry.js";
import type { StoredRow } from "./stored-row.js";

/** Writes rows of the ledger as the standard has them. */
export interface ReadTransactions {
  readonly compose: (
    accountId: string,
    rows: readonly StoredRow[],
    referenceOf: (row: StoredRow) => string | undefined,
  ) => readonly Transaction[];
  /** To be called when the tables were written anew. */
  readonly forget: () => void;
}

/** Prepares the writing of rows; what they have in common is read once. */
export function createTransactions(database: DatabaseSync): ReadTransactions {
  const question = database.prepare("SELECT body FROM pattern WHERE id = ?");
  const known = new Map<number, Details>();
  const patternOf = (id: number): Details => {
    const pattern = known.get(id) ?? (JSON.parse(String(question.get(id)?.["body"])) as Details);
    known.set(id, pattern);
    return pattern;
  };

  return {
    forget: () => known.clear(),
    compose: (
      accountId: string,
      rows: readonly StoredRow[],
      referenceOf: (row: StoredRow) => string | undefined,
    ) =>
      rows.map((row) =>
        composeTransaction(row, {
          accountId,
          pattern: patternOf(row.pattern),
          statementReference: referenceOf(row),
        }),
      ),
  };
}
