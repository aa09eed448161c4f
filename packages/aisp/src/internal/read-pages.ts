import { type Answer, type CallOptions, systemClock } from "@zopa-openbanking/core";
import { LinkError } from "../link-error.js";
import type { Page } from "../page.js";
import type { PagePosition } from "../page-position.js";
import { callBank } from "./call-bank.js";
import { noteHistory, notePageCount } from "./check-meta.js";
import { checkRows } from "./check-rows.js";
import { customerHeadersOf } from "./customer-headers.js";
import { type GuardedLink, guardLink, type LinkContext } from "./guard-link.js";
import type { ListCall } from "./list-call.js";
import { type ItemOf, type Row, schemaOf } from "./list-source.js";
import { nextLinkOf } from "./next-link.js";
import { noteProblems } from "./note-problem.js";
import { parseEnvelope } from "./parse-envelope.js";
import { checkAttendance, checkHistory, permitAccess } from "./permit-access.js";
import { bodyReader } from "./read-body.js";
import { startOf } from "./start-of.js";

/** A page, and what is known of the one after it. */
interface Step<Item> {
  readonly page: Page<Item>;
  /** Undefined on the last page. An error stands here until the page itself was handed over. */
  readonly next: GuardedLink | LinkError | undefined;
}

const defaultMaximumPages = 10_000;

/**
 * Walks through the pages of a list, each validated before it is handed over, each link guarded before it is followed.
 *
 * One page is fetched ahead while the caller works, unless told otherwise. When the caller leaves, or the walk fails, the
 * request that is under way is ended.
 */
export async function* readPages<Data extends object, Member extends keyof Data & string>(
  call: ListCall<Data, Member>,
): AsyncGenerator<Page<ItemOf<Data, Member>>, void, undefined> {
  const { context, source, options } = call;
  const { prefetch = true, maximumPages = defaultMaximumPages } = options;
  checkAttendance(context, source.endpoint);
  checkHistory(call.refusal);
  const end = new AbortController();
  const signal = options.signal === undefined ? end.signal : AbortSignal.any([options.signal, end.signal]);
  const visited = new Set<string>();
  const start = startOf(call);
  let repeated: ReadonlySet<string> = new Set();

  const fetchStep = async (url: URL, number: number): Promise<Step<ItemOf<Data, Member>>> => {
    visited.add(url.href);
    const callOptions =
      number === start.number ? { signal, interactionId: options.interactionId } : { signal };
    const step = await readStep(
      call,
      { url, number, visited, previousIds: repeated, maximumPages },
      callOptions,
    );
    repeated = idsOf(step.page.items);
    return step;
  };

  try {
    let ahead = fetchStep(start.url, start.number);
    for (;;) {
      const { page, next } = await ahead;
      if (prefetch && next !== undefined && !LinkError.is(next)) {
        ahead = fetchStep(next.url, page.number + 1);
        // Whoever comes for it hears of its failure; nobody may come.
        ahead.catch(() => {});
      }
      yield page;
      if (next === undefined) {
        return;
      }
      if (LinkError.is(next)) {
        throw next;
      }
      if (!prefetch) {
        ahead = fetchStep(next.url, page.number + 1);
      }
    }
  } finally {
    end.abort();
  }
}

/** Where a walk stands when a page is fetched. */
interface Standing {
  readonly url: URL;
  readonly number: number;
  readonly visited: ReadonlySet<string>;
  /** The ids of the rows on the page before. */
  readonly previousIds: ReadonlySet<string>;
  readonly maximumPages: number;
}

async function readStep<Data extends object, Member extends keyof Data & string>(
  call: ListCall<Data, Member>,
  { url, number, visited, previousIds, maximumPages }: Standing,
  options: CallOptions,
): Promise<Step<ItemOf<Data, Member>>> {
  const { context, source, accountId, first, dates } = call;
  const { endpoint, member } = source;
  const now = (context.clock ?? systemClock)();
  const isFirst = url === first || call.options.resume?.pagesRead === number - 1;
  const answer: Answer<unknown> = await callBank(
    context,
    {
      endpoint,
      url,
      headers: customerHeadersOf(context),
      read: bodyReader(context.profile, endpoint),
      permit: isFirst ? () => permitAccess(context, endpoint, accountId, options) : undefined,
    },
    options,
  );
  const { interactionId } = answer;
  const place = { endpoint, host: url.host, page: number, interactionId };
  const notes = noteProblems(context, place);
  if (answer.body === undefined) {
    notes.note("body_empty", "", "200 without a body; taken for a list without rows.");
  }
  const body = answer.body ?? { Data: {} };
  const list = { member, unreadableRows: context.unreadableRows ?? "refuse" };
  const { Data, Links, Meta } = parseEnvelope(body, await schemaOf(source), list, place, notes);
  const items = (Data[member] ?? []) as readonly ItemOf<Data, Member>[];
  checkRows(items, member, accountId, place);
  noteRepeated(items, previousIds, member, notes.note);
  if (isFirst) {
    noteHistory(dates, Meta, now, notes);
  }

  const link = nextLinkOf(body, notes);
  const { aisp } = context.profile;
  const guard: LinkContext = {
    ...{ endpoint, first, baseUrl: aisp.baseUrl, quirks: aisp.links.quirks },
    ...{ page: number, interactionId },
  };
  const next = link === undefined ? undefined : followable(link, guard, visited, maximumPages);
  if (next === undefined) {
    notePageCount(number, Meta, notes);
  } else if (!LinkError.is(next) && next.isMended) {
    notes.note("link_mended", "Links.Next", "Mended as the bank's profile says (aisp.links.quirks).");
  }
  const page: Page<ItemOf<Data, Member>> = {
    number,
    items,
    Data: Data as Readonly<Record<string, unknown>>,
    Links,
    Meta,
    interactionId,
    position: next === undefined || LinkError.is(next) ? undefined : positionAfter(call, number, next),
    problems: notes.problems,
  };
  return { page, next };
}

function followable(
  link: unknown,
  guard: LinkContext,
  visited: ReadonlySet<string>,
  maximumPages: number,
): GuardedLink | LinkError {
  const { endpoint, page, interactionId } = guard;
  try {
    const guarded = guardLink(link, guard);
    if (visited.has(guarded.url.href)) {
      return new LinkError(
        `The link to the next page of ${endpoint}, on page ${page}, leads back to a page that was read before; it was not ` +
          "followed. Rows may be missing. Tell the bank, with the interaction id.",
        { code: "link_loop", endpoint, page, interactionId },
      );
    }
    if (page >= maximumPages) {
      return new LinkError(
        `${endpoint} has more than ${maximumPages} pages, the bound of this reading (maximumPages). ` +
          "Ask for a shorter time, raise the bound, or go on from the position of the last page.",
        { code: "too_many_pages", endpoint, page, interactionId },
      );
    }
    return guarded;
  } catch (problem) {
    if (LinkError.is(problem)) {
      return problem;
    }
    throw problem;
  }
}

function positionAfter(
  {
    source: { endpoint },
    first,
  }: { readonly source: { readonly endpoint: PagePosition["endpoint"] }; readonly first: URL },
  pagesRead: number,
  { url }: GuardedLink,
): PagePosition {
  return { version: 1, endpoint, first: `${first.pathname}${first.search}`, next: url.href, pagesRead };
}

function idsOf(items: readonly unknown[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => (item as Row).TransactionId || []));
}

function noteRepeated(
  items: readonly unknown[],
  previousIds: ReadonlySet<string>,
  member: string,
  note: (code: "row_repeated", path: string, message: string) => void,
): void {
  items.forEach((item, index) => {
    const { TransactionId } = item as Row;
    if (TransactionId !== undefined && previousIds.has(TransactionId)) {
      note(
        "row_repeated",
        `Data.${member}[${index}].TransactionId`,
        "The page before has a row with the same id; both are given.",
      );
    }
  });
}
