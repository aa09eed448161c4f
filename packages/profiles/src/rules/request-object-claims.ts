import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";
import type { RequestObjectClaim } from "../request-object-profile.js";

const needed: readonly RequestObjectClaim[] = [
  "iss",
  "aud",
  "response_type",
  "client_id",
  "redirect_uri",
  "scope",
  "state",
  "nonce",
  "nbf",
  "exp",
  "claims",
];

/**
 * The request object says everything by itself, for a limited time, about one consent.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced 5.2.3-8}
 */
export function checkRequestObjectClaims({ requestObject }: BankProfile): void {
  for (const claim of needed) {
    if (!requestObject.claims.includes(claim)) {
      throw profileFault(
        "requestObject.claims",
        `must hold ${claim}, for everything is signed and bound in time (FAPI 1.0 Advanced §5.2.3-8, -11, -14)`,
        "add it to the list",
      );
    }
  }
  if (!requestObject.intentId.blocks.includes("id_token")) {
    throw profileFault(
      "requestObject.intentId.blocks",
      "must hold id_token, where the answer is compared with the consent",
      "add id_token to the list",
    );
  }
}
