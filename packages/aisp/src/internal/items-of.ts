import type { Page } from "../page.js";

/**
 * The rows of all pages, one after the other.
 *
 * It is what an async generator over the pages would be, written out: a generator takes three turns of the microtask queue for
 * each row, this one. Whoever asks again before an answer is there is answered in turn.
 */
export function itemsOf<Item>(
  pages: AsyncGenerator<Page<Item>, void, undefined>,
): AsyncIterableIterator<Item> {
  let items: Iterator<Item> = [][Symbol.iterator]();
  let isOver = false;
  let waiting = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const advance = async (): Promise<IteratorResult<Item>> => {
    for (;;) {
      const item = items.next();
      if (item.done !== true) {
        return item;
      }
      const { done, value } = await pages.next();
      if (done === true || isOver) {
        return end;
      }
      items = value.items[Symbol.iterator]();
    }
  };
  const inTurn = <Result>(step: () => Promise<Result>): Promise<Result> => {
    waiting += 1;
    const result = queue.then(step).finally(() => {
      waiting -= 1;
    });
    queue = result.catch(() => {});
    return result;
  };

  return {
    next(): Promise<IteratorResult<Item>> {
      if (waiting === 0) {
        const item = items.next();
        if (item.done !== true) {
          return Promise.resolve(item);
        }
      }
      return inTurn(advance);
    },
    return(): Promise<IteratorResult<Item>> {
      // Rows that are at hand are not handed out after it.
      isOver = true;
      items = [][Symbol.iterator]();
      return pages.return().then(() => end);
    },
    [Symbol.asyncIterator](): AsyncIterableIterator<Item> {
      return this;
    },
  };
}

const end: IteratorReturnResult<undefined> = { done: true, value: undefined };
