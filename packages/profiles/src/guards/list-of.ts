import { profileFault } from "../profile-fault.js";
import { type Guard, kindOf } from "./guard.js";

/** A list without repetition whose every element passes the guard. */
export function listOf(element: Guard, minimum: 0 | 1 = 0): Guard {
  return (value: unknown, path: string): void => {
    if (!Array.isArray(value)) {
      throw profileFault(path, `must be a list and is ${kindOf(value)}`, "give it in square brackets");
    }
    if (value.length < minimum) {
      throw profileFault(path, "must not be empty", "give at least one value");
    }
    for (const [index, item] of value.entries()) {
      element(item, `${path}[${index}]`);
    }
    if (new Set(value).size < value.length) {
      throw profileFault(path, "must not name a value twice", "leave out the repetition");
    }
  };
}
