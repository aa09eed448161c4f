import type { AccountAccessConsent, ConsentStatus } from "@zopa-openbanking/aisp-types/consent";
import { BankError, type CallOptions, OpenBankingError } from "@zopa-openbanking/core";
import type { AispContext } from "../aisp-context.js";
import { ConsentError } from "../consent-error.js";
import { consentStanding } from "../consent-standing.js";
import { getConsent } from "../get-consent.js";

/** What a wait has seen so far: the last consent that could be read, and what the last reading failed with. */
export interface WaitProgress {
  consent: AccountAccessConsent | undefined;
  problem: unknown;
}

/** Reads the consent once. What may succeed later is noted, and the next turn is the repetition. */
export async function lookAtConsent(
  context: AispContext,
  consentId: string,
  options: CallOptions,
  progress: WaitProgress,
): Promise<AccountAccessConsent | undefined> {
  progress.problem = undefined;
  try {
    return await getConsent({ ...context, retries: "none" }, consentId, options);
  } catch (problem) {
    if (!(OpenBankingError.is(problem) && problem.retryable)) {
      throw problem;
    }
    progress.problem = problem;
    return undefined;
  }
}

/** How long the bank asked to wait when the last reading failed. */
export function retryAfterSeconds({ problem }: WaitProgress): number {
  return BankError.is(problem) ? (problem.retryAfterSeconds ?? 0) : 0;
}

/** What the caller hears at the deadline: where the consent stood, or why it could not be read. */
export function waitOver(
  context: AispContext,
  consentId: string,
  until: ConsentStatus,
  { consent, problem }: WaitProgress,
): ConsentError {
  const standing = consent && consentStanding(context, consent);
  const last =
    standing === undefined ? "It could not be read once." : `When it was last read: ${standing.sentence}`;
  return new ConsentError(
    `The consent was not ${until} within the time that was given. ${last} Wait again, or read it when the customer comes back.`,
    {
      code: "consent_wait_over",
      consentId,
      status: consent?.Status,
      reasons: standing?.reasons,
      canReauthorise: standing?.canReauthorise,
      cause: problem,
    },
  );
}
