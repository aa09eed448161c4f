// `pnpm check:changesets`: a change to what users get comes with words for them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { type Changeset, changesetFindings, type PackageChange } from "./changeset-findings.ts";
import { git } from "./git.ts";
import { packagesIn, root, type WorkspacePackage } from "./repository.ts";

const base = lastCommitOnMain();
const changedFiles = base === undefined ? [] : changedSince(base);
const packages = packagesIn("packages").filter(({ isPrivate }) => !isPrivate);
const findings = changesetFindings(packages.map(changeOf), changesetsHere());
for (const finding of findings) {
  console.error(`✗ ${finding}`);
}
if (findings.length > 0) {
  process.exitCode = 1;
} else if (changedFiles.length === 0) {
  console.log("Nothing differs from main, so there is nothing to compare; every new package is announced.");
} else {
  console.log(`${changedFiles.length} files differ from main: what users can see of it has a changeset.`);
}

/** Where this branch left main; undefined where there is no main, as in a clone of one branch. */
function lastCommitOnMain(): string | undefined {
  for (const main of ["origin/main", "main"]) {
    try {
      return git(root, "merge-base", "HEAD", main).trim();
    } catch {
      // No such branch here.
    }
  }
  return undefined;
}

/** Committed or not, and files that git does not know yet. */
function changedSince(commit: string): readonly string[] {
  const changed = git(root, "diff", "--name-only", commit);
  const unknown = git(root, "ls-files", "--others", "--exclude-standard");
  return `${changed}${unknown}`.split("\n").filter((file) => file !== "");
}

function changeOf({ name, folder }: WorkspacePackage): PackageChange {
  const now = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const onMain = manifestOnMain(folder);
  const changed = changedFiles
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1))
    .filter((file) => file !== "package.json" || seenByUsers(now) !== seenByUsers(onMain ?? {}));
  return { name, version: now.version, versionOnMain: onMain?.version, changed };
}

function manifestOnMain(folder: string): { readonly version: string } | undefined {
  try {
    return JSON.parse(git(root, "show", `${base}:${folder}/package.json`));
  } catch {
    return undefined;
  }
}

/** A manifest without what only this repository reads. */
function seenByUsers(manifest: object): string {
  const mine = { version: undefined, scripts: undefined, devDependencies: undefined };
  return JSON.stringify({ ...manifest, ...mine });
}

function changesetsHere(): readonly Changeset[] {
  const folder = ".changeset";
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => ({
      names: parseChangesetFile(readFileSync(join(root, folder, file), "utf8")).releases.map(
        ({ name }) => name,
      ),
      isOnMain: !changedFiles.includes(`${folder}/${file}`),
    }));
}
