/** What a new package is made of. */
export interface TemplateInput {
  /** Without the scope: `jws`. */
  readonly name: string;
  /** A tag of turbo.json. */
  readonly layer: string;
  /** One sentence. */
  readonly description: string;
}

/** The name under which a package is published: in the scope, but for the umbrella, which bears the scope's own name. */
export function packageNameOf(folder: string): string {
  return folder === "zopa-openbanking" ? folder : `@zopa-openbanking/${folder}`;
}

/** The files of a new package, by their paths inside it. */
export function templateFiles({ name, layer, description }: TemplateInput): Readonly<Record<string, string>> {
  const packageName = packageNameOf(name);
  return {
    "package.json": json(manifest(name, packageName, description)),
    "tsconfig.json": '{ "extends": "../../tsconfig.base.json" }\n',
    "tsconfig.build.json": '{ "extends": "../../tsconfig.build.json" }\n',
    "turbo.json": `{ "extends": ["//"], "tags": ["${layer}"] }\n`,
    ".size-limit.json": json([{ name: "everything", path: "dist/index.js", limit: "1 kB" }]),
    "README.md": readme(packageName, description),
    "src/index.ts": 'export { packageName } from "./package-name.js";\n',
    "src/index.test.ts": indexTest,
    "src/package-name.ts": packageNameSource(packageName),
  };
}

/** The words of the first version. They are to become longer with the package. */
export function firstChangeset(packageName: string, description: string): string {
  return `---\n"${packageName}": minor\n---\n\n${description}\n`;
}

function manifest(name: string, packageName: string, description: string): object {
  return {
    name: packageName,
    version: "0.0.0",
    description,
    type: "module",
    license: "MIT",
    repository: {
      type: "git",
      url: "git+https://github.com/zopa-openbanking/zopa-openbanking.git",
      directory: `packages/${name}`,
    },
    engines: { node: ">=22.19" },
    sideEffects: false,
    exports: {
      ".": {
        "@zopa-openbanking/source": "./src/index.ts",
        types: "./dist/index.d.ts",
        default: "./dist/index.js",
      },
      "./package.json": "./package.json",
    },
    files: ["dist", "src", "!src/**/*.test.ts", "!src/**/*.test-d.ts", "!src/**/__fixtures__"],
    publishConfig: { access: "public", provenance: true },
    scripts: {
      build: "tsup --config ../../tsup.config.ts && tsc -p tsconfig.build.json",
      typecheck: "tsc -p tsconfig.json",
      package: "publint --strict && attw --pack . --profile esm-only && size-limit",
    },
    devDependencies: { vitest: "catalog:" },
  };
}

function readme(packageName: string, description: string): string {
  return `# ${packageName}

${description}

## Install

\`\`\`sh
npm install ${packageName}
\`\`\`

## Use

\`\`\`ts
import { packageName } from "${packageName}";

console.log(packageName);
\`\`\`

## What it checks

Nothing yet.

## Errors

None yet.

## Not in scope

Everything that a sibling does.
`;
}

const indexTest = `import { expect, it } from "vitest";
import * as exported from "./index.js";

it("exports what it promises and nothing else", () => {
  expect(Object.keys(exported).sort()).toMatchInlineSnapshot(\`
    [
      "packageName",
    ]
  \`);
});
`;

function packageNameSource(packageName: string): string {
  return `/**
 * The name of this package: stands here until its first function does.
 *
 * @example
 * \`\`\`ts
 * import { packageName } from "${packageName}";
 *
 * console.log(packageName);
 * \`\`\`
 */
export const packageName = "${packageName}";
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
