import type { KnownConsentStatus } from "@zopa-openbanking/aisp-types/consent";
import type { ConsentStep } from "../consent-step.js";

/** What one combination of status, reason and end means. */
export interface StandingRow {
  readonly when: readonly KnownConsentStatus[];
  /** Only with this reason among those that the bank gave. */
  readonly reason?: string;
  /** Only when `ExpirationDateTime` is past. */
  readonly past?: true;
  readonly nextStep: ConsentStep;
  readonly isFinal?: true;
  readonly canReauthorise?: true;
  readonly sentence: string;
}

/** The first that fits holds. */
export const standingRows: readonly StandingRow[] = [
  // Account access consents, Status: RJCT and EXPD are final.
  {
    when: ["RJCT"],
    nextStep: "new_consent",
    isFinal: true,
    sentence:
      "The customer declined or could not be authenticated: ask for a new consent when they come back.",
  },
  {
    when: ["EXPD"],
    nextStep: "new_consent",
    isFinal: true,
    sentence: "The consent's time is over: ask for a new one.",
  },
  // Consent re-authentication: a consent that is past its end cannot be agreed to any more.
  {
    when: ["AWAU", "AUTH", "CANC"],
    past: true,
    nextStep: "new_consent",
    isFinal: true,
    sentence: "The consent's ExpirationDateTime is past: ask for a new one.",
  },
  {
    when: ["AUTH"],
    nextStep: "use",
    canReauthorise: true,
    sentence: "The customer agreed: read with it.",
  },
  // Status reasons, U039: reinstating is not allowed any more.
  {
    when: ["CANC"],
    reason: "U039",
    nextStep: "new_consent",
    isFinal: true,
    sentence:
      "The consent was stopped and cannot be brought back: ask for a new one when the customer comes back.",
  },
  // Status reasons, U028: stands beside the others where the customer may agree again.
  {
    when: ["CANC"],
    reason: "U028",
    nextStep: "reauthorise",
    canReauthorise: true,
    sentence:
      "The consent was stopped and the customer may agree to it once more: send them to the bank with the same ConsentId.",
  },
  // Status reasons, TKSP and fraud without U028: the bank does not offer to take it up again.
  {
    when: ["CANC"],
    reason: "TKSP",
    nextStep: "new_consent",
    sentence:
      "The bank suspended access and does not offer to resume it: ask for a new consent when the customer comes back.",
  },
  ...["FRAD", "FR01"].map(
    (reason): StandingRow => ({
      when: ["CANC"],
      reason,
      nextStep: "new_consent",
      sentence:
        "The bank suspects fraud: tell your fraud team, and ask for a new consent only when the customer comes back.",
    }),
  ),
  // Account access consents, Status: CANC may become AUTH again.
  {
    when: ["CANC"],
    nextStep: "reauthorise",
    canReauthorise: true,
    sentence:
      "The customer or the bank stopped the consent: respect it, and when the customer comes back send them to the bank with the same ConsentId.",
  },
  // Status reasons, U040: a second person has to agree.
  {
    when: ["AWAU"],
    reason: "U040",
    nextStep: "wait",
    sentence: "Another person has to agree, too: read the consent again later.",
  },
  {
    when: ["AWAU"],
    nextStep: "authorise",
    sentence: "The customer has not agreed yet: send them to the bank.",
  },
];

/** The code set is kept outside the standard's versions and grows. */
export const unknownStanding: StandingRow = {
  when: [],
  nextStep: "wait",
  sentence:
    "The bank gave a status that is not known here: do not read with it, and read the consent again later.",
};
