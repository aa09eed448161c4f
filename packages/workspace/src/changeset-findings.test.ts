import { expect, it } from "vitest";
import { changesetFindings, type PackageChange } from "./changeset-findings.ts";

const core: PackageChange = {
  name: "@zopa-openbanking/core",
  version: "0.1.0",
  versionOnMain: "0.1.0",
  changed: ["src/clock.ts"],
};
const named = { names: [core.name], isOnMain: false };

it("asks for a changeset when a source has changed", () => {
  expect(changesetFindings([core], [])).toMatchInlineSnapshot(`
    [
      "@zopa-openbanking/core has changed (src/clock.ts), and no new changeset names it. Run \`pnpm changeset\` and say what users get; a change that they cannot see is named there with \`none\`.",
    ]
  `);
});

it("is content with a changeset that names the package", () => {
  expect(changesetFindings([core], [named])).toEqual([]);
});

it("does not take a changeset of another package, or one that is on main already", () => {
  const jws = { ...core, name: "@zopa-openbanking/jws", changed: [] };
  expect(changesetFindings([core, jws], [{ names: [jws.name], isOnMain: false }])).toHaveLength(1);
  expect(changesetFindings([core], [{ ...named, isOnMain: true }])).toHaveLength(1);
});

it.each([
  "README.md",
  "src/clock.test.ts",
  "src/types.test-d.ts",
  "src/__fixtures__/keys.ts",
  ".size-limit.json",
])("lets %s change without one", (file) => {
  expect(changesetFindings([{ ...core, changed: [file] }], [])).toEqual([]);
});

it("asks for one when the manifest gives users something else", () => {
  expect(changesetFindings([{ ...core, changed: ["package.json"] }], [])).toHaveLength(1);
});

it("lets the release itself through, which takes the changesets away and moves the versions", () => {
  expect(
    changesetFindings([{ ...core, version: "0.2.0", changed: ["package.json", "src/version.ts"] }], []),
  ).toEqual([]);
});

it("asks for the announcement of a package that was never released, on main as well", () => {
  const fresh = { ...core, version: "0.0.0", versionOnMain: "0.0.0", changed: [] };
  expect(changesetFindings([fresh], [])).toMatchInlineSnapshot(`
    [
      "@zopa-openbanking/core was never released, and no changeset announces it. Run \`pnpm changeset\` and say what users get; a change that they cannot see is named there with \`none\`.",
    ]
  `);
  expect(changesetFindings([fresh], [{ ...named, isOnMain: true }])).toEqual([]);
});

it("refuses a changeset for a package that is not there", () => {
  expect(changesetFindings([], [named])).toMatchInlineSnapshot(`
    [
      "A changeset names @zopa-openbanking/core, which is no public package of this repository.",
    ]
  `);
});
