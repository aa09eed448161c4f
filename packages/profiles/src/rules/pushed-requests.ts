import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/**
 * A request is pushed and referred to, or carried by value.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced 5.2.3-15}
 */
export function checkPushedRequests({ authorization }: BankProfile): void {
  const { parameters, pkce, pushedRequests } = authorization;
  if (pushedRequests !== "off" && pkce === "off") {
    throw profileFault(
      "authorization.pkce",
      "must be S256 where requests are pushed (FAPI 1.0 Advanced §5.2.3-15)",
      'set it to "S256", or set authorization.pushedRequests to "off"',
    );
  }
  const carrier = pushedRequests === "required" ? "request_uri" : "request";
  const other = pushedRequests === "required" ? "request" : "request_uri";
  if (!parameters.includes(carrier) || parameters.includes(other)) {
    throw profileFault(
      "authorization.parameters",
      `must hold ${carrier} and not ${other} when authorization.pushedRequests is ${pushedRequests}`,
      `put ${carrier} in the place where the bank prints it`,
    );
  }
}
