import { describe, expect, it } from "vitest";
import * as index from "./index.js";
import { operations } from "./operations.js";
import * as strict from "./strict.js";

const all = Object.values(operations);

describe("operations", () => {
  it("has the 29 operations of the standard, on 28 paths", () => {
    expect(all).toHaveLength(29);
    expect(new Set(all.map(({ path }) => path)).size).toBe(28);
  });

  it("names bodies that have both schemas", () => {
    const names = all
      .flatMap(({ request, response }) => [request, response])
      .filter((name) => name !== undefined);

    expect(names.filter((name) => !(name in index) || !(name in strict))).toEqual([]);
  });

  it("answers without a body of ours for a deletion and for a file only", () => {
    expect(
      all.filter(({ response }) => response === undefined).map(({ path, method }) => `${method} ${path}`),
    ).toEqual([
      "DELETE /account-access-consents/{ConsentId}",
      "GET /accounts/{AccountId}/statements/{StatementId}/file",
    ]);
  });

  it("asks for the third party's own token for consents, and for the customer's elsewhere", () => {
    const own = all.filter(({ token }) => token === "client_credentials");

    expect(own.map(({ path }) => path.split("/")[1])).toEqual(Array(3).fill("account-access-consents"));
  });
});
