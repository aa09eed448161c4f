/** The time zone in which the bank reads dates without an offset. */
export interface BankZone {
  /** The first instant whose local time is this or later. */
  readonly earliest: (localSeconds: number) => number;
  /** The last instant whose local time is this or earlier. */
  readonly latest: (localSeconds: number) => number;
}

/**
 * Makes a zone. Times are seconds since the epoch; a local time is the seconds that the same figures would be in UTC.
 *
 * When clocks go back, a local time comes twice: `earliest` is its first instant and `latest` its last. When they go
 * forward, some never come: `earliest` is the instant after the gap and `latest` the second before it.
 */
export function createBankZone(timeZone = "Europe/London"): BankZone {
  // Made when first needed: it costs more than the rest of the start.
  let format: Intl.DateTimeFormat | undefined;

  function localOf(instant: number): number {
    format ??= new Intl.DateTimeFormat("en-GB", { ...figures, timeZone });
    const parts = format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]);
    const { year, month, day, hour, minute, second } = Object.fromEntries(parts);
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
  }

  const offsetAt = (instant: number): number => localOf(instant) - instant;

  function instantsOf(local: number): readonly number[] {
    const offsets = new Set([offsetAt(local - day), offsetAt(local + day)]);
    return [...offsets].map((offset) => local - offset).filter((instant) => localOf(instant) === local);
  }

  // The first instant after the clocks went forward over this local time.
  function endOfGap(local: number): number {
    let [before, after] = [local - day, local + day];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      [before, after] = localOf(middle) < local ? [middle, after] : [before, middle];
    }
    return after;
  }

  return {
    earliest: (local: number): number => {
      const instants = instantsOf(local);
      return instants.length === 0 ? endOfGap(local) : Math.min(...instants);
    },
    latest: (local: number): number => {
      const instants = instantsOf(local);
      return instants.length === 0 ? endOfGap(local) - 1 : Math.max(...instants);
    },
  };
}

const day = 86_400;

const figures = {
  calendar: "iso8601",
  numberingSystem: "latn",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
} as const;
