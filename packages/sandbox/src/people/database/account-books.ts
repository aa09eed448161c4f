import type { DatabaseSync } from "node:sqlite";
import type { Account } from "@zopa-openbanking/aisp-types";
import type { StorySetting } from "../histories/story-setting.js";
import { tellStory } from "../histories/tell-story.js";
import type { AccountProduct, HeldAccount } from "../people.js";
import { inTransaction } from "./in-transaction.js";

/** An account with what it was made from. */
export interface StoredAccount extends HeldAccount {
  readonly number: number;
  readonly body: Account;
  readonly setting: StorySetting;
  readonly closesAt: number | undefined;
}

/** The bank's accounts, whose histories are made up when somebody first looks at them. */
export interface AccountBooks {
  readonly find: (accountId: string) => StoredAccount | undefined;
  /** The same, with its history. */
  readonly open: (accountId: string) => StoredAccount | undefined;
  readonly heldBy: (userId: string) => readonly StoredAccount[];
  /** To be called when the tables were written anew. */
  readonly forget: () => void;
}

/** Reads accounts, and remembers them: they never change. */
export function createAccountBooks(database: DatabaseSync): AccountBooks {
  const byId = database.prepare("SELECT * FROM account WHERE account_id = ?");
  const ofUser = database.prepare(
    "SELECT account_id FROM account JOIN holder ON holder.account = account.number WHERE user_id = ? ORDER BY number",
  );
  const holders = database.prepare("SELECT user_id FROM holder WHERE account = ? ORDER BY position");
  const known = new Map<string, StoredAccount>();
  const filled = new Set<number>();

  const find = (accountId: string): StoredAccount | undefined => {
    const row = known.has(accountId) ? undefined : (byId.get(accountId) as unknown as AccountRow | undefined);
    if (row !== undefined) {
      const userIds = holders.all(row.number).map((holder) => String(holder["user_id"]));
      known.set(accountId, storedAccount(row, userIds));
      if (row.filled === 1) {
        filled.add(row.number);
      }
    }
    return known.get(accountId);
  };

  return {
    find,
    heldBy: (userId: string) => ofUser.all(userId).flatMap((row) => find(String(row["account_id"])) ?? []),
    open: (accountId: string) => {
      const account = find(accountId);
      if (account !== undefined && !filled.has(account.number)) {
        fill(database, account);
        filled.add(account.number);
      }
      return account;
    },
    forget: () => {
      known.clear();
      filled.clear();
    },
  };
}

interface AccountRow {
  readonly number: number;
  readonly account_id: string;
  readonly product: AccountProduct;
  readonly label: string;
  readonly setting: string;
  readonly body: string;
  readonly closes_at: number | null;
  readonly filled: number;
}

function storedAccount(row: AccountRow, userIds: readonly string[]): StoredAccount {
  return {
    number: row.number,
    accountId: row.account_id,
    userIds,
    product: row.product,
    label: row.label,
    body: JSON.parse(row.body) as Account,
    setting: JSON.parse(row.setting) as StorySetting,
    closesAt: row.closes_at ?? undefined,
  };
}

function fill(database: DatabaseSync, account: StoredAccount): void {
  inTransaction(database, () => {
    tellStory(database, account.number, account.setting);
    database.prepare("UPDATE account SET filled = 1 WHERE number = ?").run(account.number);
  });
}
