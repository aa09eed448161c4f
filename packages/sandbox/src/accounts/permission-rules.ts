import { type AispPermission, zopaProduction } from "@zopa-openbanking/profiles";
import type { Mode, Surface } from "../options.js";
import { operations } from "./operations.js";
import type { Finding } from "./refusal.js";

const clause = "Account and Transaction API v4.0, Permissions";
const path = "Data.Permissions";

const known: ReadonlySet<string> = new Set<string>([
  ...operations.flatMap(({ permissions }) => permissions.flat()),
  "ReadPAN",
]);

/**
 * Finds what the standard has a bank refuse in the permissions of a consent.
 *
 * A permission of the standard that this surface has nothing for is refused as well, as the standard asks, unless the
 * bank is permissive: Zopa's hosted sandbox takes all 21.
 */
export function permissionFindings(
  permissions: readonly string[],
  bank: { readonly mode: Mode; readonly surface: Surface },
): readonly Finding[] {
  const has = (...names: readonly AispPermission[]): boolean =>
    names.some((name) => permissions.includes(name));
  const unknown = permissions.flatMap((permission, index) => refusedCode(permission, index, bank));
  const sets: readonly (Finding | false)[] = [
    permissions.length === 0 && noPermissions,
    permissions.length > 0 && !has("ReadAccountsBasic", "ReadAccountsDetail") && noAccounts,
    has("ReadTransactionsBasic", "ReadTransactionsDetail") &&
      !has("ReadTransactionsCredits", "ReadTransactionsDebits") &&
      noDirection,
    has("ReadTransactionsCredits", "ReadTransactionsDebits") &&
      !has("ReadTransactionsBasic", "ReadTransactionsDetail") &&
      noLevel,
  ];
  return [...unknown, ...sets.filter((finding) => finding !== false)];
}

const noPermissions: Finding = {
  rule: "permissions-empty",
  clause,
  path,
  errorCode: "U002",
  explanation: "Data.Permissions is empty. Ask for at least ReadAccountsBasic or ReadAccountsDetail.",
};

const noAccounts: Finding = {
  rule: "permissions-without-accounts",
  clause,
  path,
  errorCode: "U004",
  explanation: "Neither ReadAccountsBasic nor ReadAccountsDetail is in Data.Permissions. Add one of them.",
};

const noDirection: Finding = {
  rule: "transactions-without-direction",
  clause,
  path,
  errorCode: "U001",
  explanation:
    "ReadTransactionsBasic or ReadTransactionsDetail needs ReadTransactionsCredits, ReadTransactionsDebits or both beside it.",
};

const noLevel: Finding = {
  rule: "transactions-without-level",
  clause,
  path,
  errorCode: "U001",
  explanation:
    "ReadTransactionsCredits or ReadTransactionsDebits needs ReadTransactionsBasic or ReadTransactionsDetail beside it.",
};

function refusedCode(
  permission: string,
  index: number,
  { mode, surface }: { readonly mode: Mode; readonly surface: Surface },
): readonly Finding[] {
  const place = { clause, path: `${path}[${index}]`, errorCode: "U002" };
  if (!known.has(permission)) {
    const explanation = `${place.path} is none of the 21 permissions of the standard.`;
    return [{ ...place, rule: "permission-unknown", explanation }];
  }
  const withoutEndpoint: readonly string[] = zopaProduction.aisp.permissions.withoutEndpoint;
  if (surface === "zopa" && mode === "strict" && withoutEndpoint.includes(permission)) {
    const explanation = `${place.path}, ${permission}, is for operations that this bank does not serve. Leave it out.`;
    return [{ ...place, rule: "permission-not-supported", explanation }];
  }
  return [];
}
