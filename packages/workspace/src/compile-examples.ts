import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type CodeBlock, codeBlocks } from "./code-blocks.ts";
import { root } from "./repository.ts";
import { runCommand } from "./run-command.ts";

/** Examples at the root and in docs/ are compiled in the package that has all others at hand. */
const packageForRoot = "packages/reference";
/** Inside the package, so that an example imports the package by its name, as a user does. */
const scratch = ".examples";

interface Example extends CodeBlock {
  readonly file: string;
}

/** Compiles every TypeScript example of these files, each as a module of its own, and tells what does not compile. */
export async function compileExamples(
  files: readonly string[],
): Promise<{ readonly compiled: number; readonly problems: readonly string[] }> {
  const examples = files.flatMap((file) =>
    codeBlocks(readFileSync(join(root, file), "utf8")).map((block): Example => ({ ...block, file })),
  );
  const byPackage = Map.groupBy(examples, ({ file }) => packageOf(file));
  const problems = await Promise.all([...byPackage].map(([folder, group]) => compileIn(folder, group)));
  return { compiled: examples.length, problems: problems.flat() };
}

function packageOf(file: string): string {
  return /^(?:packages|examples)\/[^/]+/.exec(file)?.[0] ?? packageForRoot;
}

async function compileIn(folder: string, examples: readonly Example[]): Promise<readonly string[]> {
  const target = join(root, folder, scratch);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  try {
    const names = new Map(examples.map((example) => [scratchName(example), example]));
    for (const [name, { code }] of names) {
      writeFileSync(join(target, name), `${code}\nexport {};\n`);
    }
    writeFileSync(join(target, "tsconfig.json"), JSON.stringify(configuration));
    const { code, output } = await runCommand(`pnpm --workspace-root exec tsc -p ${folder}/${scratch}`, root);
    return code === 0
      ? []
      : output
          .trim()
          .split("\n")
          .map((line) => inTheDocument(line, names));
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

function scratchName({ file, line }: Example): string {
  return `${file.replaceAll(/[^A-Za-z0-9]+/g, "-")}-${line}.ts`;
}

/** An example shows a use; it may leave what it made unused. */
const configuration: object = {
  extends: "../../../tsconfig.base.json",
  compilerOptions: { noUnusedLocals: false, declaration: false, isolatedDeclarations: false },
  include: ["./*.ts"],
};

function inTheDocument(problem: string, names: ReadonlyMap<string, Example>): string {
  const [, path = "", line = "1", rest = ""] = /^(\S+?\.ts)\((\d+),\d+\): (.*)$/.exec(problem) ?? [];
  const example = names.get(basename(path));
  return example === undefined
    ? problem
    : `${example.file}:${example.line + Number(line) - 1}: the example does not compile: ${rest}`;
}
