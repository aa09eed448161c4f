import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPermissions } from "./check-permissions.js";
import { permissions as known } from "./generated/codes.js";

const problemsOf = (permissions: readonly string[]) =>
  checkPermissions(permissions).map(({ problem }) => problem);

describe("checkPermissions", () => {
  it.each([
    [["ReadAccountsBasic"]],
    [["ReadAccountsDetail", "ReadBalances", "ReadStatementsDetail", "ReadPAN"]],
    [["ReadAccountsBasic", "ReadAccountsDetail"]],
    [["ReadAccountsBasic", "ReadAccountsBasic"]],
    [["ReadAccountsBasic", "ReadTransactionsBasic", "ReadTransactionsCredits"]],
    [["ReadAccountsBasic", "ReadTransactionsBasic", "ReadTransactionsDetail", "ReadTransactionsDebits"]],
  ])("finds nothing in %j", (permissions) => {
    expect(checkPermissions(permissions)).toEqual([]);
  });

  it.each([
    [[], ["permissions_empty", "accounts_missing"]],
    [["ReadBalances"], ["accounts_missing"]],
    [["ReadAccountsBasic", "ReadTransactionsDetail"], ["transactions_direction_missing"]],
    [["ReadAccountsBasic", "ReadTransactionsCredits"], ["transactions_view_missing"]],
    [["ReadAccountsBasic", "ReadEverything"], ["permission_unknown"]],
  ])("finds in %j what a bank must refuse", (permissions, problems) => {
    expect(problemsOf(permissions)).toEqual(problems);
  });

  it("finds what this bank does not support, and does not count it as unknown", () => {
    const findings = checkPermissions(["ReadAccountsBasic", "ReadProducts"], {
      supported: ["ReadAccountsBasic"],
    });

    expect(findings).toMatchObject([{ problem: "permission_unsupported", permissions: ["ReadProducts"] }]);
  });

  it("does not mind order or repetition", () => {
    fc.assert(
      fc.property(fc.subarray([...known]), (permissions) => {
        const changed = [...permissions, ...permissions].reverse();

        expect(problemsOf(changed)).toEqual(problemsOf(permissions));
      }),
      { seed: 3 },
    );
  });

  it("finds nothing once each missing permission that it names is there", () => {
    fc.assert(
      fc.property(fc.subarray([...known]), (permissions) => {
        const named = checkPermissions(permissions).flatMap(({ permissions: needed }) => needed);

        expect(checkPermissions([...permissions, ...named])).toEqual([]);
      }),
      { seed: 3 },
    );
  });
});
