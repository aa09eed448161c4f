import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { TransportError } from "@zopa-openbanking/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Answers,
  interactionId,
  json,
  listBank,
  pageOf,
  pages,
  pageUrl,
  transactionOf,
} from "../__fixtures__/list-bank.js";
import { accounts } from "../accounts.js";
import type { Page } from "../page.js";
import { transactions } from "../transactions.js";

/** What nobody took care of while a test ran. */
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown): void => {
  unhandled.push(reason);
};

beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", onUnhandled);
});

afterEach(async () => {
  await settled();
  process.off("unhandledRejection", onUnhandled);
  expect(unhandled).toEqual([]);
});

/** Lets everything run that can. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Never answers, and ends when it is told to, like a real fetch. */
function hanging(signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** The whole of the garbage collection, at once; Node has it behind a flag, which may be set while it runs. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

async function nextOf<Item>(read: AsyncGenerator<Page<Item>, void, undefined>): Promise<Page<Item>> {
  const { value } = await read.next();
  if (value === undefined) {
    throw new Error("There are no more pages.");
  }
  return value;
}

/** Reads pages until there are no more or it fails, and gives both. */
async function walk<Item>(
  read: AsyncGenerator<Page<Item>, void, undefined>,
): Promise<{ readonly numbers: readonly number[]; readonly failure: unknown }> {
  const numbers: number[] = [];
  try {
    for await (const { number } of read) {
      numbers.push(number);
    }
  } catch (failure) {
    return { numbers, failure };
  }
  return { numbers, failure: undefined };
}

describe("a list of several pages", () => {
  it("sends nothing before it is read, and reads anew each time", async () => {
    const { context, seen } = listBank(pages(2));
    const list = transactions(context, "22289");
    await settled();
    expect(seen).toHaveLength(0);
    await list.toArray();
    await list.toArray();
    expect(seen.map(({ url }) => url.searchParams.get("page"))).toEqual([null, "2", null, "2"]);
  });

  it.each([true, false])("gives its pages and rows in order, each once (prefetch: %s)", async (prefetch) => {
    const { context, seen, problems } = listBank(pages(5));
    const list = transactions(context, "22289", {}, { prefetch });
    const ids: (string | undefined)[] = [];
    for await (const { TransactionId } of list) {
      ids.push(TransactionId);
    }
    expect(ids).toEqual(["t1", "t2", "t3", "t4", "t5"]);
    expect(await walk(list.pages())).toEqual({ numbers: [1, 2, 3, 4, 5], failure: undefined });
    expect(seen).toHaveLength(10);
    expect(problems).toEqual([]);
  });

  it("tells of each page its number, its interaction id, the whole of Data, Links and Meta", async () => {
    const links = { Self: pageUrl(1), "X-Bank": "kept" };
    const meta = { TotalPages: 1, "x-bank": "kept" };
    const { context } = listBank(() =>
      json({ Data: { Transaction: [transactionOf()], Sum: "12.30" }, Links: links, Meta: meta }),
    );
    const page = await nextOf(transactions(context, "22289").pages());
    expect(page).toEqual({
      number: 1,
      items: [transactionOf()],
      Data: { Transaction: [transactionOf()], Sum: "12.30" },
      Links: links,
      Meta: meta,
      interactionId: interactionId(1),
      position: undefined,
      problems: [],
    });
    expect(page?.Data["Transaction"]).toBe(page?.items);
  });

  it("gives the interaction id of the caller to the first request, and to it alone", async () => {
    const { context, seen } = listBank(pages(3));
    const own = "11111111-1111-4111-8111-111111111111";
    await transactions(context, "22289", {}, { interactionId: own }).toArray();
    expect(seen.map(({ headers }) => headers.get("x-fapi-interaction-id"))).toEqual([
      ...[own, interactionId(1), interactionId(2)],
    ]);
  });

  it("is empty when Data has no rows, or not even a list", async () => {
    for (const Data of [{ Transaction: [] }, {}]) {
      const { context } = listBank(() => json({ Data, Links: { Self: pageUrl(1) }, Meta: {} }));
      expect(await transactions(context, "22289").toArray()).toEqual([]);
    }
  });
});

describe("prefetch", () => {
  it("asks for one page ahead while the caller works on a page, and never for two", async () => {
    const { context, seen } = listBank(pages(9));
    const read = transactions(context, "22289").pages();
    for (const number of [1, 2, 3]) {
      expect((await read.next()).value?.number).toBe(number);
      await settled();
      expect(seen).toHaveLength(number + 1);
    }
    await read.return();
  });

  it("asks for no page ahead when it is off", async () => {
    const { context, seen } = listBank(pages(9));
    const read = transactions(context, "22289", {}, { prefetch: false }).pages();
    for (const number of [1, 2, 3]) {
      expect((await read.next()).value?.number).toBe(number);
      await settled();
      expect(seen).toHaveLength(number);
    }
    await read.return();
  });

  it("asks for the page ahead before this one is validated, and ends that request when this one does not hold", async () => {
    const spoilt = { Data: { Transaction: [{ TransactionId: 1 }] }, Links: { Next: `${pageUrl(2)}` } };
    const { context, seen } = listBank((request, count) =>
      count === 1 ? json(spoilt) : hanging(request.signal),
    );
    const read = transactions(context, "22289").pages();

    await expect(read.next()).rejects.toMatchObject({ code: "response_format" });
    expect(seen.map(({ signal }) => signal.aborted)).toEqual([false, true]);
    expect(await read.next()).toEqual({ done: true, value: undefined });
  });

  it("asks for no page behind one that does not hold when it is off", async () => {
    const spoilt = { Data: { Transaction: [{ TransactionId: 1 }] }, Links: { Next: `${pageUrl(2)}` } };
    const { context, seen } = listBank(() => json(spoilt));
    const read = transactions(context, "22289", {}, { prefetch: false }).pages();

    await expect(read.next()).rejects.toMatchObject({ code: "response_format" });
    expect(seen).toHaveLength(1);
  });

  it("hands a page over while the request of the next one waits for its turn", async () => {
    let isFirst = true;
    const { context, seen } = listBank(pages(9), {
      // Room for one request, and then for none.
      limiter: (task) => {
        if (isFirst) {
          isFirst = false;
          return task();
        }
        return new Promise(() => {});
      },
    });
    const read = transactions(context, "22289").pages();

    expect((await read.next()).value?.number).toBe(1);
    expect(seen).toHaveLength(1);
    await read.return();
  });

  it("tells of the failure of a page when the one before it was handed over, and not as an unhandled rejection", async () => {
    const { context } = listBank((request, count) =>
      count === 3 ? json({ Errors: [] }, 500) : pages(9)(request, count),
    );
    const read = transactions(context, "22289").pages();
    expect((await read.next()).value?.number).toBe(1);
    expect((await read.next()).value?.number).toBe(2);
    await settled();
    await expect(read.next()).rejects.toMatchObject({ code: "bank_error", status: 500 });
    expect(await read.next()).toEqual({ done: true, value: undefined });
  });

  it("that failed is nobody's concern when the caller leaves before", async () => {
    const { context } = listBank((request, count) =>
      count === 2 ? json({ Errors: [] }, 500) : pages(9)(request, count),
    );
    for await (const { TransactionId } of transactions(context, "22289")) {
      expect(TransactionId).toBe("t1");
      await settled();
      break;
    }
  });

  it("holds on to no page that was handed over, but the last two", async () => {
    const { context } = listBank(pages(1_000));
    const read = transactions(context, "22289").pages();
    const handedOver: WeakRef<Page<unknown>>[] = [];
    for (let number = 1; number < 1_000; number += 1) {
      handedOver.push(new WeakRef(await nextOf(read)));
    }
    await settled();
    collectGarbage();
    expect(handedOver.slice(0, -2).filter((page) => page.deref() !== undefined)).toHaveLength(0);
    await read.return();
  });
});

describe("leaving a reading", () => {
  it.each(["break", "throw", "return"])("by %s ends the request that is under way", async (way) => {
    const { context, seen } = listBank((request, count) =>
      count === 2 ? hanging(request.signal) : pages(9)(request, count),
    );
    const run = async (): Promise<void> => {
      for await (const row of transactions(context, "22289")) {
        expect(row.TransactionId).toBe("t1");
        expect(seen.map(({ signal }) => signal.aborted)).toEqual([false, false]);
        if (way === "throw") {
          throw new Error("of the caller");
        }
        if (way === "return") {
          return;
        }
        break;
      }
    };
    await (way === "throw" ? expect(run()).rejects.toThrow("of the caller") : run());
    expect(seen[1]?.signal.aborted).toBe(true);
    await settled();
    expect(seen).toHaveLength(2);
  });

  it("by the limit of toArray asks for nothing that is not needed", async () => {
    const { context, seen } = listBank(pages(9));
    const list = transactions(context, "22289", {}, { prefetch: false });
    expect((await list.toArray({ limit: 2 })).map(({ TransactionId }) => TransactionId)).toEqual([
      "t1",
      "t2",
    ]);
    expect(seen).toHaveLength(2);
    expect(await list.toArray({ limit: 0 })).toEqual([]);
    expect(seen).toHaveLength(2);
    expect(await list.toArray({ limit: 99 })).toHaveLength(9);
    expect(await list.toArray()).toHaveLength(9);
    expect(await list.toArray({ limit: undefined })).toHaveLength(9);
  });

  it.each([-1, 1.5, Number.NaN, "2", null])("by a limit that is none is a mistake: %s", async (limit) => {
    const { context, seen } = listBank(pages(1));
    const list = transactions(context, "22289");
    await expect(list.toArray({ limit: limit as number })).rejects.toThrow(
      new TypeError("`limit` must be a whole number from 0 up."),
    );
    expect(seen).toHaveLength(0);
  });

  it.each([
    ["transport_aborted", "without a reason", undefined],
    ["transport_aborted", "a reason that is no error", "a reason that is no error"],
    ["transport_timeout", "a time limit", new DOMException("too late", "TimeoutError")],
  ])("by the caller's signal ends it with %s (%s)", async (code, _name, reason) => {
    const controller = new AbortController();
    const { context, seen } = listBank((request, count) => {
      if (count < 2) {
        return pages(9)(request, count);
      }
      queueMicrotask(() => controller.abort(reason));
      return hanging(request.signal);
    });
    const { numbers, failure } = await walk(
      transactions(context, "22289", {}, { signal: controller.signal }).pages(),
    );
    expect(numbers).toEqual([1]);
    expect(TransportError.is(failure) && failure.code).toBe(code);
    expect(seen).toHaveLength(2);
  });

  it("before it began sends nothing", async () => {
    const { context, seen } = listBank(pages(1));
    const list = transactions(context, "22289", {}, { signal: AbortSignal.abort("bye") });
    await expect(list.toArray()).rejects.toMatchObject({ code: "transport_aborted" });
    expect(seen).toHaveLength(0);
  });

  it("a hundred times leaves nothing on the caller's signal that grows", async () => {
    const { context } = listBank(pages(3));
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...rest: Parameters<typeof add>): void => {
      listeners += 1;
      add(...rest);
    };
    signal.removeEventListener = (...rest: Parameters<typeof remove>): void => {
      listeners -= 1;
      remove(...rest);
    };
    for (let time = 0; time < 100; time += 1) {
      await transactions(context, "22289", {}, { signal }).toArray({ limit: time % 4 });
    }
    await settled();
    expect(listeners).toBe(0);
  });
});

describe("a chain of pages that does not end", () => {
  /** A bank whose page n links to what is told. */
  const linked =
    (next: (page: number) => unknown): Answers =>
    ({ url }) => {
      const page = Number(url.searchParams.get("page") ?? 1);
      return pageOf({ rows: [transactionOf({ TransactionId: `t${page}` })], next: next(page) });
    };

  it.each([
    [
      "to itself",
      [1],
      (page: number): string => (page === 1 ? pageUrl(1).split("?")[0] : pageUrl(page)) as string,
    ],
    [
      "back to the first",
      [1, 2],
      (page: number): string => (page === 2 ? (pageUrl(1).split("?")[0] as string) : pageUrl(2)),
    ],
    [
      "back to the first with a lone ?",
      [1, 2],
      (page: number): string => (page === 2 ? pageUrl(1).replace("page=1", "") : pageUrl(2)),
    ],
    [
      "back to the first in other letters",
      [1, 2],
      (page: number): string =>
        page === 2 ? (pageUrl(1).replace("accounts", "%61ccounts").split("?")[0] as string) : pageUrl(2),
    ],
    ["in a circle", [1, 2, 3, 4], (page: number): string => pageUrl(page === 4 ? 2 : page + 1)],
  ])("because a link leads %s is a link_loop after the last good page", async (_name, numbers, next) => {
    const { context, seen } = listBank(linked(next));
    const outcome = await walk(transactions(context, "22289").pages());
    expect(outcome.numbers).toEqual(numbers);
    expect(outcome.failure).toMatchObject({
      code: "link_loop",
      page: numbers.at(-1),
      interactionId: interactionId(numbers.length),
    });
    expect(String(outcome.failure)).toBe(
      `LinkError: The link to the next page of GET /accounts/{AccountId}/transactions, on page ${numbers.at(-1)}, leads back to a ` +
        "page that was read before; it was not followed. Rows may be missing. Tell the bank, with the interaction id.",
    );
    expect(seen).toHaveLength(numbers.length);
  });

  it("because the link leads to what the page calls itself is a link_loop, too", async () => {
    const own = pageUrl(1);
    const { context, seen } = listBank(() => pageOf({ links: { Self: own, Next: own } }));
    const { numbers, failure } = await walk(transactions(context, "22289").pages());
    expect([numbers, failure]).toEqual([[1], expect.objectContaining({ code: "link_loop", page: 1 })]);
    expect(seen).toHaveLength(1);
  });

  it("is cut at maximumPages, and can be resumed from there", async () => {
    const { context, seen } = listBank(linked((page) => pageUrl(page + 1)));
    const cut = async (resume?: Page<unknown>["position"]): Promise<readonly unknown[]> => {
      const positions: Page<unknown>["position"][] = [];
      try {
        for await (const { position } of transactions(
          context,
          "22289",
          {},
          { maximumPages: 3, resume },
        ).pages()) {
          positions.push(position);
        }
      } catch (problem) {
        return [problem, positions.at(-1)];
      }
      return [];
    };
    const [failure, position] = await cut();
    expect(failure).toMatchObject({ name: "LinkError", code: "too_many_pages", page: 3, retryable: false });
    expect(String(failure)).toBe(
      "LinkError: GET /accounts/{AccountId}/transactions goes on after 3 pages, the bound of this reading (maximumPages). Ask for a " +
        "shorter time, raise the bound, or go on from the position of the last page.",
    );
    const [later] = await cut(position as Page<unknown>["position"]);
    expect(later).toMatchObject({ code: "too_many_pages", page: 6 });
    expect(seen.map(({ url }) => url.searchParams.get("page"))).toEqual([null, "2", "3", "4", "5", "6"]);
  });

  it("is cut after 10,000 pages when no bound is given", async () => {
    const { context, seen } = listBank(linked((page) => pageUrl(page + 1)));
    const { numbers, failure } = await walk(transactions(context, "22289").pages());
    expect([numbers.length, seen.length]).toEqual([10_000, 10_000]);
    expect(failure).toMatchObject({ code: "too_many_pages" });
  });

  it("ends without an error where the bound is the number of pages", async () => {
    const { context } = listBank(pages(3));
    expect(await transactions(context, "22289", {}, { maximumPages: 3 }).toArray()).toHaveLength(3);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("cannot have a bound of %s", (maximumPages) => {
    const { context } = listBank(pages(1));
    expect(() => accounts(context, { maximumPages })).toThrow(
      new TypeError("`maximumPages` must be a whole number from 1 up."),
    );
  });
});

describe("a link that is refused", () => {
  const evil = "https://evil.example/open-banking/v4.0/aisp/accounts/22289/transactions?page=2";

  it.each([true, false])("ends the reading after the page it stands on (prefetch: %s)", async (prefetch) => {
    const { context, seen } = listBank(() => pageOf({ next: evil }));
    const list = transactions(context, "22289", {}, { prefetch });
    const { numbers, failure } = await walk(list.pages());
    expect(numbers).toEqual([1]);
    expect(failure).toMatchObject({ code: "link_to_other_origin", page: 1, interactionId: interactionId(1) });
    expect(seen).toHaveLength(1);
    expect(await list.toArray({ limit: 1 })).toHaveLength(1);
    await expect(list.toArray()).rejects.toMatchObject({ code: "link_to_other_origin" });
  });

  it("leaves no position behind", async () => {
    const { context } = listBank(() => pageOf({ next: evil }));
    const { value } = await transactions(context, "22289").pages().next();
    expect(value?.position).toBeUndefined();
  });

  it.each([7, {}, ["x"], true])("is one that is no text: %j", async (next) => {
    const { context, problems } = listBank(() => pageOf({ next }));
    const { numbers, failure } = await walk(transactions(context, "22289").pages());
    expect([numbers, failure]).toEqual([[1], expect.objectContaining({ code: "link_unreadable" })]);
    expect(problems).toMatchObject([{ code: "links_unreadable", path: "Links.Next" }]);
  });
});

describe("rows of somebody else", () => {
  it("end the reading before any row of the page is handed over", async () => {
    const rows = [transactionOf(), transactionOf({ AccountId: "22290" })];
    const { context } = listBank(() => pageOf({ rows }));
    const failure = await transactions(context, "22289")
      .toArray()
      .catch((problem: unknown) => problem);
    expect(String(failure)).toBe(
      "ResponseFormatError: The response of rs1.openbanking.zopa.com does not match the published schema at " +
        "Data.Transaction[1].AccountId: expected the account that was asked for. The bank must mend this; quote the interaction id to its support.",
    );
    expect(JSON.stringify(failure)).not.toContain("22290");
  });

  it("are all right where all accounts are asked for", async () => {
    const { context } = listBank(() => json({ Data: { Account: [{ AccountId: "1" }, { AccountId: "2" }] } }));
    expect(await accounts(context).toArray()).toHaveLength(2);
  });
});
