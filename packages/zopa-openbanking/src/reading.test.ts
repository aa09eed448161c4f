import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { afterAll, beforeAll, expect, it } from "vitest";
import { authorised, localClient } from "./__fixtures__/local-client.js";
import type { AttendedSession } from "./session.js";
import type { ZopaClient } from "./zopa-client.js";

const pages = 1_000;
const rowsOnAPage = 100;
const mebibyte = 1_048_576;

let bank: Sandbox;
let zopa: ZopaClient;
let session: AttendedSession;
let accountId = "";

beforeAll(async () => {
  bank = await startSandbox({ rows: pages * rowsOnAPage });
  zopa = await localClient(bank);
  const grant = await authorised(bank, zopa, { user: "million" });
  session = zopa.openSession(grant, { customer: { ipAddress: "198.51.100.7" } });
  for (const { AccountId, AccountTypeCode } of await session.accounts().toArray()) {
    accountId = AccountTypeCode === "CACC" ? (AccountId ?? "") : accountId;
  }
});
afterAll(async () => {
  await zopa.close();
  await bank.close();
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heapUsed(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

it("reads 1,000 pages: no page twice, every row once and in order, and memory stays flat", async () => {
  const ids = new Set<string>();
  const numbers: number[] = [];
  let rows = 0;
  let outOfOrder = 0;
  let latest = "9999";
  const used: number[] = [];

  for await (const { number, items } of session.transactions(accountId).pages()) {
    numbers.push(number);
    for (const { TransactionId = "", BookingDateTime = "" } of items) {
      rows += 1;
      ids.add(TransactionId);
      outOfOrder += BookingDateTime > latest ? 1 : 0;
      latest = BookingDateTime;
    }
    if (number % 100 === 0) {
      // The bank is in this process: what it remembers of requests is not the reader's.
      bank.requests.clear();
      used.push(heapUsed());
    }
  }

  expect(numbers).toEqual(Array.from({ length: pages }, (_none, index) => index + 1));
  expect({ rows, different: ids.size, outOfOrder }).toEqual({
    rows: pages * rowsOnAPage,
    different: pages * rowsOnAPage,
    outOfOrder: 0,
  });
  // The ids that are kept here are in it.
  expect((Math.max(...used) - (used[0] ?? 0)) / mebibyte).toBeLessThan(30);
}, 300_000);
