import { execFileSync } from "node:child_process";
import { root } from "./repository.ts";

/** Every file of the repository that git knows or would add. */
export function trackedFiles(): readonly string[] {
  const answer = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return answer.split("\n").filter((file) => file !== "");
}

/** The documents among them; what a release is told by is not one. */
export function documents(): readonly string[] {
  return trackedFiles().filter((file) => file.endsWith(".md") && !file.startsWith(".changeset/"));
}
