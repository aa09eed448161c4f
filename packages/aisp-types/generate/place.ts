import { nameOf, type Schema } from "./document.ts";
import type { Model } from "./model.ts";
import { objectNames, resources } from "./names.ts";

export const common = "common";

/** Which module each schema and each code list lives in: its resource's, or, when several resources use it, `common`. */
export function placeModules(model: Model): ReadonlyMap<string, string> {
  const users = new Map<string, Set<string>>();

  function visit(schema: Schema | undefined, resource: string): void {
    if (schema?.$ref !== undefined) {
      const name = nameOf(schema.$ref);
      const known = users.get(name) ?? new Set();
      users.set(name, known.add(resource));
      visit(model.objects.get(name), resource);
    }
    visitAll(
      [...(schema?.items ? [schema.items] : []), ...Object.values(schema?.properties ?? {})],
      resource,
    );
  }

  function visitAll(schemas: readonly Schema[], resource: string): void {
    for (const schema of schemas) {
      visit(schema, resource);
    }
  }

  for (const [resource, roots] of Object.entries(resources)) {
    visitAll(
      roots.map((root) => ({ $ref: objectNames[root] ?? root })),
      resource,
    );
  }

  return new Map(
    [...users].map(([name, [first, ...others]]) => [name, others.length === 0 && first ? first : common]),
  );
}
