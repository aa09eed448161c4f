import { type FlattenedJWSInput, flattenedVerify } from "jose";
import type { KeySet } from "../key-set.js";
import { SignatureError } from "../signature-error.js";
import type { SigningAlgorithm } from "../signing-algorithm.js";
import { keyNotFound } from "./select-keys.js";

/** A JWS whose header was checked, and where its key comes from. */
export interface VerifySignatureInput {
  readonly jws: FlattenedJWSInput;
  readonly alg: SigningAlgorithm;
  readonly kid: string | undefined;
  readonly keySet: KeySet;
  /** The names that the caller understands under `crit`. */
  readonly crit?: Record<string, boolean> | undefined;
}

/**
 * Verifies a signature with each key that may have made it, until one has.
 *
 * @throws {SignatureError} `key_not_found` or `signature_invalid`; what the key set throws goes through.
 */
export async function verifySignature(
  { jws, alg, kid, keySet, crit }: VerifySignatureInput,
  options: Parameters<KeySet["find"]>[1],
): Promise<void> {
  const query = { alg, kid };
  const candidates = await keySet.find(query, options);
  if (candidates.length === 0) {
    throw keyNotFound(query, "Check that the key set is the sender's.", { retryable: false });
  }
  for (const { key } of candidates) {
    if (await isMadeWith(key)) {
      return;
    }
  }
  throw new SignatureError(
    `The signature was made by none of the ${candidates.length} keys that fit its header: something was altered on the way, ` +
      "or the sender is somebody else. Do not use what it signs.",
    { code: "signature_invalid", kid },
  );

  async function isMadeWith(key: Parameters<typeof flattenedVerify>[1]): Promise<boolean> {
    try {
      await flattenedVerify(jws, key, { algorithms: [alg], ...(crit === undefined ? {} : { crit }) });
      return true;
    } catch {
      // Whatever the reason is, this key does not vouch for it.
      return false;
    }
  }
}
