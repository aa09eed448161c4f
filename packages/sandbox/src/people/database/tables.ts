/** Written into the file's header: tells a bank from any other SQLite file. */
export const applicationId = 0x5a4f5042;

/** Goes up with every change of the tables. */
export const schemaVersion = 1;

/** The tables that hold the bank's people. Others may keep tables of their own beside them. */
export const tableNames = [
  "bank",
  "customer",
  "account",
  "holder",
  "pattern",
  "entry",
  "hold",
  "record",
] as const;

/**
 * The bank's books.
 *
 * An `entry` is a row of a history that never changes once its time has come. It carries its ordinal in the account, its
 * ordinal among rows of its sign and the balance after it, so that a page, a total and a balance are found without
 * counting. A `hold` is a row that is there for a while only. What rows have in common is a `pattern`. A `record` is what
 * the bank says of a thing from a moment on; without a body, the thing has ceased.
 */
export const tables = `
  CREATE TABLE bank (seed TEXT NOT NULL, today INTEGER NOT NULL, row_count INTEGER NOT NULL) STRICT;
  CREATE TABLE customer (
    position INTEGER PRIMARY KEY, user_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, description TEXT NOT NULL, party TEXT NOT NULL
  ) STRICT;
  CREATE TABLE account (
    number INTEGER PRIMARY KEY, account_id TEXT NOT NULL UNIQUE, product TEXT NOT NULL, label TEXT NOT NULL, setting TEXT NOT NULL,
    body TEXT NOT NULL, opened_at INTEGER NOT NULL, closes_at INTEGER, filled INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE holder (
    account INTEGER NOT NULL, position INTEGER NOT NULL, user_id TEXT NOT NULL, PRIMARY KEY (account, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE pattern (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE TABLE entry (
    account INTEGER NOT NULL, ordinal INTEGER NOT NULL, at INTEGER NOT NULL, credit INTEGER NOT NULL, nth INTEGER NOT NULL,
    status INTEGER NOT NULL, pence INTEGER NOT NULL, balance INTEGER NOT NULL, number INTEGER, pattern INTEGER NOT NULL,
    particulars TEXT, PRIMARY KEY (account, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX entry_at ON entry (account, at);
  CREATE INDEX entry_nth ON entry (account, credit, nth);
  CREATE TABLE hold (
    id INTEGER PRIMARY KEY, account INTEGER NOT NULL, from_at INTEGER NOT NULL, until_at INTEGER NOT NULL,
    expected_at INTEGER NOT NULL, credit INTEGER NOT NULL, status INTEGER NOT NULL, pence INTEGER NOT NULL, number INTEGER,
    pattern INTEGER NOT NULL, particulars TEXT
  ) STRICT;
  CREATE INDEX hold_until ON hold (account, until_at);
  CREATE TABLE record (
    account INTEGER NOT NULL, kind TEXT NOT NULL, record_id TEXT NOT NULL, since INTEGER NOT NULL, body TEXT,
    PRIMARY KEY (account, kind, record_id, since)
  ) STRICT, WITHOUT ROWID;
`;
