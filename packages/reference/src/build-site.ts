// `pnpm reference`: builds the reference and the guides as a site, into packages/reference/.site. A link that leads nowhere fails it.
import { globSync } from "node:fs";
import { join, resolve } from "node:path";
import { Application, Configuration, Converter } from "typedoc";
import { arrangePages, findByName, type Site } from "./arrange-pages.ts";
import { entryPointsOf } from "./entry-points.ts";

const root = resolve(import.meta.dirname, "../../..");
const home = join(root, "packages/reference");
const site: Site = { root, entryPoints: entryPointsOf(root) };
const documents = [
  ...globSync("docs/*.md", { cwd: root }).sort(),
  ...["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "packages/benchmarks/README.md"],
  ...globSync(["packages/*/*.md", "examples/*/README.md"], {
    cwd: root,
    exclude: ["packages/*/README.md", "packages/*/CHANGELOG.md"],
  }).sort(),
];

const application = await Application.bootstrap({
  name: "Zopa Open Banking for TypeScript",
  basePath: root,
  displayBasePath: root,
  entryPoints: site.entryPoints.map(({ source }) => join(root, source)),
  alwaysCreateEntryPointModule: true,
  tsconfig: join(home, "tsconfig.site.json"),
  // The packages are checked by their own compiler, TypeScript 7.
  skipErrorChecking: true,
  readme: join(root, "README.md"),
  projectDocuments: documents.map((document) => join(root, document)),
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
  navigation: { includeCategories: false, includeGroups: true, includeFolders: false },
  groupOrder: ["Guides", "Modules", "About the repository", "Functions", "Variables", "Classes", "*"],
  customCss: join(home, "src/site.css"),
  treatWarningsAsErrors: true,
  validation: {
    invalidLink: true,
    invalidPath: true,
    notExported: false,
    notDocumented: false,
    rewrittenLink: true,
  },
  highlightLanguages: [...Configuration.OptionDefaults.highlightLanguages, "mermaid"],
  useTsLinkResolution: true,
  logLevel: "Warn",
});

application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) =>
  arrangePages(application, project, site),
);
application.converter.addUnknownSymbolResolver((reference, from) => findByName(reference, from.project));

const project = await application.convert();
if (project === undefined) {
  process.exit(1);
}
application.validate(project);
await application.generateOutputs(project);
if (application.logger.hasErrors() || application.logger.hasWarnings()) {
  process.exit(1);
}
