// `pnpm rehearse`: a release as it will be, to a registry of this process: published, installed, used and upgraded.
import { join } from "node:path";
import pLimit from "p-limit";
import type { Manifest } from "./manifest.ts";
import { compileProjects, compilersFrom } from "./rehearsal/compilers.ts";
import { installWithNpm, runWithNpx, upgradeWithNpm } from "./rehearsal/npm-projects.ts";
import { installWithPnpm, loadFromPnpm, runReadmes, upgradeWithPnpm } from "./rehearsal/pnpm-projects.ts";
import { startRegistry } from "./rehearsal/registry.ts";
import { addChangeset, makeReleaseCopy, notesOfRelease, release } from "./rehearsal/release.ts";
import { inScratch, type Scratch } from "./rehearsal/scratch.ts";
import { installTools } from "./rehearsal/tools.ts";
import { makeUser } from "./rehearsal/user.ts";
import { packagesIn, root } from "./repository.ts";
import { mustRun } from "./run-command.ts";

const packages = packagesIn("packages").filter(({ isPrivate }) => !isPrivate);
const atOnce = pLimit(2);
const started = performance.now();

await inScratch("rehearse", async (scratch) => {
  try {
    await rehearse(scratch);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = scratch.signal.aborted ? 130 : 1;
  }
});
process.exit(); // Verdaccio keeps timers and connections for as long as its process lives.

async function rehearse(scratch: Scratch): Promise<void> {
  const { signal } = scratch;
  const [tools, upstream] = await Promise.all([
    installTools(scratch),
    mustRun("npm config get registry --silent", root, { signal }),
    mustRun("pnpm exec turbo run build --output-logs=errors-only", root, { signal }),
  ]);
  done("the registry and the compilers are here, and the packages built");
  const copy = makeReleaseCopy(scratch, packages);
  done("a copy of the repository is made");
  const registry = await startRegistry(scratch, tools, upstream.trim().split("\n").at(-1) ?? "");
  try {
    const user = { env: makeUser(scratch, registry.url), signal };

    const first = await release(copy, user);
    done(`published ${first.size} packages: ${listOf(first)}`);
    const readmes = new Map(packages.map(({ name, folder }) => [name, join(root, folder, "README.md")]));
    const projects = await installWithPnpm(scratch, first, readmes, user);
    await Promise.all([
      ...compilersFrom(tools).map(([name, compiler]) =>
        atOnce(async () => {
          await compileProjects(projects.folder, compiler, user);
          done(`${name}: every entry and every README compiles against what was published`);
        }),
      ),
      atOnce(async () => {
        await loadFromPnpm(projects, user);
        const examples = await runReadmes(projects, user);
        done(
          `with pnpm: each one installed alone, imported and required; ${examples} examples of READMEs run`,
        );
      }),
      ...[...first.values()].map((manifest) =>
        atOnce(async () => {
          const loaded = await installWithNpm(scratch, manifest, user);
          const commands = await runWithNpx(scratch, manifest, user);
          done(`with npm: ${manifest.name} alone, ${loaded}${commands && `; npx runs ${commands}`}`);
        }),
      ),
    ]);

    const changed = "@zopa-openbanking/core";
    const summary = "A rehearsed change.";
    addChangeset(copy, changed, "minor", summary);
    const second = await release(copy, user);
    const moved = new Map([...second].filter(([name, { version }]) => version !== first.get(name)?.version));
    for (const manifest of moved.values()) {
      const notes = await notesOfRelease(copy, manifest, user);
      if (
        !notes.includes(manifest.name === changed ? summary : `${changed}@${second.get(changed)?.version}`)
      ) {
        throw new Error(`The changelog of ${manifest.name} does not say what has changed:\n${notes}`);
      }
    }
    done(`published a second version: ${listOf(moved)}`);
    await upgradeWithPnpm(projects, first, second, user);
    await loadFromPnpm(projects, user);
    done("with pnpm: every project upgraded, nothing of the first version is left");
    const upgraded = await upgradeWithNpm(scratch, "zopa-openbanking", second, user);
    done(`with npm: zopa-openbanking upgraded, ${upgraded}`);
  } finally {
    registry.close();
  }
}

function listOf(manifests: ReadonlyMap<string, Manifest>): string {
  return [...manifests.values()]
    .map(({ name, version }) => `${name.split("/").at(-1)} ${version}`)
    .join(", ");
}

function done(line: string): void {
  console.log(`✓ ${((performance.now() - started) / 1000).toFixed(0).padStart(3)} s  ${line}`);
}
