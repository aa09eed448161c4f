import { type CallOptions, systemClock } from "@zopa-openbanking/core";
import type { Page } from "../page.js";
import { callBank } from "./call-bank.js";
import { noteHistory, notePageCount } from "./check-meta.js";
import { checkRows } from "./check-rows.js";
import { customerHeadersOf } from "./customer-headers.js";
import type { ListCall } from "./list-call.js";
import { type ItemOf, schemaOf } from "./list-source.js";
import { type NextPage, nextPageAfter } from "./next-page.js";
import { noteProblems } from "./note-problem.js";
import { noteRepeated } from "./note-repeated.js";
import { parseEnvelope } from "./parse-envelope.js";
import { permitAccess } from "./permit-access.js";
import { bodyReader } from "./read-body.js";
import type { Standing } from "./standing.js";

/** A page, and what is known of the one after it. */
export interface Step<Item> {
  readonly page: Page<Item>;
  readonly next: NextPage;
}

/** Fetches one page of a list, validates it and finds the way to the next. */
export async function readPage<Data extends object, Member extends keyof Data & string>(
  call: ListCall<Data, Member>,
  standing: Standing,
  options: CallOptions,
): Promise<Step<ItemOf<Data, Member>>> {
  const { context, source, parameters } = call;
  const { endpoint, member } = source;
  const { url, number, isFirst, previousIds } = standing;
  const now = (context.clock ?? systemClock)();
  const answer = await callBank<unknown>(
    context,
    {
      endpoint,
      url,
      headers: customerHeadersOf(context),
      read: bodyReader(context.profile, endpoint),
      permit: isFirst ? () => permitAccess(context, endpoint, parameters.AccountId, options) : undefined,
    },
    options,
  );
  const { interactionId } = answer;
  const place = { endpoint, host: url.host, page: number, interactionId };
  const notes = noteProblems(context, place);
  const isEmpty = answer.body === undefined;
  if (isEmpty) {
    notes.note("body_empty", "", "200 without a body; taken for a list without rows.");
  }
  const body = isEmpty ? { Data: {} } : answer.body;
  const list = { member, unreadableRows: context.unreadableRows ?? "refuse" };
  const { Data, Links, Meta } = parseEnvelope(body, await schemaOf(source), list, place, notes);
  const items = (Data[member] ?? []) as readonly ItemOf<Data, Member>[];
  checkRows(items, member, parameters, place);
  noteRepeated(items, previousIds, member, notes);
  if (isFirst) {
    noteHistory(call.dates, Meta, now, notes);
  }
  const next = nextPageAfter(body, call, standing, interactionId, notes);
  if (next.url === undefined && next.refusal === undefined) {
    notePageCount(number, items.length, Meta, notes);
  }
  const { position } = next;
  const { problems } = notes;
  const data = Data as Readonly<Record<string, unknown>>;
  return { page: { number, items, Data: data, Links, Meta, interactionId, position, problems }, next };
}
