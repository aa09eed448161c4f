import { profileFault } from "../profile-fault.js";
import { type Guard, kindOf } from "./guard.js";

/** A text of printable characters that is neither blank nor longer than 2048. */
export const text: Guard = (value: unknown, path: string): void => {
  if (typeof value !== "string") {
    throw profileFault(path, `must be a text and is ${kindOf(value)}`, "give a text in quotes");
  }
  if (value.trim() === "" || value.length > 2048 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value)) {
    throw profileFault(
      path,
      "must be printable text of 1 to 2048 characters",
      "give it without line breaks and invisible characters",
    );
  }
};

/** A text that may be empty, otherwise as {@link text}. */
export const textOrEmpty: Guard = (value: unknown, path: string): void => {
  if (value !== "") {
    text(value, path);
  }
};

/** A text of a given form, with an example for whoever got it wrong. */
export function textLike(pattern: RegExp, form: string, example: string): Guard {
  return (value: unknown, path: string): void => {
    text(value, path);
    if (!pattern.test(String(value))) {
      throw profileFault(path, `must be ${form}`, `write it like ${example}`);
    }
  };
}
