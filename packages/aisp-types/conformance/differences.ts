import { phonePattern } from "../generate/corrections.ts";
import { mnemonicPattern } from "./instance.ts";
import type { Mutation } from "./mutate.ts";

/** A class of cases in which `strict` and the independent validator do not agree, and why that is right. */
export interface Difference {
  readonly id: string;
  readonly explanation: string;
  /** The verdict of `strict` in this class. */
  readonly strictAccepts: boolean;
  readonly covers: (mutation: Mutation) => boolean;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** Every difference that is expected. One that is not here fails the check. */
export const differences: readonly Difference[] = [
  {
    id: "code-mnemonic",
    explanation:
      "A correction: the document's pattern asks for a backslash, ours for up to four word characters.",
    strictAccepts: true,
    covers: ({ schema, changed }: Mutation): boolean =>
      isMnemonic(schema) && isText(changed) && /^\w{0,4}$/.test(changed),
  },
  {
    id: "code-mnemonic, with a backslash",
    explanation: "The same correction from the other side.",
    strictAccepts: false,
    covers: ({ schema, changed }: Mutation): boolean =>
      isMnemonic(schema) && isText(changed) && changed.startsWith("\\"),
  },
  {
    id: "phone-number, without a dash",
    explanation: "A correction: banks write +447… without a dash, which the document's pattern refuses.",
    strictAccepts: true,
    covers: ({ schema, changed }: Mutation): boolean =>
      isPhone(schema) && isText(changed) && new RegExp(phonePattern).test(changed),
  },
  {
    id: "phone-number, text around",
    explanation:
      "A correction: the document's pattern has no anchors, so any text around a number passes it.",
    strictAccepts: false,
    covers: ({ schema, changed }: Mutation): boolean => isPhone(schema) && isText(changed),
  },
  {
    id: "date-time, offset without minutes or colon",
    explanation: "RFC 3339 wants +hh:mm; ajv-formats lets +hhmm and +hh pass.",
    strictAccepts: false,
    covers: ({ schema, changed }: Mutation): boolean =>
      schema.format === "date-time" && isText(changed) && /[+-]\d\d(\d\d)?$/.test(changed),
  },
  {
    id: "date-time, space before the time",
    explanation: "The grammar of RFC 3339 wants a T; ajv-formats lets a space pass.",
    strictAccepts: false,
    covers: ({ schema, changed }: Mutation): boolean =>
      schema.format === "date-time" && isText(changed) && changed.includes(" "),
  },
  {
    id: "whole number beyond 2^53",
    explanation: "JSON Schema calls it an integer; JavaScript cannot hold it exactly.",
    strictAccepts: false,
    covers: ({ schema, changed }: Mutation): boolean =>
      schema.type === "integer" && typeof changed === "number" && Math.abs(changed) > Number.MAX_SAFE_INTEGER,
  },
];

function isMnemonic({ pattern }: Mutation["schema"]): boolean {
  return pattern === mnemonicPattern;
}

function isPhone({ pattern }: Mutation["schema"]): boolean {
  return pattern === "\\+[0-9]{1,3}-[0-9()+\\-]{1,30}";
}
