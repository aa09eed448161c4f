import { distanceWords, spanWords } from "../output/time-words.js";
import { doubtful, type Finding, wrong } from "./finding.js";
import type { Members } from "./token.js";

const toleranceSeconds = 60;
// A number of seconds as large as this would be in the year 5138: it is milliseconds.
const milliseconds = 100_000_000_000;

/** The times that are told in words. */
export const timeClaims: readonly string[] = [
  "exp",
  "nbf",
  "iat",
  "auth_time",
  "http://openbanking.org.uk/iat",
];

/** What is wrong with the times of a token. */
export function checkTimes(
  claims: Members,
  now: number,
  { longestSeconds }: { readonly longestSeconds?: number },
): readonly Finding[] {
  const { exp, nbf, iat } = claims;
  return [
    ...forms(claims),
    ...ofExpiry(exp, now),
    ...inFuture("nbf", nbf, now),
    ...inFuture("iat", iat, now),
    ...ofLifetime(exp, nbf ?? iat, longestSeconds),
  ];
}

function forms(claims: Members): readonly Finding[] {
  return timeClaims.flatMap((name) => {
    const value = claims[name];
    if (value === undefined) {
      return [];
    }
    if (!isTime(value)) {
      return [
        wrong("time_malformed", `\`${name}\` is not a number of seconds.`, "Send whole seconds since 1970."),
      ];
    }
    return value < milliseconds
      ? []
      : [
          wrong(
            "time_in_milliseconds",
            `\`${name}\` is in milliseconds.`,
            "Send seconds: divide by 1000 and cut the rest off.",
          ),
        ];
  });
}

function ofExpiry(exp: unknown, now: number): readonly Finding[] {
  if (exp === undefined) {
    return [wrong("exp_missing", "There is no `exp`.", "Say when the token ends.")];
  }
  return isTime(exp) && exp <= now
    ? [
        wrong(
          "expired",
          `It is over: \`exp\` was ${distanceWords(exp - now)}.`,
          "Make a new one. If it was made just now, look at the clock of the machine that made it.",
        ),
      ]
    : [];
}

function inFuture(name: string, value: unknown, now: number): readonly Finding[] {
  return isTime(value) && value < milliseconds && value > now + toleranceSeconds
    ? [
        wrong(
          `${name}_in_future`,
          `It is not valid yet: \`${name}\` is ${distanceWords(value - now)}.`,
          "Look at the clock of the machine that made it.",
        ),
      ]
    : [];
}

function ofLifetime(exp: unknown, from: unknown, longestSeconds: number | undefined): readonly Finding[] {
  if (!isTime(exp) || !isTime(from) || longestSeconds === undefined || exp >= milliseconds) {
    return [];
  }
  return exp - from > longestSeconds
    ? [
        doubtful(
          "exp_too_far",
          `It lives for ${spanWords(exp - from)}, and ${spanWords(longestSeconds)} is the most.`,
          "Bring `exp` nearer.",
        ),
      ]
    : [];
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
