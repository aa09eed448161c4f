import { zopaProduction } from "@zopa-openbanking/profiles";
import type { Surface } from "../options.js";
import { type Operation, operations } from "./operations.js";

/** Where the account information API begins. */
export const basePath = "/open-banking/v4.0/aisp";

/** An operation, and the ids in the path that it was called by. */
export interface CalledOperation {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a method and a path mean: an operation, a path that has other methods, or nothing at all. */
export type FoundOperation =
  | ({ readonly found: "operation" } & CalledOperation)
  | { readonly found: "other_methods"; readonly methods: readonly string[] }
  | { readonly found: "nothing" };

/** Finds the operation that this surface serves under a path. An operation that it does not serve is not there at all. */
export function findOperation(surface: Surface, method: string, path: string): FoundOperation {
  const asked = path.split("/");
  const matches = operations
    .filter(({ endpoint }) => surface === "obie" || zopaProduction.aisp.endpoints[endpoint].supported)
    .flatMap((operation) => {
      const [itsMethod = "", template = ""] = operation.endpoint.split(" ");
      const parameters = match(`${basePath}${template}`.split("/"), asked);
      return parameters === undefined ? [] : [{ method: itsMethod, operation, parameters }];
    });
  const called = matches.find((candidate) => candidate.method === method);
  if (called !== undefined) {
    return { found: "operation", operation: called.operation, parameters: called.parameters };
  }
  return matches.length === 0
    ? { found: "nothing" }
    : { found: "other_methods", methods: matches.map((candidate) => candidate.method) };
}

function match(
  template: readonly string[],
  asked: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const parameters: [string, string][] = [];
  const fits = template.every((step, index) => {
    const part = asked[index];
    if (!step.startsWith("{") || part === undefined || part === "") {
      return step === part;
    }
    parameters.push([step.slice(1, -1), decoded(part)]);
    return true;
  });
  return fits && template.length === asked.length ? Object.fromEntries(parameters) : undefined;
}

// A path that is not well encoded names no id of ours; it is for whoever looks the id up to say so.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
