import type { Transaction } from "@zopa-openbanking/aisp-types";
import { afterAll, describe, expect, it } from "vitest";
import { accountIdOf, allRows, day, today } from "./__fixtures__/everything.js";
import { openPeople } from "./open-people.js";

const people = openPeople({ today });

afterAll(() => people.close());

/** The pending rows of some days, each with what it became. */
function pendingAndAfter(accountId: string): readonly (readonly [Transaction, readonly Transaction[]])[] {
  return Array.from({ length: 20 }, (_, index) => today + index * day).flatMap((now) => {
    const { rows } = people.transactions({ accountId, now, offset: 0, limit: 100 });
    const pending = rows.filter(({ Status }) => Status === "PDNG");
    const after = allRows(people, accountId, now + 10 * day, { from: now - 3 * day });
    return pending.map((row) => [row, after] as const);
  });
}

describe("when the clock is moved", () => {
  it("new rows appear, and the old ones stay as they were", () => {
    const accountId = accountIdOf(people, "rora", "current_account");
    const before = allRows(people, accountId, today).filter(({ Status }) => Status === "BOOK");
    const after = allRows(people, accountId, today + 60 * day).filter(({ Status }) => Status === "BOOK");

    expect(after.length).toBeGreaterThan(before.length + 30);
    expect(after.slice(-before.length)).toEqual(before);
  });

  it("there is something new in the thirteenth month as well", () => {
    const accountId = accountIdOf(people, "rora", "current_account");
    const page = people.transactions({
      accountId,
      now: today + 366 * day,
      from: today + 350 * day,
      offset: 0,
      limit: 100,
    });

    expect(page.total).toBeGreaterThan(5);
  });

  it("no row is ahead of the bank's time, unless it is pending or announced", () => {
    const accountId = accountIdOf(people, "pending", "current_account");
    const rows = allRows(people, accountId, today);
    const ahead = rows.filter(({ BookingDateTime }) => Date.parse(BookingDateTime) > today * 1000);

    expect(ahead.length).toBeGreaterThan(0);
    expect(new Set(ahead.map(({ Status }) => Status))).toEqual(new Set(["FUTR", "PDNG"]));
  });
});

describe("a pending row", () => {
  it("books under the id that it had, for most", () => {
    const pairs = pendingAndAfter(accountIdOf(people, "shopper", "credit_card"));
    const booked = pairs.filter(([pending, after]) =>
      after.some((row) => row.Status === "BOOK" && row.TransactionId === pending.TransactionId),
    );

    expect(pairs.length).toBeGreaterThan(50);
    expect(booked.length / pairs.length).toBeGreaterThan(0.9);
  });

  it("books under an id of its own on the card of `pending`, or without any", () => {
    const pairs = pendingAndAfter(accountIdOf(people, "pending", "credit_card"));

    expect(pairs.length).toBeGreaterThan(10);
    expect(
      pairs.filter(
        ([{ TransactionId }, after]) =>
          TransactionId !== undefined && after.some((row) => row.TransactionId === TransactionId),
      ),
    ).toEqual([]);
    expect(pairs.some(([pending]) => pending.TransactionId === undefined)).toBe(true);
    expect(
      pairs.some(([pending, after]) =>
        after.some((row) => row.Status === "BOOK" && row.Amount.Amount === pending.Amount.Amount),
      ),
    ).toBe(true);
  });

  it("is let go with a row that moves nothing when it is reversed or runs out; some have no id at all", () => {
    const rows = allRows(people, accountIdOf(people, "pending", "current_account"), today);
    const code = (row: Transaction) => row.ProprietaryBankTransactionCode?.Code;

    expect(rows.some((row) => code(row) === "AUTHORISATION_REVERTED" && row.Status === "INFO")).toBe(true);
    expect(
      rows.some((row) => code(row) === "AUTHORISATION_REVERSAL_ISSUER_EXPIRATION" && row.Status === "INFO"),
    ).toBe(true);
    expect(rows.some((row) => row.Status === "BOOK" && row.TransactionId === undefined)).toBe(true);
    expect(rows.some((row) => code(row) === "AUTHORISATION_DECLINED" && row.Status === "RJCT")).toBe(true);
  });

  it("that announces a direct debit books under its id on the day that it named", () => {
    const accountId = accountIdOf(people, "pending", "current_account");
    const announced = allRows(people, accountId, today).find(({ Status }) => Status === "FUTR");
    const due = Date.parse(announced?.BookingDateTime ?? "") / 1000;
    const find = (now: number) =>
      allRows(people, accountId, now).filter(
        ({ TransactionId }) => TransactionId === announced?.TransactionId,
      );

    expect(find(due - 1).map(({ Status }) => Status)).toEqual(["FUTR"]);
    expect(find(due)).toMatchObject([{ Status: "BOOK", BookingDateTime: announced?.BookingDateTime }]);
  });
});

describe("what is regular", () => {
  it("names the last collection of a direct debit", () => {
    const accountId = accountIdOf(people, "ivsa", "current_account");
    const energy = (now: number) =>
      people.directDebits(accountId, now).find(({ DirectDebitId }) => DirectDebitId === "dd-energy");
    const december = Date.parse("2026-12-05T03:00:00Z") / 1000;

    expect(energy(december - 1)?.PreviousPaymentDateTime).toBe("2026-11-05T03:00:00+00:00");
    expect(energy(december)?.PreviousPaymentDateTime).toBe("2026-12-05T03:00:00+00:00");
    const [row] = allRows(people, accountId, december, { from: december, to: december });
    expect(row?.Amount).toEqual(energy(december)?.PreviousPaymentAmount);
  });

  it("names the last and the next payment of a standing order", () => {
    const accountId = accountIdOf(people, "ivsa", "current_account");
    const [rent] = people.standingOrders(accountId, Date.parse("2026-12-01T06:00:00Z") / 1000);

    expect(rent?.LastPaymentDateTime).toBe("2026-12-01T06:00:00+00:00");
    expect(rent?.NextPaymentDateTime).toBe("2027-01-01T06:00:00+00:00");
  });

  it("drops a payment arranged for later once it has been made", () => {
    const accountId = accountIdOf(people, "ivsa", "current_account");
    const [arranged] = people.scheduledPayments(accountId, today);
    const due = Date.parse(arranged?.ScheduledPaymentDateTime ?? "") / 1000;

    expect(people.scheduledPayments(accountId, due)).toEqual([]);
    const [row] = allRows(people, accountId, due, { from: due, to: due });
    expect(row).toMatchObject({ Amount: arranged?.InstructedAmount, CreditDebitIndicator: "Debit" });
  });

  it("drops an offer that is over", () => {
    const accountId = accountIdOf(people, "rora", "credit_card");

    expect(people.offers(accountId, today)).toHaveLength(2);
    expect(people.offers(accountId, today + 45 * day)).toHaveLength(1);
    expect(people.offers(accountId, today + 100 * day)).toEqual([]);
  });
});

describe("an account that closes", () => {
  it("is there until it closes and then is not, while the customer's other account stays", () => {
    const products = (now: number) => people.accountsOf("closing", now).map(({ product }) => product);
    const accountId = accountIdOf(people, "closing", "credit_card");
    const closes = today - 9 * 3_600 + 30 * day;

    expect(products(closes - 1)).toEqual(["credit_card", "current_account"]);
    expect(products(closes)).toEqual(["current_account"]);
    expect(people.account(accountId, closes - 1)?.MaturityDate).toBe("2026-12-23T00:00:00+00:00");
    expect(people.account(accountId, closes)).toBeUndefined();
    expect(people.heldAccount(accountId)?.userIds).toEqual(["closing"]);
  });

  it("has no row, pending or booked, and no statement from after its end", () => {
    const accountId = accountIdOf(people, "closing", "credit_card");
    const later = today + 300 * day;

    const [newest] = allRows(people, accountId, later);
    expect(newest?.Status).toBe("BOOK");
    expect(newest?.BookingDateTime).toMatch(/^2026-12-[12]/);
    expect(people.statements(accountId, later)[0]?.StatementReference).toBe("STMT-2026-12");
  });
});
