/** Seconds in a day; the bank's books are kept in UTC, which has no others. */
export const day = 86_400;

/** Midnight before a moment. */
export function dayOf(seconds: number): number {
  return Math.floor(seconds / day) * day;
}

/** The month of a moment, counted from January of year 0. */
export function monthOf(seconds: number): number {
  const date = new Date(seconds * 1000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** A day and an hour of a month; a day past its end is its last. */
export function inMonth(month: number, dayOfMonth: number, hour = 0, minute = 0): number {
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const date = Date.UTC(Math.floor(month / 12), month % 12, Math.min(dayOfMonth, last), hour, minute);
  return Math.floor(date / 1000);
}
