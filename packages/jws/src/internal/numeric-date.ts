import { ClaimError } from "../claim-error.js";
import { shownClaim } from "./shown-claim.js";

/** The last second of the year 9999. A time in milliseconds is beyond it. */
const latest = 253_402_300_799;

/**
 * Reads a NumericDate (RFC 7519 §2): seconds since the Unix epoch, and a fraction is allowed.
 *
 * @throws {ClaimError} `claim_invalid`.
 */
export function numericDate(value: unknown, claim: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new ClaimError(
      `The claim ${shownClaim(claim)} is not a number: seconds since the Unix epoch are due (RFC 7519 §2). Its sender must mend it.`,
      { code: "claim_invalid", claim },
    );
  }
  if (value < 0 || value > latest) {
    throw new ClaimError(
      `The claim ${shownClaim(claim)} is not a time between the years 1970 and 9999. Its sender may have written milliseconds ` +
        "where seconds are due.",
      { code: "claim_invalid", claim },
    );
  }
  return value;
}

/** Writes a moment as people and logs read it: `2026-11-22T12:00:00Z`. */
export function inWords(seconds: number): string {
  const date = new Date(Math.round(seconds * 1000));
  return Number.isNaN(date.getTime())
    ? "a time beyond any calendar"
    : date.toISOString().replace(".000Z", "Z");
}
