import { zopaProduction } from "@zopa-openbanking/profiles";
import { describe, expect, it } from "vitest";
import {
  absent,
  bankWith,
  fullBank,
  json,
  listBank,
  pageOf,
  pages,
  pageUrl,
} from "../__fixtures__/list-bank.js";
import type { AccessBudget, UnattendedAccess } from "../access-budget.js";
import { AccessError } from "../access-error.js";
import { account, accounts } from "../accounts.js";
import { balances } from "../balances.js";
import { createAccessBudget } from "../create-access-budget.js";
import * as readers from "../index.js";
import type { ReadContext } from "../read-context.js";
import { transactions } from "../transactions.js";

/** A budget that allows so many, and what it was asked. */
function budgetOf(
  allowed: number,
  retryAt = 1_800_000_000,
): { budget: AccessBudget; asked: UnattendedAccess[] } {
  const asked: UnattendedAccess[] = [];
  const take: AccessBudget["take"] = (access) => {
    asked.push(access);
    return Promise.resolve(asked.length <= allowed ? { isAllowed: true } : { isAllowed: false, retryAt });
  };
  return { budget: { take }, asked };
}

describe("without the customer", () => {
  it("what the profile does not list is refused before anything is sent, also to a caller who goes round the types", async () => {
    const { context, seen } = listBank(() => json({}), { profile: fullBank() });
    const alone = absent(context) as never;
    const listed = zopaProduction.aisp.unattended.endpoints;
    const lists = [
      readers.allBalances(alone),
      readers.allBeneficiaries(alone),
      readers.allDirectDebits(alone),
      readers.allOffers(alone),
      readers.allProducts(alone),
      readers.allScheduledPayments(alone),
      readers.allStandingOrders(alone),
      readers.allStatements(alone),
      readers.allTransactions(alone),
      readers.beneficiaries(alone, "1"),
      readers.directDebits(alone, "1"),
      readers.offers(alone, "1"),
      readers.parties(alone, "1"),
      readers.scheduledPayments(alone, "1"),
      readers.standingOrders(alone, "1"),
      readers.statements(alone, "1"),
      readers.statementTransactions(alone, "1", "2"),
    ].map((list) => list.toArray());
    const items = [
      readers.party(alone),
      readers.party(alone, "1"),
      readers.product(alone, "1"),
      readers.statement(alone, "1", "2"),
      readers.statementFile(alone, "1", "2"),
    ];
    for (const outcome of await Promise.allSettled<unknown>([...lists, ...items])) {
      const reason: unknown = outcome.status === "rejected" ? outcome.reason : undefined;
      expect(AccessError.is(reason) && [reason.code, listed.includes(reason.endpoint)]).toEqual([
        "customer_required",
        false,
      ]);
    }
    expect(seen).toHaveLength(0);
  });

  it("says what to do about it", async () => {
    const { context } = listBank(() => json({}));
    const failure = await readers
      .offers(absent(context) as never, "1")
      .toArray()
      .catch((problem: unknown) => problem);
    expect(String(failure)).toBe(
      "AccessError: GET /accounts/{AccountId}/offers may only be called while the customer is there (RTS on SCA, Articles 10 and 36; " +
        "the bank's profile, aisp.unattended); nothing was sent. Read it in a session with the customer.",
    );
    expect(JSON.parse(JSON.stringify(failure))).toEqual({
      ...{
        name: "AccessError",
        code: "customer_required",
        retryable: false,
        endpoint: "GET /accounts/{AccountId}/offers",
      },
    });
  });

  it("the budget is asked once for a reading, with what it counts, and not for its later pages", async () => {
    const { context, seen } = listBank(pages(3));
    const { budget, asked } = budgetOf(9);
    await transactions(absent(context, { budget }), "22289").toArray();
    expect(asked).toEqual([
      {
        consentId: "aac-1",
        endpoint: "GET /accounts/{AccountId}/transactions",
        accountId: "22289",
        accessesPer24Hours: 4,
      },
    ]);
    expect(seen).toHaveLength(3);
  });

  it("the budget is asked for lists of all accounts and for single accounts, too", async () => {
    const { context } = listBank(() => json({ Data: { Account: [{ AccountId: "1" }] } }));
    const { budget, asked } = budgetOf(9);
    await accounts(absent(context, { budget })).toArray();
    await account(absent(context, { budget }), "1");
    expect(asked.map(({ endpoint, accountId }) => [endpoint, accountId])).toEqual([
      ["GET /accounts", undefined],
      ["GET /accounts/{AccountId}", "1"],
    ]);
  });

  it("the budget is asked again for each repetition", async () => {
    const bank = listBank((_request, count) => (count < 3 ? json({ Errors: [] }, 503) : pageOf()), {
      retries: { firstWaitMs: 0 },
    });
    const { budget, asked } = budgetOf(9);
    await transactions(absent(bank.context, { budget }), "22289").toArray();
    expect([asked.length, bank.seen.length]).toEqual([3, 3]);
  });

  it("the budget ends the repetitions when it is used up by them", async () => {
    const bank = listBank(() => json({ Errors: [] }, 503), { retries: { firstWaitMs: 0, retries: 9 } });
    const list = transactions(absent(bank.context, { budget: budgetOf(2).budget }), "22289");
    await expect(list.toArray()).rejects.toMatchObject({ code: "access_limit_reached" });
    expect(bank.seen).toHaveLength(2);
  });

  it("nothing is sent when the budget is used up, and the error says until when", async () => {
    const { context, seen } = listBank(() => pageOf());
    const list = balances(absent(context, { budget: budgetOf(0).budget }), "22289");
    const failure = await list.toArray().catch((problem: unknown) => problem);
    expect(failure).toMatchObject({ code: "access_limit_reached", retryAt: 1_800_000_000, retryable: true });
    expect(String(failure)).toBe(
      "AccessError: GET /accounts/{AccountId}/balances was called 4 times in 24 hours without the customer, and no more is allowed " +
        "(RTS on SCA, Article 36(5)(b)); nothing was sent. It may be called again at 2027-01-15T08:00:00.000Z, or while the customer is there.",
    );
    expect(JSON.stringify(failure)).toContain('"retryAt":1800000000');
    expect(seen).toHaveLength(0);
  });

  it("a budget that does not know until when is no reason to fail in another way", async () => {
    const { context } = listBank(() => pageOf());
    const list = balances(absent(context, { budget: budgetOf(0, Number.NaN).budget }), "22289");
    await expect(list.toArray()).rejects.toThrow("again at a time that the budget did not tell, or while");
  });

  it("a budget that fails ends the reading with its own error", async () => {
    const { context, seen } = listBank(() => pageOf());
    const problem = new Error("the store is down");
    const budget = { take: () => Promise.reject(problem) };
    await expect(balances(absent(context, { budget }), "22289").toArray()).rejects.toBe(problem);
    expect(seen).toHaveLength(0);
  });

  it("the fifth access of a day is refused by the budget in memory", async () => {
    const { context, seen } = listBank(() => json({ Data: { Account: [] } }));
    const alone = absent(context, { budget: createAccessBudget({ clock: () => 1_000 }) });
    for (let time = 0; time < 4; time += 1) {
      await accounts(alone).toArray();
    }
    await expect(accounts(alone).toArray()).rejects.toMatchObject({
      code: "access_limit_reached",
      retryAt: 87_400,
    });
    expect(seen).toHaveLength(4);
  });
});

it("with the customer no budget is asked, not even one that is there", async () => {
  const { context } = listBank(() => pageOf());
  const { budget, asked } = budgetOf(0);
  await transactions({ ...context, budget } as never, "22289").toArray();
  expect(asked).toHaveLength(0);
});

describe("the history that may be read without the customer", () => {
  /** London, a day after the clocks went forward, and one after they went back. */
  const spring = Date.UTC(2026, 2, 30, 12) / 1_000;
  const autumn = Date.UTC(2026, 9, 26, 12) / 1_000;

  const asked = async (
    now: number,
    fromBookingDateTime: string | Date | undefined,
    change: (context: ReadContext) => ReadContext = (context) => context,
  ): Promise<string | null> => {
    const bank = listBank(() => pageOf(), { clock: () => now });
    const failure = await transactions(change(absent(bank.context)), "22289", { fromBookingDateTime })
      .toArray()
      .catch((problem: unknown) => problem);
    const sent = bank.seen[0]?.url.searchParams.get("fromBookingDateTime") ?? null;
    return AccessError.is(failure) ? failure.code : sent;
  };

  it("begins 90 days back by the bank's clock when no beginning is asked for", async () => {
    expect(await asked(spring, undefined)).toBe("2025-12-30T12:00:00");
    expect(await asked(autumn, undefined)).toBe("2026-07-28T13:00:00");
  });

  it.each([
    ["before the clocks go forward", spring, "2025-12-30", "2025-12-29"],
    ["before the clocks go back", autumn, "2026-07-28", "2026-07-27"],
    ["an hour after midnight in summer", Date.UTC(2026, 6, 1, 0, 30) / 1_000, "2026-04-02", "2026-04-01"],
    [
      "an hour before midnight UTC in summer",
      Date.UTC(2026, 6, 1, 23, 30) / 1_000,
      "2026-04-03",
      "2026-04-02",
    ],
    ["on the night the clocks go back", Date.UTC(2026, 9, 25, 0, 30) / 1_000, "2026-07-27", "2026-07-26"],
  ])("reaches back to a day of the bank, and no day further: %s", async (_name, now, first, tooEarly) => {
    expect(await asked(now, first)).toBe(`${first}T00:00:00`);
    expect(await asked(now, tooEarly)).toBe("history_requires_customer");
    expect(await asked(now, `${tooEarly}T23:59:59`)).toBe("history_requires_customer");
    expect(await asked(now, new Date(`${tooEarly}T12:00:00Z`))).toBe("history_requires_customer");
  });

  it("is refused by the reading, not by the call, and says how far it reaches", async () => {
    const bank = listBank(() => pageOf());
    const list = transactions(absent(bank.context), "22289", { fromBookingDateTime: "2020-01-01" });
    const failure = await list.toArray().catch((problem: unknown) => problem);
    expect(String(failure)).toBe(
      "AccessError: Without the customer, GET /accounts/{AccountId}/transactions reaches back to 2026-08-25 and no further (RTS on SCA, " +
        "Article 10; the bank's profile, aisp.unattended.transactionDays); nothing was sent. Ask for less, or read it while the customer is there.",
    );
    expect(bank.seen).toHaveLength(0);
  });

  it("is as long as the profile says", async () => {
    const { unattended } = zopaProduction.aisp;
    const profile = bankWith({ unattended: { ...unattended, transactionDays: 1 } });
    expect(await asked(spring, undefined, (context) => ({ ...context, profile }))).toBe(
      "2026-03-29T13:00:00",
    );
  });

  it("is the bank's affair when the customer is there", async () => {
    const bank = listBank(() => pageOf());
    await transactions(bank.context, "22289", { fromBookingDateTime: "1999-12-31" }).toArray();
    await transactions(bank.context, "22289").toArray();
    expect(bank.seen.map(({ url }) => url.search)).toEqual([
      "?fromBookingDateTime=1999-12-31T00%3A00%3A00",
      "",
    ]);
    expect(pageUrl(1)).toContain("22289");
  });
});
