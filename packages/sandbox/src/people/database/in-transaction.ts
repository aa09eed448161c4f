import type { DatabaseSync } from "node:sqlite";

/** Does all of it or nothing, within a transaction of somebody else as well. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec("SAVEPOINT people");
  try {
    work();
    database.exec("RELEASE people");
  } catch (problem) {
    database.exec("ROLLBACK TO people; RELEASE people");
    throw problem;
  }
}
