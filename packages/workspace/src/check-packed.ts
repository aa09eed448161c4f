// `pnpm check:packed`: each public package, packed as npm would serve it, works alone in an empty project, and its types with each TypeScript.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkConsumer } from "./check-consumer.ts";
import { packagesIn, root, type WorkspacePackage } from "./repository.ts";
import { runCommand } from "./run-command.ts";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const packages = packagesIn("packages").filter(({ isPrivate }) => !isPrivate);
const byName = new Map(packages.map((each) => [each.name, each]));
const scratch = mkdtempSync(join(tmpdir(), "check-packed-"));

try {
  await must("turbo run build --output-logs=errors-only", root);
  for (const { folder } of packages) {
    await must(`pnpm pack --pack-destination "${scratch}"`, join(root, folder));
  }
  for (const each of packages) {
    await checkAlone(each);
  }
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function checkAlone({ name, folder }: WorkspacePackage): Promise<void> {
  const project = mkdtempSync(join(scratch, "project-"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "user", private: true }));
  const siblings = siblingsOf(name);
  const tarballs = [...siblings].map((sibling) => `"${join(scratch, tarballOf(sibling))}"`);
  await must(`npm install --no-audit --no-fund --prefer-offline ${tarballs.join(" ")}`, project);
  const entries = Object.keys(manifestOf(folder).exports)
    .filter((path) => !path.endsWith(".json"))
    .map((path) => name + path.slice(1));
  writeFileSync(join(project, "load.cjs"), loader(entries));
  const loaded = await must("node load.cjs", project);
  const versions = await checkConsumer({ project, entries, folder, installed: siblings });
  const commands = Object.keys(manifestOf(folder).bin ?? {});
  for (const command of commands) {
    await must(`npx --no-install ${command} --help`, project);
  }
  const runs = commands.length === 0 ? "" : `; runs ${commands.join(", ")}`;
  console.log(`✓ ${name}: ${loaded.trim()}; types by TypeScript ${versions}${runs}`);
}

/** Loads each entry both ways and compares what they export. */
function loader(entries: readonly string[]): string {
  return `(async () => {
  let count = 0;
  for (const entry of ${JSON.stringify(entries)}) {
    const required = Object.keys(require(entry)).filter((name) => name !== "__esModule").sort().join();
    const imported = Object.keys(await import(entry)).filter((name) => name !== "module.exports").sort().join();
    if (required !== imported) throw new Error(entry + ": require gives " + required + " and import " + imported);
    count += imported === "" ? 0 : imported.split(",").length;
  }
  console.log(${entries.length} + " entries, " + count + " exports, the same by import and by require");
})();
`;
}

/** A package and the packages of this repository that it depends on, near and far. */
function siblingsOf(name: string, found: Set<string> = new Set()): ReadonlySet<string> {
  const sibling = byName.get(name);
  if (sibling !== undefined && !found.has(name)) {
    found.add(name);
    for (const dependency of Object.keys(manifestOf(sibling.folder).dependencies ?? {})) {
      siblingsOf(dependency, found);
    }
  }
  return found;
}

function tarballOf(name: string): string {
  const { folder } = byName.get(name) ?? { folder: "" };
  const { version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}

async function must(command: string, folder: string): Promise<string> {
  const { code, output } = await runCommand(command, folder);
  if (code !== 0) {
    throw new Error(`\`${command}\` failed:\n${output}`);
  }
  return output;
}
