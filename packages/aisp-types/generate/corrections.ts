import type { Schema } from "./document.ts";

/** A known fault of the official document, and what we read instead. */
interface Correction {
  readonly id: string;
  readonly fault: string;
  readonly reading: string;
  /** Changes the named schemas; returns those that differ. Fails when the fault is not there any more. */
  readonly apply: (schemas: Schemas) => Schemas;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** Digits with an optional dash after the country code; the whole text, not a part of it. */
export const phonePattern = "^\\+[0-9]{1,3}-?[0-9()+\\-]{1,30}$";

const corrections: readonly Correction[] = [
  {
    id: "code-mnemonic",
    fault: "The pattern of OB_CodeMnemonic is escaped twice: it asks for a backslash before the letters.",
    reading: "Up to four word characters, as the inline copies of the same type in the document say.",
    apply: (schemas: Schemas): Schemas => ({
      OB_CodeMnemonic: replace(schemas, "OB_CodeMnemonic", "pattern", "^\\\\w{0,4}$", "^\\w{0,4}$"),
    }),
  },
  {
    id: "interest-rate-type",
    fault:
      "StatementInterest.RateType refers to the list of interest types; the list of rate types is used by nobody.",
    reading: "It refers to the list of rate types (FixedRate, Gross and so on), as in version 3.1.11.",
    apply: (schemas: Schemas): Schemas => {
      const statement = schemas["OBStatement2"];
      const interest = statement?.properties?.["StatementInterest"];
      const rateType = interest?.items?.properties?.["RateType"]?.$ref;
      if (!rateType?.endsWith("/OBInternalStatementInterestType1Code")) {
        throw new Error("interest-rate-type: the fault is gone, drop the correction");
      }
      return {
        OBStatement2: {
          ...statement,
          properties: {
            ...statement?.properties,
            StatementInterest: {
              ...interest,
              items: {
                ...interest?.items,
                properties: {
                  ...interest?.items?.properties,
                  RateType: { $ref: "#/components/schemas/OBExternalStatementInterestRateType1Code" },
                },
              },
            },
          },
        },
      };
    },
  },
  {
    id: "phone-number",
    fault:
      "The pattern of phone numbers has no anchors, so any text around a number passes, and a plain +447… does not.",
    reading: "The dash after the country code is optional, and the pattern covers the whole text.",
    apply: (schemas: Schemas): Schemas =>
      Object.fromEntries(
        ["PhoneNumber_0", "PhoneNumber_1"].map((name) => [
          name,
          replace(schemas, name, "pattern", "\\+[0-9]{1,3}-[0-9()+\\-]{1,30}", phonePattern),
        ]),
      ),
  },
];

/** The official schemas with every correction made. */
export function correct(schemas: Schemas): Schemas {
  return Object.assign({}, schemas, ...corrections.map(({ apply }) => apply(schemas)));
}

function replace(schemas: Schemas, name: string, keyword: "pattern", faulty: string, right: string): Schema {
  const schema = schemas[name];
  if (schema?.[keyword] !== faulty) {
    throw new Error(`${name}.${keyword}: the fault is gone, drop the correction`);
  }
  return { ...schema, [keyword]: right };
}
