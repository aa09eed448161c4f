const deepest = 32;
const mostValues = 20_000;

/** Why a value is not JSON that is worth reading further; a phrase that follows "it". */
export class NotPlain extends Error {}

/**
 * Copies JSON and freezes the copy, so that a value which is cached and shared cannot be changed by whoever reads it.
 *
 * A member named `__proto__` is left behind. Depth and number of values are limited: a document of a few hundred kilobytes
 * can be nested deeper than a stack is.
 *
 * @throws {NotPlain} when it is not JSON, or more of it than the limits.
 */
export function plainCopy(value: unknown): unknown {
  let count = 0;
  const copy = (each: unknown, depth: number): unknown => {
    count += 1;
    if (count > mostValues) {
      throw new NotPlain(`holds more than ${mostValues} values`);
    }
    if (isScalar(each)) {
      return each;
    }
    if (depth === deepest) {
      throw new NotPlain(`is nested more than ${deepest} levels deep`);
    }
    if (Array.isArray(each)) {
      return Object.freeze(Array.from(each, (entry: unknown) => copy(entry, depth + 1)));
    }
    if (!isPlainObject(each)) {
      throw new NotPlain("holds something that is not JSON");
    }
    return Object.freeze(
      Object.fromEntries(
        Object.entries(each)
          .filter(([key, entry]) => key !== "__proto__" && entry !== undefined)
          .map(([key, entry]) => [key, copy(entry, depth + 1)]),
      ),
    );
  };
  return copy(value, 0);
}

/** Whether a value is an object as `JSON.parse` makes them. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // Not compared with `Object.prototype`: another realm has one of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}
