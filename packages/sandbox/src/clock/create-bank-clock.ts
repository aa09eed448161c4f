import type { BankClock, Duration } from "./bank-clock.js";

const secondsIn = { days: 86_400, hours: 3_600, minutes: 60, seconds: 1 } as const;

/**
 * Makes the bank's clock.
 *
 * @param machine - The machine's clock, in milliseconds since the Unix epoch.
 */
export function createBankClock(machine: () => number = Date.now): BankClock {
  let ahead = 0;

  return {
    now: () => Math.floor(machine() / 1000) + ahead,
    get aheadBySeconds(): number {
      return ahead;
    },
    advance: (duration: Duration): void => {
      ahead += secondsOf(duration);
    },
  };
}

function secondsOf(duration: Duration): number {
  const parts = Object.entries(duration);
  const wrong = parts.find(([unit, amount]) => !(unit in secondsIn) || !isAmount(amount));
  if (parts.length === 0 || wrong !== undefined) {
    throw new TypeError(
      "`duration` must be one or more of days, hours, minutes and seconds, each a number that is not negative: the bank's clock does not go back.",
    );
  }
  const sum = parts.reduce(
    (total, [unit, amount]) => total + secondsIn[unit as keyof typeof secondsIn] * amount,
    0,
  );
  return Math.round(sum);
}

function isAmount(amount: unknown): amount is number {
  return typeof amount === "number" && Number.isFinite(amount) && amount >= 0;
}
