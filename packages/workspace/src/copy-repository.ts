import { cpSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";
import { root } from "./repository.ts";

/** Copies what git tracks, and what it would, to a folder, and commits it there as the first commit of `main`. */
export function copyRepository(folder: string): void {
  const listed = git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate");
  const deleted = new Set(git(root, "ls-files", "-z", "--deleted").split("\0"));
  for (const file of listed.split("\0").filter((file) => file !== "" && !deleted.has(file))) {
    cpSync(join(root, file), join(folder, file));
  }
  git(folder, "init", "--quiet", "--initial-branch=main");
  commitAll(folder, "The copy");
}

/** Commits what has changed in a copy. */
export function commitAll(folder: string, message: string): void {
  git(folder, "add", "--all");
  git(folder, ...identity, "commit", "--quiet", "--no-verify", "--message", message);
}

const identity = [
  "-c",
  "user.name=nobody",
  "-c",
  "user.email=nobody@localhost",
  "-c",
  "commit.gpgsign=false",
];
