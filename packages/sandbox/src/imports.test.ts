import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("takes nothing of this repository but the profiles, and types of the account data", () => {
  const sources = import.meta.dirname;
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$|__fixtures__/.test(file),
  );

  const imported = files.flatMap((file) =>
    [
      ...readFileSync(join(sources, file), "utf8").matchAll(
        /^(?:import|export)\s([^;"]*?)from "(@zopa-openbanking\/[^"]+)"/gm,
      ),
    ].map(([, names = "", from = ""]) => `${/^type\s/.test(names) ? "type " : ""}${from}`),
  );

  expect([...new Set(imported)].filter((each) => !each.startsWith("type ")).toSorted()).toEqual([
    "@zopa-openbanking/profiles",
    "@zopa-openbanking/profiles/zopa-transaction-codes",
  ]);
});
