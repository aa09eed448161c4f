import { kindOf } from "./guards/guard.js";
import { profileFault } from "./profile-fault.js";

const longestList = 256;

/**
 * Copies an object that is nothing but data: no class, no accessor, no symbol.
 *
 * Only own properties are looked at, and `Object.fromEntries` defines them, so a key `__proto__` stays a key.
 */
export function plainObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw profileFault(path, `must be a plain object and is ${kindOf(value)}`, "give it in curly brackets");
  }
  // The root of another realm is as plain as ours: what has no prototype above it is a root.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw profileFault(path, "must be a plain object and is an instance of a class", "give its data alone");
  }
  return Object.fromEntries(ownEntries(value, path));
}

/** Copies a list that is nothing but data, and leaves any other value as it is. */
export function plainLeaf(value: unknown, path: string): unknown {
  if (!Array.isArray(value)) {
    return value;
  }
  if (value.length > longestList) {
    throw profileFault(
      path,
      `must have at most ${longestList} elements`,
      "leave out what the bank does not name",
    );
  }
  const entries = ownEntries(value, path).filter(([key]: [string, unknown]): boolean => key !== "length");
  if (entries.length !== value.length || entries.some(([key], index): boolean => key !== String(index))) {
    throw profileFault(path, "must be a list without gaps and named properties", "give its values alone");
  }
  return entries.map(([, element]: [string, unknown]): unknown => element);
}

function ownEntries(value: object, path: string): [string, unknown][] {
  return Reflect.ownKeys(value).map((key: string | symbol): [string, unknown] => {
    if (typeof key === "symbol") {
      throw profileFault(path, "must not have a symbol for a key", "give data that JSON could hold");
    }
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property === undefined || !("value" in property)) {
      throw profileFault(
        `${path}.${key}`,
        "must be a value and is computed by a getter",
        "give the value itself",
      );
    }
    return [key, property.value];
  });
}
