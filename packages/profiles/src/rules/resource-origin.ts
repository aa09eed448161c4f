import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/** Access tokens go to `aisp.baseUrl`, so its origin is one that the profile knows. */
export function checkResourceOrigin({ aisp, origins }: BankProfile): void {
  if (!origins.resource.includes(new URL(aisp.baseUrl).origin)) {
    throw profileFault(
      "aisp.baseUrl",
      "must be at one of origins.resource, for access tokens are sent nowhere else",
      "change origins.resource together with it",
    );
  }
}
