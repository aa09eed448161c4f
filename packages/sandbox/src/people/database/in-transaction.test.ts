import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { inTransaction } from "./in-transaction.js";

it("does nothing at all when a part of it fails, and goes on afterwards", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE x (y)");
  const insert = () => database.exec("INSERT INTO x VALUES (1)");
  const count = () => database.prepare("SELECT count(*) AS count FROM x").get()?.["count"];

  expect(() =>
    inTransaction(database, () => {
      insert();
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(count()).toBe(0);
  inTransaction(database, () => {
    insert();
    inTransaction(database, insert);
  });
  expect(count()).toBe(2);
  database.close();
});
