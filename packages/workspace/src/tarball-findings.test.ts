import { describe, expect, it } from "vitest";
import type { Manifest } from "./manifest.ts";
import { type Tarball, tarballFindings } from "./tarball-findings.ts";

const manifest: Manifest = {
  name: "@zopa-openbanking/jws",
  version: "0.1.0",
  description: "Signers.",
  license: "MIT",
  repository: { url: "git+https://example.com/repository.git", directory: "packages/jws" },
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
  dependencies: { "@zopa-openbanking/core": "^0.1.0", jose: "^6.0.0" },
};
const files: Readonly<Record<string, string>> = {
  "package.json": "",
  "README.md": "",
  LICENSE: "",
  "dist/index.js":
    'import { readFile } from "node:fs";\nimport * as jose from "jose";\nimport "./other.js";\n',
  "dist/index.d.ts": 'export type { Clock } from "@zopa-openbanking/core";\n',
  "src/index.ts": "",
};

function tarball(
  changes: Readonly<Record<string, string | undefined>>,
  others: Partial<Manifest> = {},
): Tarball {
  const present = Object.entries({ ...files, ...changes }).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined;
  });
  return { manifest: { ...manifest, ...others }, folder: "packages/jws", files: new Map(present) };
}

it("finds nothing in a package as it should be", () => {
  expect(tarballFindings(tarball({}))).toEqual([]);
});

describe("what is not there", () => {
  it.each(["LICENSE", "README.md", "dist/index.js", "dist/index.d.ts"])("%s", (path) => {
    expect(tarballFindings(tarball({ [path]: undefined }))).toContain(
      `@zopa-openbanking/jws: ${path} is not in what is published.`,
    );
  });
  it("a command", () => {
    expect(tarballFindings(tarball({}, { bin: { sign: "./dist/command.js" } }))).toEqual([
      "@zopa-openbanking/jws: dist/command.js is not in what is published.",
    ]);
  });
});

it.each([
  "src/index.test.ts",
  "src/types.test-d.ts",
  "src/__fixtures__/keys.ts",
  "dist/index.test.js",
  ".env",
  "tsconfig.json",
  "dist/key.pem",
])("does not let %s be published", (path) => {
  const findings = tarballFindings(tarball({ [path]: "" }));
  expect(findings).toEqual([`@zopa-openbanking/jws: ${path} is published, and nobody needs it.`]);
});

it.each([
  ["static", 'import z from "zod";'],
  ["of a subpath", 'import { z } from "zod/mini";'],
  ["for its effects", 'import "zod";'],
  ["later", 'const later = await import("zod");'],
  ["passed on", 'export { z } from "zod";'],
])("finds an import that no dependency stands for: %s", (_, code) => {
  const path = "dist/more.js";
  expect(tarballFindings(tarball({ [path]: code }))).toEqual([
    "@zopa-openbanking/jws: dist/more.js imports zod, which is not among its dependencies.",
  ]);
});

it("leaves types alone: the rehearsal compiles them as users do", () => {
  expect(tarballFindings(tarball({ "dist/more.d.ts": 'import type { Context } from "koa";\n' }))).toEqual([]);
});

it("takes a file that is looked up for a use", () => {
  const resolved = 'const decoder = import.meta.resolve("@zopa-openbanking/core/package.json");';
  expect(tarballFindings(tarball({ "dist/index.d.ts": "", "dist/more.js": resolved }))).toEqual([]);
});

it("finds a dependency that nothing uses", () => {
  expect(tarballFindings(tarball({ "dist/index.d.ts": "" }))).toEqual([
    "@zopa-openbanking/jws: it depends on @zopa-openbanking/core and does not use it.",
  ]);
});

it("finds a range that only means something here", () => {
  const dependencies = { ...manifest.dependencies, jose: "catalog:" };
  expect(tarballFindings(tarball({}, { dependencies }))).toEqual([
    "@zopa-openbanking/jws: its dependency on jose is published as catalog:.",
  ]);
});

it("finds a manifest that leads elsewhere", () => {
  const wrong = { license: "ISC", description: "", repository: { url: "", directory: "packages/core" } };
  expect(tarballFindings(tarball({}, wrong))).toEqual([
    "@zopa-openbanking/jws: the licence in the manifest is not MIT.",
    "@zopa-openbanking/jws: the repository's directory is not packages/jws.",
    "@zopa-openbanking/jws: there is no description.",
  ]);
});
