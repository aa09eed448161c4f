import type { Clock } from "../clock.js";
import { httpDateSeconds } from "./http-date.js";

/**
 * How long a response asks to wait, in whole seconds; undefined when it does not say, or not in a form of the standard.
 *
 * RFC 9110 §10.2.3: a number of seconds or an HTTP date. A date is compared with the bank's own `Date` where there is
 * one, so that a clock that is wrong on this side does not shorten the wait.
 */
export function retryAfterSeconds(headers: Headers, clock: Clock): number | undefined {
  const field = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(field)) {
    return Number(field);
  }
  const until = httpDateSeconds(field);
  if (until === undefined) {
    return undefined;
  }
  const now = httpDateSeconds(headers.get("date")) ?? clock();
  return Math.max(0, Math.ceil(until - now));
}
