import type { Manifest } from "./manifest.ts";

/** What a package is as npm would serve it: its files by their paths inside it, and what they hold. */
export interface Tarball {
  readonly manifest: Manifest;
  /** In the repository: `packages/core`. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What is wrong with a package as npm would serve it. */
export function tarballFindings(tarball: Tarball): readonly string[] {
  const { manifest } = tarball;
  return [
    ...missingFiles(tarball),
    ...spareFiles(tarball),
    ...facts(tarball),
    ...dependencyFindings(tarball),
  ].map((finding) => `${manifest.name}: ${finding}`);
}

function missingFiles({ manifest, files }: Tarball): readonly string[] {
  const targets = [
    ...Object.values(manifest.exports).flatMap(targetsOf),
    ...Object.values(manifest.bin ?? {}),
  ];
  return ["README.md", "LICENSE", "package.json", ...targets.map((target) => target.replace("./", ""))]
    .filter((path) => !files.has(path))
    .map((path) => `${path} is not in what is published.`);
}

function targetsOf(target: unknown): readonly string[] {
  return typeof target === "string" ? [target] : Object.values((target ?? {}) as object).flatMap(targetsOf);
}

/** Documents at the top, the build, and the sources that its maps lead to. */
const belongs =
  /^(?:[A-Z]+\.md|LICENSE|package\.json|dist\/.+\.(?:js|js\.map|d\.ts|d\.ts\.map)|src\/.+\.ts)$/;
const forTests = /\.(?:test|test-d)\.|__\w+__\//;

function spareFiles({ manifest, files }: Tarball): readonly string[] {
  const assets = Object.values(manifest.exports)
    .flatMap(targetsOf)
    .map((path) => path.replace("./", ""));
  return [...files.keys()]
    .filter((path) => !assets.includes(path) && (!belongs.test(path) || forTests.test(path)))
    .map((path) => `${path} is published, and nobody needs it.`);
}

function facts({ manifest, folder }: Tarball): readonly string[] {
  const { license, repository, description = "" } = manifest;
  return [
    ...(license === "MIT" ? [] : ["the licence in the manifest is not MIT."]),
    ...(repository?.directory === folder ? [] : [`the repository's directory is not ${folder}.`]),
    ...(description === "" ? ["there is no description."] : []),
  ];
}

function dependencyFindings({ manifest, files }: Tarball): readonly string[] {
  const declared = Object.entries(manifest.dependencies ?? {});
  const names = declared.map(([name]) => name);
  const built = [...files].filter(([path]) => /^dist\/.+(?:\.js|\.d\.ts)$/.test(path));
  const code = built.filter(([path]) => path.endsWith(".js"));
  const missing = new Map(
    code.flatMap(([path, text]) =>
      importedIn(text)
        .filter((name) => !names.includes(name) && name !== manifest.name)
        .map((name) => [name, path]),
    ),
  );
  return [
    ...[...missing].map(([name, path]) => `${path} imports ${name}, which is not among its dependencies.`),
    ...names
      .filter((name) => !built.some(([, text]) => namesPackage(text, name)))
      .map((name) => `it depends on ${name} and does not use it.`),
    ...declared
      .filter(([, range]) => /^(?:workspace|catalog|link|file):/.test(range))
      .map(([name, range]) => `its dependency on ${name} is published as ${range}.`),
  ];
}

/** An import, or a resolution of one of its files. */
function namesPackage(text: string, name: string): boolean {
  return [`"${name}"`, `'${name}'`, `"${name}/`, `'${name}/`].some((quoted) => text.includes(quoted));
}

/** The packages that a built file imports, without Node's own. */
function importedIn(text: string): readonly string[] {
  const specifiers = text.matchAll(/(?:^|[\s;}*])(?:from|import)\s*\(?\s*["']([^"'\s]+)["']/g);
  return [...specifiers]
    .map(([, specifier = ""]) => specifier)
    .filter((specifier) => !/^(?:\.|\/|node:)/.test(specifier))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
}
