import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CodeBlock, codeBlocks } from "../code-blocks.ts";
import { entriesOf, type Manifest } from "../manifest.ts";
import { mustRun, type RunOptions } from "../run-command.ts";
import { importSource, loadScript, requireSource } from "./load-script.ts";
import type { Scratch } from "./scratch.ts";

/** An empty project that pnpm installs one package into: `alone`, or with what its README imports besides. */
interface Project {
  readonly name: string;
  readonly manifest: Manifest;
  readonly readme: readonly CodeBlock[];
}

/** Projects side by side, where none sees what it does not name itself: nothing is hoisted. */
export interface PnpmProjects {
  readonly folder: string;
  readonly projects: readonly Project[];
}

/** Installs every package alone, in one go. */
export async function installWithPnpm(
  scratch: Scratch,
  released: ReadonlyMap<string, Manifest>,
  readmes: ReadonlyMap<string, string>,
  user: RunOptions,
): Promise<PnpmProjects> {
  const folder = scratch.at("pnpm");
  const projects = [...released.values()].map((manifest): Project => {
    const readme = codeBlocks(readFileSync(readmes.get(manifest.name) ?? "", "utf8"));
    return { name: manifest.name.replace("/", "-"), manifest, readme };
  });
  writeFileSync(join(folder, "package.json"), JSON.stringify(rootManifest));
  writeFileSync(join(folder, "pnpm-workspace.yaml"), workspace);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  for (const project of projects) {
    writeProject(scratch, project, released);
  }
  await mustRun("pnpm install --no-frozen-lockfile", folder, user);
  return { folder, projects };
}

/** Loads each package from its project. */
export async function loadFromPnpm({ folder, projects }: PnpmProjects, user: RunOptions): Promise<void> {
  for (const { name } of projects) {
    await mustRun("node load.cjs", join(folder, "alone", name), user);
  }
}

/** Runs the examples that need no bank: those that their README marks with `run`. */
export async function runReadmes({ folder, projects }: PnpmProjects, user: RunOptions): Promise<number> {
  let count = 0;
  for (const { name, readme } of projects) {
    for (const block of readme.filter(({ runs }) => runs)) {
      await mustRun(`node ${exampleFile(block)}`, join(folder, "readme", name), user);
      count += 1;
    }
  }
  return count;
}

/** Takes every project to the newest versions, and looks whether anything of the one before is left in the lockfile. */
export async function upgradeWithPnpm(
  { folder }: PnpmProjects,
  before: ReadonlyMap<string, Manifest>,
  after: ReadonlyMap<string, Manifest>,
  user: RunOptions,
): Promise<void> {
  await mustRun('pnpm update --recursive --latest "@zopa-openbanking/*" zopa-openbanking', folder, user);
  const lockfile = readFileSync(join(folder, "pnpm-lock.yaml"), "utf8");
  for (const [name, { version }] of before) {
    if (version !== after.get(name)?.version && lockfile.includes(`'${name}@${version}'`)) {
      throw new Error(`After the upgrade with pnpm, ${name}@${version} is still there.`);
    }
  }
}

function writeProject(
  scratch: Scratch,
  { name, manifest, readme }: Project,
  released: ReadonlyMap<string, Manifest>,
): void {
  const alone = scratch.at("pnpm/alone", name);
  writeManifest(alone, `alone-${name}`, [manifest]);
  writeFileSync(join(alone, "load.cjs"), loadScript(entriesOf(manifest)));
  writeFileSync(join(alone, "import.mts"), importSource(entriesOf(manifest)));
  writeFileSync(join(alone, "require.cts"), requireSource(entriesOf(manifest)));

  const withReadme = scratch.at("pnpm/readme", name);
  const imported = [...released.values()].filter(
    (each) => each === manifest || readme.some(({ code }) => code.includes(`from "${each.name}"`)),
  );
  writeManifest(withReadme, `readme-${name}`, imported);
  for (const block of readme) {
    writeFileSync(join(withReadme, exampleFile(block)), `${block.code}\nexport {};\n`);
  }
}

function writeManifest(folder: string, name: string, dependencies: readonly Manifest[]): void {
  const ranges = Object.fromEntries(dependencies.map((each) => [each.name, `^${each.version}`]));
  const manifest = { name, private: true, type: "module", dependencies: ranges };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
}

function exampleFile({ line }: CodeBlock): string {
  return `readme-${line}.ts`;
}

const rootManifest = { name: "user", private: true, devDependencies: { "@types/node": "^22.20.0" } };

// What is published here is minutes old.
const workspace = `packages: [alone/*, readme/*]
hoist: false
minimumReleaseAge: 0
`;

const tsconfig = {
  compilerOptions: {
    target: "es2024",
    module: "nodenext",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  },
  include: ["alone/*/*.?ts", "readme/*/*.ts"],
};
