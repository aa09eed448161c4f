import type { Page } from "../page.js";
import type { ListCall } from "./list-call.js";
import type { ItemOf } from "./list-source.js";
import { idsOf } from "./note-repeated.js";
import { checkAttendance, checkHistory } from "./permit-access.js";
import { readPage, type Step } from "./read-page.js";
import { startOf } from "./start-of.js";

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
  const { prefetch = true } = options;
  checkAttendance(context, source.endpoint);
  checkHistory(call.refusal);
  const end = new AbortController();
  const signal = options.signal === undefined ? end.signal : AbortSignal.any([options.signal, end.signal]);
  const fetchStep = stepsOf(call, signal);
  const start = startOf(call);
  try {
    let ahead = fetchStep(start.url, start.number);
    for (;;) {
      const { page, next } = await ahead;
      const { url, refusal } = next;
      const isFollowed = url !== undefined && refusal === undefined;
      if (isFollowed && prefetch) {
        ahead = fetchStep(url, page.number + 1);
        // Whoever comes for it hears of its failure; nobody may come.
        ahead.catch(() => {});
      }
      yield page;
      if (refusal !== undefined) {
        throw refusal;
      }
      if (!isFollowed) {
        return;
      }
      if (!prefetch) {
        ahead = fetchStep(url, page.number + 1);
      }
    }
  } finally {
    end.abort();
  }
}

/** Fetches one page after the other, and keeps of those before only what the next is held against. */
function stepsOf<Data extends object, Member extends keyof Data & string>(
  call: ListCall<Data, Member>,
  signal: AbortSignal,
): (url: URL, number: number) => Promise<Step<ItemOf<Data, Member>>> {
  const { first, maximumPages, options } = call;
  const visited = new Set([first.href]);
  let previousIds: ReadonlySet<string> = new Set();
  let pages = 0;
  return async (url: URL, number: number): Promise<Step<ItemOf<Data, Member>>> => {
    visited.add(url.href);
    pages += 1;
    const isFirst = pages === 1;
    const step = await readPage(
      call,
      { url, number, visited, previousIds, isFirst, isAtBound: pages >= maximumPages },
      isFirst ? { signal, interactionId: options.interactionId } : { signal },
    );
    previousIds = idsOf(step.page.items);
    return step;
  };
}
