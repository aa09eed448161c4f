import { BankError, TransportError } from "@zopa-openbanking/core";
import type { AispContext } from "../aisp-context.js";
import type { RetryRules } from "../retry-rules.js";

/** Rules with every number filled in. */
export type FilledRetryRules = { readonly [Name in keyof RetryRules]-?: NonNullable<RetryRules[Name]> };

/** The rules of a context, checked. */
export function retryRulesOf({ retries }: AispContext): FilledRetryRules {
  const given = retries === "none" ? { retries: 0 } : (retries ?? {});
  return {
    retries: checked("retries", given.retries ?? 2, 10),
    firstWaitMs: checked("firstWaitMs", given.firstWaitMs ?? 250, 600_000),
    longestWaitMs: checked("longestWaitMs", given.longestWaitMs ?? 10_000, 600_000),
  };
}

const repeatableStatuses: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Whether the same GET could succeed soon: says the status, and the wait that the bank asks for is not too long. */
export function isWorthRepeating(problem: unknown, { longestWaitMs }: FilledRetryRules): boolean {
  if (BankError.is(problem)) {
    return repeatableStatuses.has(problem.status) && retryAfterMs(problem) <= longestWaitMs;
  }
  return (
    TransportError.is(problem) &&
    (problem.code === "transport_connection_closed" || problem.code === "transport_unreachable")
  );
}

/** How long the bank asks to wait, in milliseconds; 0 when it does not. */
function retryAfterMs(problem: unknown): number {
  return BankError.is(problem) ? (problem.retryAfterSeconds ?? 0) * 1_000 : 0;
}

/** How long to wait before a repetition, the first of which is 1: twice as long each time, spread by chance, or as the bank asks. */
export function waitMsBefore(
  repetition: number,
  problem: unknown,
  { firstWaitMs, longestWaitMs }: FilledRetryRules,
  random: () => number = Math.random,
): number {
  const grown = firstWaitMs * 2 ** (repetition - 1) * (1 + random());
  return Math.max(Math.min(grown, longestWaitMs), retryAfterMs(problem));
}

function checked(name: string, value: number, most: number): number {
  if (!Number.isSafeInteger(value) || value < 0 || value > most) {
    throw new TypeError(`\`retries.${name}\` must be a whole number from 0 to ${most}.`);
  }
  return value;
}
