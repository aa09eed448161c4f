import type { KeyObject } from "node:crypto";
import type { CallOptions } from "@zopa-openbanking/core";
import type { SigningAlgorithm } from "./signing-algorithm.js";

/** What the header of a JWS tells of its key. */
export interface KeyQuery {
  readonly alg: SigningAlgorithm;
  /** Left out when the header names none: every key that fits is tried then. */
  readonly kid?: string | undefined;
}

/** A public key out of a key set, and its name there. */
export interface VerificationKey {
  readonly kid: string | undefined;
  readonly key: KeyObject;
}

/** Why an entry of a JWK Set is not used. */
export type SkipReason =
  | "not_an_object"
  /** A `kty` other than RSA and EC. */
  | "unknown_type"
  | "symmetric"
  /** It holds a private key that everybody has seen: it proves nothing any more. */
  | "private_members"
  /** A `use` other than `sig`: `enc`, or the `tls` of the Open Banking Directory. */
  | "other_use"
  /** `key_ops` without `verify`. */
  | "other_operations"
  /** An `alg` other than PS256 and ES256. */
  | "other_algorithm"
  /** An elliptic curve other than P-256. */
  | "other_curve"
  /** RSA of fewer than 2048 bits or more than 16384, or with an exponent that is even or one. */
  | "weak_key"
  /** A member that is needed is missing or damaged. */
  | "unreadable"
  /** The first certificate of its `x5c` is for another key (RFC 7517 §4.7). */
  | "certificate_of_another_key";

/** An entry of a JWK Set that is not used. */
export interface SkippedKey {
  /** Where it stands in `keys`, from 0. */
  readonly index: number;
  /** Its `kid`, when that is a short printable text. */
  readonly kid: string | undefined;
  readonly reason: SkipReason;
}

/** What a key set is made of now. */
export interface KeySetStatus {
  /** How many keys can be used. */
  readonly keys: number;
  readonly skipped: readonly SkippedKey[];
}

/**
 * Where the keys come from that a signature is verified with.
 *
 * `createKeySet` fetches one, `createLocalKeySet` takes one as it is, and one of your own is an object with `find`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-5 | RFC 7517 §5}
 *
 * @example
 * ```ts
 * import type { KeySet, VerificationKey } from "@zopa-openbanking/jws";
 *
 * declare const pinned: VerificationKey;
 *
 * const keySet: KeySet = { find: async ({ kid }) => (kid === pinned.kid ? [pinned] : []) };
 * ```
 */
export interface KeySet {
  /**
   * Returns the keys that may have made a signature: chosen by `kid`, type, use and algorithm. Several may fit; all are
   * tried.
   *
   * @throws {SignatureError} `key_not_found`; an empty list says the same.
   * @throws {KeySetError} when there is no set to look into.
   */
  find(query: KeyQuery, options?: CallOptions): Promise<readonly VerificationKey[]>;
}
