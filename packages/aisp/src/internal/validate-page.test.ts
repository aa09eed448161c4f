import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  absent,
  bankWith,
  interactionId,
  json,
  type ListBank,
  listBank,
  now,
  type PageInput,
  pageOf,
  pages,
  pageUrl,
  transactionOf,
} from "../__fixtures__/list-bank.js";
import { account, accounts } from "../accounts.js";
import type { AispContext } from "../aisp-context.js";
import { balances } from "../balances.js";
import { offers } from "../offers.js";
import type { Page } from "../page.js";
import type { TransactionFilter } from "../transaction-filter.js";
import { transactions } from "../transactions.js";

/** Reads pages of which the first (or only) is so. */
async function read(
  input: PageInput | (() => Response),
  changes: Partial<AispContext> = {},
  filter: TransactionFilter = {},
): Promise<{ readonly pages: readonly Page<unknown>[]; readonly failure: unknown; readonly bank: ListBank }> {
  const answer = typeof input === "function" ? input : (): Response => pageOf(input);
  const bank = listBank(
    ({ url }) => (url.searchParams.has("page") ? pageOf({ rows: [] }) : answer()),
    changes,
  );
  const seen: Page<unknown>[] = [];
  try {
    for await (const page of transactions(bank.context, "22289", filter).pages()) {
      seen.push(page);
    }
  } catch (failure) {
    return { pages: seen, failure, bank };
  }
  return { pages: seen, failure: undefined, bank };
}

describe("what is wrong with a page and no reason to refuse it", () => {
  const self = { Self: pageUrl(1) };
  const tooLong = { rows: [transactionOf()], meta: { TotalPages: 7 } };
  const twoPages = { next: pageUrl(2), meta: { TotalPages: 1 } };

  it.each<[string, string, PageInput, string]>([
    [
      "link_null",
      "Links.Next",
      { links: { ...self, Next: null } },
      "Null where it should be left out; taken for the last page.",
    ],
    [
      "link_empty",
      "Links.Next",
      { next: "" },
      "An empty text where it should be left out; taken for the last page.",
    ],
    [
      "links_unreadable",
      "Links",
      { links: null },
      "Expected object, and it is null; what can be read of the links is used.",
    ],
    [
      "links_unreadable",
      "Links",
      { links: [] },
      "Expected object, received array; what can be read of the links is used.",
    ],
    [
      "links_unreadable",
      "Links",
      { links: "next" },
      "Expected object, received string; what can be read of the links is used.",
    ],
    [
      "links_unreadable",
      "Links.Self",
      { links: {} },
      "Expected string, and it is missing; what can be read of the links is used.",
    ],
    [
      "links_unreadable",
      "Links.Last",
      { links: { ...self, Last: 3 } },
      "Expected string, received number; what can be read of the links is used.",
    ],
    ["meta_unreadable", "Meta", { meta: 1 }, "Expected object, received number; Meta was left out."],
    [
      "meta_unreadable",
      "Meta.TotalPages",
      { meta: { TotalPages: "1" } },
      "Expected number, received string; Meta was left out.",
    ],
    [
      "page_count_differs",
      "Meta.TotalPages",
      tooLong,
      "The bank counts 7 pages, and its links lead to 1. Rows may be missing.",
    ],
    [
      "page_count_differs",
      "Meta.TotalPages",
      { meta: { TotalPages: 1.5 } },
      "The bank counts 1.5 pages, and its links lead to 1. Rows may be missing.",
    ],
  ])("%s at %s of %j", async (code, path, input, message) => {
    const { pages: seen, failure, bank } = await read(input);
    expect(failure).toBeUndefined();
    const problem = {
      ...{ code, path, message, page: 1, interactionId: interactionId(1) },
      endpoint: "GET /accounts/{AccountId}/transactions",
    };
    expect(seen.flatMap(({ problems }) => problems)).toEqual([problem]);
    expect(bank.problems).toEqual([problem]);
    expect(seen[0]?.items).toEqual([transactionOf()]);
  });

  it("page_count_differs when there are more pages than the bank counts, told on the last", async () => {
    const { pages: seen } = await read(twoPages);
    expect(seen.map(({ problems }) => problems.length)).toEqual([0, 0]);
    const bank = listBank(({ url }) =>
      pageOf({ next: url.searchParams.has("page") ? undefined : pageUrl(2), meta: { TotalPages: 1 } }),
    );
    await transactions(bank.context, "22289").toArray();
    expect(bank.problems).toMatchObject([{ code: "page_count_differs", page: 2 }]);
  });

  it("is nothing where the bank counts no pages in an empty list", async () => {
    expect((await read({ rows: [], meta: { TotalPages: 0 } })).bank.problems).toEqual([]);
    expect((await read({ meta: { TotalPages: 0 } })).bank.problems).toMatchObject([
      { code: "page_count_differs" },
    ]);
  });

  it("does not stop at links that can be read in spite of it", async () => {
    const { pages: seen, bank } = await read({ links: { Next: pageUrl(2) } });
    expect(seen).toHaveLength(2);
    expect(bank.problems).toMatchObject([{ code: "links_unreadable", path: "Links.Self" }]);
    expect([seen[0]?.Links, seen[1]?.Links]).toEqual([undefined, { Self: expect.any(String) }]);
  });

  it("link_mended, where the profile says how the bank's links are wrong", async () => {
    const profile = bankWith({ links: { quirks: ["other_host"] } });
    const next = pageUrl(2).replace("rs1.openbanking.zopa.com", "gateway.internal");
    const { pages: seen, bank } = await read({ next }, { profile });
    expect(seen).toHaveLength(2);
    expect(bank.problems).toMatchObject([{ code: "link_mended", path: "Links.Next", page: 1 }]);
    expect(bank.seen[1]?.url.href).toBe(pageUrl(2));
    expect(seen[0]?.position?.next).toBe(pageUrl(2));
  });

  it("row_repeated, when a row of the page before is there again; both are given", async () => {
    const rows = ["a", "b"].map((TransactionId) => transactionOf({ TransactionId }));
    const bank = listBank(({ url }) =>
      url.searchParams.has("page")
        ? pageOf({ rows: [transactionOf(), ...rows.slice(1), transactionOf({ TransactionId: "" })] })
        : pageOf({ rows: [...rows, transactionOf({ TransactionId: "" })], next: pageUrl(2) }),
    );
    expect(await transactions(bank.context, "22289").toArray()).toHaveLength(6);
    expect(bank.problems).toEqual([
      {
        code: "row_repeated",
        endpoint: "GET /accounts/{AccountId}/transactions",
        path: "Data.Transaction[1].TransactionId",
        message: "The page before has a row with the same id; both are given.",
        page: 2,
        interactionId: interactionId(2),
      },
    ]);
  });

  it.each(["throws", "rejects", "is async and well"])("changes nothing when the listener %s", async (way) => {
    const onProblem = (): void | Promise<void> => {
      if (way === "throws") {
        throw new Error("of the listener");
      }
      return way === "rejects" ? Promise.reject(new Error("of the listener")) : Promise.resolve();
    };
    const { pages: seen, failure } = await read({ next: "" }, { onProblem });
    expect(failure).toBeUndefined();
    expect(seen[0]?.problems).toHaveLength(1);
  });

  it("cannot be changed by whoever hears of it", async () => {
    const onProblem = (problem: object): void => void Object.assign(problem, { code: "mine" });
    const { pages: seen } = await read({ next: "" }, { onProblem });
    expect(seen[0]?.problems[0]?.code).toBe("link_empty");
  });
});

describe("the history that a bank shows", () => {
  const filter = { fromBookingDateTime: "2026-01-01", toBookingDateTime: "2026-10-31" };
  const codes = async (meta: object, asked: TransactionFilter = filter): Promise<readonly unknown[]> =>
    (await read({ meta }, {}, asked)).bank.problems.map(({ code, message }) => [code, message]);

  it("is shorter at its beginning than what was asked for", async () => {
    expect(await codes({ FirstAvailableDateTime: "2026-06-01T00:00:00Z" })).toEqual([
      ["history_begins_later", "The bank shows nothing before 2026-06-01; 2026-01-01 was asked for."],
    ]);
  });

  it("is shorter at its end than what was asked for", async () => {
    expect(await codes({ LastAvailableDateTime: "2026-09-30T23:59:59Z" })).toEqual([
      ["history_ends_earlier", "The bank shows nothing after 2026-09-30; 2026-10-31 was asked for."],
    ]);
  });

  it.each([
    [
      { FirstAvailableDateTime: "2026-01-01T12:00:00Z", LastAvailableDateTime: "2026-10-31T00:00:00Z" },
      filter,
    ],
    [
      { FirstAvailableDateTime: "2025-01-01T00:00:00Z", LastAvailableDateTime: "2027-01-01T00:00:00Z" },
      filter,
    ],
    [{ FirstAvailableDateTime: "2026-06-01T00:00:00Z", LastAvailableDateTime: "2026-06-02T00:00:00Z" }, {}],
    [{}, filter],
  ])("is enough: %j for %j", async (meta, asked) => {
    expect(await codes(meta, asked)).toEqual([]);
  });

  it("may end today where the future was asked for", async () => {
    const future = { toBookingDateTime: "2027-01-01" };
    expect(await codes({ LastAvailableDateTime: new Date(now * 1_000).toISOString() }, future)).toEqual([]);
    expect(await codes({ LastAvailableDateTime: "2026-11-22T00:00:00Z" }, future)).toHaveLength(1);
  });

  it("is looked at on the first page alone", async () => {
    const meta = { FirstAvailableDateTime: "2026-06-01T00:00:00Z" };
    const bank = listBank(({ url }) =>
      pageOf({ next: url.searchParams.has("page") ? undefined : pageUrl(2), meta }),
    );
    await transactions(bank.context, "22289", filter).toArray();
    expect(bank.problems).toMatchObject([{ code: "history_begins_later", page: 1 }]);
  });

  it("is looked at without the customer, too, where the profile sets the beginning", async () => {
    const bank = listBank(() => pageOf({ meta: { FirstAvailableDateTime: "2026-11-01T00:00:00Z" } }));
    await transactions(absent(bank.context), "22289").toArray();
    expect(bank.problems).toMatchObject([{ code: "history_begins_later" }]);
  });
});

describe("rows that do not have the shape of the standard", () => {
  const secret = "hunter2 Jane Doe";
  const rows = [
    transactionOf({ TransactionId: "a" }),
    transactionOf({ Amount: secret }),
    transactionOf({ TransactionId: "b", BookingDateTime: undefined, [secret]: 1 }),
    transactionOf({ TransactionId: "c" }),
    secret,
  ];

  it("end the reading with the path of the first, and nothing of its value", async () => {
    const { failure, pages: seen } = await read({ rows });
    expect(seen).toHaveLength(0);
    expect(String(failure)).toBe(
      "ResponseFormatError: The response of rs1.openbanking.zopa.com does not match the published schema at " +
        "Data.Transaction[1].Amount: expected object, received string. The bank must mend this; quote the interaction id to its support.",
    );
    expect(inspect(failure, { depth: 9 })).not.toContain("hunter2");
    expect(failure).toMatchObject({
      code: "response_format",
      path: "Data.Transaction[1].Amount",
      interactionId: interactionId(1),
    });
  });

  it("are left out and reported, each with its path, when that is wanted", async () => {
    const { pages: seen, bank } = await read({ rows, next: pageUrl(2) }, { unreadableRows: "report" });
    expect(seen[0]?.items).toEqual([rows[0], rows[3]]);
    expect(seen).toHaveLength(2);
    expect(bank.problems.map(({ code, path }) => [code, path])).toEqual([
      ["row_unreadable", "Data.Transaction[1].Amount"],
      ["row_unreadable", "Data.Transaction[2].BookingDateTime"],
      ["row_unreadable", "Data.Transaction[4]"],
    ]);
    expect(bank.problems[0]?.message).toBe("Expected object, received string; the row was left out.");
    expect(inspect(bank.problems)).not.toContain("hunter2");
  });

  it("are left out beside links and a Meta that cannot be read either", async () => {
    const { pages: seen, bank } = await read({ rows, links: 1, meta: 2 }, { unreadableRows: "report" });
    expect(seen[0]?.items).toHaveLength(2);
    expect(new Set(bank.problems.map(({ code }) => code))).toEqual(
      new Set(["links_unreadable", "meta_unreadable", "row_unreadable"]),
    );
  });

  it("cannot hide a row of another account among them", async () => {
    const others = [secret, transactionOf({ AccountId: "22290" })];
    const { failure } = await read({ rows: others }, { unreadableRows: "report" });
    expect(failure).toMatchObject({ code: "response_format", path: "Data.Transaction[0].AccountId" });
  });

  it.each([
    ["no Data", "Data", { Links: {}, Meta: {} }],
    ["Data that is a list", "Data", { Data: [] }],
    ["a list that is none", "Data.Transaction", { Data: { Transaction: {} } }],
    ["a list of rows as the body", "", []],
    ["null", "", null],
    ["a text", "", '"ok"'],
  ])("are another thing than %s, which is always refused", async (_name, path, body) => {
    for (const unreadableRows of ["refuse", "report"] as const) {
      const { failure } = await read(() => json(body), { unreadableRows });
      expect(failure).toMatchObject({ code: "response_format", reason: "mismatch", path });
    }
  });
});

describe("an answer without a body", () => {
  const empty = (): Response =>
    new Response(null, { status: 200, headers: { "content-type": "application/json" } });

  it("is a list without rows, and noted, where the bank's documents say so", async () => {
    const bank = listBank(empty);
    const read = offers(bank.context, "22289").pages();
    const { value } = await read.next();
    expect(value).toMatchObject({ items: [], Links: undefined, Meta: undefined, position: undefined });
    expect(bank.problems).toMatchObject([
      { code: "body_empty", path: "", message: "200 without a body; taken for a list without rows." },
    ]);
    expect(await read.next()).toMatchObject({ done: true });
  });

  it("is refused for an operation that every product has", async () => {
    const { context } = listBank(empty);
    for (const list of [accounts(context), balances(context, "22289")]) {
      await expect(list.toArray()).rejects.toMatchObject({ code: "response_format", reason: "empty_body" });
    }
  });

  it("is refused at a bank of which nothing of the kind is known", async () => {
    const { context } = listBank(empty, { profile: bankWith({ responseQuirks: [] }) });
    await expect(offers(context, "22289").toArray()).rejects.toMatchObject({ reason: "empty_body" });
  });

  it("is no list of one", async () => {
    const { context } = listBank(empty);
    await expect(account(context, "22289")).rejects.toMatchObject({ code: "response_format" });
  });

  it("is another thing than half a body", async () => {
    const { context } = listBank(() => json('{"Data":'));
    await expect(offers(context, "22289").toArray()).rejects.toMatchObject({ reason: "not_json" });
  });
});

it("keeps what it was told: a page is read whole and unchanged from one request", async () => {
  const bank = listBank(pages(1));
  const { value } = await transactions(bank.context, "22289").pages().next();
  expect(value?.problems).toEqual([]);
  expect(bank.seen).toHaveLength(1);
  expect(bank.seen[0]?.headers.get("accept")).toBe("application/json");
});
