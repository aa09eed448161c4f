import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ZopaClient } from "zopa-openbanking";
import type { BankAccess } from "./bank/bank-access.ts";
import { journey } from "./journey.ts";
import { createNarrator, type Narrator } from "./narrator.ts";
import { openClient } from "./open-client.ts";

let bank: Sandbox;
let access: BankAccess;
let narrator: Narrator;
let zopa: ZopaClient;

beforeEach(async () => {
  bank = await startSandbox();
  access = {
    ...bank.tpp,
    profile: bank.profile,
    whereabouts: "a test",
    clientAuthentication: "private_key_jwt",
    customerIpAddress: "127.0.0.1",
    askCustomer: (link) => bank.phone.open(link, { user: "ivsa", decision: "approve" }),
    close: async () => {},
  };
  const { signal } = new AbortController();
  narrator = createNarrator({ paper: undefined, write: () => {}, signal });
  zopa = await openClient(access, narrator);
});

afterEach(async () => {
  await zopa.close();
  await bank.close();
});

function travel(changes: { readonly bank?: Partial<BankAccess>; readonly zopa?: Partial<ZopaClient> } = {}) {
  return journey({
    zopa: { ...zopa, ...changes.zopa },
    bank: { ...access, ...changes.bank },
    narrator,
    qrFile: undefined,
  });
}

/** How every consent of the bank stands. */
function standing(): readonly string[] {
  return bank.consents.list().map(({ status }) => status);
}

it("breaks no rule of the bank until it tries what must be refused", async () => {
  const { accounts } = await travel();

  expect(accounts).toHaveLength(1);
  const refused = bank.requests.all().filter(({ rulesBroken }) => rulesBroken.length > 0);
  expect(refused.map(({ path }) => path.replace(/^.*\//, ""))).toEqual(["accounts", "token"]);
  expect(standing()).toEqual([]);
});

it("leaves no consent behind when the customer declines", async () => {
  const decline = (link: string) => bank.phone.open(link, { user: "ivsa", decision: "decline" });

  await expect(travel({ bank: { askCustomer: decline } })).rejects.toMatchObject({
    code: "authorization_denied",
  });

  expect(standing()).toEqual([]);
});

it("leaves no consent behind when reading fails, and tells of that failure even if deleting fails, too", async () => {
  bank.faults.add("truncated-json", { match: { path: "/balances" } });

  await expect(travel()).rejects.toMatchObject({ code: "response_format" });
  expect(standing()).toEqual([]);

  const deleteConsent = () => Promise.reject(new Error("no"));
  await expect(travel({ zopa: { deleteConsent } })).rejects.toMatchObject({ code: "response_format" });
});

it("is not content when the bank still answers after the end", async () => {
  const deleteConsent = async () => {};

  await expect(travel({ zopa: { deleteConsent } })).rejects.toMatchObject({ code: "access_not_refused" });
});
