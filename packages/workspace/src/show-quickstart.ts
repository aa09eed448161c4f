// `pnpm show-quickstart`: the README shows what the quickstart prints. With `--check`: fails when it no longer does.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { quickstartFindings, withQuickstart } from "./quickstart-block.ts";
import { root } from "./repository.ts";
import { runCommand } from "./run-command.ts";

const file = join(root, "README.md");
const { code, output } = await runCommand(
  "node packages/workspace/src/build-for.ts quickstart && node examples/quickstart/src/main.ts",
  root,
);
const document = readFileSync(file, "utf8");

if (code !== 0) {
  console.error(output);
  process.exitCode = 1;
} else if (process.argv.includes("--check")) {
  const findings = quickstartFindings(document, output);
  for (const finding of findings) {
    console.error(`✗ ${finding}`);
  }
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  writeFileSync(file, withQuickstart(document, output));
}
