import { expect, it } from "vitest";
import { type Bill, licenceFindings, licenceTable, partsOf } from "./licences.ts";

const jose = { name: "jose", version: "6.2.0", licenses: [{ license: { id: "MIT" } }] };
const core = { group: "@zopa-openbanking", name: "core", version: "0.1.0" };

function bill(name: string, ...components: NonNullable<Bill["components"]>): Bill {
  return { metadata: { component: { ...core, name } }, components };
}

function licensed(...licenses: NonNullable<NonNullable<Bill["components"]>[number]["licenses"]>): Bill {
  return bill("jws", { ...jose, licenses });
}

it("tells each part once, with everything that brings it, and none of ours", () => {
  const parts = partsOf([bill("core"), bill("jws", jose, core), bill("sandbox", jose)]);
  expect(parts).toEqual([
    {
      name: "jose",
      version: "6.2.0",
      licence: "MIT",
      usedBy: ["@zopa-openbanking/jws", "@zopa-openbanking/sandbox"],
    },
  ]);
  expect(licenceTable(parts)).toContain(
    "| jose | 6.2.0 | MIT | @zopa-openbanking/jws, @zopa-openbanking/sandbox |",
  );
});

it.each([
  [{ license: { id: "ISC" } }],
  [{ expression: "(MIT OR GPL-3.0-only)" }],
  [{ expression: "BSD-3-Clause" }],
])("takes %j", (licence) => {
  expect(licenceFindings(partsOf([licensed(licence)]))).toEqual([]);
});

it.each([
  [[{ license: { id: "GPL-3.0-only" } }], "GPL-3.0-only"],
  [[{ license: { name: "SEE LICENSE IN terms.txt" } }], "SEE LICENSE IN terms.txt"],
  [[{ expression: "MIT AND GPL-3.0-only" }], "MIT AND GPL-3.0-only"],
  [[{ license: { id: "MIT" } }, { license: { id: "AGPL-3.0-only" } }], "MIT AND AGPL-3.0-only"],
  [[], "unknown"],
])("does not take %j", (licences, shown) => {
  const [finding] = licenceFindings(partsOf([licensed(...licences)]));
  expect(finding).toContain(`jose@6.2.0, which @zopa-openbanking/jws brings to users, is licensed ${shown}:`);
});
