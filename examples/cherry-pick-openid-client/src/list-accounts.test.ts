import { startSandbox } from "@zopa-openbanking/sandbox";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type BankClient, createBankClient } from "./bank-client.ts";
import { type Customer, listAccounts } from "./list-accounts.ts";

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

function customerWho(decision: "approve" | "decline"): Customer {
  return { ipAddress: "127.0.0.1", follow: (link) => bank.phone.open(link, { user: "rora", decision }) };
}

it("reads the accounts of a customer who approved, without breaking a rule of the bank", async () => {
  const accounts = await listAccounts(client, customerWho("approve"));

  expect(accounts.map(({ AccountTypeCode, Currency }) => [AccountTypeCode, Currency])).toEqual([
    ["CACC", "GBP"],
    ["CARD", "GBP"],
  ]);
  expect(bank.requests.all().flatMap(({ rulesBroken }) => rulesBroken)).toEqual([]);
});

it("is told when the customer declines", async () => {
  await expect(listAccounts(client, customerWho("decline"))).rejects.toMatchObject({
    error: "access_denied",
  });
});

it("refuses the answer to another authorisation", async () => {
  const other = await bank.createLink();

  const customer = customerWho("approve");
  const misled = { ...customer, follow: () => customer.follow(other.url) };

  await expect(listAccounts(client, misled)).rejects.toMatchObject({
    code: "OAUTH_INVALID_RESPONSE",
  });
});

it("sends the certificate to the bank's own hosts and to no other", async () => {
  await expect(client.transport.fetch("https://elsewhere.example/")).rejects.toMatchObject({
    code: "origin_not_allowed",
  });
});

it.each(["intent-wrong", "intent-missing"])(
  "refuses an id_token that is not about its consent: %s",
  async (fault) => {
    bank.faults.add(fault);

    await expect(listAccounts(client, customerWho("approve"))).rejects.toThrow("about another consent");
  },
);
