import type { KeyQuery, VerificationKey } from "../key-set.js";
import { SignatureError } from "../signature-error.js";

/**
 * Chooses the keys that may have made a signature. Use, operations and `alg` were held against the type when the set was read.
 *
 * FAPI 1.0 Advanced §8.11: keys may share a `kid` when they differ in type, use or algorithm, and all that fit are tried.
 */
export function selectKeys(
  keys: readonly VerificationKey[],
  { alg, kid }: KeyQuery,
): readonly VerificationKey[] {
  const type = alg === "PS256" ? "rsa" : "ec";
  return keys.filter(
    (candidate) => (kid === undefined || candidate.kid === kid) && candidate.key.asymmetricKeyType === type,
  );
}

/** Nothing of the set fits. */
export function keyNotFound(
  { alg, kid }: KeyQuery,
  why: string,
  options: { readonly retryable: boolean; readonly cause?: unknown },
): SignatureError {
  const wanted = kid === undefined ? `no key for ${alg}` : `no key for ${alg} with the \`kid\` of the header`;
  return new SignatureError(`The key set holds ${wanted}. ${why}`, {
    code: "key_not_found",
    kid,
    ...options,
  });
}
