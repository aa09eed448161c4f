import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/**
 * The answer is protected once: by an id_token in the hybrid flow, or by JARM with `code`.
 *
 * `query` with the hybrid flow is let through: banks do it, and where the answer stands takes nothing from
 * its verification.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.2 | FAPI 1.0 Advanced 5.2.2-2}
 */
export function checkResponseMode({ authorization, requestObject }: BankProfile): void {
  const isJarm = authorization.jarm === "required";
  if (isJarm && requestObject.responseType !== "code") {
    throw profileFault(
      "authorization.jarm",
      "must be off in the hybrid flow, whose id_token is the signature (FAPI 1.0 Advanced §5.2.2-2)",
      'set it to "off", or set requestObject.responseType to "code"',
    );
  }
  if (!isJarm && requestObject.responseType === "code") {
    throw profileFault(
      "requestObject.responseType",
      "must not be code without JARM, which would leave the answer unsigned (FAPI 1.0 Advanced §5.2.2-2)",
      'set it to "code id_token", or set authorization.jarm to "required"',
    );
  }
  if (isJarm !== (authorization.responseMode === "jwt")) {
    throw profileFault(
      "authorization.responseMode",
      "must be jwt with JARM and something else without it",
      "let it agree with authorization.jarm",
    );
  }
}
