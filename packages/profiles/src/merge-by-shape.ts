import { nameAdvice } from "./name-advice.js";
import { plainLeaf, plainObject } from "./plain-data.js";
import { profileFault } from "./profile-fault.js";
import type { ObjectShape } from "./shape/profile-shape.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Puts changes over a base and checks every field by itself.
 *
 * The shape leads: nothing is read that it does not name, so no depth of nesting and no cycle is followed.
 *
 * @throws {TypeError} for an unknown key, a missing field, or a value that its guard refuses.
 */
export function mergeByShape(base: Fields, changes: Fields, shape: ObjectShape, path: string): Fields {
  refuseUnknownKeys(base, shape, path);
  refuseUnknownKeys(changes, shape, path);

  const merged: [string, unknown][] = [];
  for (const [key, rule] of Object.entries(shape)) {
    const field = path === "" ? key : `${path}.${key}`;
    if (typeof rule === "function") {
      const value = plainLeaf(Object.hasOwn(changes, key) ? changes[key] : base[key], field);
      rule(value, field);
      if (value !== undefined) {
        merged.push([key, value]);
      }
    } else {
      const changed = Object.hasOwn(changes, key) ? plainObject(changes[key], field) : {};
      merged.push([key, mergeByShape(plainObject(base[key], field), changed, rule, field)]);
    }
  }
  return Object.fromEntries(merged);
}

function refuseUnknownKeys(fields: Fields, shape: ObjectShape, path: string): void {
  for (const key of Object.keys(fields)) {
    if (!Object.hasOwn(shape, key)) {
      throw profileFault(
        path === "" ? key : `${path}.${key}`,
        "is not known",
        nameAdvice(key, Object.keys(shape)),
      );
    }
  }
}
