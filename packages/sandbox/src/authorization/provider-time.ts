import type { BankClock } from "../clock/bank-clock.js";

/** What lies between the bank's clock and the one that oidc-provider reads. */
export interface ProviderTime {
  /** Seconds that the bank is ahead. Zero unless the bank's clock was moved or is another. */
  readonly aheadBySeconds: () => number;
}

/**
 * Knows how far the bank's clock is from oidc-provider's.
 *
 * oidc-provider reads the machine's clock and cannot be given another: this is why that clock is read here, and only
 * here, to translate from one to the other.
 *
 * @param machine - The clock that oidc-provider reads, in milliseconds since the Unix epoch.
 */
export function createProviderTime(clock: BankClock, machine: () => number = Date.now): ProviderTime {
  const second = (): number => Math.floor(machine() / 1000);

  return {
    aheadBySeconds: () => {
      // Read on both sides: a second that begins between two reads would look like a clock that is one ahead.
      for (;;) {
        const before = second();
        const bank = clock.now();
        if (before === second()) {
          return bank - before;
        }
      }
    },
  };
}
