import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeBlocks } from "./code-blocks.ts";
import { root } from "./repository.ts";
import { runCommand } from "./run-command.ts";

/** A package as it is installed in an empty project. */
export interface InstalledPackage {
  readonly project: string;
  /** What can be imported: the name of the package, and its subpaths. */
  readonly entries: readonly string[];
  /** The folder in the repository: its README is what users copy from. */
  readonly folder: string;
  /** The packages of this repository that are installed. */
  readonly installed: ReadonlySet<string>;
}

/** The versions of TypeScript that users may have; the last is the one that the packages are made with. */
const compilers: readonly (readonly [version: string, path: string])[] = [
  ["5.9", "packages/workspace/node_modules/typescript-5.9/bin/tsc"],
  ["6", "packages/workspace/node_modules/typescript-6/bin/tsc"],
  ["7", "node_modules/typescript/bin/tsc"],
];

/**
 * Type-checks a program that imports every entry, and the examples of the README, with each TypeScript. Declarations of
 * libraries are checked as well, so that one that a compiler cannot read is found here and not by a user.
 *
 * @returns The versions, for people.
 */
export async function checkConsumer(installed: InstalledPackage): Promise<string> {
  const folder = join(installed.project, "consumer");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "entries.mts"), importingAll(installed.entries));
  writeFileSync(join(folder, "entries.cts"), requiringAll(installed.entries));
  for (const [index, code] of examplesOf(installed).entries()) {
    writeFileSync(join(folder, `example-${index}.mts`), `${code}\nexport {};\n`);
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  for (const [version, compiler] of compilers) {
    const { code, output } = await runCommand(
      `node "${join(root, compiler)}" -p consumer`,
      installed.project,
    );
    if (code !== 0) {
      throw new Error(`TypeScript ${version} does not take ${installed.entries[0]}:\n${output}`);
    }
  }
  return compilers.map(([version]) => version).join(", ");
}

const configuration: object = {
  compilerOptions: {
    ...{ target: "es2024", lib: ["es2024"], module: "nodenext", strict: true, noEmit: true },
    ...{ exactOptionalPropertyTypes: true, skipLibCheck: false },
    ...{ types: ["node"], typeRoots: [join(root, "node_modules/@types")] },
  },
  include: ["./*.mts", "./*.cts"],
};

function importingAll(entries: readonly string[]): string {
  return entries
    .map((entry, index) => `import * as entry${index} from "${entry}";\nexport { entry${index} };\n`)
    .join("");
}

function requiringAll(entries: readonly string[]): string {
  return entries
    .map((entry, index) => `import entry${index} = require("${entry}");\nexport { entry${index} };\n`)
    .join("");
}

/** The examples that need nothing but what comes with the package. */
function examplesOf({ folder, installed }: InstalledPackage): readonly string[] {
  return codeBlocks(readFileSync(join(root, folder, "README.md"), "utf8"))
    .map(({ code }) => code)
    .filter((code) =>
      [...code.matchAll(/ from "([^"]+)"/g)].every(([, from = ""]) => isAtHand(from, installed)),
    );
}

function isAtHand(from: string, installed: ReadonlySet<string>): boolean {
  const [first = "", second = ""] = from.split("/");
  return from.startsWith("node:") || installed.has(first.startsWith("@") ? `${first}/${second}` : first);
}
