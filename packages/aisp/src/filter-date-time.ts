import type { AispBank } from "./aisp-bank.js";
import { type DateTimeParts, readDateTime } from "./internal/read-date-time.js";
import { instantsOf, wallTimeOf, withOffset } from "./internal/wall-time.js";

/**
 * Writes one end of a period the way the bank's filters want it: for the standard, the bank's own local time without an offset.
 *
 * A text with a time and no offset is the bank's local time already and stays as it is. A date alone is the whole day, at either
 * end. An instant, a `Date` or a text with an offset, becomes what the wall shows at the bank, to the second: in the hour that
 * comes twice in autumn that is one text for two instants, so begin an hour early there. Where the bank's form is `date`, the time
 * is dropped and the period is the whole days; where it has an offset, a local time that comes twice, or never, is read as the
 * one that makes the period longer.
 *
 * @param value - `2026-03-29`, `2026-03-29T12:30:00`, `2026-03-29T12:30:00+01:00`, or a `Date`; the years 1000 to 2999.
 * @param edge - which end of the period: the last second of a day counts as in it.
 *
 * @throws {TypeError} when `value` is none of these, or no real date.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile.html | Read-Write Data API profile v4.0, filtering}
 *
 * @example
 * ```ts
 * import { filterDateTime } from "@zopa-openbanking/aisp";
 * import { zopaProduction } from "@zopa-openbanking/profiles";
 *
 * filterDateTime(zopaProduction, "2026-03-29", "to"); // "2026-03-29T23:59:59"
 * filterDateTime(zopaProduction, "2026-06-30T23:30:00Z", "from"); // "2026-07-01T00:30:00": summer in London
 * ```
 */
export function filterDateTime(bank: AispBank, value: string | Date, edge: "from" | "to"): string {
  const { filterDateFormat, timeZone } = bank.aisp;
  const { date, time, instant } = read(value, edge);
  const wallTime = instant === undefined ? `${date}T${time ?? endOf[edge]}` : wallTimeOf(instant, timeZone);
  switch (filterDateFormat) {
    case "local_date_time":
      return wallTime;
    case "date":
      return wallTime.slice(0, "2026-03-29".length);
    case "offset_date_time":
      return withOffset(instant ?? widest(wallTime, timeZone, edge), timeZone);
  }
}

const endOf: Readonly<Record<"from" | "to", string>> = { from: "00:00:00", to: "23:59:59" };

function read(value: string | Date, edge: "from" | "to"): DateTimeParts {
  // An invalid Date has no text at all: the empty one is refused like any other.
  const text = value instanceof Date ? textOf(value) : value;
  const parts = typeof text === "string" ? readDateTime(text) : undefined;
  if (parts === undefined) {
    throw new TypeError(
      `The \`${edge}\` end of a period must be a Date, a date such as "2026-03-29" (the whole day), a local time at the bank ` +
        'such as "2026-03-29T12:30:00", or a time with an offset such as "2026-03-29T12:30:00Z".',
    );
  }
  return parts;
}

function textOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function widest(wallTime: string, timeZone: string, edge: "from" | "to"): number {
  const { earliest, latest } = instantsOf(wallTime, timeZone);
  return edge === "from" ? earliest : latest;
}
