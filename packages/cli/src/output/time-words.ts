const units = [
  [31_557_600, "year"],
  [2_629_800, "month"],
  [86_400, "day"],
  [3_600, "hour"],
  [60, "minute"],
  [1, "second"],
] as const;

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

/** A length of time in words, the largest unit alone: `3 days`. Two units where the first is one: `1 hour 5 minutes`. */
export function spanWords(seconds: number): string {
  const index = units.findIndex(([length]) => seconds >= length);
  const [length, name] = units[index] ?? [1, "second"];
  const count = Math.floor(seconds / length);
  const [nextLength, nextName] = units[index + 1] ?? [1, ""];
  const next = Math.floor((seconds % length) / nextLength);
  const first = `${count} ${name}${count === 1 ? "" : "s"}`;
  return count === 1 && next > 0 && nextName !== ""
    ? `${first} ${next} ${nextName}${next === 1 ? "" : "s"}`
    : first;
}
