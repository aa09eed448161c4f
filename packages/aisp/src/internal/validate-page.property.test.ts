import { TransactionsResponse } from "@zopa-openbanking/aisp-types/transaction";
import { OpenBankingError, ResponseFormatError } from "@zopa-openbanking/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bankWith, json, listBank, pageUrl, transactionOf } from "../__fixtures__/list-bank.js";
import { AccessError } from "../access-error.js";
import type { PagePosition } from "../page-position.js";
import { transactions } from "../transactions.js";
import { nextLinkOf } from "./next-link.js";
import { noteProblems } from "./note-problem.js";
import { parseEnvelope } from "./parse-envelope.js";
import { startOf } from "./start-of.js";

// `pnpm --filter @zopa-openbanking/aisp fuzz` is the whole of it.
const numRuns = Number(process.env["AISP_FUZZ"] ?? 500);
const seed = 20_261_123;
// Nobody reads these stacks, and they are most of the work.
Error.stackTraceLimit = 0;

const secret = "hunter2";
const whole = {
  Data: {
    Transaction: [transactionOf({ TransactionId: "a", TransactionInformation: secret }), transactionOf()],
  },
  Links: { Self: pageUrl(1), Next: pageUrl(2) },
  Meta: { TotalPages: 2, FirstAvailableDateTime: "2026-01-01T00:00:00Z" },
};
const places = [
  ...[
    [],
    ["Data"],
    ["Data", "Transaction"],
    ["Data", "Transaction", 0],
    ["Data", "Transaction", 0, "Amount"],
  ],
  ...[
    ["Data", "Transaction", 0, "AccountId"],
    ["Data", "Transaction", 1, "TransactionId"],
    ["Links"],
    ["Links", "Next"],
  ],
  ...[["Links", "Self"], ["Meta"], ["Meta", "TotalPages"], ["Meta", "FirstAvailableDateTime"]],
];
const value = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", secret, {}, [], 0, -1, 1e308, true, [null], [[]], {
    Next: {},
  }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":1}'),
    pageUrl(1),
    pageUrl(2),
    "https://evil.example/",
    "22289",
    "a",
  ),
  fc.jsonValue(),
);
const change = fc.tuple(fc.constantFrom(...places), value);

/** The page with another value in this place. */
function changed(page: unknown, path: readonly (string | number)[], other: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) {
    return other;
  }
  if (typeof page !== "object" || page === null) {
    return page;
  }
  const inner = changed((page as Record<string | number, unknown>)[first], rest, other);
  return Array.isArray(page)
    ? page.map((item: unknown, index) => (index === first ? inner : item))
    : { ...page, [first]: inner };
}

const body = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(change, { minLength: 1, maxLength: 4 })
      .map((changes) =>
        changes.reduce((page, [path, other]) => changed(page, path, other), whole as unknown),
      ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const profile = bankWith({ links: { quirks: ["other_host", "other_path"] } });

it("brings rows of this account or a coded error out of any page, and shows no value in it", async () => {
  let good = 0;
  let bad = 0;
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom("refuse", "report"), async (given, unreadableRows) => {
      const { context, problems } = listBank(() => json(JSON.stringify(given) ?? ""), {
        ...{ profile, unreadableRows },
      });
      try {
        const rows = await transactions(context, "22289", {}, { maximumPages: 1, prefetch: false }).toArray();
        good += 1;
        for (const { AccountId } of rows) {
          expect(["22289", ""]).toContain(AccountId);
        }
      } catch (problem) {
        bad += 1;
        if (!OpenBankingError.is(problem)) {
          throw problem;
        }
        expect(problem.message + JSON.stringify(problem)).not.toContain(secret);
      }
      expect(JSON.stringify(problems)).not.toContain(secret);
    }),
    { seed, numRuns: 400 },
  );
  expect(Math.min(good, bad)).toBeGreaterThan(20);
});

const asked: PagePosition = {
  ...{ version: 1, endpoint: "GET /accounts/{AccountId}/transactions", next: pageUrl(2), pagesRead: 1 },
  first: "/open-banking/v4.0/aisp/accounts/22289/transactions",
};
const position = fc.oneof(
  fc.anything(),
  fc
    .tuple(fc.constantFrom("version", "endpoint", "first", "next", "pagesRead"), fc.anything())
    .map(([name, other]) => ({
      ...asked,
      [name]: other,
    })),
);

it("takes no position but one of the same reading, and asks for nothing but what it reads", () => {
  const { context } = listBank(() => json({}));
  const first = new URL(pageUrl(1).split("?")[0] ?? "");
  const source = { endpoint: asked.endpoint, schema: TransactionsResponse, member: "Transaction" } as const;
  const call = { context, source, first, asked: first.pathname, parameters: { AccountId: "22289" } };
  const rest = { dates: {}, refusal: undefined, maximumPages: 1 };
  fc.assert(
    fc.property(position, (given) => {
      const resume = given as PagePosition;
      try {
        const { url, number } = startOf({ ...call, ...rest, options: { resume } });
        expect([url.origin, url.pathname]).toEqual([first.origin, first.pathname]);
        expect(number).toBeGreaterThan(0);
      } catch (problem) {
        expect(AccessError.is(problem) && problem.code).toBe("position_invalid");
      }
    }),
    { seed, numRuns },
  );
}, 600_000);

it("makes an envelope, or a coded error that shows no value, of anything", () => {
  const host = "rs1.bank.example";
  const place = { endpoint: asked.endpoint, host, page: 1, interactionId: "an-id" };
  fc.assert(
    fc.property(body, fc.constantFrom("refuse", "report"), (given, unreadableRows) => {
      const notes = noteProblems({ ...listBank(() => json({})).context }, place);
      try {
        const list = { member: "Transaction", unreadableRows };
        const { Data } = parseEnvelope(given, TransactionsResponse, list, place, notes);
        expect(TransactionsResponse.safeParse({ Data }).success).toBe(true);
        nextLinkOf(given, notes);
      } catch (problem) {
        expect(ResponseFormatError.is(problem)).toBe(true);
        expect((problem as Error).message).not.toContain(secret);
      }
      expect(JSON.stringify(notes.problems)).not.toContain(secret);
    }),
    { seed, numRuns },
  );
}, 600_000);
