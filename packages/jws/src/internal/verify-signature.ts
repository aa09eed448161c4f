import type { KeySet } from "../key-set.js";
import { SignatureError } from "../signature-error.js";
import type { SigningAlgorithm } from "../signing-algorithm.js";
import { keyNotFound } from "./select-keys.js";
import { isMadeWith } from "./verify-with-key.js";

/** A JWS whose header was checked, and where its key comes from. */
export interface VerifySignatureInput {
  /** The bytes that the signature is over (RFC 7515 §5.2 step 8). */
  readonly signingInput: Uint8Array;
  readonly signature: Uint8Array;
  readonly alg: SigningAlgorithm;
  readonly kid: string | undefined;
  readonly keySet: KeySet;
}

/**
 * Verifies a signature with each key that may have made it, until one has.
 *
 * @throws {SignatureError} `key_not_found` or `signature_invalid`; what the key set throws goes through.
 */
export async function verifySignature(
  { signingInput, signature, alg, kid, keySet }: VerifySignatureInput,
  options: Parameters<KeySet["find"]>[1],
): Promise<void> {
  const query = { alg, kid };
  const candidates = await keySet.find(query, options);
  if (candidates.length === 0) {
    throw keyNotFound(query, "Check that the key set is the sender's.", { retryable: false });
  }
  if (!candidates.some(({ key }) => isMadeWith(key, alg, signingInput, signature))) {
    throw new SignatureError(
      `The signature was made by none of the ${candidates.length} keys that fit its header: something was altered on the way, ` +
        "or the sender is somebody else. Do not use what it signs.",
      { code: "signature_invalid", kid },
    );
  }
}
