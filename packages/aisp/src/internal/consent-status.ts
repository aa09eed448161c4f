import {
  type AccountAccessConsent,
  type ConsentStatus,
  consentTransitions,
  type KnownConsentStatus,
} from "@zopa-openbanking/aisp-types/consent";

/** The names of version 3, which some banks still send. `Revoked` became CANC and `AwaitingAuthorisation` AWAU. */
const legacyNames: Readonly<Record<string, KnownConsentStatus>> = {
  AwaitingAuthorisation: "AWAU",
  Authorised: "AUTH",
  Rejected: "RJCT",
  Revoked: "CANC",
};

/** The status of a consent, if it is one that is known here. What the bank sent stays as it is. */
export function knownStatus({ Status }: { readonly Status: ConsentStatus }): KnownConsentStatus | undefined {
  if (Object.hasOwn(consentTransitions, Status)) {
    return Status as KnownConsentStatus;
  }
  return Object.hasOwn(legacyNames, Status) ? legacyNames[Status] : undefined;
}

/** The codes of the reasons for a consent's status, in capitals. */
export function reasonCodes({ StatusReason = [] }: AccountAccessConsent): readonly string[] {
  return StatusReason.flatMap(({ StatusReasonCode = "" }) => StatusReasonCode.toUpperCase()).filter((code) =>
    /^[A-Z0-9]{4}$/.test(code),
  );
}
