import type { AccountAccessConsent } from "@zopa-openbanking/aisp-types/consent";
import { abortedError, type CallOptions, OpenBankingError } from "@zopa-openbanking/core";
import type { AispContext } from "./aisp-context.js";
import { consentStanding } from "./consent-standing.js";
import { knownStatus } from "./internal/consent-status.js";
import { refuseIfAtEnd } from "./internal/refuse-if-at-end.js";
import { sleep } from "./internal/sleep.js";
import { startDeadline } from "./internal/start-deadline.js";
import { lookAtConsent, retryAfterSeconds, type WaitProgress, waitOver } from "./internal/wait-progress.js";

/** What is waited for, and for how long. */
export interface WaitForConsentInput {
  /** For `AUTH` it has to be usable, too: not past its end. */
  readonly until: "AUTH" | "RJCT" | "CANC" | "EXPD";
  /** How long at most, in seconds from the call; 1 to 86,400. */
  readonly deadlineSeconds: number;
  /** The first pause between two requests, in seconds; 1 to 60, and 2 when left out. Each is half as long again, up to 10. */
  readonly intervalSeconds?: number | undefined;
}

const longestPauseSeconds = 10;

/**
 * Waits until a consent has a status, reading it again and again: for a program that does not see the customer come back.
 *
 * The wait ends early when the consent cannot get there any more. One that is CANC from the first reading on is waited for, since
 * the customer may be agreeing to it again; one that becomes CANC meanwhile is not. A reading that fails and may succeed later is
 * made again at the next turn, after `Retry-After` when the bank sends one. There is never more than one reading a second.
 *
 * @param context - its `accessToken` gives the client's own token, of the client credentials grant.
 *
 * @throws {ConsentError} `consent_rejected`, `consent_expired`, `consent_cancelled`, `consent_state_unexpected` or `consent_gone`
 * when it cannot get there; `consent_wait_over` at the deadline.
 * @throws {BankError} when the bank refuses.
 * @throws {TransportError} when the caller's signal ends the wait, or no connection is possible.
 * @throws {ResponseFormatError} when an answer is no consent.
 * @throws {TypeError} when the input is out of its bounds.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/account-access-consents | Account access consents, Status}
 *
 * @example
 * ```ts
 * import { type AispContext, waitForConsent } from "@zopa-openbanking/aisp";
 *
 * declare const context: AispContext;
 *
 * const { StatusUpdateDateTime } = await waitForConsent(context, "aac-1", { until: "AUTH", deadlineSeconds: 300 });
 * ```
 */
export async function waitForConsent(
  context: AispContext,
  consentId: string,
  input: WaitForConsentInput,
  options: CallOptions = {},
): Promise<AccountAccessConsent> {
  const { until, deadlineSeconds, intervalSeconds } = checkedInput(input);
  const deadline = startDeadline(deadlineSeconds * 1_000, options.signal);
  const progress: WaitProgress = { consent: undefined, problem: undefined };
  try {
    for (let pause = intervalSeconds, call = options; ; pause = grown(pause), call = {}) {
      const consent = await lookAtConsent(context, consentId, { ...call, signal: deadline.signal }, progress);
      if (consent !== undefined) {
        const standing = consentStanding(context, consent);
        if (knownStatus(consent) === until && (standing.isUsable || until !== "AUTH")) {
          return consent;
        }
        refuseIfAtEnd(consent, standing, until, progress.consent);
        progress.consent = consent;
      }
      await sleep(Math.max(pause, retryAfterSeconds(progress)) * 1_000, deadline.signal);
    }
  } catch (problem) {
    if (deadline.isOver()) {
      throw waitOver(context, consentId, until, progress);
    }
    throw options.signal?.aborted === true && !OpenBankingError.is(problem)
      ? abortedError(problem, new URL(context.profile.aisp.baseUrl).host)
      : problem;
  } finally {
    deadline.end();
  }
}

interface CheckedInput extends WaitForConsentInput {
  readonly intervalSeconds: number;
}

function checkedInput({ until, deadlineSeconds, intervalSeconds = 2 }: WaitForConsentInput): CheckedInput {
  if (!["AUTH", "RJCT", "CANC", "EXPD"].includes(until)) {
    throw new TypeError("`until` must be AUTH, RJCT, CANC or EXPD: the statuses that a consent can get to.");
  }
  if (!(deadlineSeconds >= 1 && deadlineSeconds <= 86_400)) {
    throw new TypeError("`deadlineSeconds` must be a number of seconds from 1 to 86400.");
  }
  if (!(intervalSeconds >= 1 && intervalSeconds <= 60)) {
    throw new TypeError("`intervalSeconds` must be a number of seconds from 1 to 60.");
  }
  return { until, deadlineSeconds, intervalSeconds };
}

function grown(pause: number): number {
  return Math.max(pause, Math.min(pause * 1.5, longestPauseSeconds));
}
