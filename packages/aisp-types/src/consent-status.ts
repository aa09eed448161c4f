import type { ConsentStatus, KnownConsentStatus } from "./generated/codes.js";

/**
 * Which status of a consent may follow which.
 *
 * A deleted consent has no status: a bank answers 400 when it is asked for.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/account-access-consents | Account access consents, Status}
 *
 * @example
 * ```ts
 * import { consentTransitions } from "@zopa-openbanking/aisp-types/consent";
 *
 * consentTransitions.AWAU; // ["AUTH", "RJCT"]
 * ```
 */
export const consentTransitions: Readonly<Record<KnownConsentStatus, readonly KnownConsentStatus[]>> = {
  AWAU: ["AUTH", "RJCT"],
  AUTH: ["CANC", "EXPD"],
  CANC: ["AUTH"],
  RJCT: [],
  EXPD: [],
};

/**
 * Says whether a consent may go from one status to the other. A status that is not known goes nowhere.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/account-access-consents | Account access consents, Status}
 *
 * @example
 * ```ts
 * import { canBecome } from "@zopa-openbanking/aisp-types/consent";
 *
 * canBecome("CANC", "AUTH"); // true: the customer agrees once more
 * canBecome("RJCT", "AUTH"); // false: ask for a new consent
 * ```
 */
export function canBecome(from: ConsentStatus, to: ConsentStatus): boolean {
  return followers(from).includes(to);
}

/**
 * Says whether a consent stays in this status for good, so that a new consent is needed. CANC is not final.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/account-access-consents | Account access consents, Status}
 *
 * @example
 * ```ts
 * import { isFinal } from "@zopa-openbanking/aisp-types/consent";
 *
 * isFinal("EXPD"); // true
 * isFinal("CANC"); // false
 * ```
 */
export function isFinal(status: ConsentStatus): boolean {
  return isKnown(status) && consentTransitions[status].length === 0;
}

/**
 * Says whether the customer can be asked to agree to the same consent once more: while AUTH, and after CANC.
 *
 * The standard wants this rather than a second consent. A bank may still ask for a new one: Zopa does, a year after the
 * customer agreed. Look at `ExpirationDateTime` too.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Consent re-authentication}
 *
 * @example
 * ```ts
 * import { canReauthorise } from "@zopa-openbanking/aisp-types/consent";
 *
 * canReauthorise("CANC"); // true
 * canReauthorise("AWAU"); // false: it has not been agreed to yet
 * ```
 */
export function canReauthorise(status: ConsentStatus): boolean {
  return status === "AUTH" || status === "CANC";
}

function followers(status: ConsentStatus): readonly string[] {
  return isKnown(status) ? consentTransitions[status] : [];
}

function isKnown(status: ConsentStatus): status is KnownConsentStatus {
  return Object.hasOwn(consentTransitions, status);
}
