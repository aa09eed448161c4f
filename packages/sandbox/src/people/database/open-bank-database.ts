import { DatabaseSync } from "node:sqlite";
import { SandboxError } from "../../sandbox-error.js";
import { databaseError } from "./database-error.js";
import { applicationId, schemaVersion, tables } from "./tables.js";

/** A database that is seen to be a bank's, or has become one. */
export interface BankDatabase {
  readonly database: DatabaseSync;
  /** True when there was nothing in it: the bank is still to be filled. */
  readonly isNew: boolean;
}

/**
 * Opens a bank's database, or makes one.
 *
 * A file is held as long as it is open: a second bank on it is refused.
 *
 * @param place - A path, an open database, or nothing for one in memory.
 * @throws {SandboxError} `database_not_ours` for a file that is no bank of this version; `database_unusable` for one that
 * cannot be opened, written or had for itself.
 */
export function openBankDatabase(place: string | DatabaseSync = ":memory:"): BankDatabase {
  const name = typeof place === "string" ? place : "that was given";
  const opened = typeof place === "string" ? openFile(place) : undefined;
  const database = opened ?? (place as DatabaseSync);
  try {
    return { database, isNew: prepare(database, name) };
  } catch (problem) {
    opened?.close();
    throw problem instanceof SandboxError ? problem : databaseError(name, problem);
  }
}

function openFile(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path);
  } catch (problem) {
    throw databaseError(path, problem);
  }
}

function prepare(database: DatabaseSync, name: string): boolean {
  // Held for as long as it is open; nothing of a throwaway bank is worth waiting for the disk.
  database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF;");
  const application = pragma(database, "application_id");
  const version = pragma(database, "user_version");
  const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
  if (application !== applicationId && !(application === 0 && isEmpty)) {
    throw notOurs(
      `The database ${name} is no sandbox bank, and is left as it is. Name another file, or a new one.`,
    );
  }
  if (!isEmpty && version !== schemaVersion) {
    throw notOurs(
      `The database ${name} is a sandbox bank of version ${version}; this sandbox reads version ${schemaVersion}. Use the sandbox that made it, or a new file.`,
    );
  }
  database.exec("BEGIN EXCLUSIVE");
  if (isEmpty) {
    database.exec(
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; ${tables}`,
    );
  } else {
    // A read-only file is found out now, not at the first customer.
    database.exec(`PRAGMA user_version = ${schemaVersion}`);
  }
  database.exec("COMMIT");
  return isEmpty;
}

function notOurs(message: string): SandboxError {
  return new SandboxError(message, { code: "database_not_ours" });
}

function pragma(database: DatabaseSync, name: string): number {
  const row = database.prepare(`PRAGMA ${name}`).get();
  return Number(row?.[name]);
}
