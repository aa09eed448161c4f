import type { KnownPermission, Permission } from "./generated/codes.js";
import { type OperationId, operations } from "./generated/operations.js";
import { permissionTable } from "./permission-table.js";

/**
 * What a consent with certain permissions shows.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Permissions}
 */
export interface PermissionsExplained {
  /** The calls that the consent opens. A bank need not have all of them. */
  readonly operations: readonly OperationId[];
  /** The members that a bank leaves out of what these calls answer. */
  readonly withheld: readonly string[];
  /** The rows of transactions that the bank sends. */
  readonly transactions: "all" | "credits" | "debits" | "none";
  /** Whether the bank may send card numbers in full. */
  readonly cardNumbers: "masked" | "full";
}

/**
 * Explains what a consent with these permissions shows, and what it keeps back.
 *
 * Permissions that the standard does not name open nothing that is known here.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Permissions}
 *
 * @example
 * ```ts
 * import { explainPermissions } from "@zopa-openbanking/aisp-types/permissions";
 *
 * const { operations, withheld } = explainPermissions(["ReadAccountsBasic", "ReadBalances"]);
 * operations.includes("GetAccountsAccountIdBalances"); // true
 * withheld.includes("Account.Account"); // true: sort code and account number need ReadAccountsDetail
 * ```
 */
export function explainPermissions(permissions: readonly Permission[]): PermissionsExplained {
  const has = (permission: Permission): boolean => permissions.includes(permission);
  const opened = (Object.keys(operations) as OperationId[]).filter(
    (id) =>
      operations[id].token === "authorization_code" &&
      operations[id].permissions.every((group) => group.some(has)),
  );
  const withheld = (Object.keys(permissionTable) as KnownPermission[])
    .filter((permission) => !has(permission))
    .flatMap((permission) => {
      const { fields, operations: calls } = permissionTable[permission];
      return calls.some((call) => opened.includes(call)) ? fields : [];
    });

  return {
    operations: opened,
    withheld,
    transactions: opened.includes("GetTransactions")
      ? rows(has("ReadTransactionsCredits"), has("ReadTransactionsDebits"))
      : "none",
    cardNumbers: has("ReadPAN") ? "full" : "masked",
  };
}

function rows(credits: boolean, debits: boolean): "all" | "credits" | "debits" {
  if (credits && debits) {
    return "all";
  }
  return credits ? "credits" : "debits";
}
