import { systemClock } from "@zopa-openbanking/core";
import type { Page } from "../page.js";
import { noteHistory, notePageCount } from "./check-meta.js";
import { checkRows } from "./check-rows.js";
import type { FetchedPage } from "./fetch-page.js";
import type { ListCall } from "./list-call.js";
import { type Envelope, type ItemOf, schemaOf } from "./list-source.js";
import { noteRepeated } from "./note-repeated.js";
import { parseEnvelope } from "./parse-envelope.js";

/** What was read before a page. */
export interface Before {
  /** Whether nothing was: it is the first page of this reading. */
  readonly isFirst: boolean;
  /** The ids of the rows on the page before. */
  readonly previousIds: ReadonlySet<string>;
}

/** Validates a page that was fetched, and holds it against what was asked for and what was read before. */
export async function validatePage<Data extends object, Member extends keyof Data & string>(
  call: ListCall<Data, Member>,
  { body, place, notes, next }: FetchedPage,
  { isFirst, previousIds }: Before,
): Promise<Page<ItemOf<Data, Member>>> {
  const { context, source, parameters } = call;
  const { member } = source;
  const now = (context.clock ?? systemClock)();
  const list = { member, unreadableRows: context.unreadableRows ?? "refuse" };
  const { Data, Links, Meta } =
    source.accepts?.(body) === true
      ? (body as Envelope<Data>)
      : parseEnvelope(body, await schemaOf(source), list, place, notes);
  const items = (Data[member] ?? []) as readonly ItemOf<Data, Member>[];
  checkRows(items, member, parameters, place);
  noteRepeated(items, previousIds, member, notes);
  if (isFirst) {
    noteHistory(call.dates, Meta, now, notes);
  }
  const { page: number, interactionId } = place;
  if (next.url === undefined && next.refusal === undefined) {
    notePageCount(number, items.length, Meta, notes);
  }
  const { position } = next;
  const { problems } = notes;
  const data = Data as Readonly<Record<string, unknown>>;
  return { number, items, Data: data, Links, Meta, interactionId, position, problems };
}
