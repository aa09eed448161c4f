import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import { afterEach, beforeEach, expect, it } from "vitest";
import { grantOf } from "../__fixtures__/grants.js";
import { runProcess } from "../__fixtures__/run-process.js";
import { coordinateRefresh } from "./coordinate-refresh.js";
import { createGrantStore, type GrantStore } from "./grant-store.js";

let folder: string;
let store: GrantStore;
const grant = grantOf("aac-1", { issuedAt: 1 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coordinate-"));
  store = createGrantStore({ file: join(folder, "grants"), clock: () => 0 });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("refreshes what is stored, and stores what comes back before it is given out", async () => {
  await store.save(grant);
  const given: (Grant | undefined)[] = [];
  const fresh = { ...grant, accessToken: "fresh", issuedAt: 2 };
  const result = await coordinateRefresh(store, grant)(
    "key",
    (latest) => {
      given.push(latest);
      return Promise.resolve(fresh);
    },
    {},
  );
  expect(given).toEqual([grant]);
  expect(result).toEqual(fresh);
  expect(await store.find("aac-1")).toEqual(fresh);
});

it("takes what is stored when another has refreshed meanwhile", async () => {
  const newer = { ...grant, accessToken: "newer", issuedAt: 2 };
  await store.save(newer);
  const run = () => Promise.reject(new Error("not needed"));
  expect(await coordinateRefresh(store, grant)("key", run, {})).toEqual(newer);
});

it("leaves the stored grant when the refresh fails", async () => {
  await store.save(grant);
  const run = () => Promise.reject(new Error("the bank said no"));
  await expect(coordinateRefresh(store, grant)("key", run, {})).rejects.toThrow("the bank said no");
  expect(await store.find("aac-1")).toEqual(grant);
});

it("spends no refresh token while the store cannot be written", async () => {
  await store.save(grant);
  let refreshes = 0;
  const full: GrantStore = { ...store, save: () => Promise.reject(new Error("no room")) };
  const run = () => {
    refreshes += 1;
    return Promise.resolve(grant);
  };
  await expect(coordinateRefresh(full, grant)("key", run, {})).rejects.toThrow("no room");
  expect(refreshes).toBe(0);
});

it("lets one of three processes refresh, and the others take what it got", async () => {
  await store.save(grant);
  const texts = await Promise.all(
    ["a", "b", "c"].map((name) => runProcess("./refresh-once.ts", [store.file, name])),
  );
  const results = texts.map((text) => JSON.parse(text) as { refreshes: number; accessToken: string });
  expect(results.map(({ refreshes }) => refreshes).sort()).toEqual([0, 0, 1]);
  expect(new Set(results.map(({ accessToken }) => accessToken)).size).toBe(1);
});
