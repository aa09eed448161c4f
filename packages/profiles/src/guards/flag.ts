import { profileFault } from "../profile-fault.js";
import { type Guard, kindOf } from "./guard.js";

/** True or false. */
export const flag: Guard = (value: unknown, path: string): void => {
  if (typeof value !== "boolean") {
    throw profileFault(path, `must be true or false and is ${kindOf(value)}`, "give true or false");
  }
};
