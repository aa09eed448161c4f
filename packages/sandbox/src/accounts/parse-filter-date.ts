const extended =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?<fraction>[.,]\d+)?)?)?(?<zone>Z|[+\- ]\d{2}(?::?\d{2})?)?)?$/;
const basic =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?:(?<minute>\d{2})(?:(?<second>\d{2})(?<fraction>[.,]\d+)?)?)?(?<zone>Z|[+\- ]\d{2}(?::?\d{2})?)?)?$/;

/**
 * Reads the date of a filter: ISO 8601, extended or basic, with or without a time (then midnight), seconds and
 * fractions. An offset may stand there and means nothing: the time is local to the bank. Its `+` may have become a space on
 * the way, as it does in a query that was not encoded.
 *
 * @returns The local time in seconds, fractions included; `undefined` when the text is no such date.
 */
export function parseFilterDate(text: string): number | undefined {
  const groups = (extended.exec(text) ?? basic.exec(text))?.groups;
  if (groups === undefined) {
    return undefined;
  }
  const [year, month, day, hour, minute, second] = ["year", "month", "day", "hour", "minute", "second"].map(
    (name) => Number(groups[name] ?? 0),
  ) as [number, number, number, number, number, number];
  const fraction = Number((groups["fraction"] ?? "0").replace(",", "."));
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const isInCalendar = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  // ISO 8601 writes the end of a day as 24:00:00 too.
  const isOnClock =
    (hour < 24 && minute < 60 && second < 60) || (hour === 24 && minute + second + fraction === 0);

  return isInCalendar && isOnClock && isZone(groups["zone"])
    ? midnight.getTime() / 1000 + hour * 3600 + minute * 60 + second + fraction
    : undefined;
}

function isZone(zone: string | undefined): boolean {
  const [, hours, minutes = "00"] = /(\d{2}):?(\d{2})?$/.exec(zone ?? "") ?? [];
  return hours === undefined || (Number(hours) < 24 && Number(minutes) < 60);
}
