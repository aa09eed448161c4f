import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Application,
  type CommentDisplayPart,
  type DeclarationReference,
  type DocumentReflection,
  MinimalSourceFile,
  type NormalizedPath,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";
import type { EntryPoint } from "./entry-points.ts";

/** What the pages are made of. */
export interface Site {
  readonly root: string;
  /** In the order in which they were given to typedoc. */
  readonly entryPoints: readonly EntryPoint[];
}

/** Names modules as they are imported, lets each begin with the README of its package, and gives documents their titles. */
export function arrangePages(application: Application, project: ProjectReflection, site: Site): void {
  const modules = [...(project.children ?? [])];
  const owners = site.entryPoints.map((entryPoint, index) => ({ entryPoint, module: modules[index] }));
  for (const { entryPoint, module } of owners) {
    if (module !== undefined) {
      module.name = entryPoint.name;
    }
    if (module !== undefined && entryPoint.source.endsWith("src/index.ts")) {
      const folder = join(site.root, entryPoint.folder);
      project.files.registerReflectionPath(folder as NormalizedPath, module);
      project.files.registerReflectionPath(join(folder, "README.md") as NormalizedPath, module);
    }
  }
  for (const { entryPoint, module } of owners) {
    if (module !== undefined && entryPoint.source.endsWith("src/index.ts")) {
      const path = join(site.root, entryPoint.folder, "README.md") as NormalizedPath;
      const file = new MinimalSourceFile(readFileSync(path, "utf8"), path);
      module.readme = withoutTitle(application.converter.parseRawComment(file, project.files).content);
    }
  }
  for (const document of project.documents ?? []) {
    arrangeDocument(document, project, site);
  }
  // Whoever declares a thing comes first when it is read, and the package that most readers want when it is shown.
  project.children?.sort((one, other) => rank(one.name) - rank(other.name));
  project.childrenIncludingDocuments?.sort((one, other) => rank(one.name) - rank(other.name));
  project.readme = withoutTitle(project.readme ?? []);
}

function rank(name: string): number {
  return name.startsWith("@") ? 1 : 0;
}

function arrangeDocument(document: DocumentReflection, project: ProjectReflection, { root }: Site): void {
  const path = project.files.getReflectionPath(document) ?? "";
  const title = /^# (.+)/.exec(document.content[0]?.text ?? "")?.[1];
  document.name = title ?? document.name;
  const group = path.startsWith(join(root, "docs")) ? "Guides" : "About the repository";
  document.frontmatter["group"] = group;
  if (path.endsWith("/README.md")) {
    const folder = path.slice(0, -"/README.md".length) as NormalizedPath;
    project.files.registerReflectionPath(folder, document);
  }
}

/** The page shows its name as a title already. */
function withoutTitle(parts: readonly CommentDisplayPart[]): CommentDisplayPart[] {
  const [first, ...rest] = parts;
  return first?.kind === "text"
    ? [{ ...first, text: first.text.replace(/^# .+\n+/, "") }, ...rest]
    : [...parts];
}

/** A `{@link BankError}` in a file that does not import it: the class is one of a package below. */
export function findByName(
  reference: DeclarationReference,
  project: ProjectReflection,
): { readonly target: string } | undefined {
  const [first, ...others] = reference.symbolReference?.path ?? [];
  if (first === undefined || others.length > 0) {
    return undefined;
  }
  const target = project
    .getReflectionsByKind(ReflectionKind.SomeExport)
    .find(({ name, kind }) => name === first.path && kind !== ReflectionKind.Reference);
  // typedoc takes a reflection as well as an address; its types tell only of the address.
  return target === undefined ? undefined : { target: target as unknown as string };
}
