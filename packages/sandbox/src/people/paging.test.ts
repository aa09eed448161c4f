import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { accountIdOf, allRows, day, today } from "./__fixtures__/everything.js";
import { openPeople } from "./open-people.js";

const people = openPeople({ today, rows: 5_000 });
const ids = [
  accountIdOf(people, "pending", "current_account"),
  accountIdOf(people, "mits", "credit_card"),
  accountIdOf(people, "newcomer", "current_account"),
  accountIdOf(people, "million", "current_account"),
];
const nows = [today, today + 40 * day, today + 366 * day];
const all = new Map(
  ids.flatMap((id) => nows.map((now) => [`${id} ${now}`, allRows(people, id, now)] as const)),
);

afterAll(() => people.close());

describe("a page", () => {
  it("is a slice of all rows that match, with their exact number", () => {
    const time = fc.option(fc.integer({ min: today - 600 * day, max: today + 400 * day }), {
      nil: undefined,
    });

    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom(...nows),
        time,
        time,
        fc.constantFrom("Credit" as const, "Debit" as const, undefined),
        fc.nat(5_200),
        fc.integer({ min: 1, max: 100 }),
        (accountId, now, from, to, creditDebitIndicator, offset, limit) => {
          const page = people.transactions({
            accountId,
            now,
            offset,
            limit,
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
            ...(creditDebitIndicator === undefined ? {} : { creditDebitIndicator }),
          });

          const matching = (all.get(`${accountId} ${now}`) ?? []).filter((row) => {
            const at = Date.parse(row.BookingDateTime) / 1000;
            return (
              at >= (from ?? at) &&
              at <= (to ?? at) &&
              row.CreditDebitIndicator === (creditDebitIndicator ?? row.CreditDebitIndicator)
            );
          });
          expect(page.total).toBe(matching.length);
          expect(page.rows).toEqual(matching.slice(offset, offset + limit));
        },
      ),
      { seed: 5, numRuns: 1_000 },
    );
  });

  it("holds what is at its very ends", () => {
    const accountId = accountIdOf(people, "mits", "credit_card");
    const [row] = allRows(people, accountId, today).filter(({ Status }) => Status === "BOOK");
    const at = Date.parse(row?.BookingDateTime ?? "") / 1000;

    expect(allRows(people, accountId, today, { from: at, to: at })).toContainEqual(row);
    expect(allRows(people, accountId, today, { from: at + 1, to: at + 1 })).not.toContainEqual(row);
    expect(allRows(people, accountId, today, { from: at - 1, to: at - 1 })).not.toContainEqual(row);
  });

  it("names the first and the last time that there is anything of", () => {
    const accountId = accountIdOf(people, "mits", "credit_card");
    const rows = allRows(people, accountId, today);
    const page = people.transactions({
      accountId,
      now: today,
      from: today,
      to: today,
      offset: 0,
      limit: 100,
    });

    expect(page).toMatchObject({
      rows: [],
      total: 0,
      firstAvailable: Date.parse(rows.at(-1)?.BookingDateTime ?? "") / 1000,
      lastAvailable: Date.parse(rows[0]?.BookingDateTime ?? "") / 1000,
    });
  });

  it("of an account without rows, or of none, is empty", () => {
    const query = { now: today, offset: 0, limit: 100 };

    expect(
      people.transactions({ ...query, accountId: accountIdOf(people, "newcomer", "current_account") }),
    ).toEqual({ rows: [], total: 0 });
    expect(people.transactions({ ...query, accountId: "nobody" })).toEqual({ rows: [], total: 0 });
  });

  it("comes out of exactly as many rows as were asked for", () => {
    const accountId = accountIdOf(people, "million", "current_account");

    expect(people.transactions({ accountId, now: today, offset: 4_990, limit: 100 })).toMatchObject({
      total: 5_000,
      rows: { length: 10 },
    });
  });
});
