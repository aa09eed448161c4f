import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/**
 * In the hybrid flow `c_hash` and `s_hash` stay required: a profile cannot take them away.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3.1 | FAPI 1.0 Advanced 5.2.3.1-4}
 */
export function checkHashes({ idToken, requestObject }: BankProfile): void {
  if (requestObject.responseType !== "code id_token") {
    return;
  }
  for (const hash of ["c_hash", "s_hash"] as const) {
    if (!idToken.requiredHashes.includes(hash)) {
      throw profileFault(
        "idToken.requiredHashes",
        `must hold ${hash}, which binds the answer in the hybrid flow (FAPI 1.0 Advanced §5.2.3.1-4)`,
        "add it to the list",
      );
    }
  }
}
