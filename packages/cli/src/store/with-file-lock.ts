import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { fileProblem } from "./file-problem.js";
import { StoreError } from "./store-error.js";

/** How a lock is waited for. */
export interface FileLockOptions {
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined;
  /** How long it is waited for, in milliseconds. 30,000 when left out. */
  readonly waitMs?: number | undefined;
}

const pauseMs = 25;
const busy = 5;

/**
 * Runs something while no other process does so under the same lock file.
 *
 * The lock is SQLite's on an empty database: the operating system holds it and lets it go when the process ends, however it
 * ends. So no lock is ever stale, and nobody has to guess by age or process id whether its holder still lives. The empty
 * file stays, for to remove it would let two processes lock two files of one name.
 *
 * @param path - the lock file; made when it is not there.
 * @throws {StoreError} `store_locked` when it is not free in time; others when the file cannot be had.
 */
export async function withFileLock<Value>(
  path: string,
  work: () => Promise<Value>,
  { signal, waitMs = 30_000 }: FileLockOptions = {},
): Promise<Value> {
  const database = await lockFile(path);
  try {
    await hold(database, path, Math.ceil(waitMs / pauseMs), signal);
    return await work();
  } finally {
    database.close();
  }
}

async function lockFile(path: string): Promise<DatabaseSync> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await (await open(path, "a", 0o600)).close();
    // Some versions of Node warn when it is loaded: only commands that lock pay for it.
    const { DatabaseSync: Database } = await import("node:sqlite");
    return new Database(path);
  } catch (problem) {
    throw fileProblem(problem, path, "write");
  }
}

async function hold(
  database: DatabaseSync,
  path: string,
  attempts: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let attempt = 0; attempt <= attempts; attempt += 1) {
    signal?.throwIfAborted();
    if (isHeld(database, path)) {
      return;
    }
    await pause(pauseMs, undefined, signal === undefined ? {} : { signal });
  }
  throw new StoreError(
    "Another process is at work on the grants and does not end. Wait for it, or end it, and try again.",
    { code: "store_locked", place: path, retryable: true },
  );
}

function isHeld(database: DatabaseSync, path: string): boolean {
  try {
    database.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (problem) {
    if ((problem as { errcode?: unknown }).errcode === busy) {
      return false;
    }
    throw fileProblem(problem, path, "write");
  }
}
