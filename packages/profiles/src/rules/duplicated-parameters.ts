import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/**
 * What OAuth needs outside the request object is there, and the outer `response_type` fits the signed one.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced 5.2.3-9}
 */
export function checkDuplicatedParameters({ authorization, requestObject }: BankProfile): void {
  const { duplicated, parameters, pushedRequests } = authorization;
  const needed =
    pushedRequests === "required"
      ? (["client_id"] as const)
      : (["client_id", "response_type", "scope"] as const);
  for (const parameter of needed) {
    if (!parameters.includes(parameter)) {
      throw profileFault(
        "authorization.parameters",
        `must hold ${parameter}, which OAuth needs outside the request object (FAPI 1.0 Advanced §5.2.3-9)`,
        "add it in the place where the bank prints it",
      );
    }
  }
  if (duplicated.response_type !== "code" && duplicated.response_type !== requestObject.responseType) {
    throw profileFault(
      "authorization.duplicated.response_type",
      "must be requestObject.responseType, or code where the bank prints that in its link",
      "write the one that the bank prints",
    );
  }
}
