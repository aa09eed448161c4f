import { expect, it } from "vitest";
import type { HeldAccount } from "../people/people.js";
import { pickAccounts } from "./pick-accounts.js";
import type { RequestToShare } from "./request-to-share.js";

const held: readonly HeldAccount[] = [
  { accountId: "1", userIds: ["rora"], product: "current_account", label: "Everyday" },
  { accountId: "2", userIds: ["rora"], product: "credit_card", label: "Card" },
  { accountId: "3", userIds: ["rora"], product: "credit_card", label: "Other card" },
];

it.each<[string, readonly string[], readonly string[] | undefined, readonly string[]]>([
  ["all, where nothing is said", [], undefined, ["1", "2", "3"]],
  ["those shared before", ["3"], undefined, ["3"]],
  ["those shared before that are still open", ["2", "closed"], undefined, ["2"]],
  ["all, where none of those shared before is left", ["closed"], undefined, ["1", "2", "3"]],
  ["those of a kind", ["1"], ["credit_card"], ["2", "3"]],
  ["a kind and an id", [], ["current_account", "3"], ["1", "3"]],
  ["ids of anybody, for the bank to refuse", [], ["elsewhere"], ["elsewhere"]],
  ["none, where none are said", ["1"], [], []],
])("%s", (_name, accounts, chosen, picked) => {
  const request: RequestToShare = {
    client: { clientId: "a", name: "A" },
    consent: { consentId: "1", status: "AWAU", permissions: [], accounts },
    renewal: accounts.length > 0,
  };

  expect(pickAccounts(held, request, chosen)).toEqual(picked);
});

it("none of a kind that the customer does not have", () => {
  const request = { consent: { accounts: [] as readonly string[] } } as RequestToShare;

  expect(pickAccounts(held.slice(1), request, ["current_account"])).toEqual([]);
});
