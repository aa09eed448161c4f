// `pnpm check:documents`: what the documents say is true of the repository that they stand in.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brokenLinks } from "./broken-links.ts";
import { compileExamples } from "./compile-examples.ts";
import { packageTableFindings } from "./package-table.ts";
import { root } from "./repository.ts";
import { unknownScripts } from "./unknown-scripts.ts";

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "");
const documents = tracked.filter((file) => file.endsWith(".md") && !file.startsWith(".changeset/"));
const sources = tracked.filter((file) => /^packages\/[^/]+\/src\/.*(?<!\.test|\.test-d)\.ts$/.test(file));

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const scripts: Readonly<Record<string, string>> = JSON.parse(read("package.json")).scripts;

const findings = [
  ...documents.flatMap((file) => brokenLinks(file, read(file))),
  ...documents.flatMap((file) => unknownScripts(file, read(file), scripts)),
  ...packageTableFindings(read("README.md")),
];
const { compiled, problems } = await compileExamples([...documents, ...sources]);

for (const finding of [...findings, ...problems]) {
  console.error(`✗ ${finding}`);
}
if (findings.length + problems.length > 0) {
  process.exitCode = 1;
} else {
  console.log(`${documents.length} documents read, ${compiled} examples compiled: all of it holds.`);
}
