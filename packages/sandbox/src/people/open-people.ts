import type { DatabaseSync } from "node:sqlite";

import { createPeople } from "./create-people.js";
import { inTransaction } from "./database/in-transaction.js";
import { openBankDatabase } from "./database/open-bank-database.js";
import { tableNames } from "./database/tables.js";
import { type BankIdentity, readIdentity, writePeople } from "./database/write-people.js";
import { dayOf } from "./invention/calendar.js";
import type { People } from "./people.js";
import { checkOptions, checkSeed, type OpenPeopleOptions } from "./people-options.js";
import type { ExtraUser } from "./personas/extra-user.js";

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
 * @throws {TypeError} when an option cannot be right; the message names it.
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
      checkSeed(seed);
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
