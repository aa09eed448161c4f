import type { CallOptions } from "@zopa-openbanking/core";
import { SignatureError } from "@zopa-openbanking/jws";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";

/**
 * Makes sure that there are keys to look into before a code or refresh token is spent: an answer that could not be verified
 * would be lost, and with it the customer's authorisation.
 */
export async function requireKeys(
  { profile, keySet }: OidcHybridContext,
  options: CallOptions,
): Promise<void> {
  for (const alg of profile.idToken.algorithms) {
    try {
      await keySet.find({ alg }, options);
      return;
    } catch (problem) {
      // No key without a `kid` in the question says nothing about the one that the answer will name.
      if (!SignatureError.is(problem)) {
        throw problem;
      }
    }
  }
}
