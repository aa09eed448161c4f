import { neighbour } from "./copy-to-scratch.ts";

/** A mistake that somebody could make, and the check that is there for it. */
export interface Mistake {
  readonly name: string;
  /** What it changes: by file, what becomes of its text. */
  readonly plant: Readonly<Record<string, (text: string | undefined) => string>>;
  /** The check, as a person would run it. */
  readonly command: string;
  /** What the check has to say. */
  readonly says: RegExp;
}

const scope = "@zopa-openbanking";
const toIndex =
  (line: string): ((text: string | undefined) => string) =>
  (text = "") =>
    `${text}${line}\n`;
const replace =
  (pattern: string | RegExp, by: string) =>
  (text = ""): string => {
    const changed = text.replace(pattern, by);
    if (changed === text) {
      throw new Error(`Nothing in the file matches ${pattern}: the mistake has to be planted elsewhere.`);
    }
    return changed;
  };
const dependOn = (name: string): ((text: string | undefined) => string) =>
  replace(
    '"devDependencies": {',
    `"dependencies": { "${scope}/${name}": "workspace:^" },\n  "devDependencies": {`,
  );

const boundaries = "pnpm check:boundaries";
const format = "pnpm check:format";
const types = "pnpm check:types";
const packages = "pnpm check:packages";
const packed = "pnpm check:packed";
const changesets = "pnpm check:changesets";
const unused = "pnpm check:unused";
const documents = "pnpm check:documents";
const coreTests = "pnpm test packages/core";

/** Every check, with at least one mistake that it has to catch. */
export const mistakes: readonly Mistake[] = [
  {
    name: "an import of a higher layer",
    plant: {
      "packages/core/package.json": dependOn("profiles"),
      "packages/core/src/index.ts": toIndex(`export type { BankProfile } from "${scope}/profiles";`),
    },
    command: boundaries,
    says: /profiles` found without any tag listed in allowlist for `@zopa-openbanking\/core`/,
  },
  {
    name: "an import of a neighbour",
    plant: {
      "packages/profiles/package.json": dependOn(neighbour),
      "packages/profiles/src/index.ts": toIndex(`export { packageName } from "${scope}/${neighbour}";`),
    },
    command: boundaries,
    says: new RegExp(`${neighbour}\` found without any tag listed in allowlist for .${scope}/profiles`),
  },
  {
    name: "a cycle between packages",
    plant: {
      "packages/core/package.json": dependOn(neighbour),
      [`packages/${neighbour}/package.json`]: dependOn("core"),
    },
    command: types,
    says: /cycl/i,
  },
  {
    name: "an import of a package that the manifest does not name",
    plant: {
      [`packages/${neighbour}/src/index.ts`]: toIndex(`export { systemClock } from "${scope}/core";`),
    },
    command: boundaries,
    says: /not specified as a dependency|not found in package\.json|cannot import package/i,
  },
  {
    name: "a cycle between files",
    plant: {
      "packages/core/src/one.ts": () =>
        'import { two } from "./two.js";\n\nexport const one = (): number => two() + 1;\n',
      "packages/core/src/two.ts": () =>
        'import { one } from "./one.js";\n\nexport const two = (): number => one() + 1;\n',
    },
    command: format,
    says: /noImportCycles/,
  },
  {
    name: "an import from inside another package",
    plant: {
      [`packages/${neighbour}/src/package-name.ts`]: (text = "") =>
        `import { redact } from "../../core/src/redact.js";\n\n${text}\nexport { redact };\n`,
    },
    command: format,
    says: /a relative path goes round its boundaries/,
  },
  {
    name: "the sandbox in what users install",
    plant: {
      [`packages/${neighbour}/src/index.ts`]: toIndex(`export type { Sandbox } from "${scope}/sandbox";`),
    },
    command: format,
    says: /a package that users install does not import it/,
  },
  {
    name: "what tests share in what users install",
    plant: { "packages/core/src/index.ts": toIndex(`export { shownBy } from "${scope}/testing";`) },
    command: format,
    says: /What tests share is for tests/,
  },
  {
    name: "a package of the repository below what tests share",
    plant: {
      "packages/testing/package.json": dependOn("core"),
      "packages/testing/src/index.ts": toIndex(`export { systemClock } from "${scope}/core";`),
    },
    command: boundaries,
    says: /core` found without any tag listed in allowlist for `@zopa-openbanking\/testing`/,
  },
  {
    name: "a file that is not formatted",
    plant: { "packages/core/src/clock.ts": (text = "") => `${text}\n\n\n` },
    command: format,
    says: /clock\.ts format/,
  },
  {
    name: "a promise that nobody waits for",
    plant: {
      "packages/core/src/clock.ts": (text = "") =>
        `${text}\nasync function later(): Promise<void> {\n  await Promise.resolve();\n}\n\nexport function start(): void {\n  later();\n}\n`,
    },
    command: format,
    says: /noFloatingPromises/,
  },
  {
    name: "a test that keeps all others from running",
    plant: { "packages/core/src/clock.test.ts": replace("\nit(", "\nit.only(") },
    command: format,
    says: /noFocusedTests/,
  },
  {
    name: "an export without a written type",
    plant: { "packages/core/src/clock.ts": toIndex("export const started = systemClock();") },
    command: types,
    says: /TS9010/,
  },
  {
    name: "a value of the wrong type",
    plant: { "packages/core/src/clock.ts": toIndex('export const started: number = "noon";') },
    command: types,
    says: /TS2322/,
  },
  {
    name: "a type that users rely on and that has changed",
    plant: {
      "packages/core/src/read-nothing.ts": (text = "") =>
        text.replace("Promise<void>", "Promise<undefined>").replace("resolve()", "resolve(undefined)"),
    },
    command: types,
    says: /types\.test-d\.ts/,
  },
  {
    name: "a generated type that its schema does not agree with",
    plant: {
      "packages/aisp-types/src/generated/transaction.ts": replace("  SubCode: string;", "  SubCode: number;"),
    },
    command: types,
    says: /agreement\.test-d\.ts/,
  },
  {
    name: "a manifest that leads to a file that is not there",
    plant: { [`packages/${neighbour}/package.json`]: replace("./dist/index.d.ts", "./dist/main.d.ts") },
    command: packages,
    says: /main\.d\.ts.*does not exist|does not exist.*main\.d\.ts/i,
  },
  {
    name: "a package that has grown",
    plant: { "packages/core/.size-limit.json": (text = "") => text.replaceAll(/"\d[\d.]* kB"/g, '"10 B"') },
    command: packages,
    says: /limit has exceeded/i,
  },
  {
    name: "a dependency that users do not get",
    plant: {
      [`packages/${neighbour}/package.json`]: replace(
        '"vitest"',
        `"${scope}/core": "workspace:^",\n    "vitest"`,
      ),
      [`packages/${neighbour}/src/index.ts`]: toIndex(`export { systemClock } from "${scope}/core";`),
    },
    command: packed,
    says: /dist\/index\.js imports @zopa-openbanking\/core, which is not among its dependencies/,
  },
  {
    name: "a test that is published",
    plant: { [`packages/${neighbour}/package.json`]: replace('"!src/**/*.test.ts",', "") },
    command: packed,
    says: /src\/index\.test\.ts is published, and nobody needs it/,
  },
  {
    name: "a change that users see and are not told",
    plant: { [`packages/${neighbour}/src/package-name.ts`]: toIndex("// Changed.") },
    command: changesets,
    says: /a-neighbour has changed \(src\/package-name\.ts\), and no new changeset names it/,
  },
  {
    name: "a new package that no changeset announces",
    plant: {
      [`packages/${neighbour}/package.json`]: replace('"version": "0.1.0"', '"version": "0.0.0"'),
      [`.changeset/first-${neighbour}.md`]: () => "---\n---\n\nNothing.\n",
    },
    command: changesets,
    says: /a-neighbour was never released, and no changeset announces it/,
  },
  {
    name: "a dependency that nothing imports",
    plant: {
      [`packages/${neighbour}/package.json`]: replace('"vitest"', '"fast-check": "catalog:",\n    "vitest"'),
    },
    command: unused,
    says: /fast-check/,
  },
  {
    name: "an export that nothing uses",
    plant: {
      "packages/core/src/internal/media-type.ts": (text = "") => `${text}\nexport const spare: number = 1;\n`,
    },
    command: unused,
    says: /spare/,
  },
  {
    name: "an example in a README that does not compile",
    plant: { "packages/core/README.md": replace("readJson, sendRequest }", "readJson, sendRequests }") },
    command: documents,
    says: /packages\/core\/README\.md:\d+: the example does not compile/,
  },
  {
    name: "an example in a doc comment that does not compile",
    plant: { "packages/core/src/clock.ts": replace("const newYear2027: Clock", "const newYear2027: Clocks") },
    command: documents,
    says: /clock\.ts:\d+: the example does not compile/,
  },
  {
    name: "a link to a page that is gone",
    plant: { "README.md": replace("(ARCHITECTURE.md)", "(ARCHITEKTUR.md)") },
    command: documents,
    says: /the link ARCHITEKTUR\.md leads nowhere/,
  },
  {
    name: "a link to a heading that is gone",
    plant: {
      "SECURITY.md": replace("## Versions", "## Which versions"),
      "docs/README.md": toIndex("[v](../SECURITY.md#versions)"),
    },
    command: documents,
    says: /there is no heading for \.\.\/SECURITY\.md#versions/,
  },
  {
    name: "an example in a guide that does not compile",
    plant: { "docs/storing-grants.md": replace("deleteConsent(ConsentId)", "deleteConsents(ConsentId)") },
    command: documents,
    says: /docs\/storing-grants\.md:\d+: the example does not compile/,
  },
  {
    name: "an output in a guide that its program does not print",
    plant: { "docs/adding-a-bank.md": replace("300 request object", "500 request object") },
    command: "pnpm check:guides",
    says: /docs\/adding-a-bank\.md:\d+: it prints something else/,
  },
  {
    name: "an error code that nobody explains",
    plant: {
      "packages/core/src/transport-error.ts": replace(
        '  | "transport_timeout"',
        '  | "transport_tired"\n  | "transport_timeout"',
      ),
    },
    command: "pnpm check:errors",
    says: /nothing says what to do about it: `transport_tired` of TransportError/,
  },
  {
    name: "a command that does not exist",
    plant: { "CONTRIBUTING.md": replace("pnpm format", "pnpm reformat") },
    command: documents,
    says: /there is no script `reformat`/,
  },
  {
    name: "a package that the README does not list",
    plant: { "README.md": replace(/^\| \[`@zopa-openbanking\/a-neighbour`.*\n/m, "") },
    command: documents,
    says: /no row for @zopa-openbanking\/a-neighbour/,
  },
  {
    name: "a secret in the message of an error",
    plant: {
      "packages/core/src/open-banking-error.ts": replace("super(redact(message, options)", "super(message"),
    },
    command: coreTests,
    says: /shows nothing that has the shape of a secret/,
  },
  {
    name: "a secret in the cause of an error",
    plant: {
      "packages/core/src/open-banking-error.ts": replace(
        "redactCause(options.cause, options)",
        "options.cause",
      ),
    },
    command: coreTests,
    says: /shows nothing that it was told is secret/,
  },
  {
    name: "a redirect that is followed",
    plant: { "packages/core/src/send-request.ts": replace('redirect: "manual"', 'redirect: "follow"') },
    command: coreTests,
    says: /never follows a redirect/,
  },
  {
    name: "an export that was added without a decision",
    plant: {
      "packages/core/src/index.ts": toIndex('export { mediaTypeOf } from "./internal/media-type.js";'),
    },
    command: coreTests,
    says: /exports what it promises and nothing else/,
  },
];
