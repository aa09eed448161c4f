import { describe, expect, it } from "vitest";
import { explainPermissions } from "./explain-permissions.js";
import { type OperationId, operations } from "./generated/operations.js";
import { permissionTable } from "./permission-table.js";

describe("explainPermissions", () => {
  it("explains the smallest consent", () => {
    expect(explainPermissions(["ReadAccountsBasic"])).toEqual({
      operations: ["GetAccounts", "GetAccountsAccountId"],
      withheld: ["Account.Account", "Account.Servicer", "Account.StatementFrequencyAndFormat"],
      transactions: "none",
      cardNumbers: "masked",
    });
  });

  it.each([
    [["ReadTransactionsDetail"], "none"],
    [["ReadTransactionsBasic", "ReadTransactionsCredits"], "credits"],
    [["ReadTransactionsDetail", "ReadTransactionsDebits"], "debits"],
    [["ReadTransactionsBasic", "ReadTransactionsCredits", "ReadTransactionsDebits"], "all"],
  ])("says which rows %j shows: %s", (permissions, rows) => {
    expect(explainPermissions(permissions).transactions).toBe(rows);
  });

  it("lets Detail win over Basic", () => {
    expect(explainPermissions(["ReadAccountsBasic", "ReadAccountsDetail"]).withheld).toEqual([]);
  });

  it("needs the permissions of transactions, not of statements, for the transactions of a statement", () => {
    const { operations: opened } = explainPermissions(["ReadAccountsBasic", "ReadStatementsDetail"]);

    expect(opened).toContain("GetAccountsAccountIdStatementsStatementIdFile");
    expect(opened).not.toContain("GetAccountsAccountIdStatementsStatementIdTransactions");
  });

  it("opens nothing for a permission of tomorrow", () => {
    expect(explainPermissions(["ReadTomorrow"]).operations).toEqual([]);
  });

  it("knows only calls that ask for the permission, and every call of each permission", () => {
    for (const [permission, { operations: opened }] of Object.entries(permissionTable)) {
      const asking = (Object.keys(operations) as OperationId[]).filter((id) =>
        operations[id].permissions.some((group) => group.includes(permission)),
      );

      expect([...opened].sort(), permission).toEqual(asking.sort());
    }
  });
});
