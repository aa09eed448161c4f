import { nameAdvice } from "../name-advice.js";
import { profileFault } from "../profile-fault.js";
import type { Guard } from "./guard.js";

/** One of the words of a union. The record makes the compiler ask for every word of it. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>, because?: string): Guard {
  return (value: unknown, path: string): void => {
    if (typeof value !== "string" || !Object.hasOwn(words, value)) {
      const reason = because === undefined ? "" : ` (${because})`;
      throw profileFault(
        path,
        `must be one of its known words${reason}`,
        nameAdvice(typeof value === "string" ? value : "", Object.keys(words)),
      );
    }
  };
}
