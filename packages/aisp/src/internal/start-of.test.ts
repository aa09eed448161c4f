import { describe, expect, it } from "vitest";
import {
  absent,
  base,
  type ListBank,
  listBank,
  now,
  pageOf,
  pages,
  pageUrl,
} from "../__fixtures__/list-bank.js";
import { accounts } from "../accounts.js";
import type { Page } from "../page.js";
import type { PagePosition } from "../page-position.js";
import type { ReadContext } from "../read-context.js";
import type { TransactionFilter } from "../transaction-filter.js";
import { transactions } from "../transactions.js";

/** A position after the first of nine pages, through JSON as a store would keep it. */
async function positionAfterFirst(
  { context }: { readonly context: ReadContext },
  filter: TransactionFilter = {},
): Promise<PagePosition> {
  const { value } = await transactions(context, "22289", filter).pages().next();
  return JSON.parse(JSON.stringify((value as Page<unknown>).position)) as PagePosition;
}

async function numbersFrom(context: ReadContext, resume: PagePosition): Promise<readonly number[]> {
  const numbers: number[] = [];
  for await (const { number } of transactions(context, "22289", {}, { resume }).pages()) {
    numbers.push(number);
  }
  return numbers;
}

describe("a saved position", () => {
  it("is plain JSON that names the reading and the link, and no token", async () => {
    const filter = { fromBookingDateTime: "2026-01-01" };
    expect(await positionAfterFirst(listBank(pages(9)), filter)).toEqual({
      version: 1,
      endpoint: "GET /accounts/{AccountId}/transactions",
      first:
        "/open-banking/v4.0/aisp/accounts/22289/transactions?fromBookingDateTime=2026-01-01T00%3A00%3A00",
      next: pageUrl(2),
      pagesRead: 1,
    });
  });

  it("goes on with the page after it and counts on, and is not there on the last", async () => {
    const bank = listBank(pages(3));
    const resume = await positionAfterFirst(bank);
    const later = listBank(pages(3));
    expect(await numbersFrom(later.context, resume)).toEqual([2, 3]);
    expect(later.seen.map(({ url }) => url.href)).toEqual([pageUrl(2), pageUrl(3)]);
    expect(later.problems).toEqual([]);
    const last = await transactions(
      later.context,
      "22289",
      {},
      { resume: { ...resume, next: pageUrl(3), pagesRead: 2 } },
    )
      .pages()
      .next();
    expect(last.value).toMatchObject({ number: 3, position: undefined });
  });

  it("goes on without the customer on another day, though the days that may be read have moved", async () => {
    const { context } = listBank(pages(3));
    const resume = await positionAfterFirst({ context: absent(context) });
    const tomorrow = absent(context, { clock: () => now + 86_400 });
    expect(await numbersFrom(tomorrow, resume)).toEqual([2, 3]);
  });

  it("is charged to the budget, as the first page of a reading is", async () => {
    let taken = 0;
    const budget = {
      take: () => {
        taken += 1;
        return Promise.resolve({ isAllowed: true } as const);
      },
    };
    const { context } = listBank(pages(4));
    const resume = await positionAfterFirst({ context: absent(context, { budget }) });
    expect(taken).toBe(1);
    await numbersFrom(absent(context, { budget }), resume);
    expect(taken).toBe(2);
  });

  it("does not lead back to the first page", async () => {
    const resume = await positionAfterFirst(listBank(pages(9)));
    const { context } = listBank(() =>
      pageOf({ links: { Self: pageUrl(2), Next: `${base}/accounts/22289/transactions` } }),
    );
    await expect(numbersFrom(context, resume)).rejects.toMatchObject({ code: "link_loop", page: 2 });
  });
});

describe("a position is refused before anything is sent", () => {
  const asked: PagePosition = {
    version: 1,
    endpoint: "GET /accounts/{AccountId}/transactions",
    first: "/open-banking/v4.0/aisp/accounts/22289/transactions",
    next: pageUrl(2),
    pagesRead: 1,
  };

  const failureOf = async (
    bank: ListBank,
    resume: unknown,
    filter: TransactionFilter = {},
  ): Promise<unknown> =>
    await transactions(bank.context, "22289", filter, { resume: resume as PagePosition })
      .toArray()
      .catch((problem: unknown) => problem);

  it("and is otherwise taken as it is", async () => {
    expect(await failureOf(listBank(pages(2)), asked)).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ["of another account", { ...asked, first: asked.first.replace("22289", "22290") }],
    ["of another operation", { ...asked, endpoint: "GET /accounts" }],
    ["of another bank's path", { ...asked, first: "/v3.1/accounts/22289/transactions" }],
    ["of other filters", { ...asked, first: `${asked.first}?fromBookingDateTime=2026-01-01T00%3A00%3A00` }],
    ["of another version", { ...asked, version: 2 }],
    ["without a link", { ...asked, next: undefined }],
    ["whose link is no text", { ...asked, next: { href: pageUrl(2) } }],
    ["without a count", { ...asked, pagesRead: undefined }],
    ["whose count is none", { ...asked, pagesRead: "1" }],
    ["before the first page", { ...asked, pagesRead: 0 }],
    ["between two pages", { ...asked, pagesRead: 1.5 }],
    ["that is a text", JSON.stringify(asked)],
    ["that is a list", [asked]],
    ["that is null", null],
    ["that is empty", {}],
  ])("%s", async (_name, resume) => {
    const bank = listBank(pages(2));
    const failure = await failureOf(bank, resume);
    expect(failure).toMatchObject({ code: "position_invalid", retryable: false });
    expect(String(failure)).toBe(
      "AccessError: The saved position given as `resume` belongs to another reading: of another operation, account or time, or it is " +
        "damaged; nothing was sent. Begin the reading of GET /accounts/{AccountId}/transactions anew.",
    );
    expect(bank.seen).toHaveLength(0);
  });

  it("when the reading has filters and the position has none", async () => {
    const bank = listBank(pages(2));
    expect(await failureOf(bank, asked, { fromBookingDateTime: "2026-01-01" })).toMatchObject({
      code: "position_invalid",
    });
    expect(bank.seen).toHaveLength(0);
  });

  it("by another reader", async () => {
    const { context, seen } = listBank(pages(2));
    await expect(accounts(context, { resume: asked }).toArray()).rejects.toMatchObject({
      code: "position_invalid",
      endpoint: "GET /accounts",
    });
    expect(seen).toHaveLength(0);
  });

  it.each([
    ["https://evil.example/open-banking/v4.0/aisp/accounts/22289/transactions", "link_to_other_origin"],
    ["http://rs1.openbanking.zopa.com/open-banking/v4.0/aisp/accounts/22289/transactions", "link_not_https"],
    [`${base}/accounts/22290/transactions`, "link_to_other_resource"],
    ["", "link_unreadable"],
  ])("because somebody changed its link to %s", async (next, code) => {
    const bank = listBank(pages(2));
    const failure = await failureOf(bank, { ...asked, next });
    expect(failure).toMatchObject({ code: "position_invalid" });
    expect(String(failure)).toBe(
      "AccessError: The saved position given as `resume` holds a link that may not be followed; nothing was sent. Begin the " +
        "reading of GET /accounts/{AccountId}/transactions anew.",
    );
    expect((failure as Error).cause).toMatchObject({ code });
    expect(bank.seen).toHaveLength(0);
  });
});
