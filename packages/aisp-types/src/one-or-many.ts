import * as z from "zod";

/** Reads a list, and takes one object for a list of one: some banks send it so, after an example of the standard. */
export function oneOrMany<Item>(item: z.ZodType<Item>): z.ZodType<Item[]> {
  return z.preprocess((value) => (isObject(value) ? [value] : value), z.array(item));
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
