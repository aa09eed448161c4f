import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/** An `acr` that is required has values to be compared with. */
export function checkAuthenticationContext({ idToken, requestObject }: BankProfile): void {
  if (idToken.acr === "required" && requestObject.acrValues.length === 0) {
    throw profileFault(
      "requestObject.acrValues",
      "must not be empty while idToken.acr is required, or there is nothing to compare with",
      'give the values to ask for, or set idToken.acr to "checked_when_asked_for"',
    );
  }
}
