// `node release-notes.ts NAME@VERSION`: what the changelog of a package says of one version.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { notesOf } from "./notes-of.ts";
import { packagesIn, root } from "./repository.ts";

const [, name, version] = /^(@?[^@]+)@(.+)$/.exec(process.argv[2] ?? "") ?? [];
const found = packagesIn("packages").find((each) => each.name === name);
const changelog = found && readFileSync(join(root, found.folder, "CHANGELOG.md"), "utf8");
const notes = notesOf(changelog ?? "", version ?? "");
if (notes === "") {
  console.error(`No changelog tells of ${process.argv[2]}. Usage: node release-notes.ts NAME@VERSION`);
  process.exitCode = 1;
} else {
  console.log(notes);
}
