import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../page.js";
import { itemsOf } from "./items-of.js";

type Pages = readonly (readonly number[])[];

/** Pages that take a moment each, and an error after the last when there is one. */
async function* pagesOf(pages: Pages, failure?: Error): AsyncGenerator<Page<number>, void, undefined> {
  for (const items of pages) {
    await Promise.resolve();
    yield { items } as Page<number>;
  }
  if (failure !== undefined) {
    throw failure;
  }
}

/** What it stands for, as the language has it: the oracle. */
async function* generatorOf(
  pages: AsyncGenerator<Page<number>, void, undefined>,
): AsyncGenerator<number, void> {
  for await (const page of pages) {
    yield* page.items;
  }
}

/** Asks so many times at once, then so many times again; `0` leaves. */
async function play(iterator: AsyncIterator<number>, bursts: readonly number[]): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (const burst of bursts) {
    const asked = burst === 0 ? [iterator.return?.()] : Array.from({ length: burst }, () => iterator.next());
    seen.push(...(await Promise.allSettled(asked)));
  }
  return seen;
}

describe("the rows of all pages", () => {
  it("come as they come from an async generator, however they are asked for", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 5 }),
        fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (pages, bursts, fails) => {
          const failure = fails ? new Error("broken") : undefined;

          const ours = await play(itemsOf(pagesOf(pages, failure)), bursts);
          const theirs = await play(generatorOf(pagesOf(pages, failure)), bursts);

          expect(ours).toEqual(theirs);
        },
      ),
      { seed: 71, numRuns: 1_000 },
    );
  });

  it("end the walk when a loop is left, and read nothing more", async () => {
    let ended = 0;
    async function* walk(): AsyncGenerator<Page<number>, void, undefined> {
      try {
        await Promise.resolve();
        yield { items: [1, 2, 3] } as unknown as Page<number>;
        expect.unreachable();
      } finally {
        ended += 1;
      }
    }
    const rows = itemsOf(walk());

    for await (const row of rows) {
      expect(row).toBe(1);
      break;
    }

    expect(ended).toBe(1);
    await expect(rows.next()).resolves.toEqual({ done: true, value: undefined });
  });

  it("are the same iterator, however often it is asked for", () => {
    const rows = itemsOf(pagesOf([]));

    expect(rows[Symbol.asyncIterator]()).toBe(rows);
  });
});
