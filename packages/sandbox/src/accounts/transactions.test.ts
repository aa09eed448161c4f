import type { Transaction } from "@zopa-openbanking/aisp-types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardRows, timeOf, today } from "./__fixtures__/fake-people.js";
import { type Answered, openTestBank, type TestBank, unattended } from "./__fixtures__/test-bank.js";
import { pageLinkLifetime } from "./page-cursors.js";

let bank: TestBank;
let obie: TestBank;
let token: string;

beforeAll(async () => {
  bank = await openTestBank();
  obie = await openTestBank({ surface: "obie" });
  token = bank.consent();
});

afterAll(async () => {
  await bank.close();
  await obie.close();
});

const path = "/accounts/card-1/transactions";

function rowsIn(answer: Answered): Transaction[] {
  return answer.json.Data.Transaction;
}

async function walk(of: TestBank, start: string, customer: string): Promise<Answered[]> {
  const pages: Answered[] = [];
  let next: string | undefined = start;
  while (next !== undefined) {
    const page = await of.ask(next, { token: customer });
    expect(page.status).toBe(200);
    pages.push(page);
    next = page.json.Links.Next;
  }
  return pages;
}

const ids = (pages: readonly Answered[]) => pages.flatMap(rowsIn).map(({ TransactionId }) => TransactionId);
const card = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `card-1-${from + index}`);

describe("pages", () => {
  it("hold 100 rows, newest first, each row once, whichever way they are walked", async () => {
    const pages = await walk(bank, path, token);

    expect(pages.map((page) => rowsIn(page).length)).toEqual([...Array(14).fill(100), 50]);
    expect(ids(pages)).toEqual(card(0, cardRows));
    expect(new Set(pages.map((page) => page.json.Meta.TotalPages))).toEqual(new Set([15]));

    const backwards: Answered[] = [];
    let address: string | undefined = pages[0]?.json.Links.Last;
    while (address !== undefined) {
      const page: Answered = await bank.ask(address, { token });
      backwards.unshift(page);
      address = page.json.Links.Prev;
    }
    expect(ids(backwards)).toEqual(card(0, cardRows));
  });

  it("link to themselves and their neighbours by absolute addresses of the bank", async () => {
    const [first, second, ...rest] = await walk(bank, path, token);
    const last = rest.at(-1);

    expect(Object.keys(first?.json.Links)).toEqual(["Self", "First", "Next", "Last"]);
    expect(Object.keys(second?.json.Links)).toEqual(["Self", "First", "Prev", "Next", "Last"]);
    expect(Object.keys(last?.json.Links)).toEqual(["Self", "First", "Prev", "Last"]);
    for (const link of Object.values(second?.json.Links)) {
      expect(link).toMatch(`${bank.origin}/open-banking/v4.0/aisp${path}?page=`);
    }
    expect(first?.json.Links.Next).toBe(second?.json.Links.Self);
    expect(second?.json.Links.Prev).toBe(first?.json.Links.Self);
    expect(second?.json.Links.First).toBe(first?.json.Links.First);
    expect(last?.json.Links.Self).toBe(first?.json.Links.Last);
  });

  it("that are alone link to themselves as they were asked for", async () => {
    const { json } = await bank.ask("/accounts/current-1/transactions?unknown=1", { token });

    expect(json.Links).toEqual({
      Self: `${bank.origin}/open-banking/v4.0/aisp/accounts/current-1/transactions`,
    });
    expect(json.Meta).toEqual({
      TotalPages: 1,
      FirstAvailableDateTime: new Date(timeOf(29) * 1000).toISOString(),
      LastAvailableDateTime: new Date(today * 1000).toISOString(),
    });
  });

  it("of an account without rows are one, which is empty and tells of no range", async () => {
    const { json } = await bank.ask("/accounts/empty-1/transactions", {
      token: bank.consent({}, ["empty-1"], "lou"),
    });

    expect(json).toMatchObject({ Data: { Transaction: [] }, Meta: { TotalPages: 1 } });
    expect(Object.keys(json.Meta)).toEqual(["TotalPages"]);
  });

  it("keep the filters, however they were written", async () => {
    const filter = "fromBookingDateTime=2025-11-01T00:00:00+01&toBookingDateTime=20260201T000000";

    const pages = await walk(bank, `${path}?${filter}&page_size=5`, token);

    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const query = new URL(page.json.Links.Self).searchParams;
      expect([...query.keys()]).toEqual(["fromBookingDateTime", "toBookingDateTime", "page"]);
      expect(query.get("toBookingDateTime")).toBe("20260201T000000");
      for (const { BookingDateTime } of rowsIn(page)) {
        expect(Date.parse(BookingDateTime)).toBeGreaterThanOrEqual(Date.parse("2025-11-01T00:00:00Z"));
        expect(Date.parse(BookingDateTime)).toBeLessThanOrEqual(Date.parse("2026-02-01T00:00:00Z"));
      }
    }
    expect(new Set(ids(pages)).size).toBe(ids(pages).length);
  });

  it("show the list as it was when the walk began", async () => {
    const moving = await openTestBank({ now: today - 86_400 });
    const customer = moving.consent();
    const first = await moving.ask(path, { token: customer });
    moving.wait(86_400);

    const second = await moving.ask(first.json.Links.Next, { token: customer });
    const again = await moving.ask(path, { token: customer });
    await moving.close();

    expect(ids([first, second])).toEqual(card(4, 204));
    expect(ids([again])).toEqual(card(0, 100));
  });

  it("of all accounts run on from one account to the next", async () => {
    const pages = await walk(obie, "/transactions", obie.consent());

    expect(ids(pages)).toEqual([
      ...card(0, cardRows),
      ...Array.from({ length: 30 }, (_, index) => `current-1-${index}`),
    ]);
    expect(pages.map((page) => rowsIn(page).length)).toEqual([...Array(14).fill(100), 80]);
    expect(pages[0]?.json.Meta.TotalPages).toBe(15);
  });
});

describe("a page link", () => {
  async function nextOf(customer: string, called = path): Promise<string> {
    const { json } = await bank.ask(called, { token: customer });
    return json.Links.Next;
  }

  async function expectRefused(address: string, customer: string): Promise<void> {
    const answer = await bank.ask(address, { token: customer });

    expect(answer.status).toBe(400);
    expect(answer.json.Errors).toMatchObject([{ ErrorCode: "U002", Path: "page" }]);
  }

  it("that was changed in any place is 400", async () => {
    const address = new URL(await nextOf(token));
    const cursor = address.searchParams.get("page") ?? "";

    for (let index = 0; index < cursor.length; index += 1) {
      const other = cursor[index] === "A" ? "B" : "A";
      address.searchParams.set("page", `${cursor.slice(0, index)}${other}${cursor.slice(index + 1)}`);
      await expectRefused(address.href, token);
    }
  });

  it.each(["", "2", "%00", "AAAA", "a".repeat(2000)])("of %j is 400", async (cursor) => {
    await expectRefused(`${path}?page=${cursor}`, token);
  });

  it("with more after it, or twice, is 400", async () => {
    const address = await nextOf(token);

    await expectRefused(`${address}=`, token);
    await expectRefused(`${address}A`, token);
    await expectRefused(`${address}&page=1`, token);
  });

  it("of another consent, account or filter is 400", async () => {
    const address = new URL(await nextOf(token));
    const cursor = address.searchParams.get("page") ?? "";

    await expectRefused(address.href, bank.consent());
    await expectRefused(`/accounts/current-1/transactions?page=${cursor}`, token);
    await expectRefused(`${address}&fromBookingDateTime=2020-01-01`, token);
    const filtered = new URL(await nextOf(token, `${path}?fromBookingDateTime=2020-01-01`));
    filtered.searchParams.delete("fromBookingDateTime");
    await expectRefused(filtered.href, token);
    const swapped = new URL(await nextOf(token, `${path}?fromBookingDateTime=2025-01-01`));
    await expectRefused(swapped.href.replace("fromBookingDateTime", "toBookingDateTime"), token);
  });

  it("of another bank is 400", async () => {
    const other = await openTestBank();
    const customer = other.consent();
    const { json } = await other.ask(path, { token: customer });
    await other.close();

    await expectRefused(`${path}?${new URL(json.Links.Next).searchParams}`, token);
  });

  it("can be followed for 24 hours", async () => {
    const moving = await openTestBank();
    const customer = moving.consent();
    const { json } = await moving.ask(path, { token: customer });

    moving.wait(pageLinkLifetime);
    expect((await moving.ask(json.Links.Next, { token: customer })).status).toBe(200);
    moving.wait(1);
    const late = await moving.ask(json.Links.Next, { token: customer });
    await moving.close();

    expect(late.status).toBe(400);
    expect(late.rules).toEqual(["page-link-too-old"]);
  });
});

describe("filters", () => {
  it.each([
    "2026-03-01T03:00:00",
    "2026-03-01T03:00:01",
    "2026-03-01T02:59:59",
    "2026-03-01T03:00:00.999",
    "2026-03-01T03:00:00,5",
    "2026-03-01T03:00",
    "2026-03-01T03",
    "2026-03-01",
    "20260301",
    "20260301T030000",
    "20260301T030000.567+01",
    "20260301T030000.567+0100",
    "2026-03-01T03:00:00Z",
    "2026-03-01T03:00:00+00:00",
    "2026-03-01T03:00:00+05:00",
    "2026-03-01T03:00:00%2B05:00",
    "2026-03-01T03:00:00-0500",
    "2026-02-28T24:00:00",
  ])("from %s is read in the bank's time", async (from) => {
    const { json } = await bank.ask(`${path}?fromBookingDateTime=${from}`, { token });
    const oldest = rowsInOrder(json).at(-1)?.BookingDateTime ?? "";

    expect(json.Links.Self).toContain("fromBookingDateTime=");
    expect(Date.parse(oldest)).toBe(Date.parse(expectedOldest(from)));
  });

  it("take rows of both bounds, and none beyond them", async () => {
    const { json } = await bank.ask(
      `${path}?fromBookingDateTime=2026-03-01T03:00:00&toBookingDateTime=2026-03-01T15:00:00`,
      { token },
    );

    expect(rowsInOrder(json).map(({ BookingDateTime }) => BookingDateTime)).toEqual([
      "2026-03-01T15:00:00+00:00",
      "2026-03-01T09:00:00+00:00",
      "2026-03-01T03:00:00+00:00",
    ]);
  });

  it("read a `to` without a time as midnight, so that its day is left out", async () => {
    const { json } = await bank.ask(`${path}?toBookingDateTime=2026-03-01`, { token });

    expect(rowsInOrder(json)[0]?.BookingDateTime).toBe("2026-02-28T21:00:00+00:00");
  });

  it("read summer dates in summer time", async () => {
    // 03:00 in London was 02:00Z: the row of 03:00Z is later, that of 21:00Z the day before earlier.
    const { json } = await bank.ask(
      `${path}?fromBookingDateTime=2025-07-01T03:00:00&toBookingDateTime=2025-07-01T04:00:00`,
      { token },
    );

    expect(rowsInOrder(json).map(({ BookingDateTime }) => BookingDateTime)).toEqual([
      "2025-07-01T03:00:00+00:00",
    ]);
  });

  it.each([
    ["fromBookingDateTime=2099-01-01"],
    ["toBookingDateTime=1999-01-01"],
    ["fromBookingDateTime=2026-02-01&toBookingDateTime=2026-01-01"],
  ])("%s match nothing: 200 and an empty list", async (query) => {
    const { status, json } = await bank.ask(`${path}?${query}`, { token });

    expect(status).toBe(200);
    expect(json.Data).toEqual({ Transaction: [] });
    expect(json.Meta.TotalPages).toBe(1);
    expect(json.Meta.FirstAvailableDateTime).toBeDefined();
  });

  it.each([
    "yesterday",
    "",
    "2026-02-30",
    "2026-13-01",
    "2026-3-1",
    "2026-03-01 03:00:00",
    "2026-03-01T25:00:00",
    "2026-03-01T03:60:00",
    "2026-03-01T24:00:01",
    "2026-03-01T03:00:00%2B25:00",
    "2026-W10-1",
    "1772442000",
    "2026-03-01T03:00:00&fromBookingDateTime=2026-03-01",
  ])("from %s is 400 with U003", async (from) => {
    const answer = await bank.ask(`${path}?fromBookingDateTime=${from}`, { token });

    expect(answer.status).toBe(400);
    expect(answer.json.Errors).toMatchObject([{ ErrorCode: "U003", Path: "fromBookingDateTime" }]);
  });

  it("that are both wrong are both named", async () => {
    const { json } = await bank.ask(`${path}?fromBookingDateTime=x&toBookingDateTime=y`, { token });

    expect(json.Errors.map(({ Path }: { Path: string }) => Path)).toEqual([
      "fromBookingDateTime",
      "toBookingDateTime",
    ]);
  });

  it("of statements take those that lie wholly between them", async () => {
    const read = async (query: string) => {
      const { json } = await bank.ask(`/accounts/card-1/statements?${query}`, { token });
      return json.Data.Statement.map(({ StatementId }: { StatementId: string }) => StatementId);
    };

    expect(await read("")).toEqual(["2026-02", "2026-01", "2025-12"]);
    expect(await read("fromStatementDateTime=2026-01-01")).toEqual(["2026-02", "2026-01"]);
    expect(await read("fromStatementDateTime=2026-01-01T00:00:01")).toEqual(["2026-02"]);
    expect(await read("toStatementDateTime=2026-01-28T23:59:59")).toEqual(["2026-01", "2025-12"]);
    expect(await read("toStatementDateTime=2026-01-28")).toEqual(["2025-12"]);
    expect(await read("fromStatementDateTime=2026-02-01&toStatementDateTime=2026-01-01")).toEqual([]);
    const wrong = await bank.ask("/accounts/card-1/statements?toStatementDateTime=x", { token });
    expect(wrong.json.Errors).toMatchObject([{ ErrorCode: "U003", Path: "toStatementDateTime" }]);
  });
});

describe("what is consented", () => {
  const consented = {
    transactionFromDateTime: "2026-01-01T03:00:00.5+00:00",
    transactionToDateTime: "2026-02-01T04:00:00.9+01:00",
  };

  it("bounds the rows and the range that is told, whatever is asked for", async () => {
    const customer = bank.consent(consented);

    const pages = await walk(bank, `${path}?fromBookingDateTime=2020-01-01`, customer);
    const rows = pages.flatMap(rowsIn);

    expect(rows[0]?.BookingDateTime).toBe("2026-02-01T03:00:00+00:00");
    expect(rows.at(-1)?.BookingDateTime).toBe("2026-01-01T09:00:00+00:00");
    expect(pages[0]?.json.Meta).toMatchObject({
      FirstAvailableDateTime: "2026-01-01T03:00:01.000Z",
      LastAvailableDateTime: "2026-02-01T03:00:00.000Z",
    });
  });

  it("bounds statements, which have to lie in it wholly", async () => {
    const customer = bank.consent({
      transactionFromDateTime: "2026-01-01T00:00:00Z",
      transactionToDateTime: "2026-02-28T23:59:58Z",
    });

    const { json } = await bank.ask("/accounts/card-1/statements", { token: customer });

    expect(json.Data.Statement.map(({ StatementId }: { StatementId: string }) => StatementId)).toEqual([
      "2026-01",
    ]);
  });

  it("may lie where there is nothing", async () => {
    const customer = bank.consent({ transactionFromDateTime: "2030-01-01T00:00:00Z" });

    const { status, json } = await bank.ask(path, { token: customer });

    expect(status).toBe(200);
    expect(json.Data.Transaction).toEqual([]);
    expect(Object.keys(json.Meta)).toEqual(["TotalPages"]);
  });

  it("bounds the transactions of a statement, which are those of its days", async () => {
    const pages = await walk(obie, "/accounts/card-1/statements/2026-01/transactions", obie.consent());

    expect(pages.flatMap(rowsIn).at(0)?.BookingDateTime).toBe("2026-01-28T21:00:00+00:00");
    expect(pages.flatMap(rowsIn).at(-1)?.BookingDateTime).toBe("2026-01-01T03:00:00+00:00");
    expect(pages).toHaveLength(2);
  });

  it.each([
    [["ReadTransactionsCredits"], ["Credit"]],
    [["ReadTransactionsDebits"], ["Debit"]],
    [
      ["ReadTransactionsCredits", "ReadTransactionsDebits"],
      ["Credit", "Debit"],
    ],
  ])("shows rows of its direction only: %s", async (direction, signs) => {
    const permissions = ["ReadAccountsBasic", "ReadTransactionsBasic", ...direction];

    const pages = await walk(bank, path, bank.consent({ permissions }));
    const rows = pages.flatMap(rowsIn);

    expect([...new Set(rows.map(({ CreditDebitIndicator }) => CreditDebitIndicator))].sort()).toEqual(signs);
    expect(rows).toHaveLength(signs.length === 2 ? cardRows : cardRows / 2);
    expect(pages[0]?.json.Meta.TotalPages).toBe(pages.length);
  });
});

describe("without the customer", () => {
  const ninetyDays = 90 * 86_400;

  it("rows reach 90 days back once authentication is more than five minutes old", async () => {
    const moving = await openTestBank();
    const customer = moving.consent();
    const oldest = async () => {
      const { json } = await moving.ask(path, { token: customer, headers: unattended });
      const last = await moving.ask(json.Links.Last, { token: customer, headers: unattended });
      return [
        Date.parse(rowsIn(last).at(-1)?.BookingDateTime ?? "") / 1000,
        json.Meta.FirstAvailableDateTime,
      ];
    };

    moving.wait(300);
    expect(await oldest()).toEqual([
      timeOf(cardRows - 1),
      new Date(timeOf(cardRows - 1) * 1000).toISOString(),
    ]);
    moving.wait(1);
    const [seconds, first] = await oldest();
    expect(seconds).toBe(timeOf(359));
    expect(first).toBe(new Date((moving.now() - ninetyDays) * 1000).toISOString());
    await moving.close();
  });

  it("a walk that began in time may end, and counts once", async () => {
    const moving = await openTestBank();
    const customer = moving.consent();
    const pages: Answered[] = [await moving.ask(path, { token: customer, headers: unattended })];
    for (let next = pages[0]?.json.Links.Next; next !== undefined; next = pages.at(-1)?.json.Links.Next) {
      moving.wait(120);
      pages.push(await moving.ask(next, { token: customer, headers: unattended }));
    }

    expect(ids(pages)).toEqual(card(0, cardRows));
    for (let count = 0; count < 3; count += 1) {
      expect((await moving.ask(path, { token: customer, headers: unattended })).status).toBe(200);
    }
    const fifth = await moving.ask(path, { token: customer, headers: unattended });
    expect(fifth.status).toBe(429);
    const throughFirst = await moving.ask(pages[0]?.json.Links.First, {
      token: customer,
      headers: unattended,
    });
    expect(throughFirst.status).toBe(429);
    await moving.close();
  });

  it("a walk that the customer began shows no more than 90 days once he has gone", async () => {
    const moving = await openTestBank();
    const customer = moving.consent();
    moving.wait(301);
    const first = await moving.ask(path, { token: customer });

    const last = await moving.ask(first.json.Links.Last, { token: customer, headers: unattended });
    const back = await moving.ask(last.json.Links.Prev, { token: customer, headers: unattended });
    await moving.close();

    expect(first.json.Meta.TotalPages).toBe(15);
    expect(last.json).toMatchObject({ Data: { Transaction: [] }, Meta: { TotalPages: 4 } });
    expect(ids([back])).toEqual(card(300, 360));
  });
});

function rowsInOrder(json: { Data: { Transaction: Transaction[] } }): Transaction[] {
  return json.Data.Transaction;
}

// Rows are at 03:00, 09:00, 15:00 and 21:00; anything beyond 03:00:00 itself begins with the next.
function expectedOldest(from: string): string {
  return /T03:?00:?(00[.,]|01)/.test(from) ? "2026-03-01T09:00:00Z" : "2026-03-01T03:00:00Z";
}
