import { type KeyObject, verify } from "node:crypto";
import type { SigningAlgorithm } from "../signing-algorithm.js";
import { signatureForm } from "./signature-form.js";

/**
 * Tells whether this key made the signature over these bytes (RFC 7515 §5.2).
 *
 * It is done in place: with a public key it takes less time than handing it to a thread and back.
 */
export function isMadeWith(
  key: KeyObject,
  alg: SigningAlgorithm,
  signingInput: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    return fits(key, alg) && verify("sha256", signingInput, { key, ...signatureForm(alg) }, signature);
  } catch {
    // Whatever the reason is, this key does not vouch for it.
    return false;
  }
}

/** A key set may be anybody's. A key of another type would verify by another algorithm than the one that was allowed. */
function fits({ type, asymmetricKeyType, asymmetricKeyDetails }: KeyObject, alg: SigningAlgorithm): boolean {
  const { modulusLength = 0, namedCurve } = asymmetricKeyDetails ?? {};
  return (
    type === "public" &&
    (alg === "PS256"
      ? (asymmetricKeyType === "rsa" || asymmetricKeyType === "rsa-pss") && modulusLength >= 2048
      : asymmetricKeyType === "ec" && namedCurve === "prime256v1")
  );
}
