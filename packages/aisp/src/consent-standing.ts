import type { AccountAccessConsent } from "@zopa-openbanking/aisp-types/consent";
import { type Clock, systemClock } from "@zopa-openbanking/core";
import type { ConsentBank } from "./consent-bank.js";
import type { ConsentStep } from "./consent-step.js";
import { type StandingRow, standingRows, unknownStanding } from "./internal/consent-standing-rows.js";
import { knownStatus, reasonCodes } from "./internal/consent-status.js";
import { readDateTime } from "./internal/read-date-time.js";

/** Where a consent stands. */
export interface ConsentStanding {
  /** Whether accounts can be read with it now. */
  readonly isUsable: boolean;
  /** Whether nothing can change any more: it will never be usable again. */
  readonly isFinal: boolean;
  /** Whether the customer may agree to the same consent once more. */
  readonly canReauthorise: boolean;
  /** The `StatusReasonCode`s that the bank gave. Not every bank does. */
  readonly reasons: readonly string[];
  readonly nextStep: ConsentStep;
  /** The same for a person who writes the program, in one sentence. */
  readonly sentence: string;
}

/** What is known of the bank and the time. An `AispContext` fits. */
export interface ConsentStandingContext {
  readonly profile: ConsentBank;
  readonly clock?: Clock | undefined;
}

/**
 * Says what a consent's status, its reasons and its end mean together, and what to do next.
 *
 * CANC is no end: the standard lets the customer agree to the same consent again, unless the reasons or the bank's profile say
 * otherwise. A consent whose `ExpirationDateTime` is past is over, though the bank may still call it AUTH or AWAU.
 *
 * @param consent - as `getConsent` gave it.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Consent re-authentication}
 *
 * @example
 * ```ts
 * import { type AispContext, consentStanding, getConsent } from "@zopa-openbanking/aisp";
 *
 * declare const context: AispContext;
 *
 * const { nextStep, sentence } = consentStanding(context, await getConsent(context, "aac-1"));
 * ```
 */
export function consentStanding(
  { profile, clock = systemClock }: ConsentStandingContext,
  consent: AccountAccessConsent,
): ConsentStanding {
  const reasons = reasonCodes(consent);
  const row = rowOf(consent, reasons, clock());
  const isAllowed = profile.authorization?.reauthentication !== "unsupported";
  const { nextStep, sentence } =
    row.nextStep === "reauthorise" && !isAllowed
      ? {
          nextStep: "new_consent" as const,
          sentence: `${profile.name} wants a new consent in place of this one.`,
        }
      : row;
  return {
    isUsable: row.nextStep === "use",
    isFinal: row.isFinal ?? false,
    canReauthorise: isAllowed && (row.canReauthorise ?? false),
    reasons,
    nextStep,
    sentence,
  };
}

function rowOf(consent: AccountAccessConsent, reasons: readonly string[], now: number): StandingRow {
  const status = knownStatus(consent);
  const { instant = Number.POSITIVE_INFINITY } = readDateTime(consent.ExpirationDateTime ?? "") ?? {};
  const isPast = instant <= now * 1_000;
  const found = standingRows.find(
    ({ when, reason, past = isPast }) =>
      status !== undefined &&
      when.includes(status) &&
      past === isPast &&
      (reason === undefined || reasons.includes(reason)),
  );
  return found ?? unknownStanding;
}
