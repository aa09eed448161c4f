import { setInterval } from "node:timers/promises";
import type { IdentityInput } from "./identity-input.js";
import type { IdentitySource } from "./identity-source.js";

/** How often an identity is asked for. */
export interface PolledIdentityOptions {
  /** The time between two questions, in milliseconds. An hour when left out. */
  readonly everyMs?: number | undefined;
}

/**
 * An identity that is asked for now and then: a secret manager, a network drive.
 *
 * @param load - Reads the identity as it is now.
 *
 * @example
 * ```ts
 * import { type IdentityInput, polledIdentity } from "@zopa-openbanking/mtls";
 *
 * declare function readSecret(): Promise<IdentityInput>;
 *
 * const source = polledIdentity(readSecret, { everyMs: 60_000 });
 * ```
 */
export function polledIdentity(
  load: () => Promise<IdentityInput>,
  { everyMs = 3_600_000 }: PolledIdentityOptions = {},
): IdentitySource {
  if (!Number.isSafeInteger(everyMs) || everyMs <= 0 || everyMs > 2 ** 31 - 1) {
    throw new TypeError("`everyMs` must be a whole number of milliseconds from 1 to 2147483647.");
  }
  return {
    load,
    changes: (signal: AbortSignal): AsyncIterable<unknown> =>
      setInterval(everyMs, undefined, { ref: false, signal }),
  };
}
