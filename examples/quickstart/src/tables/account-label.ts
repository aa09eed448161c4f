import type { Account } from "@zopa-openbanking/aisp-types";

const kinds: Readonly<Record<string, string>> = { CACC: "Account", CARD: "Card" };

/** A short name for an account: `Account ··5869`. */
export function accountLabel(account: Account): string {
  return `${kinds[account.AccountTypeCode ?? ""] ?? "Account"} ··${accountNumber(account)}`;
}

/** The end of its number, as people know their accounts. */
export function accountNumber({ Account: numbers = [], AccountId }: Account): string {
  return (numbers[0]?.Identification ?? AccountId).slice(-4);
}
