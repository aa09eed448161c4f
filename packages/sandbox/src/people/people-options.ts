import type { DatabaseSync } from "node:sqlite";
import type { ExtraUser } from "./personas/extra-user.js";

/** How the people are to be. */
export interface OpenPeopleOptions {
  /** Decides every number and name that is made up. Default: `"zopa"`. */
  readonly seed?: string;
  /** The bank's present time in seconds since the epoch. Its day is the bank's first: histories lie before it, and some of what comes after is known. */
  readonly today: number;
  /** A path, or an open database. In memory when left out. */
  readonly database?: DatabaseSync | string;
  /** How many rows the account of `million` has. When given they are made at once, otherwise a million at the first look. */
  readonly rows?: number;
  /** Customers beside those that are always there. They come in when a bank is made or reset, not into a file that holds one. */
  readonly users?: readonly ExtraUser[];
}

const latest = 8_000_000_000;
const mostRows = 10_000_000;

/** Refuses options that cannot be right, by name. */
export function checkOptions({ today, seed, database, rows, users = [] }: OpenPeopleOptions): void {
  if (!Number.isSafeInteger(today) || today < 0 || today > latest) {
    throw new TypeError(
      "`today` must be whole seconds since the Unix epoch, for example 1764028800; milliseconds are too many.",
    );
  }
  if (seed !== undefined) {
    checkSeed(seed);
  }
  if (database !== undefined && !isPath(database) && !isOpenDatabase(database)) {
    throw new TypeError("`database` must be a path, an open database, or be left out for one in memory.");
  }
  if (rows !== undefined && !(Number.isSafeInteger(rows) && rows >= 0 && rows <= mostRows)) {
    throw new TypeError("`rows` must be a whole number from 0 to 10,000,000.");
  }
  checkUsers(users);
}

/** Refuses a seed that is no text. */
export function checkSeed(seed: unknown): void {
  if (typeof seed !== "string") {
    throw new TypeError('`seed` must be a text, for example "42".');
  }
}

function isPath(database: unknown): boolean {
  return typeof database === "string" && database !== "" && !database.includes("\0");
}

function isOpenDatabase(database: unknown): boolean {
  return (
    typeof database === "object" &&
    database !== null &&
    "exec" in database &&
    (database as { readonly isOpen?: unknown }).isOpen === true
  );
}

function checkUsers(users: NonNullable<OpenPeopleOptions["users"]>): void {
  const texts = users.flatMap(({ userId, name, description }) => [userId, name, description]);
  if (texts.some((text) => typeof text !== "string" || text === "")) {
    throw new TypeError("`users` must give each user a `userId`, a `name` and a `description`.");
  }
  if (new Set(users.map(({ userId }) => userId)).size < users.length) {
    throw new TypeError("`users` must not name a user twice.");
  }
}
