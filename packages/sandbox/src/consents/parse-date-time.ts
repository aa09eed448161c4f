const form =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads a date and time as bodies carry them: RFC 3339, with an offset.
 *
 * @returns Milliseconds since the epoch; `undefined` when it is none, a day that no calendar has among them.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3339#section-5.6 | RFC 3339 §5.6}
 */
export function parseDateTime(text: string): number | undefined {
  const [, year, month, day, hour, minute, second] = form.exec(text) ?? [];
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return undefined;
  }
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isInCalendar = midnight.getUTCMonth() === Number(month) - 1 && midnight.getUTCDate() === Number(day);
  const instant = Date.parse(text);
  return isInCalendar && Number.isFinite(instant) ? instant : undefined;
}
