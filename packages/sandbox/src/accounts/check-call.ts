import { type AispEndpoint, zopaProduction } from "@zopa-openbanking/profiles";
import type { Consent } from "../consents/consents.js";
import type { People } from "../people/people.js";
import type { Operation } from "./operations.js";
import { Refusal } from "./refusal.js";

const unattendedEndpoints: readonly AispEndpoint[] = zopaProduction.aisp.unattended.endpoints;

/** @throws {Refusal} 403 when the consent does not have what the operation needs. */
export function checkPermissions({ endpoint, permissions }: Operation, consent: Consent): void {
  const missing = permissions.find((group) => !group.some((name) => consent.permissions.includes(name)));
  if (missing !== undefined) {
    throw new Refusal(403, {
      rule: "permission-missing",
      clause: "Account and Transaction API v4.0, Permissions",
      errorCode: "AG08",
      explanation: `${endpoint} needs ${missing.join(" or ")}, which the consent does not have.`,
    });
  }
}

/** @throws {Refusal} 403 with U028 for what only a customer who is there may have read. */
export function checkAttendance({ endpoint }: Operation, isAttended: boolean): void {
  if (!isAttended && !unattendedEndpoints.includes(endpoint)) {
    throw new Refusal(403, {
      rule: "customer-not-there",
      clause: "UK-RTS Article 10A",
      errorCode: "U028",
      path: "x-fapi-customer-ip-address",
      explanation: `${endpoint} is only for when the customer is there. When that is so, send x-fapi-customer-ip-address.`,
    });
  }
}

/**
 * Finds the accounts that a call is about.
 *
 * @throws {Refusal} 400 with U011 for an account that nobody has, 403 for one that the customer did not pick.
 */
export function accountsOfCall(
  accountId: string | undefined,
  consent: Consent,
  people: People,
  now: number,
): readonly string[] {
  const isOpen = (id: string): boolean => people.account(id, now) !== undefined;
  if (accountId === undefined) {
    return consent.accountIds.filter(isOpen);
  }
  if (!isOpen(accountId)) {
    throw new Refusal(400, {
      rule: "account-unknown",
      clause: "Read-Write Data API v4.0, unknown resource ids",
      errorCode: "U011",
      path: "AccountId",
      explanation: "There is no account with this AccountId. Take it from GET /accounts.",
    });
  }
  if (!consent.accountIds.includes(accountId)) {
    throw new Refusal(403, {
      rule: "account-not-consented",
      clause: "Read-Write Data API v4.0, 403",
      errorCode: "AG08",
      path: "AccountId",
      explanation: "The customer did not choose this account for the consent.",
    });
  }
  return [accountId];
}
