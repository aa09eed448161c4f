import type { DatabaseSync, SQLInputValue } from "node:sqlite";

/** Takes rows one by one and inserts several at once: for a million of them, that saves a third of the time. */
export interface RowInserter {
  readonly add: (row: readonly SQLInputValue[]) => void;
  /** Inserts what is left. */
  readonly finish: () => void;
}

const rowsAtOnce = 32;

/** Prepares to insert rows of so many columns. */
export function insertRows(database: DatabaseSync, table: string, columns: number): RowInserter {
  const row = `(${Array.from({ length: columns }, () => "?").join(", ")})`;
  const one = database.prepare(`INSERT INTO ${table} VALUES ${row}`);
  const many = database.prepare(
    `INSERT INTO ${table} VALUES ${Array.from({ length: rowsAtOnce }, () => row).join(", ")}`,
  );
  let waiting: SQLInputValue[] = [];

  return {
    add: (values: readonly SQLInputValue[]) => {
      waiting.push(...values);
      if (waiting.length === rowsAtOnce * columns) {
        many.run(...waiting);
        waiting = [];
      }
    },
    finish: () => {
      for (let index = 0; index < waiting.length; index += columns) {
        one.run(...waiting.slice(index, index + columns));
      }
      waiting = [];
    },
  };
}
