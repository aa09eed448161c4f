import type { Found } from "./choose-names.ts";
import { nameOf, referTo, type Schema } from "./document.ts";
import { texts } from "./texts.ts";

/** Every structure that is met, by its signature. Structures of one signature are one. */
export interface Structures {
  readonly objects: ReadonlyMap<string, Found>;
  readonly codeLists: ReadonlyMap<string, Found>;
}

/** Walks over everything that the roots lead to. In what it finds, references name signatures. */
export function collectStructures(
  schemas: Readonly<Record<string, Schema>>,
  roots: readonly string[],
): Structures {
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

  for (const root of roots) {
    walk(referTo(root), root);
  }

  return { objects, codeLists };
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
