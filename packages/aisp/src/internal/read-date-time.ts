/** A date or a time as a text holds it: what stands there, and the instant when an offset says which. */
export interface DateTimeParts {
  /** `2026-03-29`. */
  readonly date: string;
  /** `23:59:59`, with the fraction when there is one; undefined for a date alone. */
  readonly time: string | undefined;
  /** In milliseconds since the Unix epoch; undefined for a text without an offset. */
  readonly instant: number | undefined;
}

const form = /^([12]\d{3}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?:(:\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:[0-5]\d)?)?$/;

/**
 * Reads a date or a date and time of ISO 8601 in the extended form. Undefined for what is none: a 30th of February too, and a
 * leap second, which no clock here can tell.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3339#section-5.6 | RFC 3339 §5.6}
 */
export function readDateTime(text: string): DateTimeParts | undefined {
  const [, date, minutes, seconds = ":00", fraction = "", offset] = form.exec(text) ?? [];
  if (date === undefined || !isReal(`${date}T${minutes ?? "00:00"}${seconds}`)) {
    return undefined;
  }
  if (minutes === undefined) {
    return { date, time: undefined, instant: undefined };
  }
  const time = `${minutes}${seconds}${fraction}`;
  if (offset === undefined) {
    return { date, time, instant: undefined };
  }
  const instant = Date.parse(`${date}T${minutes}${seconds}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(instant) ? undefined : { date, time, instant };
}

/** Some engines take 30 February for 2 March: only what comes back as it went in is a date. */
function isReal(wallTime: string): boolean {
  const instant = new Date(`${wallTime}Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(wallTime);
}
