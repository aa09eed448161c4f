const units = [
  [31_557_600, "year"],
  [2_629_800, "month"],
  [86_400, "day"],
  [3_600, "hour"],
  [60, "minute"],
  [1, "second"],
] as const;

// Nobody counts a few months in anything but days.
const longestInDays = 100 * 86_400;

/** A time in words: `2026-11-23T03:20:00Z, 5 minutes ago`. */
export function timeWords(time: number, now: number): string {
  const moment = new Date(time * 1_000);
  if (Number.isNaN(moment.getTime())) {
    return "no time that can be told";
  }
  return `${moment.toISOString().replace(".000Z", "Z")}, ${distanceWords(time - now)}`;
}

/** A distance in words: `in 3 days`, `5 minutes ago`, `now`. */
export function distanceWords(seconds: number): string {
  const whole = Math.trunc(seconds);
  if (whole === 0) {
    return "now";
  }
  return whole > 0 ? `in ${spanWords(whole)}` : `${spanWords(-whole)} ago`;
}

/** A length of time in words, in its largest unit: `3 days`; in two where the first is one: `1 hour 5 minutes`. */
export function spanWords(seconds: number): string {
  const fitting = units.filter(
    ([length]) => seconds >= length && (length <= 86_400 || seconds >= longestInDays),
  );
  const [[length, name], next] = [fitting[0] ?? units[5], fitting[1]];
  const count = Math.floor(seconds / length);
  const rest = next === undefined ? 0 : Math.floor((seconds % length) / next[0]);
  return count === 1 && next !== undefined && rest > 0
    ? `${counted(count, name)} ${counted(rest, next[1])}`
    : counted(count, name);
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
