import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { storedBudget } from "./stored-budget.js";

let folder: string;
let file: string;
let now = 1_000_000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "budget-"));
  file = join(folder, "accesses");
  now = 1_000_000;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const access = {
  consentId: "aac-1",
  endpoint: "GET /accounts",
  accountId: undefined,
  accessesPer24Hours: 4,
} as const;
const take = (change: object = {}) => storedBudget({ file, clock: () => now }).take({ ...access, ...change });

it("allows four in any 24 hours, whichever process asks, and says when the next one is", async () => {
  for (let index = 0; index < 4; index += 1) {
    expect(await take()).toEqual({ isAllowed: true });
    now += 60;
  }
  expect(await take()).toEqual({ isAllowed: false, retryAt: 1_000_000 + 86_400 });
  now = 1_000_000 + 86_400;
  expect(await take()).toEqual({ isAllowed: true });
  expect(await take()).toEqual({ isAllowed: false, retryAt: 1_000_060 + 86_400 });
});

it("counts each consent, operation and account for itself", async () => {
  for (let index = 0; index < 4; index += 1) {
    await take();
  }
  expect((await take()).isAllowed).toBe(false);
  expect((await take({ consentId: "aac-2" })).isAllowed).toBe(true);
  expect((await take({ endpoint: "GET /accounts/{AccountId}/balances" })).isAllowed).toBe(true);
  expect((await take({ accountId: "1" })).isAllowed).toBe(true);
});

it("counts once each when several ask at the same time", async () => {
  const decisions = await Promise.all(Array.from({ length: 8 }, () => take()));
  expect(decisions.filter(({ isAllowed }) => isAllowed)).toHaveLength(4);
});

it("writes neither consent nor account, and forgets what is older than a day", async () => {
  await take({ consentId: "aac-secret", accountId: "12345678" });
  expect(readFileSync(file, "utf8")).not.toMatch(/aac-secret|12345678/);
  now += 86_401;
  await take();
  expect(Object.keys(JSON.parse(readFileSync(file, "utf8")))).toHaveLength(1);
});

it("begins anew when its file is damaged", async () => {
  writeFileSync(file, "{ cut");
  expect(await take()).toEqual({ isAllowed: true });
});
