import { describe, expect, it } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { packageTableFindings, withPackagePresent } from "./package-table.ts";
import { unknownScripts } from "./unknown-scripts.ts";

describe("a document", () => {
  it("may link to a file, to a heading of its own and to other sites", () => {
    const text = "# The packages\n[a](LICENSE) [b](#the-packages) [c](https://bank.example/x)";

    expect(brokenLinks("README.md", text)).toEqual([]);
  });

  it("may not link to what is not there", () => {
    expect(brokenLinks("packages/core/README.md", "[a](LICENSE) [b](#gone)")).toEqual([
      "packages/core/README.md: the link LICENSE leads nowhere.",
      "packages/core/README.md: there is no heading for #gone.",
    ]);
  });

  it("may link to a heading of another page, which is looked for there, in a folder in its README", () => {
    const text =
      "[a](../SECURITY.md#versions) [b](../packages/core#errors) [c](../packages/core/README.md#gone)";

    expect(brokenLinks("docs/errors.md", text)).toEqual([
      "docs/errors.md: there is no heading for ../packages/core/README.md#gone.",
    ]);
  });

  it("has no heading in a comment of a command, and two of one name apart", () => {
    const text = "# Use\n```sh\n# build\n```\n## Use\n[a](#use) [b](#use-1) [c](#build)";

    expect(brokenLinks("README.md", text)).toEqual(["README.md: there is no heading for #build."]);
  });

  it("names only commands that exist", () => {
    const text = "`pnpm check` and `npm run verify`\npnpm chekc\npnpm install";

    expect(unknownScripts("README.md", text, { check: "", verify: "" })).toEqual([
      "README.md: there is no script `chekc` in package.json.",
    ]);
  });
});

describe("the package table", () => {
  const table =
    "| `@zopa-openbanking/core` _(planned)_ | contracts |\n| [`@zopa-openbanking/gone`](x) | gone |\n\nText.\n";

  it("says which packages are here and which are not", () => {
    const findings = packageTableFindings(table);

    expect(findings).toContain("README.md: @zopa-openbanking/core is marked as planned and is here.");
    expect(findings).toContain("README.md: @zopa-openbanking/gone is marked as here and is not.");
    expect(findings).toContain("README.md: the package table has no row for @zopa-openbanking/profiles.");
  });

  it("takes a package that arrives into its planned row, or into a new one", () => {
    expect(withPackagePresent(table, "@zopa-openbanking/core", "packages/core", "C.")).toContain(
      "| [`@zopa-openbanking/core`](packages/core) | contracts |",
    );
    expect(withPackagePresent(table, "@zopa-openbanking/new", "packages/new", "N.")).toContain(
      "gone |\n| [`@zopa-openbanking/new`](packages/new) | N. | nothing | |\n\nText.",
    );
  });
});
