// Part of `pnpm check:documents`: docs/errors.md explains every code that there is. With `--write`, as `pnpm show-errors`: writes it.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { errorTables } from "./error-tables.ts";

const root = resolve(import.meta.dirname, "../../..");
const file = join(root, "docs/errors.md");
const between = /(?<=<!-- errors -->\n\n)[\s\S]*(?=\n\n<!-- \/errors -->)/;

const folders = globSync("packages/*", { cwd: root }).sort();
const { markdown, findings } = errorTables(root, folders);
const document = readFileSync(file, "utf8");
const isCurrent = inOneSpace(document.match(between)?.[0] ?? "") === inOneSpace(markdown);

for (const finding of findings) {
  console.error(`✗ ${finding}`);
}
if (process.argv.includes("--write")) {
  writeFileSync(
    file,
    document.replace(between, () => markdown),
  );
} else if (!isCurrent) {
  console.error("✗ docs/errors.md is not what the sources say: run `pnpm show-errors`.");
}
if (findings.length > 0 || (!isCurrent && !process.argv.includes("--write"))) {
  process.exitCode = 1;
}

/** A formatter may line up the columns: that makes no difference. */
function inOneSpace(text: string): string {
  return text.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
}
