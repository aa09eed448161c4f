import { isDeepStrictEqual } from "node:util";
import { type Document, referTo } from "../generate/document.ts";
import { notRequiredInReading, requestObjects } from "../generate/variants.ts";
import { differences } from "./differences.ts";
import { createInstance, type Json } from "./instance.ts";
import { type Mutation, mutate, type Visits } from "./mutate.ts";
import { createRandom } from "./random.ts";
import { type Pair, pairsOf } from "./schemas.ts";
import { createValidator } from "./validator.ts";

/** What a check found. */
export interface Findings {
  readonly cases: number;
  readonly accepted: number;
  readonly readingCases: number;
  /** How often each expected difference was met. */
  readonly met: ReadonlyMap<string, number>;
  readonly failures: readonly string[];
}

/**
 * Compares `strict` with an independent validator of the official document: on valid values and on single changes of them; and sees
 * that the schemas for reading take every valid value, keep what they do not know, and mind no code.
 */
export function checkOfficial(document: Document, casesPerSchema: number, seed: number): Findings {
  const validator = createValidator(document);
  const random = createRandom(seed);
  const met = new Map<string, number>(differences.map(({ id }) => [id, 0]));
  const failures: string[] = [];
  let cases = 0;
  let accepted = 0;
  let readingCases = 0;

  function compare(pair: Pair, isValid: boolean, mutation: Mutation): void {
    cases += 1;
    const strictAccepts = pair.strict.safeParse(mutation.value).success;
    accepted += strictAccepts ? 1 : 0;
    if (strictAccepts === isValid) {
      return;
    }
    const difference = differences.find(
      (candidate) => candidate.strictAccepts === strictAccepts && candidate.covers(mutation),
    );
    if (difference === undefined) {
      failures.push(
        `${pair.official} at ${mutation.path.join(".")}: ${mutation.kind} to ${JSON.stringify(mutation.changed)}: ` +
          `ajv ${isValid ? "accepts" : "refuses"}, strict does not agree`,
      );
    } else {
      met.set(difference.id, (met.get(difference.id) ?? 0) + 1);
    }
  }

  function checkReading(pair: Pair, value: Json, what: string): void {
    readingCases += 1;
    const result = pair.reading.safeParse(value);
    if (!result.success) {
      failures.push(
        `${pair.official}: the schema for reading refuses ${what}: ${result.error.issues[0]?.path.join(".")}`,
      );
    } else if (!isDeepStrictEqual(result.data, value)) {
      failures.push(`${pair.official}: the schema for reading changes ${what}`);
    }
  }

  function checkRefusal(pair: Pair, { value, kind, path, changed }: Mutation): void {
    readingCases += 1;
    const issues = pair.reading.safeParse(value).error?.issues ?? [];
    if (!issues.some((issue) => path.every((step, index) => issue.path[index] === step))) {
      failures.push(
        `${pair.official} at ${path.join(".")}: the schema for reading does not refuse ${kind}: ${JSON.stringify(changed)}`,
      );
    }
  }

  for (const pair of pairsOf(document)) {
    const root = referTo(pair.official);
    const validate = validator.compile(root);
    const visits: Visits = new Map();
    const isRequest = requestObjects.includes(pair.name);

    for (let index = 0; index < casesPerSchema; index += 1) {
      const value = createInstance(root, validator.resolve, random);
      compare(pair, validate(value), { value, kind: "valid", path: [], schema: root, changed: value });
      if (!validate(value)) {
        failures.push(
          `${pair.official}: the value that was made is not valid: ${JSON.stringify(validate.errors?.[0])}`,
        );
      }

      const mutation = mutate(root, value, validator.resolve, random, visits);
      compare(pair, validate(mutation.value), mutation);

      if (!validate(mutation.value) && ["type", "required"].includes(mutation.kind) && !mayMiss(mutation)) {
        checkRefusal(pair, mutation);
      }

      // A request is checked strictly by both; what it says beyond the standard is refused.
      if (!isRequest) {
        checkReading(pair, value, "a valid value");
        if (["additionalProperties", "enum", "maxLength", "minLength", "astral"].includes(mutation.kind)) {
          checkReading(
            pair,
            mutation.value,
            `a value with another ${mutation.kind} at ${mutation.path.join(".")}`,
          );
        }
      }
    }
  }

  return { cases, accepted, readingCases, met, failures };
}

// What the standard requires and a reader can do without.
function mayMiss({ kind, schema, changed }: Mutation): boolean {
  const optional = Object.values(notRequiredInReading).flat();
  return (
    kind === "required" &&
    optional.some((key) => schema.required?.includes(key) && isData(changed) && !(key in changed))
  );
}

function isData(changed: Json | undefined): changed is { [key: string]: Json } {
  return typeof changed === "object" && changed !== null && !Array.isArray(changed);
}
