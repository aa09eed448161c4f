import { profileFault } from "../profile-fault.js";
import { type Guard, kindOf } from "./guard.js";

/** The name of a time zone, such as `Europe/London`. An offset is none: it does not know of summer. */
export const timeZone: Guard = (value: unknown, path: string): void => {
  if (typeof value !== "string") {
    throw profileFault(path, `must be a text and is ${kindOf(value)}`, "give a text in quotes");
  }
  if (!/^[A-Za-z]/.test(value) || !isZone(value)) {
    throw profileFault(path, "must be the name of a time zone", "write it like Europe/London");
  }
};

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
