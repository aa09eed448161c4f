import type { Page } from "../page.js";
import type { Paged, ToArrayOptions } from "../paged.js";
import { itemsOf } from "./items-of.js";

/** A list out of a function that walks through its pages: each iteration is a walk of its own. */
export function pagedOf<Item>(walk: () => AsyncGenerator<Page<Item>, void, undefined>): Paged<Item> {
  return Object.freeze({
    pages: walk,
    toArray: (options: ToArrayOptions = {}): Promise<Item[]> => collect(walk, options),
    [Symbol.asyncIterator]: () => itemsOf(walk()),
  });
}

async function collect<Item>(
  walk: () => AsyncGenerator<Page<Item>, void, undefined>,
  { limit = Number.POSITIVE_INFINITY }: ToArrayOptions,
): Promise<Item[]> {
  if (limit !== Number.POSITIVE_INFINITY && (!Number.isSafeInteger(limit) || limit < 0)) {
    throw new TypeError("`limit` must be a whole number from 0 up.");
  }
  const collected: Item[] = [];
  if (limit === 0) {
    return collected;
  }
  for await (const page of walk()) {
    for (const item of page.items) {
      collected.push(item);
      if (collected.length === limit) {
        return collected;
      }
    }
  }
  return collected;
}
