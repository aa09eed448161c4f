import { explainErrorCode } from "@zopa-openbanking/aisp-types/error-codes";
import { BankError, OpenBankingError } from "@zopa-openbanking/core";
import type { AdviceStep } from "./advice-step.js";
import type { ConsentBank } from "./consent-bank.js";
import { ConsentError } from "./consent-error.js";
import { stepByBankCode, stepByErrorCode, stepByStatus } from "./internal/advice-tables.js";

/** What to do about a failure, and why. */
export interface Advice {
  readonly nextStep: AdviceStep;
  /** What decided: a code of the bank's (`U028`), an HTTP status (`429`), or the `code` of the error. */
  readonly because: string;
  /** For a person who writes the program, in one sentence. */
  readonly sentence: string;
}

/**
 * Says what to do about an error of any package of this toolkit: the bank's own code decides, then the HTTP status, then the
 * error's `code`.
 *
 * Messages say what was wrong; this is for a program that has to go on by itself.
 *
 * @param bank - its profile: what follows when the refresh token's time is over differs from bank to bank.
 * @param problem - whatever was thrown.
 *
 * @returns undefined for what is no error of this toolkit: a `TypeError` is a mistake in the program.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile | Read/Write Data API profile, Errors}
 *
 * @example
 * ```ts
 * import { adviceFor } from "@zopa-openbanking/aisp";
 * import { BankError } from "@zopa-openbanking/core";
 * import { zopaProduction } from "@zopa-openbanking/profiles";
 *
 * const problem = new BankError({ status: 403, host: "rs1.openbanking.zopa.com", errors: [{ ErrorCode: "U028" }] });
 *
 * adviceFor(zopaProduction, problem)?.nextStep; // "reauthorise"
 * ```
 */
export function adviceFor(bank: ConsentBank, problem: unknown): Advice | undefined {
  if (!OpenBankingError.is(problem)) {
    return undefined;
  }
  const { nextStep, because } = BankError.is(problem) ? onBankError(problem) : onOtherError(bank, problem);
  const isRefused = nextStep === "reauthorise" && bank.authorization?.reauthentication === "unsupported";
  const allowed = isRefused ? "new_consent" : nextStep;
  return { nextStep: allowed, because, sentence: sentences[allowed] };
}

type Decision = Pick<Advice, "nextStep" | "because">;

function onBankError({ errors, status }: BankError): Decision {
  for (const { ErrorCode = "" } of errors) {
    const code = explainErrorCode(ErrorCode)?.code;
    const nextStep = code === undefined ? undefined : stepByBankCode.get(code);
    if (code !== undefined && nextStep !== undefined) {
      return { nextStep, because: code };
    }
  }
  const byRange: AdviceStep = status >= 500 ? "wait" : "mend_the_request";
  return { nextStep: stepByStatus.get(status) ?? byRange, because: String(status) };
}

function onOtherError({ refreshToken }: ConsentBank, problem: OpenBankingError): Decision {
  const because = problem.code;
  if (problem.code === "consent_cancelled" && ConsentError.is(problem)) {
    return { nextStep: problem.canReauthorise ? "reauthorise" : "new_consent", because };
  }
  if (problem.code === "grant_expired") {
    // Zopa wants a new consent after a year; the standard has the customer agree to the same one again.
    return { nextStep: refreshToken?.afterwards === "new_consent" ? "new_consent" : "reauthorise", because };
  }
  const byKind: AdviceStep = problem.retryable ? "wait" : "mend_the_request";
  return { nextStep: stepByErrorCode.get(because) ?? byKind, because };
}

const sentences: Readonly<Record<AdviceStep, string>> = {
  refresh: "Get a new access token with the refresh token; when it is refused, too, read the consent.",
  reauthorise: "Send the customer to the bank with the same consent once more.",
  new_consent: "Ask for a new consent, when the customer comes back.",
  wait: "Try again later, ever more slowly, and not before the bank's Retry-After.",
  read_the_consent: "Read the consent: consentStanding says what its status asks for.",
  mend_the_request: "The same again will be refused again: the message says what to change.",
  ask_the_bank: "Only the bank can mend this: quote the interaction id to its support.",
};
