import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { accountIdOf, allRows, day, today } from "../__fixtures__/everything.js";
import { openPeople } from "../open-people.js";
import { databaseError } from "./database-error.js";

const folder = mkdtempSync(join(tmpdir(), "people-"));
const path = (name: string): string => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true }));

/** The code and message of what goes wrong when a file is opened. */
function refusal(file: string | DatabaseSync, more: { readonly seed?: string } = {}) {
  try {
    openPeople({ today, database: file, ...more }).close();
    return;
  } catch (problem) {
    return problem as Error & { readonly code?: string };
  }
}

describe("a bank in a file", () => {
  it("is there again, as of its own first day", () => {
    const first = openPeople({ today, database: path("kept.db") });
    const accountId = accountIdOf(first, "ivsa", "current_account");
    const rows = allRows(first, accountId, today);
    first.close();

    const second = openPeople({ today: today + 50 * day, database: path("kept.db") });
    expect(allRows(second, accountId, today)).toEqual(rows);
    expect(second.users()).toHaveLength(16);
    second.close();
  });

  it("goes on to be filled where the first left off", () => {
    const first = openPeople({ today, database: path("more.db") });
    first.balances(accountIdOf(first, "ivsa", "current_account"), today);
    first.close();
    const fresh = openPeople({ today });
    const card = accountIdOf(fresh, "mits", "credit_card");

    const second = openPeople({ today, database: path("more.db") });
    expect(allRows(second, card, today)).toEqual(allRows(fresh, card, today));
    second.close();
    fresh.close();
  });

  it("can be copied and opened", () => {
    const first = openPeople({ today, database: path("from.db"), seed: "copy" });
    first.close();
    copyFileSync(path("from.db"), path("to.db"));

    const second = openPeople({ today, database: path("to.db") });
    expect(second.seed).toBe("copy");
    second.close();
  });

  it("starts anew from another seed when it is reset, and keeps its day", () => {
    const people = openPeople({ today, database: path("reset.db"), rows: 20 });
    const accountId = accountIdOf(people, "ivsa", "current_account");
    const before = allRows(people, accountId, today);

    people.reset("another");
    expect(people.seed).toBe("another");
    expect(allRows(people, accountId, today)).not.toEqual(before);
    people.reset("zopa");
    expect(allRows(people, accountId, today)).toEqual(before);
    expect(
      people.transactions({
        accountId: accountIdOf(people, "million", "current_account"),
        now: today,
        offset: 0,
        limit: 1,
      }).total,
    ).toBe(20);
    people.close();
  });

  it("leaves the tables of others alone when it is reset", () => {
    const people = openPeople({ today });
    people.database.exec("CREATE TABLE consent (id TEXT); INSERT INTO consent VALUES ('1')");

    people.reset();

    expect(people.database.prepare("SELECT count(*) AS count FROM consent").get()?.["count"]).toBe(1);
    people.close();
  });

  it("can be filled in the middle of somebody else's transaction", () => {
    const people = openPeople({ today });
    people.database.exec("BEGIN");

    expect(people.balances(accountIdOf(people, "ivsa", "current_account"), today)).toHaveLength(10);
    people.database.exec("COMMIT");
    people.close();
  });
});

describe("a database that was given open", () => {
  it("is filled, and left open", () => {
    const database = new DatabaseSync(":memory:");
    openPeople({ today, database }).close();

    expect(database.isOpen).toBe(true);
    const again = openPeople({ today, database });
    expect(again.users()).toHaveLength(16);
    database.close();
  });
});

describe("a file is refused", () => {
  it("when it is no database, and stays as it was", () => {
    writeFileSync(path("notes.txt"), "These are my notes, and they are longer than a header. ".repeat(40));
    const before = readFileSync(path("notes.txt"));

    expect(refusal(path("notes.txt"))).toMatchObject({
      code: "database_not_ours",
      message: expect.stringMatching(/no SQLite database.*left as it is.*Name another file/),
    });
    expect(readFileSync(path("notes.txt"))).toEqual(before);
  });

  it("when it is a database of something else, and stays as it was", () => {
    const other = new DatabaseSync(path("other.db"));
    other.exec("CREATE TABLE customer (name TEXT)");
    other.close();
    const before = readFileSync(path("other.db"));

    expect(refusal(path("other.db"))).toMatchObject({
      code: "database_not_ours",
      message: expect.stringContaining("is no sandbox bank"),
    });
    expect(readFileSync(path("other.db"))).toEqual(before);
    const again = new DatabaseSync(path("other.db"));
    expect(() => again.exec("INSERT INTO customer VALUES ('not held any more')")).not.toThrow();
    again.close();
  });

  it("when it has the mark of another application on it, even if it is empty", () => {
    const other = new DatabaseSync(path("marked.db"));
    other.exec("PRAGMA application_id = 7; CREATE TABLE x (y); DROP TABLE x");
    other.close();

    expect(refusal(path("marked.db"))?.code).toBe("database_not_ours");
  });

  it("when it is a bank of another version", () => {
    openPeople({ today, database: path("newer.db") }).close();
    const newer = new DatabaseSync(path("newer.db"));
    newer.exec("PRAGMA user_version = 99");
    newer.close();

    expect(refusal(path("newer.db"))).toMatchObject({
      code: "database_not_ours",
      message: expect.stringContaining("of version 99; this sandbox reads version 1"),
    });
  });

  it("when another bank is open on it", () => {
    const first = openPeople({ today, database: path("shared.db") });

    expect(refusal(path("shared.db"))).toMatchObject({
      code: "database_unusable",
      message: expect.stringMatching(/is in use: another sandbox.*copy the file/),
    });
    first.close();
    expect(refusal(path("shared.db"))).toBeUndefined();
  });

  it.skipIf(process.getuid?.() === 0)("when it may not be written", () => {
    openPeople({ today, database: path("fixed.db") }).close();
    chmodSync(path("fixed.db"), 0o444);

    expect(refusal(path("fixed.db"))).toMatchObject({
      code: "database_unusable",
      message: expect.stringContaining("may not be written"),
    });
  });

  it("when it is opened for reading only", () => {
    openPeople({ today, database: path("readonly.db") }).close();
    const database = new DatabaseSync(path("readonly.db"), { readOnly: true });

    expect(refusal(database)).toMatchObject({
      code: "database_unusable",
      message: expect.stringContaining("that was given may not be written"),
    });
    database.close();
  });

  it("when its folder is not there", () => {
    expect(refusal(path("nowhere/bank.db"))).toMatchObject({
      code: "database_unusable",
      message: expect.stringMatching(/cannot be opened.*folder exists/),
    });
  });

  it("when it was made from another seed than the one asked for", () => {
    openPeople({ today, database: path("seeded.db"), seed: "one" }).close();

    expect(refusal(path("seeded.db"), { seed: "two" })).toMatchObject({
      code: "database_unusable",
      message: expect.stringContaining("made from another seed"),
    });
    expect(refusal(path("seeded.db"), { seed: "one" })).toBeUndefined();
  });

  it("when it was never filled", () => {
    openPeople({ today, database: path("hollow.db") }).close();
    const hollow = new DatabaseSync(path("hollow.db"));
    hollow.exec("DELETE FROM bank");
    hollow.close();

    expect(refusal(path("hollow.db"))).toMatchObject({
      code: "database_not_ours",
      message: expect.stringContaining("never filled"),
    });
  });

  it("when its disk is full, or for a reason that only SQLite knows", () => {
    expect(databaseError("bank.db", { errcode: 13 }).message).toContain("no room left");
    expect(databaseError("bank.db", new Error("disk I/O error")).message).toBe(
      "The database bank.db cannot be used: disk I/O error.",
    );
    expect(databaseError("bank.db", undefined).message).toContain("SQLite does not say why");
  });
});
