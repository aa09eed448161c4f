// `pnpm reference`: builds the reference and the guides as a site, into packages/reference/.site. A link that leads nowhere fails it.
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Application, Converter, MinimalSourceFile, type ProjectReflection } from "typedoc";
import { entryPointsOf } from "./entry-points.ts";

const root = resolve(import.meta.dirname, "../../..");
const home = join(root, "packages/reference");
const entryPoints = entryPointsOf(root);
const guides = globSync("docs/*.md", { cwd: root, exclude: ["docs/README.md"] }).sort();

const application = await Application.bootstrap({
  name: "Zopa Open Banking for TypeScript",
  basePath: root,
  displayBasePath: root,
  entryPoints: entryPoints.map(({ source }) => join(root, source)),
  alwaysCreateEntryPointModule: true,
  tsconfig: join(home, "tsconfig.site.json"),
  // The packages are checked by their own compiler, TypeScript 7.
  skipErrorChecking: true,
  readme: join(root, "README.md"),
  projectDocuments: guides.map((guide) => join(root, guide)),
  out: join(home, ".site"),
  gitRevision: "main",
  sourceLinkTemplate: "https://github.com/zopa-openbanking/zopa-openbanking/blob/main/{path}#L{line}",
  disableGit: true,
  githubPages: false,
  hideGenerator: true,
  excludeInternal: true,
  excludePrivate: true,
  sort: ["kind", "alphabetical"],
  sortEntryPoints: false,
  searchInComments: true,
  searchInDocuments: true,
  navigation: { includeCategories: false, includeGroups: false, includeFolders: false },
  customCss: join(home, "src/site.css"),
  treatWarningsAsErrors: true,
  validation: { invalidLink: true, invalidPath: true, notExported: false, notDocumented: false, rewrittenLink: true },
  intentionallyNotExported: [],
  useTsLinkResolution: true,
  logLevel: "Warn",
});

application.converter.on(Converter.EVENT_CREATE_DECLARATION, () => undefined);
application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => nameModules(project));

const project = await application.convert();
if (project === undefined) {
  process.exit(1);
}
application.validate(project);
await application.generateOutputs(project);
if (application.logger.hasErrors() || application.logger.hasWarnings()) {
  process.exit(1);
}

/** A module is named as it is imported, and begins with the README of its package. */
function nameModules(converted: ProjectReflection): void {
  const modules = converted.children ?? [];
  for (const [index, module] of modules.entries()) {
    const entryPoint = entryPoints[index];
    if (entryPoint === undefined) {
      continue;
    }
    module.name = entryPoint.name;
    if (entryPoint.source.endsWith("/index.ts")) {
      const path = join(root, entryPoint.folder, "README.md");
      const file = new MinimalSourceFile(readFileSync(path, "utf8"), path as never);
      module.readme = application.converter.parseRawComment(file, converted.files).content;
    }
  }
}
