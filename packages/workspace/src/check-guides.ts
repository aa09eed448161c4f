// `pnpm check:guides`: runs the programs in the documents and those that they name, and compares what they print with what the
// documents show.
// With `--write`, as `pnpm show-guides`: the documents show what was printed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documents } from "./documents.ts";
import { programsIn, transcriptsIn, withOutput, withTranscript } from "./example-outputs.ts";
import { root } from "./repository.ts";
import { runCommand } from "./run-command.ts";

const home = "packages/reference";
const scratch = join(root, home, ".programs");
const isWriting = process.argv.includes("--write");
const findings: string[] = [];
let count = 0;

/** Lets the programs of a package use its sources as they are. */
const hooks = "./packages/cli/src/__fixtures__/source-hooks.ts";

const build = await runCommand("node packages/workspace/src/build-for.ts @zopa-openbanking/reference", root);
if (build.code !== 0) {
  console.error(build.output);
  process.exit(1);
}
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch);
try {
  for (const file of documents()) {
    await checkDocument(file);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const finding of findings) {
  console.error(`✗ ${finding}`);
}
if (findings.length > 0) {
  process.exitCode = 1;
} else {
  console.log(`${count} programs ran, and print what the documents show.`);
}

async function checkDocument(file: string): Promise<void> {
  const text = readFileSync(join(root, file), "utf8");
  let written = text;
  for (const program of programsIn(text)) {
    count += 1;
    const name = `${file.replaceAll(/[^A-Za-z0-9]+/g, "-")}-${program.line}.ts`;
    writeFileSync(join(scratch, name), program.code);
    const { code, output } = await runCommand(`node --no-warnings .programs/${name}`, join(root, home));
    if (code !== 0) {
      findings.push(`${file}:${program.line}: the program ended with ${code}:\n${output}`);
    } else if (program.shown !== undefined && program.shown !== output) {
      written = withOutput(written, program, output);
      if (!isWriting) {
        findings.push(
          `${file}:${program.line}: it prints something else. Run \`pnpm show-guides\`.\n${output}`,
        );
      }
    }
  }
  for (const { program, shown } of transcriptsIn(text)) {
    count += 1;
    const { code, output } = await runCommand(`node --no-warnings --import ${hooks} ${program}`, root);
    if (code !== 0) {
      findings.push(`${file}: ${program} ended with ${code}:\n${output}`);
    } else if (shown !== output) {
      written = withTranscript(written, program, output);
      if (!isWriting) {
        findings.push(`${file}: ${program} prints something else. Run \`pnpm show-guides\`.\n${output}`);
      }
    }
  }
  if (isWriting && written !== text) {
    writeFileSync(join(root, file), written);
  }
}
