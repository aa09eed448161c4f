import { chooseNames } from "./choose-names.ts";
import { collectStructures } from "./collect-structures.ts";
import { correct } from "./corrections.ts";
import { type Document, referTo, type Schema } from "./document.ts";
import { codeListNames, objectNames, resources } from "./names.ts";
import { findOfficialNames, isOfficial } from "./official-names.ts";
import { texts } from "./texts.ts";

/** A list of codes: closed in the standard, or (`x-namespaced-enum`) open. */
export interface CodeList {
  readonly name: string;
  readonly values: readonly string[];
  readonly open: boolean;
  /** Texts that are allowed beside the codes. */
  readonly pattern?: string;
}

/** The standard with one name for each structure: every object is named, every list of codes is named, all else is inline. */
export interface Model {
  readonly objects: ReadonlyMap<string, Schema>;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /** The official name of a schema, and ours: numbered families without their numbers. */
  readonly officialNames: ReadonlyMap<string, string>;
  /** The official name of a schema with its number, and the name of the structure that it became. */
  readonly structures: ReadonlyMap<string, string>;
}

/** Reads the schemas that an operation uses: corrects them, gives every structure its name, drops the rest and all prose. */
export function readModel(document: Document): Model {
  const { objects, codeLists } = collectStructures(
    correct(document.components.schemas),
    Object.values(resources).flat(),
  );
  const objectNameOf = chooseNames(objects, objectNames);
  const codeListNameOf = chooseNames(codeLists, codeListNames);
  const names = { ...objectNameOf, ...codeListNameOf };
  const named = [...objects, ...codeLists].map(
    ([signature, { paths }]) => [names[signature] ?? "", paths] as const,
  );

  return {
    objects: new Map([
      ...[...objects].map(
        ([signature, { schema }]) => [names[signature] ?? "", renameReferences(schema, names)] as const,
      ),
      ...Object.entries(texts),
    ]),
    codeLists: new Map(
      [...codeLists].map(([signature]) => {
        const name = names[signature] ?? "";
        return [name, { name, ...(JSON.parse(signature) as Omit<CodeList, "name">) }] as const;
      }),
    ),
    officialNames: findOfficialNames(named),
    structures: new Map(
      named.flatMap(([name, paths]) => paths.filter(isOfficial).map((path) => [path, name] as const)),
    ),
  };
}

function renameReferences(schema: Schema, names: Readonly<Record<string, string>>): Schema {
  if (schema.$ref !== undefined) {
    const name = names[schema.$ref];
    return name === undefined ? schema : referTo(name);
  }
  return {
    ...schema,
    ...(schema.items && { items: renameReferences(schema.items, names) }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, property]) => [key, renameReferences(property, names)]),
      ),
    }),
  };
}
