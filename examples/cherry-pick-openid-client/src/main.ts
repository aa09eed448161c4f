// `pnpm --filter cherry-pick-openid-client start`: plays it against the local bank.
import { startSandbox } from "@zopa-openbanking/sandbox";
import { createBankClient } from "./bank-client.ts";
import { listAccounts } from "./list-accounts.ts";

const bank = await startSandbox();
const client = await createBankClient({ ...bank.tpp, profile: bank.profile });
try {
  const accounts = await listAccounts(client, {
    ipAddress: "127.0.0.1",
    follow: (link) => bank.phone.open(link, { user: "rora", decision: "approve" }),
  });
  for (const { AccountId, AccountTypeCode, Currency } of accounts) {
    console.log(AccountId, AccountTypeCode, Currency);
  }
} finally {
  await client.transport.close();
  await bank.close();
}
