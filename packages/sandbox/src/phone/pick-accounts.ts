import type { HeldAccount } from "../people/people.js";
import type { RequestToShare } from "./request-to-share.js";

/** The accounts that a customer ticks. Ids that are not theirs go to the bank as they are: it is the bank that refuses. */
export function pickAccounts(
  held: readonly HeldAccount[],
  { consent }: RequestToShare,
  chosen: readonly string[] | undefined,
): readonly string[] {
  const ids = held.map(({ accountId }) => accountId);
  if (chosen === undefined) {
    // Who renews a consent keeps what was shared before, but for accounts that have closed since.
    const before = ids.filter((accountId) => consent.accounts.includes(accountId));
    return before.length > 0 ? before : ids;
  }
  return chosen.flatMap((choice) => (isProduct(choice) ? idsOf(held, choice) : [choice]));
}

function isProduct(choice: string): boolean {
  return choice === "credit_card" || choice === "current_account";
}

function idsOf(held: readonly HeldAccount[], kind: string): readonly string[] {
  return held.filter(({ product }) => product === kind).map(({ accountId }) => accountId);
}
