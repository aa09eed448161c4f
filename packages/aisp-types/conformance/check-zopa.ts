import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import * as z from "zod";
import { type Document, nameOf, referTo, type Schema } from "../generate/document.ts";
import { objectNames } from "../generate/names.ts";
import { requestObjects } from "../generate/variants.ts";
import { createInstance, type Resolve } from "./instance.ts";
import { createRandom } from "./random.ts";
import { readingSchema, strictSchema } from "./schemas.ts";
import { createValidator } from "./validator.ts";

export interface ZopaFindings {
  readonly bodies: number;
  readonly members: number;
  readonly cases: number;
  readonly failures: readonly string[];
}

/** Sees that our types can hold whatever Zopa's own OpenAPI document describes: member by member, and value by value. */
export function checkZopa(path: string, casesPerBody: number, seed: number): ZopaFindings {
  const document = parse(readFileSync(path, "utf8")) as Document;
  const { resolve } = createValidator(document);
  const random = createRandom(seed);
  const bodies = bodiesOf(document);
  const failures: string[] = [];
  let members = 0;
  let cases = 0;

  for (const official of bodies) {
    const name = objectNames[official] ?? official;
    // The standard lets a request say more than it names; our own schema of a request does not.
    const ours = requestObjects.includes(name) ? strictSchema(name) : readingSchema(name);
    if (ours === undefined) {
      failures.push(`${official}: we have no schema`);
      continue;
    }

    const structure = compareStructure(referTo(official), z.toJSONSchema(ours) as Schema, resolve, official);
    members += structure.members;
    failures.push(...structure.failures);

    for (let index = 0; index < casesPerBody; index += 1) {
      cases += 1;
      const value = createInstance(referTo(official), resolve, random);
      const result = ours.safeParse(value);
      if (!result.success) {
        failures.push(`${official}: refused at ${result.error.issues[0]?.path.join(".")}`);
      } else if (!isDeepStrictEqual(result.data, value)) {
        failures.push(`${official}: changed`);
      }
    }
  }

  return { bodies: bodies.length, members, cases, failures };
}

interface Structure {
  readonly members: number;
  readonly failures: readonly string[];
}

// Ours is what zod says of our schema, not what the generator meant it to be.
function compareStructure(declared: Schema, ours: Schema, resolve: Resolve, path: string): Structure {
  const theirs = resolve(declared);
  const type = theirs.type === "integer" ? "number" : theirs.type;
  if (ours.type !== type && !(ours.type === "integer" && theirs.type === "integer")) {
    return { members: 0, failures: [`${path}: theirs is ${type}, ours ${ours.type}`] };
  }
  if (theirs.type === "array") {
    return compareStructure(theirs.items ?? {}, ours.items ?? {}, resolve, `${path}[]`);
  }
  const missing = Object.keys(theirs.properties ?? {}).filter((key) => ours.properties?.[key] === undefined);
  const demanded = (ours.required ?? []).filter((key) => !theirs.required?.includes(key));
  const codes = (theirs.enum ?? []).filter((code) => ours.enum !== undefined && !ours.enum.includes(code));
  const inner = Object.entries(theirs.properties ?? {}).flatMap(([key, property]) => {
    const own = ours.properties?.[key];
    return own === undefined ? [] : [compareStructure(property, own, resolve, `${path}.${key}`)];
  });

  return {
    members:
      Object.keys(theirs.properties ?? {}).length + inner.reduce((sum, { members }) => sum + members, 0),
    failures: [
      ...missing.map((key) => `${path}.${key}: we have no such member`),
      ...demanded.map((key) => `${path}.${key}: we demand it, Zopa may leave it out`),
      ...codes.map((code) => `${path}: we do not take ${code}`),
      ...inner.flatMap(({ failures }) => failures),
    ],
  };
}

function bodiesOf(document: Document): readonly string[] {
  const contents = [
    ...Object.values(document.components.responses),
    ...Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ requestBody }) => requestBody ?? []),
    ),
  ];
  const names = contents.flatMap(({ content }) => {
    const reference = content?.["application/json"]?.schema.$ref;
    return reference === undefined ? [] : [nameOf(reference)];
  });
  return [...new Set(names)].sort();
}
