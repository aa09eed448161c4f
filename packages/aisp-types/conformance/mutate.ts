import type { Schema } from "../generate/document.ts";
import { createInstance, type Json, mnemonicPattern, type Resolve } from "./instance.ts";
import type { Random } from "./random.ts";

/** One change to a valid value. */
export interface Mutation {
  readonly value: Json;
  /** What was changed, such as `format` or `required`. */
  readonly kind: string;
  /** Where: the members on the way. */
  readonly path: readonly (string | number)[];
  /** The schema of the place. */
  readonly schema: Schema;
  /** What stands there now. */
  readonly changed: Json | undefined;
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly schema: Schema;
  readonly value: Json;
}

const spoiltDateTimes: readonly string[] = [
  "2025-06-14",
  "2025-06-14T10:15:30",
  "2025-06-14T10:15Z",
  "2025-06-14 10:15:30Z",
  "2025-06-14T10:15:30+0000",
  "2025-06-14T10:15:30+00",
  "2025-02-30T10:15:30Z",
  "2023-02-29T10:15:30Z",
  "2025-13-14T10:15:30Z",
  "2025-06-14T24:00:00Z",
  "2025-06-14T23:59:60Z",
  "2025-06-14T10:15:60Z",
  "2025-06-14T10:15:30.Z",
  "14/06/2025",
  "yesterday",
];

const spoiltTexts: readonly string[] = ["", "-", "12.", ".5", "-5.00", "1e3", "gbp", "AB123", "ABCDE"];

const spoiltPhones: readonly string[] = ["+447700900123", "call +44-7700900123 now", "07700900123", ""];

/** How often each place was changed so far. */
export type Visits = Map<string, number>;

/** Changes one thing, at the place that was changed least. Whether the result is valid is for the validators to say. */
export function mutate(
  root: Schema,
  value: Json,
  resolve: Resolve,
  random: Random,
  visits: Visits,
): Mutation {
  const place = leastVisited(placesOf(root, value, resolve, []), random, visits);
  const absent = Object.entries(place.schema.properties ?? {}).filter(
    ([key]) => isObject(place.value) && !(key in place.value),
  );
  if (absent.length > 0 && random.chance(0.2)) {
    const [key, declared] = random.pick(absent);
    const schema = resolve(declared);
    const path = [...place.path, key];
    const changed =
      schema.pattern === mnemonicPattern
        ? random.pick(["AB12", "\\ww", "ABCDE"])
        : createInstance(schema, resolve, random);
    return { value: replaceAt(value, path, changed), kind: "optional", path, schema, changed };
  }
  const [kind, change] = random.pick(changesAt(place, random));
  const changed = change();
  return {
    value: replaceAt(value, place.path, changed),
    kind,
    path: place.path,
    schema: place.schema,
    changed,
  };
}

function leastVisited(places: readonly Place[], random: Random, visits: Visits): Place {
  const key = ({ path }: Place): string =>
    path.map((step) => (typeof step === "number" ? "[]" : step)).join(".");
  const visited = (place: Place): number => visits.get(key(place)) ?? 0;
  const least = Math.min(...places.map(visited));
  const place = random.pick(places.filter((candidate) => visited(candidate) === least));
  visits.set(key(place), least + 1);
  return place;
}

type Change = readonly [kind: string, change: () => Json];

function changesAt({ schema, value }: Place, random: Random): readonly Change[] {
  const wrongType: Change = [
    "type",
    (): Json =>
      random.pick<Json>([null, 12, "text", true, [], {}].filter((other) => kindOf(other) !== kindOf(value))),
  ];
  if (Array.isArray(value)) {
    return [
      wrongType,
      ["minItems", (): Json => []],
      ["maxItems", (): Json => Array.from({ length: 9 }, () => value[0] ?? "text")],
    ];
  }
  if (isObject(value)) {
    const members = Object.keys(value).filter((key) => schema.required?.includes(key));
    const without = random.pick(members.length === 0 ? [""] : members);
    return [
      wrongType,
      ["additionalProperties", (): Json => ({ ...value, OfAnotherBank: "text" })],
      ["required", (): Json => Object.fromEntries(Object.entries(value).filter(([key]) => key !== without))],
      ["required", (): Json => Object.fromEntries(Object.entries(value).filter(([key]) => key !== without))],
    ];
  }
  if (typeof value === "number") {
    const another: Change = [
      "number",
      (): Json => random.pick(schema.format === "int32" ? [1.5, 2_147_483_648, -2_147_483_649] : [1.5, 1e21]),
    ];
    return [wrongType, another, another];
  }
  if (typeof value === "boolean") {
    return [wrongType];
  }
  const patternChange: Change = [
    "pattern",
    (): Json => random.pick(schema.pattern?.startsWith("\\+") ? spoiltPhones : spoiltTexts),
  ];
  return [
    wrongType,
    ...(schema.format === "date-time" ? [["format", (): Json => random.pick(spoiltDateTimes)] as const] : []),
    ...(schema.format === "uri"
      ? [["format", (): Json => random.pick(["not an address", "accounts/1", ""])] as const]
      : []),
    ...(schema.enum !== undefined || schema["x-namespaced-enum"] !== undefined
      ? [["enum", (): Json => random.pick(["OfTomorrow", ""])] as const]
      : []),
    ...(schema.pattern === undefined ? [] : [patternChange, patternChange]),
    ...(schema.maxLength === undefined
      ? []
      : [
          ["maxLength", (): Json => "x".repeat((schema.maxLength ?? 0) + 1)] as const,
          ["astral", (): Json => "🏦".repeat(schema.maxLength ?? 0)] as const,
        ]),
    ...(schema.minLength === undefined ? [] : [["minLength", (): Json => ""] as const]),
  ];
}

function placesOf(
  declared: Schema,
  value: Json,
  resolve: Resolve,
  path: readonly (string | number)[],
): readonly Place[] {
  const schema = resolve(declared);
  const here: Place = { path, schema, value };
  if (Array.isArray(value)) {
    return [
      here,
      ...value.flatMap((item, index) => placesOf(schema.items ?? {}, item, resolve, [...path, index])),
    ];
  }
  if (isObject(value)) {
    return [
      here,
      ...Object.entries(value).flatMap(([key, member]) => {
        const property = schema.properties?.[key];
        return property === undefined ? [] : placesOf(property, member, resolve, [...path, key]);
      }),
    ];
  }
  return [here];
}

function replaceAt(value: Json, [first, ...rest]: readonly (string | number)[], changed: Json): Json {
  if (first === undefined) {
    return changed;
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === first ? replaceAt(item, rest, changed) : item));
  }
  const object = value as { [key: string]: Json };
  return { ...object, [first]: replaceAt(object[first] ?? null, rest, changed) };
}

function isObject(value: Json): value is { [key: string]: Json } {
  return kindOf(value) === "object";
}

function kindOf(value: Json): string {
  if (value === null) {
    return "null";
  }
  return Array.isArray(value) ? "array" : typeof value;
}
