import { chooseNames, type Found } from "./choose-names.ts";
import { correct } from "./corrections.ts";
import { type Document, nameOf, referTo, type Schema } from "./document.ts";
import { codeListNames, objectNames, resources } from "./names.ts";

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

/** The two kinds of text that have a schema of their own, because a reader relies on them. */
export const texts: Readonly<Record<"DateTime" | "DecimalText", Schema>> = {
  DateTime: { type: "string", format: "date-time" },
  DecimalText: { type: "string", pattern: "^\\d{1,13}$|^\\d{1,13}\\.\\d{1,5}$" },
};

/** Reads the schemas that an operation uses: corrects them, gives every structure its name, drops the rest and all prose. */
export function readModel(document: Document): Model {
  const schemas = correct(document.components.schemas);
  const objects = new Map<string, Found>();
  const codeLists = new Map<string, Found>();

  function find(found: Map<string, Found>, signature: string, path: string, schema: Schema): Schema {
    const entry = found.get(signature) ?? { paths: [], schema };
    found.set(signature, { ...entry, paths: [...entry.paths, path] });
    return { $ref: signature };
  }

  function walk(schema: Schema, path: string): Schema {
    if (schema.$ref !== undefined) {
      const name = nameOf(schema.$ref);
      const target = schemas[name];
      if (target === undefined) {
        throw new Error(`${path} refers to ${name}, which is not in the document`);
      }
      return walk(target, name);
    }
    if (schema.oneOf !== undefined) {
      return walkCodesOrPattern(schema, path);
    }
    if (schema.enum !== undefined || schema["x-namespaced-enum"] !== undefined) {
      const list = { values: schema.enum ?? schema["x-namespaced-enum"], open: schema.enum === undefined };
      return find(codeLists, JSON.stringify(list), path, schema);
    }
    if (schema.type === "array") {
      return { ...constraintsOf(schema), type: "array", items: walk(schema.items ?? {}, `${path}[]`) };
    }
    if (schema.type === "object") {
      const object: Schema = {
        ...constraintsOf(schema),
        type: "object",
        properties: Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, property]) => [
            key,
            walk(property, `${path}.${key}`),
          ]),
        ),
      };
      return find(objects, signatureOf(object), path, object);
    }
    return walkText(schema);
  }

  // The one oneOf of the standard: a code, or a text of the older form.
  function walkCodesOrPattern(schema: Schema, path: string): Schema {
    const options = (schema.oneOf ?? []).map((option) => schemas[nameOf(option.$ref ?? "")]);
    const values = options.find((option) => option?.enum !== undefined)?.enum;
    const pattern = options.find((option) => option?.pattern !== undefined)?.pattern;
    if (options.length !== 2 || values === undefined || pattern === undefined) {
      throw new Error(`${path}: a oneOf that is not a list of codes and a pattern`);
    }
    const list = nameOf(schema.oneOf?.[0]?.$ref ?? "");
    return find(codeLists, JSON.stringify({ values, open: false, pattern }), list, { enum: values, pattern });
  }

  for (const root of Object.values(resources).flat()) {
    walk(referTo(root), root);
  }

  const objectNameOf = chooseNames(objects, objectNames);
  const codeListNameOf = chooseNames(codeLists, codeListNames);
  const rename = (schema: Schema): Schema => renameReferences(schema, { ...objectNameOf, ...codeListNameOf });

  const named = [
    ...[...objects].map(([signature, { paths }]) => [objectNameOf[signature] ?? "", paths] as const),
    ...[...codeLists].map(([signature, { paths }]) => [codeListNameOf[signature] ?? "", paths] as const),
  ];

  return {
    objects: new Map([
      ...[...objects].map(
        ([signature, { schema }]) => [objectNameOf[signature] ?? "", rename(schema)] as const,
      ),
      ...Object.entries(texts),
    ]),
    codeLists: new Map(
      [...codeLists].map(([signature]) => {
        const name = codeListNameOf[signature] ?? "";
        return [name, { name, ...(JSON.parse(signature) as Omit<CodeList, "name">) }] as const;
      }),
    ),
    officialNames: officialNamesOf(named),
    structures: new Map(
      named.flatMap(([name, paths]) => paths.filter(isOfficial).map((path) => [path, name] as const)),
    ),
  };
}

/** Everything but prose, defaults (a reader must not fill in what a bank did not say) and the structure itself. */
function constraintsOf(schema: Schema): Schema {
  const { required, additionalProperties, minItems, maxItems, format, pattern, minLength, maxLength } =
    schema;
  return {
    ...(required && { required: [...required].sort() }),
    ...(additionalProperties !== undefined && { additionalProperties }),
    ...(minItems && { minItems }),
    ...(maxItems && { maxItems }),
    ...(format !== undefined && { format }),
    ...(pattern !== undefined && { pattern }),
    ...(minLength && { minLength }),
    ...(maxLength && { maxLength }),
  };
}

function walkText(schema: Schema): Schema {
  if (schema.format === texts.DateTime.format) {
    return referTo("DateTime");
  }
  if (schema.pattern === texts.DecimalText.pattern) {
    return referTo("DecimalText");
  }
  // Some copies of this type give the length a second time; one structure should have one name.
  if (schema.pattern === "^\\w{0,4}$") {
    return { type: "string", pattern: schema.pattern };
  }
  return { ...constraintsOf(schema), ...(schema.type && { type: schema.type }) };
}

// The order of properties is no part of a structure.
function signatureOf(object: Schema): string {
  const properties = Object.entries(object.properties ?? {}).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return JSON.stringify({ ...object, properties });
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

// A numbered family gets its family's name, when all of its members have become one.
function officialNamesOf(
  named: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, string> {
  const families = new Map<string, Set<string>>();
  for (const [name, paths] of named) {
    for (const path of paths.filter(isOfficial)) {
      const family = path.replace(/_\d+$/, "");
      families.set(family, (families.get(family) ?? new Set()).add(name));
    }
  }
  return new Map(
    [...families].flatMap(([family, names]) => {
      const [only] = names;
      return names.size === 1 && only !== undefined && only !== family ? [[family, only] as const] : [];
    }),
  );
}

function isOfficial(path: string): boolean {
  return /^\w+$/.test(path);
}
