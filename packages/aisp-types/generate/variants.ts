import { nameOf, referTo, type Schema } from "./document.ts";
import { documentationOf } from "./documentation.ts";
import type { Model } from "./model.ts";
import { texts } from "./texts.ts";

/** The schemas of one variant, by name; what the kept generator is fed with. */
export type Variant = Readonly<Record<string, Schema>>;

/**
 * A date, or a date and time with or without seconds, a fraction, an offset. Banks write the offset as `Z`, `+00:00`, `+0000` or not at
 * all; `OpeningDate` and `MaturityDate` come without a time.
 */
const anyDateTime =
  "\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?";

/** RFC 3339, section 5.6: the seconds and the offset are mandatory, the day exists in the month. */
const strictDateTime =
  "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|" +
  "\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))" +
  "[Tt](?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d|23:59:60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$";

/** Digits, and digits after a point: what later code turns into whole minor units. No sign: that is CreditDebitIndicator's. */
const readingDecimalText = "^\\d{1,30}(?:\\.\\d{1,30})?$";

/** Whatever a request says is the standard's, and nothing else: a misspelt date would make a consent wider than was meant. */
export const requestObjects: readonly string[] = [
  "AccountAccessConsentRequest",
  "AccountAccessConsentRequestData",
];

/** Members that the standard requires and that a page without data may leave out. */
export const notRequiredInReading: Readonly<Record<string, readonly string[]>> = {
  BalancesResponseData: ["Balance"],
};

/** For the types: no constraint has an effect on them; our documentation goes in as the description. */
export function typesVariant(model: Model): Variant {
  return variantOf(model, (schema, object) => {
    const relaxed = inlineTexts(relax(schema, object));
    const { properties = {}, ...rest } = requestObjects.includes(object) ? emptyRisk(relaxed) : relaxed;
    const documentation = documentationOf(object, Object.keys(properties));
    return {
      ...rest,
      description: documentation.summary,
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, property]) => [
          key,
          { ...property, description: documentation.members[key] ?? "" },
        ]),
      ),
    };
  });
}

/** For reading: the structure and the kinds of value, the dates and amounts that a reader relies on; nothing else. */
export function readingVariant(model: Model): Variant {
  return {
    ...variantOf(model, (schema, name) =>
      requestObjects.includes(name)
        ? { ...emptyRisk(renameText(schema, "RequestDateTime")), additionalProperties: false }
        : forgiveEmptyDateTimes(relax(schema, name)),
    ),
    DateTime: { type: "string", pattern: `^${anyDateTime}$` },
    // Some banks send an empty text for a member that they should leave out.
    OptionalDateTime: { type: "string", pattern: `^(?:${anyDateTime})?$` },
    DecimalText: { type: "string", pattern: readingDecimalText },
    RequestDateTime: { type: "string", pattern: strictDateTime },
  };
}

/** Exactly the standard. */
export function strictVariant(model: Model): Variant {
  return {
    ...variantOf(model, (schema, name) => (requestObjects.includes(name) ? emptyRisk(schema) : schema)),
    DateTime: { type: "string", pattern: strictDateTime },
  };
}

function variantOf(model: Model, change: (schema: Schema, name: string) => Schema): Variant {
  return {
    ...Object.fromEntries([...model.codeLists].map(([name]) => [name, { type: "string" } as const])),
    ...Object.fromEntries(
      [...model.objects].map(([name, schema]) => [
        name,
        schema.type === "object" ? change(schema, name) : schema,
      ]),
    ),
  };
}

function relax(schema: Schema, name: string): Schema {
  const optional = notRequiredInReading[name] ?? [];
  return {
    type: "object",
    required: (schema.required ?? []).filter((key) => !optional.includes(key)),
    properties: Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, property]) => [key, relaxProperty(property)]),
    ),
    ...(Object.keys(schema.properties ?? {}).length === 0 && { additionalProperties: true }),
  };
}

function relaxProperty(schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    return schema;
  }
  return schema.type === "array"
    ? { type: "array", items: relaxProperty(schema.items ?? {}) }
    : { type: schema.type === "integer" ? "number" : (schema.type ?? "string") };
}

function forgiveEmptyDateTimes(schema: Schema): Schema {
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, property]) => [
        key,
        schema.required?.includes(key) ? property : renameText(property, "OptionalDateTime"),
      ]),
    ),
  };
}

function renameText(schema: Schema, dateTime: string): Schema {
  return mapReferences(schema, (name) => referTo(name === "DateTime" ? dateTime : name));
}

// A request says nothing about risk; a bank's answer may say what it likes.
function emptyRisk(schema: Schema): Schema {
  return mapReferences(schema, (name) =>
    name === "ConsentRisk" ? { type: "object", additionalProperties: false } : referTo(name),
  );
}

// A type of its own for "a string that is a date" would tell an editor less than `string` and a comment.
function inlineTexts(schema: Schema): Schema {
  return mapReferences(schema, (name) => (name in texts ? { type: "string" } : referTo(name)));
}

function mapReferences(schema: Schema, change: (name: string) => Schema): Schema {
  if (schema.$ref !== undefined) {
    return change(nameOf(schema.$ref));
  }
  return {
    ...schema,
    ...(schema.items && { items: mapReferences(schema.items, change) }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, property]) => [key, mapReferences(property, change)]),
      ),
    }),
  };
}
