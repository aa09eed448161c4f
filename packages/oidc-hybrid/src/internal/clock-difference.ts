/** A difference that may spoil a token: the shortest tolerance in use, 30 s, is less than banks and we allow. */
export const differenceThatMatters = 30;

/**
 * How far the bank's clock is ahead of ours, in whole seconds, by the `Date` of its answer; 0 as long as the answer may have
 * been made between sending and receiving. Undefined when it has no readable `Date`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1 | RFC 9110 §6.6.1}
 */
export function clockDifference(date: string | null, sentAt: number, receivedAt: number): number | undefined {
  const theirs = Date.parse(date ?? "") / 1000;
  if (!Number.isFinite(theirs)) {
    return undefined;
  }
  if (theirs > receivedAt) {
    return Math.floor(theirs - receivedAt);
  }
  // `Date` has no fractions: it may have been anything up to a second later.
  return theirs + 1 < sentAt ? -Math.floor(sentAt - theirs) : 0;
}

/** For the end of a sentence. */
export function differenceInWords(seconds: number | undefined): string {
  if (seconds === undefined) {
    return "the bank does not tell its time";
  }
  if (seconds === 0) {
    return "the bank's agrees with ours";
  }
  return `the bank's is ${Math.abs(seconds)} s ${seconds > 0 ? "ahead of" : "behind"} ours`;
}
