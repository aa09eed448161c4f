import type { ListOptions } from "../list-options.js";
import type { Paged } from "../paged.js";
import type { ReadContext } from "../read-context.js";
import type { PathParameters } from "./bank-call.js";
import type { AskedDates } from "./check-meta.js";
import { endpointUrl } from "./endpoint-url.js";
import type { ListCall } from "./list-call.js";
import type { ItemOf, ListSource } from "./list-source.js";
import { pagedOf } from "./paged-of.js";
import type { HistoryRefusal } from "./permit-access.js";
import { readPages } from "./read-pages.js";

/** What a reading asks for beside the operation. */
export interface ListInput {
  readonly parameters?: PathParameters | undefined;
  /** The filters, by their wire names, as they are sent. */
  readonly query?: Readonly<Record<string, string | undefined>> | undefined;
  /** Filters that the caller did not ask for and that are sent besides: they change from day to day. */
  readonly impliedQuery?: Readonly<Record<string, string | undefined>> | undefined;
  readonly dates?: AskedDates | undefined;
  /** Why none of it may be read. */
  readonly refusal?: HistoryRefusal | undefined;
}

/** A list of one operation: nothing is sent before it is read, and wrong arguments are refused at once. */
export function listOf<Data extends object, Member extends keyof Data & string>(
  context: ReadContext,
  source: ListSource<Data, Member>,
  { parameters = {}, query = {}, impliedQuery = {}, dates = {}, refusal }: ListInput,
  options: ListOptions = {},
): Paged<ItemOf<Data, Member>> {
  const asked = endpointUrl(context.profile, source.endpoint, parameters, query);
  const call: ListCall<Data, Member> = {
    ...{ context, source, parameters, dates, refusal, options },
    first: endpointUrl(context.profile, source.endpoint, parameters, { ...query, ...impliedQuery }),
    asked: `${asked.pathname}${asked.search}`,
    maximumPages: checkedMaximum(options),
  };
  return pagedOf(() => readPages(call));
}

function checkedMaximum({ maximumPages = 10_000 }: ListOptions): number {
  if (!Number.isSafeInteger(maximumPages) || maximumPages < 1) {
    throw new TypeError("`maximumPages` must be a whole number from 1 up.");
  }
  return maximumPages;
}
