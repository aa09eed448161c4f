// `pnpm new-package NAME --layer LAYER --description TEXT`: a package that passes every check from its first minute.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { withPackagePresent } from "./package-table.ts";
import { root } from "./repository.ts";
import { runCommand } from "./run-command.ts";
import { firstChangeset, packageNameOf, templateFiles } from "./template-files.ts";

const usage = "Usage: pnpm new-package NAME --layer LAYER --description TEXT";

const layers = Object.keys(JSON.parse(readFileSync(join(root, "turbo.json"), "utf8")).boundaries.tags);
const { positionals, values } = argumentsGiven();
const [name, ...others] = positionals;
const { layer, description } = values;

if (name === undefined || others.length > 0 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  stop("NAME is one word, or several in kebab-case, without the scope: `jws`, `oidc-hybrid`.");
} else if (layer === undefined || !layers.includes(layer)) {
  stop(`LAYER is one of the tags in turbo.json: ${layers.join(", ")}.`);
} else if (description === undefined || !/^[A-Z].*\.$/.test(description)) {
  stop(
    "TEXT is one sentence, with its capital and its full stop: it stands in the manifest and in the README.",
  );
} else if (existsSync(join(root, "packages", name))) {
  stop(`packages/${name} is there already.`);
} else {
  await create(name, layer, description);
}

function argumentsGiven() {
  const options = { layer: { type: "string" }, description: { type: "string" } } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (problem) {
    stop(problem instanceof Error ? problem.message : String(problem));
    process.exit();
  }
}

async function create(name: string, layer: string, description: string): Promise<void> {
  const folder = `packages/${name}`;
  for (const [path, text] of Object.entries(templateFiles({ name, layer, description }))) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(root, `.changeset/first-${name}.md`), firstChangeset(packageNameOf(name), description));
  const readme = join(root, "README.md");
  writeFileSync(
    readme,
    withPackagePresent(readFileSync(readme, "utf8"), packageNameOf(name), folder, description),
  );
  for (const command of [
    "pnpm install --no-frozen-lockfile --prefer-offline",
    `pnpm format README.md ${folder}`,
  ]) {
    const { code, output } = await runCommand(command, root);
    if (code !== 0) {
      stop(`The files are written to ${folder}, and \`${command}\` failed:\n${output}`);
      return;
    }
  }
  console.log(
    `${folder} is there. Next: replace src/package-name.ts by its first function, then \`pnpm check\`.`,
  );
}

function stop(reason: string): void {
  console.error(`${reason}\n${usage}`);
  process.exitCode = 1;
}
