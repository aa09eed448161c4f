import { type KnownPermission, permissions as knownPermissions, type Permission } from "./generated/codes.js";

/**
 * What can be wrong with the permissions of a consent.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Permissions}
 */
export type PermissionProblem =
  | "permissions_empty"
  | "permission_unknown"
  | "permission_unsupported"
  | "accounts_missing"
  | "transactions_direction_missing"
  | "transactions_view_missing";

/**
 * One thing that is wrong with the permissions of a consent.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Permissions}
 */
export interface PermissionFinding {
  readonly problem: PermissionProblem;
  /** The permissions that it is about: those that are there, or, when one is missing, those of which one is needed. */
  readonly permissions: readonly Permission[];
  /** What is wrong and what to do, for a person. */
  readonly message: string;
}

/**
 * What else is known about the bank.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Permissions}
 */
export interface CheckPermissionsOptions {
  /** The permissions that this bank supports. The standard lets it refuse the others. */
  readonly supported?: readonly Permission[];
}

const accountsViews: readonly KnownPermission[] = ["ReadAccountsBasic", "ReadAccountsDetail"];
const transactionsViews: readonly KnownPermission[] = ["ReadTransactionsBasic", "ReadTransactionsDetail"];
const transactionsDirections: readonly KnownPermission[] = [
  "ReadTransactionsCredits",
  "ReadTransactionsDebits",
];

/**
 * Finds what a bank must refuse in the permissions of a consent, before the bank does.
 *
 * Returns every reason, in the order of the standard; nothing when the permissions may be sent. Basic together with Detail, and
 * a permission that stands twice, are no reasons: a bank must accept the first, and does accept the second.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Permissions}
 *
 * @example
 * ```ts
 * import { checkPermissions } from "@zopa-openbanking/aisp-types/permissions";
 *
 * const [finding] = checkPermissions(["ReadAccountsBasic", "ReadTransactionsDetail"]);
 * finding?.problem; // "transactions_direction_missing"
 * ```
 */
export function checkPermissions(
  permissions: readonly Permission[],
  options: CheckPermissionsOptions = {},
): readonly PermissionFinding[] {
  const findings: PermissionFinding[] = [];
  const among = (candidates: readonly Permission[]): readonly Permission[] =>
    candidates.filter((candidate) => permissions.includes(candidate));

  if (permissions.length === 0) {
    findings.push({
      problem: "permissions_empty",
      permissions: [],
      message: "A consent needs at least one permission.",
    });
  }

  const unknown = permissions.filter((permission) => !isKnown(permission));
  if (unknown.length > 0) {
    findings.push({
      problem: "permission_unknown",
      permissions: unknown,
      message: `The standard has no permission ${unknown.join(", ")}. Look for a misspelling.`,
    });
  }

  const { supported } = options;
  const unsupported = supported && permissions.filter((name) => isKnown(name) && !supported.includes(name));
  if (unsupported !== undefined && unsupported.length > 0) {
    findings.push({
      problem: "permission_unsupported",
      permissions: unsupported,
      message: `This bank does not support ${unsupported.join(", ")}. Ask for less.`,
    });
  }

  if (among(accountsViews).length === 0) {
    findings.push({
      problem: "accounts_missing",
      permissions: accountsViews,
      message: "Every consent needs ReadAccountsBasic or ReadAccountsDetail. Add one of them.",
    });
  }

  const views = among(transactionsViews);
  const directions = among(transactionsDirections);
  if (views.length > 0 && directions.length === 0) {
    findings.push({
      problem: "transactions_direction_missing",
      permissions: transactionsDirections,
      message: `${views.join(" and ")} without ReadTransactionsCredits or ReadTransactionsDebits shows nothing. Add one or both.`,
    });
  }
  if (directions.length > 0 && views.length === 0) {
    findings.push({
      problem: "transactions_view_missing",
      permissions: transactionsViews,
      message: `${directions.join(" and ")} without ReadTransactionsBasic or ReadTransactionsDetail shows nothing. Add one of them.`,
    });
  }

  return findings;
}

function isKnown(permission: Permission): boolean {
  return (knownPermissions as readonly string[]).includes(permission);
}
