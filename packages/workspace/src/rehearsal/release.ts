import { appendFileSync, cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commitAll, copyRepository } from "../copy-repository.ts";
import { type Manifest, readManifest } from "../manifest.ts";
import { root, type WorkspacePackage } from "../repository.ts";
import { mustRun, type RunOptions } from "../run-command.ts";
import type { Scratch } from "./scratch.ts";

/** A copy of this repository, with what is built, from which releases are made. */
export interface ReleaseCopy {
  readonly folder: string;
  readonly packages: readonly WorkspacePackage[];
}

/** Makes the copy. Two things are not as at the real registry: the builds are taken over, and nobody signs the origin. */
export function makeReleaseCopy(scratch: Scratch, packages: readonly WorkspacePackage[]): ReleaseCopy {
  const folder = scratch.at("repository");
  copyRepository(folder);
  for (const each of packages) {
    cpSync(join(root, each.folder, "dist"), join(folder, each.folder, "dist"), { recursive: true });
    withoutProvenance(join(folder, each.folder, "package.json"));
  }
  shareInstalled(folder, packages);
  commitAll(folder, "Without provenance: there is no workflow here that could vouch for it");
  return { folder, packages };
}

/**
 * What the release workflow does: `pnpm release:version` gives versions and changelogs, the pull request is merged, and
 * `pnpm release:publish` publishes what the registry does not have. Returns the manifests as they now are.
 */
export async function release(copy: ReleaseCopy, user: RunOptions): Promise<ReadonlyMap<string, Manifest>> {
  const before = manifestsOf(copy);
  await mustRun("pnpm release:version", copy.folder, { ...user });
  commitAll(copy.folder, "Release");
  const after = manifestsOf(copy);
  const changed = [...after.values()].filter(({ name, version }) => version !== before.get(name)?.version);
  const output = await mustRun("pnpm release:publish", copy.folder, { ...user });
  for (const { name, version } of changed) {
    await mustRun(`git rev-parse --verify --quiet "refs/tags/${name}@${version}"`, copy.folder, user).catch(
      () => {
        throw new Error(`${name}@${version} was not published and tagged:\n${output}`);
      },
    );
  }
  return after;
}

/** Adds a changeset, as `pnpm changeset` would write it. */
export function addChangeset(
  copy: ReleaseCopy,
  name: string,
  kind: "minor" | "patch",
  summary: string,
): void {
  writeFileSync(join(copy.folder, ".changeset/rehearsal.md"), `---\n"${name}": ${kind}\n---\n\n${summary}\n`);
  commitAll(copy.folder, "A changeset");
}

/** What the release on GitHub would say of a version. */
export async function notesOfRelease(
  copy: ReleaseCopy,
  { name, version }: Manifest,
  user: RunOptions,
): Promise<string> {
  return await mustRun(
    `node packages/workspace/src/release-notes.ts "${name}@${version}"`,
    copy.folder,
    user,
  );
}

/** What is installed here serves the copy as well: links that lead to siblings lead to those of the copy. */
function shareInstalled(folder: string, packages: readonly WorkspacePackage[]): void {
  appendFileSync(join(folder, ".git/info/exclude"), "node_modules\n");
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const each of packages) {
    const installed = join(each.folder, "node_modules");
    if (existsSync(join(root, installed))) {
      cpSync(join(root, installed), join(folder, installed), { recursive: true, verbatimSymlinks: true });
    }
  }
}

function manifestsOf({ folder, packages }: ReleaseCopy): ReadonlyMap<string, Manifest> {
  return new Map(packages.map((each) => [each.name, readManifest(join(folder, each.folder))]));
}

function withoutProvenance(path: string): void {
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  manifest.publishConfig = { ...manifest.publishConfig, provenance: false };
  writeFileSync(path, JSON.stringify(manifest, null, 2));
}
