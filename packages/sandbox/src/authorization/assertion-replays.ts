/** The client assertions that were used, as long as they could be used again. */
export interface AssertionReplays {
  /** False when this one was used before. */
  readonly use: (issuer: string, jti: string, expiresAt: number) => boolean;
  readonly clear: () => void;
}

const leastUsesBetweenSweeps = 256;

/** Remembers assertions on the bank's clock. */
export function createAssertionReplays(now: () => number): AssertionReplays {
  const used = new Map<string, number>();
  let usesUntilSweep = leastUsesBetweenSweeps;

  function sweep(): void {
    for (const [key, expiresAt] of used) {
      if (expiresAt <= now()) {
        used.delete(key);
      }
    }
    usesUntilSweep = Math.max(leastUsesBetweenSweeps, used.size / 4);
  }

  return {
    use: (issuer: string, jti: string, expiresAt: number) => {
      const key = JSON.stringify([issuer, jti]);
      if (used.has(key)) {
        return false;
      }
      used.set(key, expiresAt);
      usesUntilSweep -= 1;
      if (usesUntilSweep <= 0) {
        sweep();
      }
      return true;
    },
    clear: () => used.clear(),
  };
}
