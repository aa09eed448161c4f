// `pnpm check:documents`: what the documents say is true of the repository that they stand in.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brokenLinks } from "./broken-links.ts";
import { compileExamples } from "./compile-examples.ts";
import { documents, trackedFiles } from "./documents.ts";
import { packageTableFindings } from "./package-table.ts";
import { root } from "./repository.ts";
import { unknownScripts } from "./unknown-scripts.ts";

const pages = documents();
const sources = trackedFiles().filter((file) =>
  /^packages\/[^/]+\/src\/.*(?<!\.test|\.test-d)\.ts$/.test(file),
);

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const scripts: Readonly<Record<string, string>> = JSON.parse(read("package.json")).scripts;

const findings = [
  ...pages.flatMap((file) => brokenLinks(file, read(file))),
  ...pages.flatMap((file) => unknownScripts(file, read(file), scripts)),
  ...packageTableFindings(read("README.md")),
];
const { compiled, problems } = await compileExamples([...pages, ...sources]);

for (const finding of [...findings, ...problems]) {
  console.error(`✗ ${finding}`);
}
if (findings.length + problems.length > 0) {
  process.exitCode = 1;
} else {
  console.log(`${pages.length} documents read, ${compiled} examples compiled: all of it holds.`);
}
