import { ClaimError, type ClaimErrorCode } from "../claim-error.js";
import { inWords, numericDate } from "./numeric-date.js";
import { shownClaim } from "./shown-claim.js";

/** What times are compared with. */
export interface TimeRules {
  /** Seconds since the Unix epoch. */
  readonly now: number;
  readonly clockToleranceSeconds: number;
  readonly maximumAgeSeconds?: number | undefined;
}

/** RFC 7519 §4.1.4: from the moment of `exp` on, the token is not accepted. */
export function checkExpiry(value: unknown, unit: "seconds" | "milliseconds", rules: TimeRules): number {
  present(value, "exp");
  const isMilliseconds = unit === "milliseconds" && typeof value === "number";
  const time = numericDate(isMilliseconds ? value / 1000 : value, "exp");
  if (rules.now >= time + rules.clockToleranceSeconds) {
    throw outOfTime("claim_expired", "exp", "is over", time, rules, "Ask for a new token");
  }
  return time;
}

/** RFC 7519 §4.1.5: before the moment of `nbf`, the token is not accepted. It may be left out. */
export function checkNotBefore(value: unknown, rules: TimeRules): void {
  if (value === undefined) {
    return;
  }
  const time = numericDate(value, "nbf");
  if (time > rules.now + rules.clockToleranceSeconds) {
    throw outOfTime(
      "claim_not_yet_valid",
      "nbf",
      "is to come",
      time,
      rules,
      "Compare this machine's clock with the sender's",
    );
  }
}

/** A token from the future is forged, or a clock is wrong; one from long ago may be replayed. */
export function checkIssuedAt(value: unknown, claim: string, rules: TimeRules): void {
  present(value, claim);
  const time = numericDate(value, claim);
  const { now, clockToleranceSeconds, maximumAgeSeconds } = rules;
  if (time > now + clockToleranceSeconds) {
    throw outOfTime(
      "claim_in_future",
      claim,
      "is to come",
      time,
      rules,
      "Compare this machine's clock with the sender's",
    );
  }
  if (maximumAgeSeconds !== undefined && now - time > maximumAgeSeconds + clockToleranceSeconds) {
    const because = `is longer ago than the ${maximumAgeSeconds} s that are accepted`;
    throw outOfTime("claim_too_old", claim, because, time, rules, "Ask for a new one");
  }
}

/** @throws {ClaimError} `claim_missing`. */
export function present(value: unknown, claim: string): void {
  if (value === undefined) {
    throw new ClaimError(
      `The claim ${shownClaim(claim)} is missing, and it is required. Its sender must add it.`,
      {
        code: "claim_missing",
        claim,
      },
    );
  }
}

function outOfTime(
  code: ClaimErrorCode,
  claim: string,
  because: string,
  time: number,
  { now, clockToleranceSeconds }: TimeRules,
  cure: string,
): ClaimError {
  return new ClaimError(
    `The claim ${shownClaim(claim)} ${because}: it says ${inWords(time)}, it is ${inWords(now)} here, and ` +
      `${clockToleranceSeconds} s are tolerated. ${cure}.`,
    { code, claim },
  );
}
