import type { AccountAccessConsent, KnownConsentStatus } from "@zopa-openbanking/aisp-types/consent";
import { ConsentError, type ConsentErrorCode } from "../consent-error.js";
import type { ConsentStanding } from "../consent-standing.js";
import { knownStatus } from "./consent-status.js";

const codes: Readonly<Record<KnownConsentStatus, ConsentErrorCode>> = {
  RJCT: "consent_rejected",
  EXPD: "consent_expired",
  CANC: "consent_cancelled",
  AUTH: "consent_state_unexpected",
  // The only way in which one that waits is at its end.
  AWAU: "consent_expired",
};

/** Ends a wait for a status that the consent will not get to any more. */
export function refuseIfAtEnd(
  consent: AccountAccessConsent,
  standing: ConsentStanding,
  until: KnownConsentStatus,
  before: AccountAccessConsent | undefined,
): void {
  const status = knownStatus(consent);
  if (status === undefined || !isAtItsEnd(status, standing, until, before)) {
    return;
  }
  throw new ConsentError(`The consent will not become ${until} any more. ${standing.sentence}`, {
    code: status === "AUTH" && standing.isFinal ? "consent_expired" : codes[status],
    consentId: consent.ConsentId,
    status: consent.Status,
    reasons: standing.reasons,
    canReauthorise: standing.canReauthorise,
  });
}

function isAtItsEnd(
  status: KnownConsentStatus,
  { isFinal, canReauthorise }: ConsentStanding,
  until: KnownConsentStatus,
  before: AccountAccessConsent | undefined,
): boolean {
  if (status === "RJCT" || status === "EXPD") {
    return true;
  }
  if (until !== "AUTH") {
    // Rejected is what only a consent can become that nobody has agreed to yet.
    return until === "RJCT" && status !== "AWAU";
  }
  const wasStoppedMeanwhile = status === "CANC" && before !== undefined && knownStatus(before) !== "CANC";
  return isFinal || wasStoppedMeanwhile || (status === "CANC" && !canReauthorise);
}
