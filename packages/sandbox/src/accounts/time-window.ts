import type { Context } from "koa";
import type { Consent } from "../consents/consents.js";
import { parseDateTime } from "../consents/parse-date-time.js";
import type { BankZone } from "./bank-zone.js";
import { parseFilterDate } from "./parse-filter-date.js";
import { type Finding, Refusal } from "./refusal.js";

/** A stretch of time: seconds since the epoch, both ends included, open where there is none. */
export interface TimeWindow {
  readonly from?: number;
  readonly to?: number;
}

/** The names of the two filters of an operation. */
export interface FilterNames {
  readonly from: string;
  readonly to: string;
}

/** What the customer agreed to share. */
export function consentWindow(consent: Consent): TimeWindow {
  const from = parseDateTime(consent.transactionFromDateTime ?? "");
  const to = parseDateTime(consent.transactionToDateTime ?? "");
  return {
    ...(from === undefined ? {} : { from: Math.ceil(from / 1000) }),
    ...(to === undefined ? {} : { to: Math.floor(to / 1000) }),
  };
}

/**
 * What the query asks for, in the bank's time zone.
 *
 * @throws {Refusal} 400 with U003 when a filter is no date, or is there more than once.
 */
export function filterWindow(context: Context, names: FilterNames, zone: BankZone): TimeWindow {
  const [from, to] = [names.from, names.to].map((name) => read(context, name));
  const findings = [from, to].flatMap((value): Finding[] => (typeof value === "object" ? [value] : []));
  if (findings.length > 0) {
    throw new Refusal(400, findings);
  }
  return {
    ...(typeof from === "number" ? { from: zone.earliest(Math.ceil(from)) } : {}),
    ...(typeof to === "number" ? { to: zone.latest(Math.floor(to)) } : {}),
  };
}

/** What lies in all of them. */
export function intersection(windows: readonly TimeWindow[]): TimeWindow {
  const froms = windows.flatMap(({ from }) => (from === undefined ? [] : [from]));
  const tos = windows.flatMap(({ to }) => (to === undefined ? [] : [to]));
  return {
    ...(froms.length === 0 ? {} : { from: Math.max(...froms) }),
    ...(tos.length === 0 ? {} : { to: Math.min(...tos) }),
  };
}

/** No instant lies in it. */
export function isEmpty({ from, to }: TimeWindow): boolean {
  return from !== undefined && to !== undefined && from > to;
}

function read({ query }: Context, name: string): number | Finding | undefined {
  const value = query[name];
  if (value === undefined) {
    return undefined;
  }
  const local = typeof value === "string" ? parseFilterDate(value) : undefined;
  return (
    local ?? {
      rule: "filter-no-date",
      clause: "Account and Transaction API v4.0, filtering",
      errorCode: "U003",
      path: name,
      explanation: Array.isArray(value)
        ? `${name} is there more than once.`
        : `${name} is no date of ISO 8601. Send a local one such as 2026-03-02T09:00:00, without an offset.`,
    }
  );
}
