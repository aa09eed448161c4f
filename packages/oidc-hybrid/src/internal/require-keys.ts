import type { CallOptions } from "@zopa-openbanking/core";
import { decryptJwe, SignatureError } from "@zopa-openbanking/jws";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";

/**
 * Makes sure that there are keys to look into before a code or refresh token is spent: an answer that could not be verified
 * would be lost, and with it the customer's authorisation.
 */
export async function requireKeys(
  { profile, keySet, decryptionKey }: OidcHybridContext,
  options: CallOptions,
): Promise<void> {
  if (decryptionKey !== undefined) {
    // A token that is none shows whether the key can be read, for that is looked at first.
    await exceptSignature(decryptJwe("", decryptionKey));
  }
  for (const alg of profile.idToken.algorithms) {
    // No key without a `kid` in the question says nothing about the one that the answer will name.
    await exceptSignature(keySet.find({ alg }, options));
  }
}

async function exceptSignature(attempt: Promise<unknown>): Promise<void> {
  try {
    await attempt;
  } catch (problem) {
    if (!SignatureError.is(problem)) {
      throw problem;
    }
  }
}
