import { setImmediate } from "node:timers/promises";
import type { Page } from "../page.js";
import { type FetchedPage, fetchPage } from "./fetch-page.js";
import type { ListCall } from "./list-call.js";
import type { ItemOf } from "./list-source.js";
import { idsOf } from "./note-repeated.js";
import { checkAttendance, checkHistory } from "./permit-access.js";
import { startOf } from "./start-of.js";
import { validatePage } from "./validate-page.js";

/**
 * Walks through the pages of a list, each validated before it is handed over, each link guarded before it is followed.
 *
 * One page is fetched ahead while this one is validated and the caller works, unless told otherwise. When the caller leaves, or
 * the walk fails, the request that is under way is ended.
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
  const start = pagesOf(call, signal);
  const first = startOf(call);
  let previousIds: ReadonlySet<string> = new Set();
  let isFirst = true;
  try {
    let ahead = start(first.url, first.number);
    for (;;) {
      const fetched = await ahead;
      const { url, refusal } = fetched.next;
      const isFollowed = url !== undefined && refusal === undefined;
      if (isFollowed && prefetch) {
        ahead = start(url, fetched.place.page + 1);
        // Whoever comes for it hears of its failure; nobody may come.
        ahead.catch(() => {});
        await letBeSent();
      }
      const page = await validatePage(call, fetched, { isFirst, previousIds });
      yield page;
      if (refusal !== undefined) {
        throw refusal;
      }
      if (!isFollowed) {
        return;
      }
      previousIds = idsOf(page.items);
      isFirst = false;
      if (!prefetch) {
        ahead = start(url, fetched.place.page + 1);
      }
    }
  } finally {
    end.abort();
  }
}

/** Begins to fetch one page after the other. */
function pagesOf<Data extends object, Member extends keyof Data & string>(
  call: ListCall<Data, Member>,
  signal: AbortSignal,
): (url: URL, number: number) => Promise<FetchedPage> {
  const { first, maximumPages, options } = call;
  const visited = new Set([first.href]);
  let pages = 0;
  return (url: URL, number: number): Promise<FetchedPage> => {
    visited.add(url.href);
    pages += 1;
    const isFirst = pages === 1;
    return fetchPage(
      call,
      { url, number, visited, isFirst, isAtBound: pages >= maximumPages },
      isFirst ? { signal, interactionId: options.interactionId } : { signal },
    );
  };
}

/**
 * Lets the request of the page ahead leave, so that the bank is at work while this page is validated. undici takes a turn of the
 * event loop more before it writes on a connection that was in use.
 */
async function letBeSent(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
