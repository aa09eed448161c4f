import type { DatabaseSync } from "node:sqlite";
import { createPeople } from "./create-people.js";
import { inTransaction } from "./database/in-transaction.js";
import { openBankDatabase } from "./database/open-bank-database.js";
import { tableNames } from "./database/tables.js";
import { type BankIdentity, readIdentity, writePeople } from "./database/write-people.js";
import { dayOf } from "./invention/calendar.js";
import type { People } from "./people.js";
import type { ExtraUser } from "./personas/extra-user.js";

export interface OpenPeopleOptions {
  /** Decides every number and name that is made up. Default: `"zopa"`. */
  readonly seed?: string;
  /** The bank's present time in seconds since the epoch. Its day is the bank's first: histories lie before it, and some of what comes after is known. */
  readonly today: number;
  /** A path, or an open database. In memory when left out. */
  readonly database?: DatabaseSync | string;
  /** How many rows the account of `million` has. When given they are made at once, otherwise a million at the first look. */
  readonly rows?: number;
  /** Customers beside those that are always there. */
  readonly users?: readonly ExtraUser[];
}

/** The bank's people, with the hand on the database that they are in. */
export interface OpenPeople extends People {
  /** Others may keep tables of their own in it. */
  readonly database: DatabaseSync;
  readonly seed: string;
  /** Makes everything anew, as of the day that the bank was made, from the same seed or another. */
  readonly reset: (seed?: string) => void;
  /** Closes the database, unless it was given open. */
  readonly close: () => void;
}

const usualSeed = "zopa";
const usualRows = 1_000_000;

/**
 * Opens the bank's books, or begins new ones.
 *
 * A file that holds a bank is taken as it is: its day and its number of rows stay what they were.
 *
 * @throws {SandboxError} `database_not_ours` or `database_unusable`; the message says what to do.
 * @throws {TypeError} when `today` is no time, `rows` no number of rows, or a user is named twice.
 */
export function openPeople(options: OpenPeopleOptions): OpenPeople {
  checkOptions(options);
  const { database, isNew } = openBankDatabase(options.database);
  const users = options.users ?? [];
  try {
    return open(options, database, users, isNew);
  } catch (problem) {
    closeOwn(options, database);
    throw problem;
  }
}

function open(
  options: OpenPeopleOptions,
  database: DatabaseSync,
  users: readonly ExtraUser[],
  isNew: boolean,
): OpenPeople {
  if (isNew) {
    const { seed = usualSeed, rows = usualRows } = options;
    writePeople(database, { seed, today: dayOf(options.today), rows }, users);
  }
  let identity: BankIdentity = readIdentity(database, options.seed);
  const people = createPeople(database);
  const prepareRows = (): void => {
    if (options.rows !== undefined) {
      people.prepare("million");
    }
  };
  prepareRows();

  return {
    ...people,
    database,
    get seed(): string {
      return identity.seed;
    },
    reset: (seed: string = identity.seed) => {
      const renewed = { ...identity, seed };
      inTransaction(database, () => {
        database.exec(tableNames.map((name) => `DELETE FROM ${name};`).join(""));
        writePeople(database, renewed, users);
      });
      identity = renewed;
      people.forget();
      prepareRows();
    },
    close: () => closeOwn(options, database),
  };
}

function closeOwn(options: OpenPeopleOptions, database: DatabaseSync): void {
  if (typeof options.database !== "object") {
    database.close();
  }
}

function checkOptions({ today, rows, users }: OpenPeopleOptions): void {
  if (!Number.isSafeInteger(today) || today < 0 || today > 8_000_000_000) {
    throw new TypeError(
      "`today` must be whole seconds since the Unix epoch, for example 1764028800; milliseconds are too many.",
    );
  }
  if (rows !== undefined && !(Number.isSafeInteger(rows) && rows >= 0 && rows <= 10_000_000)) {
    throw new TypeError("`rows` must be a whole number from 0 to 10,000,000.");
  }
  const names = users?.map(({ userId }) => userId) ?? [];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new TypeError("`users` must not name a user twice.");
  }
}
