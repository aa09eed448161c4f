// `pnpm --filter cherry-pick-types start`: plays it against the local bank.
import { borrowAccess } from "./borrow-access.ts";
import { describeAccount } from "./describe-account.ts";
import { readAccounts, readTransactions } from "./read-accounts.ts";

const { api, close } = await borrowAccess();
try {
  for (const account of await readAccounts(api)) {
    console.log(describeAccount(account, await readTransactions(api, account.AccountId)));
  }
} finally {
  await close();
}
