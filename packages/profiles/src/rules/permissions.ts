import type { AispEndpoint } from "../aisp-endpoint.js";
import type { AispPermission } from "../aisp-permission.js";
import type { BankProfile } from "../bank-profile.js";
import { profileFault } from "../profile-fault.js";

const productEndpoints: readonly AispEndpoint[] = ["GET /accounts/{AccountId}/product", "GET /products"];
const scheduledEndpoints: readonly AispEndpoint[] = [
  "GET /accounts/{AccountId}/scheduled-payments",
  "GET /scheduled-payments",
];

// Permissions that serve nothing beside these operations; the others are not told apart by it.
const endpointsOf: readonly (readonly [AispPermission, readonly AispEndpoint[]])[] = [
  ["ReadProducts", productEndpoints],
  ["ReadScheduledPaymentsBasic", scheduledEndpoints],
  ["ReadScheduledPaymentsDetail", scheduledEndpoints],
  ["ReadBalances", ["GET /accounts/{AccountId}/balances", "GET /balances"]],
  ["ReadDirectDebits", ["GET /accounts/{AccountId}/direct-debits", "GET /direct-debits"]],
  ["ReadOffers", ["GET /accounts/{AccountId}/offers", "GET /offers"]],
  ["ReadParty", ["GET /accounts/{AccountId}/party", "GET /accounts/{AccountId}/parties"]],
  ["ReadPartyPSU", ["GET /party"]],
];

/** A permission said to have no operation has none. */
export function checkPermissions({ aisp }: BankProfile): void {
  for (const [permission, endpoints] of endpointsOf) {
    const served = endpoints.find((endpoint: AispEndpoint): boolean => aisp.endpoints[endpoint].supported);
    if (served !== undefined && aisp.permissions.withoutEndpoint.includes(permission)) {
      throw profileFault(
        "aisp.permissions.withoutEndpoint",
        `must not name ${permission} while ${served} is supported`,
        "leave it out, or mark the operation as not supported",
      );
    }
  }
}
