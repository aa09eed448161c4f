import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";

const folder = join(import.meta.dirname, "../src/generated");

function filesOnDisk(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

const { values } = parseArgs({
  options: { spec: { type: "string" }, check: { type: "boolean", default: false } },
});
if (values.spec === undefined) {
  throw new Error("usage: pnpm generate [--check] --spec PATH (the official account-info-openapi.json)");
}

mkdirSync(folder, { recursive: true });
const wanted: Readonly<Record<string, string>> = await generate(values.spec);
const found = filesOnDisk();
const different = [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
  .filter((path) => wanted[path] !== found[path])
  .sort();

if (values.check) {
  process.exitCode = different.length === 0 ? 0 : 1;
  process.stdout.write(
    different.length === 0
      ? `src/generated: ${Object.keys(wanted).length} files are what the document says.\n`
      : `src/generated is not what the document says; run pnpm generate:\n${different.map((path) => `  ${path}\n`).join("")}`,
  );
} else {
  rmSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(wanted)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.stdout.write(`src/generated: ${Object.keys(wanted).length} files, ${different.length} changed.\n`);
}
