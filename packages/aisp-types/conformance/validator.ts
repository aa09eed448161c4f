import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { type Document, nameOf, type Schema } from "../generate/document.ts";
import type { Resolve } from "./instance.ts";

/** An independent opinion about the schemas of a document, as it is published. */
export interface Validator {
  readonly compile: (schema: Schema) => ValidateFunction;
  readonly resolve: Resolve;
}

export function createValidator(document: Document): Validator {
  const ajv = new Ajv({ strict: false, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "document");

  function resolve(schema: Schema): Schema {
    if (schema.$ref === undefined) {
      return schema;
    }
    const target = document.components.schemas[nameOf(schema.$ref)];
    if (target === undefined) {
      throw new Error(`${schema.$ref} is not in the document`);
    }
    return resolve(target);
  }

  return {
    compile: (schema: Schema): ValidateFunction => ajv.compile({ $ref: `document${schema.$ref ?? ""}` }),
    resolve,
  };
}
