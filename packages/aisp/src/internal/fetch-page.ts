import type { CallOptions } from "@zopa-openbanking/core";
import { callBank } from "./call-bank.js";
import { customerHeadersOf } from "./customer-headers.js";
import type { ListCall } from "./list-call.js";
import { type NextPage, nextPageAfter } from "./next-page.js";
import { noteProblems, type Place, type ProblemNotes } from "./note-problem.js";
import { permitAccess } from "./permit-access.js";
import { bodyReader } from "./read-body.js";
import type { Standing } from "./standing.js";

/** A page as it came: the way to the next one is guarded, and nothing else of it is validated. */
export interface FetchedPage {
  readonly body: unknown;
  readonly place: Place;
  readonly notes: ProblemNotes;
  readonly next: NextPage;
}

/** Fetches one page of a list and finds the way to the next. */
export async function fetchPage<Data extends object, Member extends keyof Data & string>(
  call: ListCall<Data, Member>,
  standing: Standing,
  options: CallOptions,
): Promise<FetchedPage> {
  const { context, source, parameters } = call;
  const { endpoint } = source;
  const { url, number, isFirst } = standing;
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
  return { body, place, notes, next: nextPageAfter(body, call, standing, interactionId, notes) };
}
