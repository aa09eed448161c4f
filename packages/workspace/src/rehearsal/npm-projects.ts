import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf, type Manifest } from "../manifest.ts";
import { mustRun, type RunOptions } from "../run-command.ts";
import { loadScript } from "./load-script.ts";
import type { Scratch } from "./scratch.ts";

/** Installs one package with npm into an empty project, and loads it. */
export async function installWithNpm(
  scratch: Scratch,
  manifest: Manifest,
  user: RunOptions,
): Promise<string> {
  const { name, version } = manifest;
  const project = npmProject(scratch, name);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "user", private: true }));
  writeFileSync(join(project, "load.cjs"), loadScript(entriesOf(manifest)));
  await mustRun(`npm install --prefer-offline ${name}@${version}`, project, user);
  return (await mustRun("node load.cjs", project, user)).trim();
}

/** Runs each command of a package as somebody who has not installed it. */
export async function runWithNpx(scratch: Scratch, manifest: Manifest, user: RunOptions): Promise<string> {
  const commands = Object.keys(manifest.bin ?? {});
  for (const command of commands) {
    const npx = `npx --yes --prefer-offline --package ${manifest.name}@${manifest.version} ${command} --help`;
    const help = await mustRun(npx, scratch.at("npx"), user);
    if (!help.includes(command)) {
      throw new Error(`\`${npx}\` shows no help:\n${help}`);
    }
  }
  return commands.join(", ");
}

/** Installs the next version where the one before is, and looks whether any of ours was left behind. */
export async function upgradeWithNpm(
  scratch: Scratch,
  name: string,
  released: ReadonlyMap<string, Manifest>,
  user: RunOptions,
): Promise<string> {
  const project = npmProject(scratch, name);
  await mustRun(`npm install ${name}@latest`, project, user);
  const tree: Tree = JSON.parse(await mustRun("npm ls --all --json", project, user));
  for (const [found, version] of installedIn(tree)) {
    const expected = released.get(found)?.version ?? version;
    if (version !== expected) {
      throw new Error(`After the upgrade of ${name} with npm, ${found} is ${version} and not ${expected}.`);
    }
  }
  return (await mustRun("node load.cjs", project, user)).trim();
}

interface Tree {
  readonly dependencies?: Readonly<Record<string, Tree & { readonly version?: string }>>;
}

/** Every package in the tree, each time that it is there. */
function installedIn(tree: Tree): readonly (readonly [string, string])[] {
  return Object.entries(tree.dependencies ?? {}).flatMap(([name, below]) => [
    ...(below.version === undefined ? [] : [[name, below.version] as const]),
    ...installedIn(below),
  ]);
}

function npmProject(scratch: Scratch, name: string): string {
  return scratch.at("npm", name.replace("/", "-"));
}
