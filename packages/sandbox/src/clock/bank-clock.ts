/** A length of time, as `clock.advance` takes it. The parts are added up. */
export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/**
 * The bank's clock. It runs with the machine's and can be moved ahead; it never goes back.
 *
 * Give `clock.now` to a client as its own clock when you move the bank's: a bank a year ahead refuses what was signed
 * today.
 */
export interface BankClock {
  /** Seconds since the Unix epoch, whole. Bound: it can be handed on by itself. */
  readonly now: () => number;
  /** How far ahead of the machine's clock the bank's is, in seconds. */
  readonly aheadBySeconds: number;
  /**
   * Moves the bank's clock ahead: tokens, consents, pending rows and limits grow older by as much.
   *
   * @throws {TypeError} when the duration is negative, empty or no number.
   */
  readonly advance: (duration: Duration) => void;
}
