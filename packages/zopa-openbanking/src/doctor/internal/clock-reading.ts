import type { Clock, Fetch } from "@zopa-openbanking/core";

/** What one answer tells of the bank's clock. */
export interface ClockReading {
  /** How far the bank's clock is ahead of ours at least, in whole seconds; negative when it is behind, 0 when they may agree. */
  readonly differenceSeconds: number;
  /** How long the answer took, in seconds: the difference is known no better. */
  readonly tookSeconds: number;
}

/** A `fetch` that reads the clock of whoever answers. */
export function clockReadingFetch(fetch: Fetch, clock: Clock, note: (reading: ClockReading) => void): Fetch {
  return async (input: string | URL, init?: RequestInit): Promise<Response> => {
    const sentAt = clock();
    const response = await fetch(input, init);
    const reading = readClock(response.headers, sentAt, clock());
    if (reading !== undefined) {
      note(reading);
    }
    return response;
  };
}

/**
 * Compares the `Date` of an answer with our time. It was written at some moment between sending and receiving, and its second
 * is cut off: the difference that is told is the least that explains both.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1 | RFC 9110 §6.6.1}
 */
export function readClock(headers: Headers, sentAt: number, receivedAt: number): ClockReading | undefined {
  const date = Date.parse(headers.get("date") ?? "") / 1_000;
  // A copy out of a cache is older than its answer by this (RFC 9111 §5.1).
  const age = /^\d{1,9}$/.test(headers.get("age") ?? "") ? Number(headers.get("age")) : 0;
  if (!Number.isFinite(date)) {
    return undefined;
  }
  const theirs = date + age;
  const least = theirs - receivedAt;
  const most = theirs + 1 - sentAt;
  const difference = Math.max(least, 0) + Math.min(most, 0);
  return { differenceSeconds: Math.round(difference), tookSeconds: Math.max(receivedAt - sentAt, 0) };
}
