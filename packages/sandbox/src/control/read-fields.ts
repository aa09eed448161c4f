import { ControlError } from "./control-error.js";
import type { CommandBody } from "./read-command.js";

/** The types that a field of a command can have. */
interface FieldTypes {
  readonly text: string;
  readonly count: number;
  readonly amount: number;
  readonly texts: readonly string[];
  readonly object: CommandBody;
  readonly objects: readonly CommandBody[];
}

type Fields = Readonly<Record<string, keyof FieldTypes>>;

/** What is left of a body when each of its fields is right. */
export type Read<Wanted extends Fields> = { readonly [Name in keyof Wanted]?: FieldTypes[Wanted[Name]] };

const descriptions: Readonly<Record<keyof FieldTypes, string>> = {
  text: "a text that is not empty",
  count: "a whole number from 1",
  amount: "a number",
  texts: "a list of texts",
  object: "an object",
  objects: "a list of objects",
};

/**
 * Reads the fields of a command. Every one may be left out; one that is unknown or of another type is refused.
 *
 * @throws {ControlError} `invalid_request`, naming the field and what it must be.
 */
export function readFields<const Wanted extends Fields>(body: CommandBody, wanted: Wanted): Read<Wanted> {
  for (const [name, value] of Object.entries(body)) {
    const type = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
    if (type === undefined) {
      const known = Object.keys(wanted).join(", ");
      throw new ControlError(
        400,
        "invalid_request",
        `There is no field \`${name.slice(0, 50)}\` here. Known: ${known}.`,
      );
    }
    if (!isOf(type, value)) {
      throw new ControlError(400, "invalid_request", `\`${name}\` must be ${descriptions[type]}.`);
    }
  }
  return body as Read<Wanted>;
}

/** @throws {ControlError} `invalid_request` when the field was left out. */
export function needed<Value>(name: string, value: Value | undefined): Value {
  if (value === undefined) {
    throw new ControlError(400, "invalid_request", `\`${name}\` is missing.`);
  }
  return value;
}

function isOf(type: keyof FieldTypes, value: unknown): boolean {
  switch (type) {
    case "text":
      return isText(value);
    case "count":
      return Number.isSafeInteger(value) && (value as number) > 0;
    case "amount":
      return typeof value === "number";
    case "texts":
      return Array.isArray(value) && value.every(isText);
    case "object":
      return isObject(value);
    case "objects":
      return Array.isArray(value) && value.every(isObject);
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
