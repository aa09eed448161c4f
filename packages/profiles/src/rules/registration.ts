import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/** Dynamic registration knows where to and for whom; without it, there is nothing of the kind. */
export function checkRegistration({ registration }: BankProfile): void {
  for (const field of ["endpoint", "audience"] as const) {
    if (registration.dynamic && registration[field] === undefined) {
      throw profileFault(
        `registration.${field}`,
        "must be given while registration.dynamic is true",
        "give what the bank documents",
      );
    }
  }
  for (const field of ["endpoint", "audience", "version"] as const) {
    if (!registration.dynamic && registration[field] !== undefined) {
      throw profileFault(
        `registration.${field}`,
        "must be left out while registration.dynamic is false",
        "set it to undefined, or set registration.dynamic to true",
      );
    }
  }
  if (registration.how === "dynamic" && !registration.dynamic) {
    throw profileFault(
      "registration.how",
      "must not be dynamic while registration.dynamic is false",
      'set it to "email" or "portal", or set registration.dynamic to true',
    );
  }
}
