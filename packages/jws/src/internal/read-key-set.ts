import type { SkippedKey, VerificationKey } from "../key-set.js";
import { KeySetError } from "../key-set-error.js";
import { isPlainObject } from "./is-plain-object.js";
import { readKey } from "./read-key.js";
import { shownKid } from "./shown-kid.js";

/** The usable keys of a JWK Set, and what was left out. */
export interface ReadKeySet {
  readonly keys: readonly VerificationKey[];
  readonly skipped: readonly SkippedKey[];
}

/** A set of the Open Banking Directory holds a few dozen. */
const mostKeys = 256;

/**
 * Reads a JWK Set. Entries that cannot be used are left out, as RFC 7517 §5 asks, and reported.
 *
 * @throws {KeySetError} `key_set_invalid` when it is no JWK Set, or holds more entries than {@link mostKeys}.
 */
export function readKeySet(document: unknown): ReadKeySet {
  const entries = isPlainObject(document) && Object.hasOwn(document, "keys") ? document["keys"] : undefined;
  if (!Array.isArray(entries)) {
    throw new KeySetError(
      "This is no JWK Set: an object with a list named `keys` is due (RFC 7517 §5). Check that the address is the bank's `jwks_uri`.",
      { code: "key_set_invalid" },
    );
  }
  if (entries.length > mostKeys) {
    throw new KeySetError(`This JWK Set has more than ${mostKeys} entries, and is not read. Ask the bank.`, {
      code: "key_set_invalid",
    });
  }
  const read = entries.map((entry: unknown, index) => ({ index, entry, result: readKey(entry) }));
  return {
    keys: read.flatMap(({ result }) => (typeof result === "string" ? [] : [result])),
    skipped: read.flatMap(({ index, entry, result }) =>
      typeof result === "string" ? [{ index, kid: kidOf(entry), reason: result }] : [],
    ),
  };
}

function kidOf(entry: unknown): string | undefined {
  return isPlainObject(entry) ? shownKid(entry["kid"]) : undefined;
}
