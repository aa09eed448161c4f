import type { Guard } from "./guard.js";

/** A field that may be left out. `undefined` in changes takes it away. */
export function optional(guard: Guard): Guard {
  return (value: unknown, path: string): void => {
    if (value !== undefined) {
      guard(value, path);
    }
  };
}
