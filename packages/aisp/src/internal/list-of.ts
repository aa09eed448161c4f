import type { ListOptions } from "../list-options.js";
import type { Paged } from "../paged.js";
import type { ReadContext } from "../read-context.js";
import type { PathParameters } from "./bank-call.js";
import type { AskedDates } from "./check-meta.js";
import { endpointUrl } from "./endpoint-url.js";
import type { ItemOf, ListSource } from "./list-source.js";
import { pagedOf } from "./paged-of.js";
import type { HistoryRefusal } from "./permit-access.js";
import { readPages } from "./read-pages.js";

/** What a reading asks for beside the operation. */
export interface ListInput {
  readonly parameters?: PathParameters | undefined;
  /** The filters, by their wire names, as they are sent. */
  readonly query?: Readonly<Record<string, string | undefined>> | undefined;
  readonly dates?: AskedDates | undefined;
  /** Why none of it may be read. */
  readonly refusal?: HistoryRefusal | undefined;
}

/** A list of one operation: nothing is sent before it is read, and wrong arguments are refused at once. */
export function listOf<Data extends object, Member extends keyof Data & string>(
  context: ReadContext,
  source: ListSource<Data, Member>,
  { parameters = {}, query = {}, dates = {}, refusal }: ListInput,
  options: ListOptions = {},
): Paged<ItemOf<Data, Member>> {
  const first = endpointUrl(context.profile, source.endpoint, parameters, query);
  const { AccountId: accountId } = parameters;
  return pagedOf(() => readPages({ context, source, first, accountId, dates, refusal, options }));
}
