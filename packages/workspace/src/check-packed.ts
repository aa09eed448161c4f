// `pnpm check:packed`: each public package holds what its users need, and names what it imports. `pnpm rehearse` uses it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import pLimit from "p-limit";
import { readManifest } from "./manifest.ts";
import { packagesIn, root, type WorkspacePackage } from "./repository.ts";
import { mustRun } from "./run-command.ts";
import { type Tarball, tarballFindings } from "./tarball-findings.ts";

const packages = packagesIn("packages").filter(({ isPrivate }) => !isPrivate);
const atOnce = pLimit(2);
const scratch = mkdtempSync(join(tmpdir(), "check-packed-"));

try {
  await mustRun("pnpm exec turbo run build --output-logs=errors-only", root);
  const tarballs = await Promise.all(packages.map((each) => atOnce(() => pack(each))));
  const findings = tarballs.flatMap(tarballFindings);
  for (const finding of findings) {
    console.error(`✗ ${finding}`);
  }
  if (findings.length === 0) {
    const files = tarballs.reduce((sum, tarball) => sum + tarball.files.size, 0);
    console.log(`${tarballs.length} packages, ${files} files: what users need, and nothing else.`);
  } else {
    process.exitCode = 1;
  }
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function pack({ folder }: WorkspacePackage): Promise<Tarball> {
  const target = join(scratch, folder.replace("/", "-"));
  mkdirSync(target);
  await mustRun(`pnpm pack --pack-destination "${target}"`, join(root, folder));
  await mustRun("tar -xzf *.tgz", target);
  const content = join(target, "package");
  return { manifest: readManifest(content), folder, files: filesIn(content) };
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = found.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}
