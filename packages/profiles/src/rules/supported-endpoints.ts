import type { AispEndpoint } from "../aisp-endpoint.js";
import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

/** What may be read unattended, and what comes in pages, is served at all. */
export function checkSupportedEndpoints({ aisp }: BankProfile): void {
  const lists: readonly (readonly [path: string, endpoints: readonly AispEndpoint[]])[] = [
    ["aisp.unattended.endpoints", aisp.unattended.endpoints],
    ["aisp.pagedEndpoints", aisp.pagedEndpoints],
  ];
  for (const [path, endpoints] of lists) {
    const missing = endpoints.find((endpoint: AispEndpoint): boolean => !aisp.endpoints[endpoint].supported);
    if (missing !== undefined) {
      throw profileFault(
        path,
        `must not name ${missing}, which aisp.endpoints says is not supported`,
        "leave it out, or mark the operation as supported",
      );
    }
  }
}
