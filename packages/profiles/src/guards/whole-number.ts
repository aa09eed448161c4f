import { profileFault } from "../profile-fault.js";
import { type Guard, kindOf } from "./guard.js";

/** The bounds of a whole number, and why the upper one stands. */
export interface WholeNumberBounds {
  readonly minimum: 0 | 1;
  readonly maximum?: number;
  readonly because?: string;
}

/** A whole number within bounds. */
export function wholeNumber(bounds: WholeNumberBounds): Guard {
  const { minimum, maximum = Number.MAX_SAFE_INTEGER, because } = bounds;

  return (value: unknown, path: string): void => {
    if (typeof value !== "number") {
      throw profileFault(path, `must be a number and is ${kindOf(value)}`, "give a number without quotes");
    }
    if (!Number.isSafeInteger(value) || value < minimum || Object.is(value, -0)) {
      throw profileFault(
        path,
        `must be a whole number of at least ${minimum}`,
        "round it, and mind its unit",
      );
    }
    if (value > maximum) {
      const reason = because === undefined ? "" : ` (${because})`;
      throw profileFault(path, `must be at most ${maximum}${reason}`, `give ${minimum} to ${maximum}`);
    }
  };
}
