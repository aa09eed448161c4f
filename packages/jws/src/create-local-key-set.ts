import { readKeySet } from "./internal/read-key-set.js";
import { keyNotFound, selectKeys } from "./internal/select-keys.js";
import type { KeyQuery, KeySet, KeySetStatus } from "./key-set.js";

/** A key set that was given, and stays as it is. */
export interface LocalKeySet extends KeySet {
  /** Tells what it is made of, and what was left out. */
  status(): KeySetStatus;
}

/**
 * Makes a key set of a JWK Set at hand.
 *
 * @param jwks - the parsed JWK Set. What cannot be used in it is left out; {@link LocalKeySet.status} tells what and why.
 *
 * @throws {KeySetError} `key_set_invalid` when it is no JWK Set or has more than 256 entries.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-5 | RFC 7517 §5}
 *
 * @example
 * ```ts
 * import { createLocalKeySet } from "@zopa-openbanking/jws";
 *
 * declare const jwks: unknown;
 *
 * const keySet = createLocalKeySet(jwks);
 * for (const { kid, reason } of keySet.status().skipped) {
 *   console.warn(`${kid ?? "a key without kid"} is not used: ${reason}`);
 * }
 * ```
 */
export function createLocalKeySet(jwks: unknown): LocalKeySet {
  const { keys, skipped } = readKeySet(jwks);
  return Object.freeze({
    find: (query: KeyQuery) => {
      const found = selectKeys(keys, query);
      return found.length > 0
        ? Promise.resolve(found)
        : Promise.reject(
            keyNotFound(query, "Add it to the set that was given, if you trust its sender.", {
              retryable: false,
            }),
          );
    },
    status: () => ({ keys: keys.length, skipped }),
  });
}
