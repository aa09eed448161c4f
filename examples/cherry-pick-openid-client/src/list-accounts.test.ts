import { startSandbox } from "@zopa-openbanking/sandbox";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type BankClient, createBankClient } from "./bank-client.ts";
import { listAccounts } from "./list-accounts.ts";

let bank: Awaited<ReturnType<typeof startSandbox>>;
let client: BankClient;

beforeEach(async () => {
  bank = await startSandbox({ seed: "cherry-pick" });
  client = await createBankClient({ ...bank.tpp, profile: bank.profile });
});

afterEach(async () => {
  await client.transport.close();
  await bank.close();
});

const approve = (link: string) => bank.phone.open(link, { user: "rora", decision: "approve" });

it("reads the accounts of a customer who approved, without breaking a rule of the bank", async () => {
  const accounts = await listAccounts(client, approve);

  expect(accounts.map(({ AccountTypeCode, Currency }) => [AccountTypeCode, Currency])).toEqual([
    ["CACC", "GBP"],
    ["CARD", "GBP"],
  ]);
  expect(bank.requests.all().flatMap(({ rulesBroken }) => rulesBroken)).toEqual([]);
});

it("is told when the customer declines", async () => {
  const decline = (link: string) => bank.phone.open(link, { user: "rora", decision: "decline" });

  await expect(listAccounts(client, decline)).rejects.toMatchObject({ error: "access_denied" });
});

it("refuses the answer to another authorisation", async () => {
  const other = await bank.createLink();

  await expect(listAccounts(client, () => approve(other.url))).rejects.toMatchObject({
    code: "OAUTH_INVALID_RESPONSE",
  });
});

it("sends the certificate to the bank's own hosts and to no other", async () => {
  await expect(client.transport.fetch("https://elsewhere.example/")).rejects.toMatchObject({
    code: "origin_not_allowed",
  });
});
