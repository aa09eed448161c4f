import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject } from "ajv";
import addFormats from "ajv-formats";
import { parse } from "yaml";

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
  readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>;
}

interface OpenApi {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Response>> }>>>
  >;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
}

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** An OpenAPI document, and an independent opinion on what it says of an answer. */
export interface Document {
  readonly name: string;
  /** What does not fit; nothing when all does. */
  readonly check: (method: string, path: string, answer: Answer) => readonly Misfit[];
  readonly has: (method: string, path: string) => boolean;
  readonly fits: (schema: string, value: unknown) => boolean;
}

export interface Misfit {
  readonly where: string;
  readonly what: string;
  /** The validator's own words, where it was the body. */
  readonly error?: ErrorObject;
}

/** Reads an OpenAPI document, JSON or YAML. */
export function readDocument(name: string, path: string): Document {
  const document = parse(readFileSync(path, "utf8")) as OpenApi;
  const ajv = new Ajv({ strict: false, validateFormats: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "document");

  function responseOf(method: string, path: string, status: number): Response | undefined {
    const declared = document.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
    return declared?.$ref === undefined
      ? declared
      : document.components.responses[declared.$ref.split("/").at(-1) ?? ""];
  }

  function bodyMisfits(where: string, response: Response, answer: Answer): readonly Misfit[] {
    const reference = response.content?.["application/json"]?.schema?.$ref;
    if (reference === undefined || answer.headers.get("content-type") === "application/pdf") {
      return [];
    }
    if (answer.text === "") {
      return answer.status === 403 ? [] : [{ where, what: "there is no body" }];
    }
    const validate = ajv.getSchema(`document${reference}`);
    if (validate === undefined || validate(JSON.parse(answer.text)) === true) {
      return validate === undefined ? [{ where, what: `there is no ${reference}` }] : [];
    }
    return (validate.errors ?? []).map((error) => ({
      where,
      what: `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
      error,
    }));
  }

  return {
    name,
    has: (method: string, path: string): boolean =>
      document.paths[path]?.[method.toLowerCase()] !== undefined,
    fits: (schema: string, value: unknown): boolean =>
      ajv.getSchema(`document#/components/schemas/${schema}`)?.(value) === true,
    check: (method: string, path: string, answer: Answer): readonly Misfit[] => {
      const where = `${name}: ${method} ${path} ${answer.status}`;
      const response = responseOf(method, path, answer.status);
      if (response === undefined) {
        return [{ where, what: "the document does not have this status" }];
      }
      const missing = Object.entries(response.headers ?? {})
        .filter(([header, { required }]) => required === true && !answer.headers.has(header))
        .map(([header]) => ({ where, what: `the header ${header} is missing` }));
      const superfluous =
        response.content === undefined && answer.status === 204 && answer.text !== ""
          ? [{ where, what: "there is a body" }]
          : [];
      return [...missing, ...superfluous, ...bodyMisfits(where, response, answer)];
    },
  };
}
