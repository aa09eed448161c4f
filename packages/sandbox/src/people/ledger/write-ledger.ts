import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type Details, type Entry, type Hold, statuses } from "./entry.js";
import { insertRows } from "./insert-rows.js";

/** Gives each set of details its number in the database. */
type PatternNumbers = (details: Details) => number;

/** Stores details once, however many rows share them. */
function createPatterns(database: DatabaseSync): PatternNumbers {
  const insert = database.prepare("INSERT INTO pattern (body) VALUES (?)");
  const byBody = new Map<string, number>();
  // The same object again need not be written out to be known.
  const byObject = new WeakMap<Details, number>();

  return (details: Details) => {
    const seen = byObject.get(details);
    if (seen !== undefined) {
      return seen;
    }
    const body = JSON.stringify(details);
    const number = byBody.get(body) ?? Number(insert.run(body).lastInsertRowid);
    byBody.set(body, number);
    byObject.set(details, number);
    return number;
  };
}

/**
 * Writes an account's entries with their ordinals and running balances.
 *
 * @param entries - Oldest first.
 */
export function writeEntries(database: DatabaseSync, account: number, entries: Iterable<Entry>): void {
  const insert = insertRows(database, "entry", 11);
  const patternNumber = createPatterns(database);
  const nth = { credit: 0, debit: 0 };
  let ordinal = 0;
  let balance = 0;
  for (const entry of entries) {
    ordinal += 1;
    nth[entry.credit ? "credit" : "debit"] += 1;
    balance += entry.status === "BOOK" ? (entry.credit ? entry.pence : -entry.pence) : 0;
    insert.add([
      account,
      ordinal,
      entry.at,
      entry.credit ? 1 : 0,
      nth[entry.credit ? "credit" : "debit"],
      statuses.indexOf(entry.status),
      entry.pence,
      balance,
      entry.number ?? null,
      patternNumber(entry.details),
      entry.particulars === undefined ? null : JSON.stringify(entry.particulars),
    ]);
  }
  insert.finish();
}

/** Writes the rows that are there for a while only. */
export function writeHolds(database: DatabaseSync, account: number, holds: Iterable<Hold>): void {
  const insert = database.prepare("INSERT INTO hold VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const patternNumber = createPatterns(database);
  for (const hold of holds) {
    writeHold(insert, account, hold, patternNumber(hold.details));
  }
}

function writeHold(insert: StatementSync, account: number, hold: Hold, pattern: number): void {
  insert.run(
    account,
    hold.fromAt,
    hold.untilAt,
    hold.expectedAt,
    hold.credit ? 1 : 0,
    statuses.indexOf(hold.status),
    hold.pence,
    hold.number ?? null,
    pattern,
    hold.particulars === undefined ? null : JSON.stringify(hold.particulars),
  );
}
