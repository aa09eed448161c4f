import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { TransactionQuery } from "../people.js";
import { entryColumns, holdColumns, type StoredRow } from "./stored-row.js";

/** Rows of an account, newest first, and how many there are in all. */
interface LedgerPage {
  readonly rows: readonly StoredRow[];
  readonly total: number;
  readonly firstAt: number | undefined;
  readonly lastAt: number | undefined;
}

/** The history of an account at a moment. Everything but {@link Ledger.holds} takes the same time on any number of rows. */
export interface Ledger {
  readonly page: (account: number, query: TransactionQuery) => LedgerPage;
  /** The sum of all that had booked by then. */
  readonly balanceAt: (account: number, at: number) => number;
  /** What is pending or announced at that moment. */
  readonly holdsAt: (account: number, at: number) => readonly StoredRow[];
  /** Entries between two moments, both included, oldest first. */
  readonly entriesBetween: (account: number, from: number, to: number) => readonly StoredRow[];
}

/** How many entries there are up to a moment, of each sign. */
interface Counts {
  readonly all: number;
  readonly Credit: number;
  readonly Debit: number;
}

const nothing: Counts = { all: 0, Credit: 0, Debit: 0 };

/** Prepares the questions that a ledger is asked. */
export function createLedger(database: DatabaseSync): Ledger {
  const questions = prepareQuestions(database);
  const balanceAt = (account: number, at: number): number =>
    (questions.lastAt.get(account, at) as { balance: number } | undefined)?.balance ?? 0;
  const holdsAt = (account: number, at: number): StoredRow[] =>
    questions.holds.all(account, at, at) as unknown as StoredRow[];
  const entriesBetween = (account: number, from: number, to: number): StoredRow[] =>
    questions.between.all(account, from, to) as unknown as StoredRow[];

  return {
    balanceAt,
    holdsAt,
    entriesBetween,
    page: (account: number, query: TransactionQuery) =>
      readPage(questions, account, query, holdsAt(account, query.now)),
  };
}

interface Questions {
  readonly lastAt: StatementSync;
  readonly firstAt: StatementSync;
  readonly all: StatementSync;
  readonly ofSign: StatementSync;
  readonly holds: StatementSync;
  readonly between: StatementSync;
}

function prepareQuestions(database: DatabaseSync): Questions {
  return {
    lastAt: database.prepare(
      "SELECT at, ordinal, credit, nth, balance FROM entry WHERE account = ? AND at <= ? ORDER BY at DESC, ordinal DESC LIMIT 1",
    ),
    firstAt: database.prepare("SELECT at FROM entry WHERE account = ? AND ordinal = 1"),
    all: database.prepare(
      `SELECT ${entryColumns} FROM entry WHERE account = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal DESC`,
    ),
    ofSign: database.prepare(
      `SELECT ${entryColumns} FROM entry WHERE account = ? AND credit = ? AND nth BETWEEN ? AND ? ORDER BY nth DESC`,
    ),
    holds: database.prepare(
      `SELECT ${holdColumns} FROM hold WHERE account = ? AND until_at > ? AND from_at <= ? ORDER BY expected_at DESC, id DESC`,
    ),
    between: database.prepare(
      `SELECT ${entryColumns} FROM entry WHERE account = ? AND at BETWEEN ? AND ? ORDER BY at, ordinal`,
    ),
  };
}

function readPage(
  questions: Questions,
  account: number,
  query: TransactionQuery,
  held: readonly StoredRow[],
): LedgerPage {
  const holds = held.filter((hold) => isAsked(hold, query));
  const sign = query.creditDebitIndicator ?? "all";
  const upper = countsUpTo(questions, account, Math.min(query.to ?? query.now, query.now));
  const lower = query.from === undefined ? nothing : countsUpTo(questions, account, query.from - 1);
  const booked = Math.max(0, upper[sign] - lower[sign]);

  const shownHolds = holds.slice(query.offset, query.offset + query.limit);
  const newest = upper[sign] - Math.max(0, query.offset - holds.length);
  const oldest = Math.max(newest - (query.limit - shownHolds.length) + 1, lower[sign] + 1);
  const entries = newest < oldest ? [] : readEntries(questions, account, sign, oldest, newest);

  return {
    rows: [...shownHolds, ...entries],
    total: holds.length + booked,
    ...availableRange(questions, account, query.now, held),
  };
}

function isAsked(hold: StoredRow, query: TransactionQuery): boolean {
  return (
    hold.at >= (query.from ?? hold.at) &&
    hold.at <= (query.to ?? hold.at) &&
    (query.creditDebitIndicator === undefined ||
      (query.creditDebitIndicator === "Credit") === (hold.credit === 1))
  );
}

function countsUpTo(questions: Questions, account: number, at: number): Counts {
  const row = questions.lastAt.get(account, at) as
    | { ordinal: number; credit: number; nth: number }
    | undefined;
  if (row === undefined) {
    return nothing;
  }
  const others = row.ordinal - row.nth;
  return row.credit === 1
    ? { all: row.ordinal, Credit: row.nth, Debit: others }
    : { all: row.ordinal, Credit: others, Debit: row.nth };
}

function readEntries(
  questions: Questions,
  account: number,
  sign: "all" | "Credit" | "Debit",
  oldest: number,
  newest: number,
): StoredRow[] {
  const rows =
    sign === "all"
      ? questions.all.all(account, oldest, newest)
      : questions.ofSign.all(account, sign === "Credit" ? 1 : 0, oldest, newest);
  return rows as unknown as StoredRow[];
}

function availableRange(
  questions: Questions,
  account: number,
  now: number,
  held: readonly StoredRow[],
): Pick<LedgerPage, "firstAt" | "lastAt"> {
  const newest = questions.lastAt.get(account, now) as { at: number } | undefined;
  const oldest = newest && (questions.firstAt.get(account) as { at: number });
  return { firstAt: oldest?.at ?? held.at(-1)?.at, lastAt: held[0]?.at ?? newest?.at };
}
