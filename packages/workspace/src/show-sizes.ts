// `pnpm show-sizes`: the package table says how large each package is. With `--check`: fails when one has changed by a tenth.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packagesIn, root } from "./repository.ts";
import { runCommand } from "./run-command.ts";
import { type PackageSizes, sizeFindings, withSizes } from "./size-column.ts";

const file = join(root, "README.md");
const sizes = await measured();
const readme = readFileSync(file, "utf8");

if (process.argv.includes("--check")) {
  const findings = sizeFindings(readme, sizes);
  for (const finding of findings) {
    console.error(`✗ ${finding}`);
  }
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  writeFileSync(file, withSizes(readme, sizes));
}

async function measured(): Promise<PackageSizes> {
  const build = await runCommand('turbo run build --filter="./packages/*" --output-logs=errors-only', root);
  if (build.code !== 0) {
    throw new Error(build.output);
  }
  const sizes = new Map<string, number>();
  for (const { name, folder, isPrivate } of packagesIn("packages")) {
    if (!isPrivate && existsSync(join(root, folder, ".size-limit.json"))) {
      sizes.set(name, await ownSizeOf(folder));
    }
  }
  return sizes;
}

/** Of the budgets that a package has, the one of everything that is its own. */
async function ownSizeOf(folder: string): Promise<number> {
  const budgets: readonly Budget[] = JSON.parse(readFileSync(join(root, folder, ".size-limit.json"), "utf8"));
  const { code, output } = await runCommand("pnpm exec size-limit --json 2>/dev/null", join(root, folder));
  if (code !== 0) {
    throw new Error(output);
  }
  const sizes: readonly Measured[] = JSON.parse(output.slice(output.indexOf("[")));
  const whole = budgets.filter(({ name }) => /^(?:everything(?! strict)|runCli|startSandbox)/.test(name));
  const own = whole.find(({ ignore = [] }) =>
    ignore.some((pattern) => pattern !== "node:*" && pattern !== "undici"),
  );
  const chosen = own ?? whole[0];
  const size = sizes.find(({ name }) => name === chosen?.name)?.size;
  if (size === undefined) {
    throw new Error(`${folder}/.size-limit.json has no budget of the whole package.`);
  }
  return size;
}

interface Budget {
  readonly name: string;
  readonly ignore?: readonly string[];
}

interface Measured {
  readonly name: string;
  readonly size: number;
}
