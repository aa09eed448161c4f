import type { Links, Meta } from "@zopa-openbanking/aisp-types";
import type { Answer, CustomerCall } from "./customer-call.js";
import type { PagePlace } from "./page-cursors.js";
import { Refusal } from "./refusal.js";
import { isEmpty, type TimeWindow } from "./time-window.js";
import { wireTime } from "./wire-time.js";

/** One page of a list. */
interface PageInput {
  readonly place: PagePlace;
  readonly filterNames: readonly string[];
  readonly pageSize: number;
  /** Rows on all pages. */
  readonly total: number;
  readonly data: object;
  /** Where rows could be, whatever was asked for. */
  readonly available: TimeWindow;
}

/**
 * Finds the place that a page link stands for; without one, the start of the list as it is now.
 *
 * @throws {Refusal} 400 for a link that was changed, was given for another list, or is too old.
 */
export function pagePlace(call: CustomerCall, filterNames: readonly string[]): PagePlace {
  const { page } = call.context.query;
  if (page === undefined) {
    return { asOf: call.now, offset: 0 };
  }
  if (typeof page !== "string") {
    throw new Refusal(400, {
      rule: "page-twice",
      clause: "Account and Transaction API v4.0, pagination",
      errorCode: "U002",
      path: "page",
      explanation: "`page` is there more than once. Follow Links.Next as it is.",
    });
  }
  return call.bank.cursors.read(page, listOf(call, filterNames), call.now);
}

/** Answers with a page, and absolute links to its neighbours in which the filters are kept. */
export function pagedAnswer(call: CustomerCall, input: PageInput): Answer {
  const { place, total, pageSize, filterNames } = input;
  const TotalPages = Math.max(1, Math.ceil(total / pageSize));
  const lastOffset = (TotalPages - 1) * pageSize;
  const to = (offset: number): string => linkTo(call, filterNames, { ...place, offset });
  const { offset } = place;

  const isAlone = TotalPages === 1 && offset === 0;
  const links: Links = isAlone
    ? { Self: linkTo(call, filterNames) }
    : {
        Self: to(offset),
        First: to(0),
        ...(offset > 0 ? { Prev: to(Math.min(Math.max(0, offset - pageSize), lastOffset)) } : {}),
        ...(offset < lastOffset ? { Next: to(offset + pageSize) } : {}),
        Last: to(lastOffset),
      };
  const meta: Meta = { TotalPages, ...range(input.available) };
  return { body: { Data: input.data, Links: links, Meta: meta }, isLaterPage: offset > 0 };
}

function linkTo(call: CustomerCall, filterNames: readonly string[], place?: PagePlace): string {
  const query = new URLSearchParams(filtersOf(call, filterNames));
  if (place !== undefined) {
    query.set("page", call.bank.cursors.write(place, listOf(call, filterNames)));
  }
  const address = `${call.bank.addresses.resource}${call.context.path}`;
  return query.size === 0 ? address : `${address}?${query}`;
}

function listOf(call: CustomerCall, filterNames: readonly string[]): readonly string[] {
  return [call.consent.consentId, call.context.path, ...filtersOf(call, filterNames).flat()];
}

function filtersOf({ context }: CustomerCall, names: readonly string[]): [string, string][] {
  return names.flatMap((name) => {
    const value = context.query[name];
    return typeof value === "string" ? [[name, value] satisfies [string, string]] : [];
  });
}

function range(available: TimeWindow): Pick<Meta, "FirstAvailableDateTime" | "LastAvailableDateTime"> {
  const { from, to } = available;
  return from === undefined || to === undefined || isEmpty(available)
    ? {}
    : { FirstAvailableDateTime: wireTime(from), LastAvailableDateTime: wireTime(to) };
}
