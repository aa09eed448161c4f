import type { Fail } from "./fail.js";

/** How far two clocks may be apart, in seconds: what the openssl command allows too. */
export const tolerance = 300;

/** How old an answer may be that does not say when there will be another, in seconds. */
const longestWithoutNext = 3_600;

/** When an answer was made, and when there will be another, in seconds since the epoch. */
export interface Freshness {
  readonly thisUpdate: number;
  readonly nextUpdate: number | undefined;
}

/** Fails unless the answer is of now. */
export function checkFreshness({ thisUpdate, nextUpdate }: Freshness, now: number, fail: Fail): void {
  if (thisUpdate > now + tolerance) {
    throw fail(
      "revocation_not_yet_valid",
      `is from the future, ${inWords(thisUpdate)}: check this machine's clock.`,
    );
  }
  // RFC 6960 §4.2.2.1: without a next update newer information is always to be had, so an old answer is a replayed one.
  const end = nextUpdate ?? thisUpdate + longestWithoutNext;
  if (end < now - tolerance || end < thisUpdate) {
    throw fail(
      "revocation_out_of_date",
      `was good until ${inWords(end)}: an old one was sent again, or this machine's clock is wrong. Ask later.`,
      { retryable: true },
    );
  }
}

function inWords(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}
