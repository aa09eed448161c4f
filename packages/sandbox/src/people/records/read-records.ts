import type { DatabaseSync } from "node:sqlite";
import type { RecordKind, RecordVersion } from "../histories/story.js";

/** What the bank says of an account's things at a moment, in the order of their ids. */
export type ReadRecords = <T>(account: number, kind: RecordKind, now: number) => readonly T[];

/** Prepares the question for the records of an account. */
export function createRecords(database: DatabaseSync): ReadRecords {
  const question = database.prepare(
    `SELECT body, max(since) FROM record WHERE account = ? AND kind = ? AND since <= ? GROUP BY record_id ORDER BY record_id`,
  );
  return <T>(account: number, kind: RecordKind, now: number): readonly T[] =>
    question
      .all(account, kind, now)
      .flatMap(({ body }) => (typeof body === "string" ? [JSON.parse(body) as T] : []));
}

/** Writes records, without the versions that were over before the bank's first day. */
export function writeRecords(
  database: DatabaseSync,
  account: number,
  today: number,
  records: readonly RecordVersion[],
): void {
  const insert = database.prepare("INSERT INTO record VALUES (?, ?, ?, ?, ?)");
  const latest = new Map<string, number>();
  for (const { kind, id, since } of records) {
    if (since <= today) {
      latest.set(`${kind} ${id}`, Math.max(since, latest.get(`${kind} ${id}`) ?? since));
    }
  }
  for (const { kind, id, since, body } of records) {
    if (since >= (latest.get(`${kind} ${id}`) ?? since)) {
      insert.run(account, kind, id, since, body === undefined ? null : JSON.stringify(body));
    }
  }
}
