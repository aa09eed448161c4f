/** What a clock on the wall shows in a zone at an instant, to the second: `2026-03-29T23:59:59`. */
export function wallTimeOf(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}`;
}

/**
 * The first and the last instant that a wall time can stand for: one and the same, but for the hour that comes twice in autumn
 * and the one that is left out in spring.
 */
export function instantsOf(
  wallTime: string,
  timeZone: string,
): { readonly earliest: number; readonly latest: number } {
  const asUtc = Date.parse(`${wallTime}Z`);
  const readings = [asUtc - dayMs, asUtc + dayMs].map((nearby) => asUtc - offsetMs(nearby, timeZone));
  const shown = readings.filter((instant) => wallTimeOf(instant, timeZone) === wallTime.slice(0, 19));
  const candidates = shown.length === 0 ? readings : shown;
  return { earliest: Math.min(...candidates), latest: Math.max(...candidates) };
}

/** An instant as the wall shows it in a zone, and how far that is from UTC: `2026-03-29T23:59:59+01:00`. */
export function withOffset(instant: number, timeZone: string): string {
  const minutes = Math.round(offsetMs(instant, timeZone) / 60_000);
  const figures = (value: number): string => String(Math.trunc(value)).padStart(2, "0");
  const distance = Math.abs(minutes);
  return `${wallTimeOf(instant, timeZone)}${minutes < 0 ? "-" : "+"}${figures(distance / 60)}:${figures(distance % 60)}`;
}

const dayMs = 86_400_000;

function offsetMs(instant: number, timeZone: string): number {
  return Date.parse(`${wallTimeOf(instant, timeZone)}Z`) - Math.floor(instant / 1_000) * 1_000;
}
