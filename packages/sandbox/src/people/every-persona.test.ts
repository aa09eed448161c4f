import { createHash } from "node:crypto";
import * as strict from "@zopa-openbanking/aisp-types/strict";
import { zopaTransactionCodes } from "@zopa-openbanking/profiles/zopa-transaction-codes";
import { afterAll, describe, expect, it } from "vitest";
import {
  accountIdOf,
  allRows,
  day,
  type Everything,
  everythingOf,
  pence,
  today,
} from "./__fixtures__/everything.js";
import { openPeople } from "./open-people.js";

const people = openPeople({ today, rows: 300 });
const later = today + 366 * day;
const held = people
  .users()
  .flatMap(({ userId }) => people.accountsOf(userId, today).map((account) => ({ userId, ...account })));
const longCode = "ProprietaryBankTransactionCode.Code too_big";
const nothingWrong = {
  account: [],
  balances: [],
  beneficiaries: [],
  directDebits: [],
  offers: [],
  parties: [],
  product: [],
  scheduledPayments: [],
  standingOrders: [],
  statements: [],
  transactions: [],
};
const accounts = held.map(({ userId, product, accountId }) => [userId, product, accountId] as const);

afterAll(() => people.close());

// Read once: several tests look at the same.
const seen = new Map<string, Everything>();

function everything(accountId: string, now: number): Everything {
  const key = `${accountId} ${now}`;
  const found = seen.get(key) ?? everythingOf(people, accountId, now);
  seen.set(key, found);
  return found;
}

interface Schema {
  readonly safeParse: (value: unknown) => {
    readonly error?: {
      readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly code: string }[];
    };
  };
}

/** The paths of what breaks a schema. */
function faults(schema: Schema, items: readonly unknown[]): readonly string[] {
  const found = items.flatMap((item) => schema.safeParse(item).error?.issues ?? []);
  return [...new Set(found.map(({ path, code }) => `${path.map(String).join(".")} ${code}`))];
}

describe.each(accounts)("%s, %s", (userId, product, accountId) => {
  it.each([
    ["today", today],
    ["a year on", later],
  ])("says nothing that breaks the standard %s, but for the length of codes", (_, now) => {
    const all = everything(accountId, now);

    expect({
      account: faults(strict.Account, all.account === undefined ? [] : [all.account]),
      balances: faults(strict.Balance, all.balances),
      beneficiaries: faults(strict.Beneficiary, all.beneficiaries),
      directDebits: faults(strict.DirectDebit, all.directDebits),
      offers: faults(strict.Offer, all.offers),
      parties: faults(strict.Party, [
        ...all.parties,
        people.party(userId),
        people.accountParty(accountId, userId),
      ]),
      product: faults(strict.Product, [all.product]),
      scheduledPayments: faults(strict.ScheduledPayment, all.scheduledPayments),
      standingOrders: faults(strict.StandingOrder, all.standingOrders),
      statements: faults(strict.Statement, all.statements),
      transactions: faults(strict.Transaction, all.transactions).filter((fault) => fault !== longCode),
    }).toEqual(nothingWrong);
    if (product === "credit_card") {
      expect(faults(strict.Transaction, all.transactions)).toEqual([]);
    }
  });

  it("shows running balances that are those of its rows, from nothing on", () => {
    const booked = everything(accountId, later).transactions.filter(({ Status }) => Status === "BOOK");

    let balance = 0n;
    const wrong = booked.toReversed().filter((row) => {
      balance += pence(row.Amount, row.CreditDebitIndicator);
      return !row.Balance || pence(row.Balance.Amount, row.Balance.CreditDebitIndicator) !== balance;
    });
    expect(wrong).toEqual([]);
    const [, interim] = people.balances(accountId, later);
    expect(interim?.Type).toBe("ITBD");
    expect(interim && pence(interim.Amount, interim.CreditDebitIndicator)).toBe(balance);
  });

  it("has available what has booked less what is pending, within its limit", () => {
    const pending = everything(accountId, today)
      .transactions.filter((row) => row.Status === "PDNG" && row.CreditDebitIndicator === "Debit")
      .reduce((sum, row) => sum + pence(row.Amount, "Debit"), 0n);
    const [first] = people.balances(accountId, today);
    const [available, booked] = people
      .balances(accountId, today)
      .map(({ Amount, CreditDebitIndicator }) => pence(Amount, CreditDebitIndicator));

    expect(available).toBe((booked ?? 0n) + pending);
    const limit = first?.CreditLine?.find(({ Type }) => Type === "Credit")?.Amount;
    expect(-(available ?? 0n)).toBeLessThanOrEqual(limit === undefined ? 50_000n : pence(limit, "Credit"));
  });

  it("lists rows newest first, and pending ones above all that has booked", () => {
    const rows = everything(accountId, today).transactions;

    const times = rows.map(({ BookingDateTime }) => BookingDateTime);
    expect(times).toEqual(times.toSorted().toReversed());
    const settled = rows.findIndex(({ Status }) => Status !== "PDNG" && Status !== "FUTR");
    expect(rows.slice(settled === -1 ? rows.length : settled).some(({ Status }) => Status === "PDNG")).toBe(
      false,
    );
  });

  it("gives no id twice, and every row only what it should have", () => {
    const rows = everything(accountId, later).transactions;
    const ids = rows.flatMap(({ TransactionId }) => TransactionId ?? []);

    expect(new Set(ids).size).toBe(ids.length);
    expect(rows.every(({ Amount }) => /^\d+\.\d\d$/.test(Amount.Amount) && Amount.Currency === "GBP")).toBe(
      true,
    );
    expect(rows.every(({ BookingDateTime }) => BookingDateTime.endsWith("+00:00"))).toBe(true);
    expect(rows.every(({ Status, Balance }) => (Status === "BOOK") === (Balance !== undefined))).toBe(true);
    expect(
      rows.every(
        ({ Status, TransactionMutability }) =>
          (TransactionMutability === "Mutable") === (Status === "PDNG" || Status === "FUTR"),
      ),
    ).toBe(true);
  });
});

describe("a statement", () => {
  const cards = accounts.filter(([, product]) => product === "credit_card");

  it.each(cards)("of %s adds up to its rows", (_, __, accountId) => {
    for (const statement of people.statements(accountId, later)) {
      const { StartDateTime, EndDateTime } = statement;
      const rows = everything(accountId, later).transactions.filter(
        (row) =>
          row.Status === "BOOK" && row.BookingDateTime >= StartDateTime && row.BookingDateTime <= EndDateTime,
      );
      const sum = (sign: string): bigint =>
        rows
          .filter(({ CreditDebitIndicator }) => CreditDebitIndicator === sign)
          .reduce((total, { Amount }) => total + pence(Amount, sign), 0n);
      const amounts = Object.fromEntries(
        (statement.StatementAmount ?? []).map(({ Type, Amount, CreditDebitIndicator }) => [
          Type,
          pence(Amount, CreditDebitIndicator),
        ]),
      );

      expect(amounts["UK.OBIE.TotalCredits"]).toBe(sum("Credit"));
      expect(amounts["UK.OBIE.TotalDebits"]).toBe(sum("Debit"));
      expect(amounts["UK.OBIE.ClosingBalance"]).toBe(
        (amounts["UK.OBIE.StartingBalance"] ?? 0n) + sum("Credit") + sum("Debit"),
      );
      expect(
        rows.every(({ StatementReference }) => StatementReference?.[0] === statement.StatementReference),
      ).toBe(true);
    }
  });

  it("lists fees and interest that were charged, and their sum", () => {
    const found = people.statements(accountIdOf(people, "mits", "credit_card"), later);
    const parts = (
      lines: readonly { readonly Type: string; readonly Amount: { readonly Amount: string } }[],
    ) => {
      const charged = lines.filter(({ Type }) => Type !== "UK.OBIE.EstimatedNext");
      const sum = (list: typeof lines) =>
        list.reduce((total, { Amount }) => total + pence(Amount, "Credit"), 0n);
      return [
        sum(charged.filter(({ Type }) => Type === "UK.OBIE.Total")),
        sum(charged.filter(({ Type }) => Type !== "UK.OBIE.Total")),
      ] as const;
    };

    const sums = found.flatMap(({ StatementFee, StatementInterest }) => [
      parts(StatementFee ?? []),
      parts(StatementInterest ?? []),
    ]);
    expect(sums.filter(([total, rest]) => total !== rest)).toEqual([]);
    expect(sums.filter(([total]) => total > 0n).length).toBeGreaterThan(10);
  });

  it("begins where the one before ended, with its balance", () => {
    const [newer, older] = people.statements(accountIdOf(people, "mits", "credit_card"), today);
    const amount = (statement: typeof newer, type: string) =>
      statement?.StatementAmount?.find(({ Type }) => Type === `UK.OBIE.${type}`)?.Amount.Amount;

    expect(Date.parse(newer?.StartDateTime ?? "")).toBe(Date.parse(older?.EndDateTime ?? "") + 1_000);
    expect(amount(newer, "StartingBalance")).toBe(amount(older, "ClosingBalance"));
  });

  it("is not there before its month is over, nor are its rows marked with it", () => {
    const accountId = accountIdOf(people, "shopper", "credit_card");
    const month = (now: number) => people.statements(accountId, now)[0]?.StatementReference;
    const closes = Date.parse("2026-12-14T00:00:00Z") / 1000;

    expect(month(closes + 3 * 3_600 - 1)).toBe("STMT-2026-11");
    expect(month(closes + 3 * 3_600 + 1)).toBe("STMT-2026-12");
    const before = allRows(people, accountId, closes).filter(
      ({ BookingDateTime }) => BookingDateTime > "2026-11-14",
    );
    expect(before.length).toBeGreaterThan(10);
    expect(before.every(({ StatementReference }) => StatementReference === undefined)).toBe(true);
  });
});

describe("the codes", () => {
  it.each([
    ["today", today],
    ["a year on", later],
  ])("are all there, as they are spelt, for `codes` %s", (_, now) => {
    const codesSeen = (product: string): Set<string | undefined> =>
      new Set(
        everything(accountIdOf(people, "codes", product), now).transactions.map(
          ({ ProprietaryBankTransactionCode }) => ProprietaryBankTransactionCode?.Code,
        ),
      );

    const expected = (product: string) =>
      zopaTransactionCodes.filter((code) => code.product === product).map(({ code }) => code);
    const seenOnCard = codesSeen("credit_card");
    const seenOnAccount = codesSeen("current_account");
    expect(expected("creditCard").filter((code) => !seenOnCard.has(code))).toEqual([]);
    expect(expected("currentAccount").filter((code) => !seenOnAccount.has(code))).toEqual([]);
  });

  it("that are longer than the standard allows are seven", () => {
    const rows = allRows(people, accountIdOf(people, "codes", "current_account"), today);
    const codes = new Set(rows.map((row) => row.ProprietaryBankTransactionCode?.Code ?? ""));

    expect([...codes].filter((code) => code.length > 35)).toHaveLength(7);
  });
});

describe("the personas together", () => {
  it("use every member of a transaction, a balance, an account, a party and a statement", () => {
    const members = new Set<string>();
    const note = (items: readonly object[], name: string) => {
      for (const item of items) {
        for (const member of Object.keys(item)) {
          members.add(`${name}.${member}`);
        }
      }
    };
    for (const [, , accountId] of accounts) {
      const all = everything(accountId, today);
      note(all.transactions, "Transaction");
      note(all.balances, "Balance");
      note(all.parties, "Party");
      note(all.statements, "Statement");
      note(all.standingOrders, "StandingOrder");
      note(all.offers, "Offer");
      note(all.account === undefined ? [] : [all.account], "Account");
    }
    const expected = {
      Transaction: strict.Transaction,
      Balance: strict.Balance,
      Party: strict.Party,
      Statement: strict.Statement,
      StandingOrder: strict.StandingOrder,
      Offer: strict.Offer,
      Account: strict.Account,
    };

    const missing = Object.entries(expected).flatMap(([name, schema]) =>
      Object.keys((schema as unknown as { shape: object }).shape)
        .map((member) => `${name}.${member}`)
        .filter((member) => !members.has(member)),
    );
    expect(missing).toEqual([]);
  });

  it("have every status and every type of balance", () => {
    const rows = accounts.flatMap(([, , accountId]) => everything(accountId, today).transactions);

    expect([...new Set(rows.map(({ Status }) => Status))].sort()).toEqual([
      "BOOK",
      "FUTR",
      "INFO",
      "PDNG",
      "RJCT",
    ]);
    expect(people.balances(accounts[0]?.[2] ?? "", today).map(({ Type }) => Type)).toHaveLength(10);
  });

  it("are the same from the same seed on the same day, on every Node", () => {
    // An hour later on the same day.
    const again = openPeople({ today: today + 3_600, rows: 300 });
    const digest = createHash("sha256");
    const different = accounts.filter(([userId, , accountId]) => {
      const ours = JSON.stringify(everything(accountId, today));
      digest.update(ours).update(JSON.stringify(people.party(userId)));
      return JSON.stringify(everythingOf(again, accountId, today)) !== ours;
    });

    expect(different).toEqual([]);
    expect(digest.digest("hex")).toMatchInlineSnapshot(
      `"e18a50b4f1bf78d81d2173eb46e88da10c6bb47371e9ff5b8f3af008da8caa5f"`,
    );
    again.close();
  }, 20_000);

  it("are others from another seed, under the same account ids", () => {
    const other = openPeople({ today, seed: "other", rows: 10 });
    const accountId = accountIdOf(people, "rora", "current_account");

    expect(other.accountsOf("rora", today).map((account) => account.accountId)).toContain(accountId);
    expect(allRows(other, accountId, today)).not.toEqual(allRows(people, accountId, today));
    other.close();
  });

  it("do not depend on who was looked at first", () => {
    const one = openPeople({ today });
    const other = openPeople({ today });
    const card = accountIdOf(people, "rora", "credit_card");
    allRows(one, accountIdOf(people, "ivsa", "current_account"), today);

    expect(everythingOf(one, card, today)).toEqual(everythingOf(other, card, today));
    one.close();
    other.close();
  });
});

describe("nothing belongs to anybody", () => {
  const text = JSON.stringify(held.map(({ accountId }) => everything(accountId, today)));

  it("has card numbers only that no scheme issues and whose check digit is wrong", () => {
    const cards = new Set(text.match(/"Identification":"\d{16}"/g)?.map((found) => found.slice(18, 34)));

    expect(cards.size).toBeGreaterThan(5);
    for (const card of cards) {
      expect(card).toMatch(/^9999/);
      expect(passesLuhn(card)).toBe(false);
    }
  });

  it("has sort codes only that begin with 00, and IBANs only with check digits that cannot be", () => {
    const numbers = text.match(/"Identification":"\d{14}"/g) ?? [];
    const ibans = text.match(/"UK\.OBIE\.IBAN","Identification":"[^"]+"/g) ?? [];

    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.every((found) => found.startsWith('"Identification":"00'))).toBe(true);
    expect(ibans.length).toBeGreaterThan(5);
    expect(ibans.every((found) => found.includes('"GB00ZZZZ'))).toBe(true);
  });

  it("has telephone numbers kept for fiction, and addresses that cannot be", () => {
    const phones = text.match(/\+44-\d+/g) ?? [];

    expect(phones.length).toBeGreaterThan(10);
    expect(phones.every((phone) => /^\+44-(7700900|2079460)\d{3}$/.test(phone))).toBe(true);
    expect(new Set(text.match(/"PostCode":"[^"]*"/g))).toEqual(new Set(['"PostCode":"ZZ9 9ZZ"']));
  });
});

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return sum % 10 === 0;
}
