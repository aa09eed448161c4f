import type { Schema } from "../generate/document.ts";
import type { Random } from "./random.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Finds the schema that a reference names. */
export type Resolve = (schema: Schema) => Schema;

const dateTimes: readonly string[] = [
  "2025-06-14T10:15:30+00:00",
  "2025-06-14T10:15:30Z",
  "2025-06-14T10:15:30.123Z",
  "2025-06-14T11:15:30.123456+01:00",
  "2024-02-29T23:59:59-05:00",
  "2025-06-14t10:15:30z",
];

/** The pattern that the document escapes twice. */
export const mnemonicPattern = "^\\\\w{0,4}$";

/** Texts that a pattern of the standard allows. */
const matching: Readonly<Record<string, readonly string[]>> = {
  "^[A-Z]{3,3}$": ["GBP", "EUR", "USD"],
  "^[A-Z]{2,2}$": ["GB", "FR"],
  "^[A-Z0-9]{18,18}[0-9]{2,2}$": ["5493001KJTIIGC8Y1R12"],
  "^\\d{1,13}$|^\\d{1,13}\\.\\d{1,5}$": ["0", "12.30", "9999999999999.99999", "00.1"],
  "^(-?\\d{1,3}){1}(\\.\\d{1,4}){0,1}$": ["3.9", "-1", "100.1234"],
  "^(-?\\d{1,14}){1}(\\.\\d{1,4}){0,1}$": ["1000", "-12.3456", "99999999999999"],
  "^\\w{0,4}$": ["AB12", "", "A_"],
  "\\+[0-9]{1,3}-[0-9()+\\-]{1,30}": ["+44-2079460000", "+1-(212)5550100"],
};

const legacyFrequencies: readonly string[] = [
  "NotKnown",
  "IntrvlDay:02",
  "IntrvlMnthDay:01:-03",
  "QtrDay:ENGLISH",
];

/** Makes a value that the schema allows. */
export function createInstance(schema: Schema, resolve: Resolve, random: Random, depth = 0): Json {
  const { oneOf, type, properties = {}, required = [], items, minItems = 0, maxItems = 3 } = resolve(schema);
  if (oneOf !== undefined) {
    return createInstance(random.pick(oneOf), resolve, random, depth);
  }
  switch (type) {
    case "object": {
      const wanted = depth < 3 ? 0.6 : 0.35;
      const members = Object.entries(properties)
        // No text suits the faulty pattern and the corrected one; mutations try this member.
        .filter(([, property]) => resolve(property).pattern !== mnemonicPattern)
        .filter(([key]) => required.includes(key) || random.chance(wanted))
        .map(([key, property]) => [key, createInstance(property, resolve, random, depth + 1)] as const);
      const extended = resolve(schema).additionalProperties !== false && random.chance(0.1);
      return Object.fromEntries([...members, ...(extended ? [["OfThisBank", { Own: true }] as const] : [])]);
    }
    case "array": {
      const length = random.integer(minItems, Math.max(minItems, Math.min(maxItems, 2)));
      return Array.from({ length }, () => createInstance(items ?? {}, resolve, random, depth + 1));
    }
    case "boolean":
      return random.chance(0.5);
    case "integer":
      return random.pick([0, 1, 42, -7, 2_147_483_647]);
    case "number":
      return random.pick([0, 1.2, 0.000_01, -3, 1e21]);
    default:
      return createText(resolve(schema), random);
  }
}

function createText(schema: Schema, random: Random): string {
  const {
    enum: codes,
    "x-namespaced-enum": openCodes,
    format,
    pattern,
    minLength = 0,
    maxLength = 20,
  } = schema;
  if (codes !== undefined) {
    return random.pick(codes);
  }
  if (openCodes !== undefined) {
    return random.chance(0.8) ? random.pick(openCodes) : "UK.OBIE.OfTomorrow";
  }
  if (format === "date-time") {
    return random.pick(dateTimes);
  }
  if (format === "uri") {
    return random.pick([
      "https://bank.example/a?pg=2",
      "https://rs1.bank.example/open-banking/v4.0/aisp/accounts/1",
    ]);
  }
  if (pattern !== undefined) {
    const texts = pattern.startsWith("^(NotKnown)$") ? legacyFrequencies : matching[pattern];
    if (texts === undefined) {
      throw new Error(`No text is known for the pattern ${pattern}`);
    }
    return random.pick(texts);
  }
  const length = random.pick([minLength, maxLength, Math.min(maxLength, minLength + 7)]);
  return Array.from({ length }, () => random.pick([..."Aé9 -_£"])).join("");
}
