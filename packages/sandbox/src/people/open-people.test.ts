import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { accountIdOf, allRows, day, today } from "./__fixtures__/everything.js";
import { openPeople } from "./open-people.js";
import type { OpenPeopleOptions } from "./people-options.js";

const people = openPeople({ today });

afterAll(() => people.close());

describe("the customers", () => {
  it("are these, each with a name for a password and a sentence on what it is good for", () => {
    expect(people.users().map(({ userId }) => userId)).toMatchInlineSnapshot(`
      [
        "rora",
        "mits",
        "ivsa",
        "shopper",
        "newcomer",
        "saver",
        "alex",
        "sam",
        "decade",
        "codes",
        "pending",
        "traveller",
        "zoe",
        "trader",
        "closing",
        "million",
      ]
    `);
    for (const user of people.users()) {
      expect(user.password).toBe(user.userId);
      expect(user.description).toMatch(/\.$/);
      expect(people.user(user.userId)).toEqual(user);
      expect(people.party(user.userId)?.Name).toBe(user.name);
    }
  });

  it("have a card, an account, both, or neither", () => {
    const products = (userId: string) => people.accountsOf(userId, today).map(({ product }) => product);

    expect(products("mits")).toEqual(["credit_card"]);
    expect(products("ivsa")).toEqual(["current_account"]);
    expect(products("rora")).toEqual(["current_account", "credit_card"]);
    expect(products("saver")).toEqual([]);
    expect(products("nobody")).toEqual([]);
  });

  it("are unknown when they are not there", () => {
    expect(people.user("nobody")).toBeUndefined();
    expect(people.party("nobody")).toBeUndefined();
    expect(people.account("nobody", today)).toBeUndefined();
    expect(people.heldAccount("nobody")).toBeUndefined();
    expect(people.balances("nobody", today)).toEqual([]);
    expect(people.statements("nobody", today)).toEqual([]);
    expect(people.parties("nobody")).toEqual([]);
    expect(people.accountParty("nobody", "rora")).toBeUndefined();
    expect(people.product("nobody")).toBeUndefined();
    expect(people.statementFile("nobody", "1", today)).toBeUndefined();
  });
});

describe("a joint account", () => {
  const accountId = accountIdOf(people, "alex", "current_account");

  it("is seen by both, and owned by whoever asks", () => {
    expect(accountIdOf(people, "sam", "current_account")).toBe(accountId);
    expect(people.heldAccount(accountId)?.userIds).toEqual(["alex", "sam"]);
    expect(people.parties(accountId).map(({ Name, PartyType }) => [Name, PartyType])).toEqual([
      ["Alex Twain-Example", "Joint"],
      ["Sam Twain-Example", "Joint"],
    ]);
    expect(people.accountParty(accountId, "sam")?.Name).toBe("Sam Twain-Example");
    expect(people.accountParty(accountId, "rora")).toBeUndefined();
  });
});

describe("an account of a business", () => {
  it("is owned by the business and run by a person", () => {
    const accountId = accountIdOf(people, "trader", "current_account");

    expect(people.account(accountId, today)?.AccountCategory).toBe("Business");
    expect(people.accountParty(accountId, "trader")).toMatchObject({
      LegalStructure: "UK.OBIE.PrivateLimitedCompany",
      AccountRole: "UK.OBIE.Principal",
    });
    expect(people.parties(accountId).map(({ PartyType }) => PartyType)).toEqual(["Sole", "Delegate"]);
    expect(people.product(accountId)?.BCA).toBeDefined();
  });
});

describe("a new joiner", () => {
  it("has an account without a row, and nothing on it", () => {
    const accountId = accountIdOf(people, "newcomer", "current_account");

    expect(allRows(people, accountId, today + 300 * day)).toEqual([]);
    expect(people.balances(accountId, today)[0]?.Amount.Amount).toBe("0.00");
    expect(people.beneficiaries(accountId)).toEqual([]);
    expect(people.directDebits(accountId, today)).toEqual([]);
  });
});

describe("a traveller", () => {
  it("has rows in other currencies, whose rate turns the price into the pounds booked", () => {
    const rows = allRows(people, accountIdOf(people, "traveller", "credit_card"), today);
    const foreign = rows.filter(({ CurrencyExchange }) => CurrencyExchange !== undefined);

    expect(foreign.length).toBeGreaterThan(100);
    expect(new Set(foreign.map((row) => row.CurrencyExchange?.SourceCurrency))).toEqual(
      new Set(["EUR", "JPY", "SEK", "USD"]),
    );
    for (const { Amount, CurrencyExchange } of foreign) {
      const price = Number(CurrencyExchange?.InstructedAmount?.Amount);
      expect(Math.abs(price * (CurrencyExchange?.ExchangeRate ?? 0) - Number(Amount.Amount))).toBeLessThan(
        0.011,
      );
    }
  });
});

describe("a statement as a document", () => {
  it("is a PDF whose table says where its parts are", () => {
    const accountId = accountIdOf(people, "zoe", "credit_card");
    const [statement] = people.statements(accountId, today);
    const bytes = people.statementFile(accountId, statement?.StatementId ?? "", today);
    const text = Buffer.from(bytes ?? []).toString("latin1");

    expect(text).toMatch(/^%PDF-1\.4\n.*%%EOF\n$/s);
    expect(text).toContain("(Zopa Bank \\(sandbox\\): this is no real statement)");
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(start, start + 4)).toBe("xref");
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map((match) => Number(match[1]));
    expect(offsets.map((offset) => /^\d+ 0 obj/.exec(text.slice(offset))?.[0])).toEqual([
      "1 0 obj",
      "2 0 obj",
      "3 0 obj",
      "4 0 obj",
      "5 0 obj",
    ]);
    const [, length, stream] = /\/Length (\d+) >>\nstream\n(.*)\nendstream/s.exec(text) ?? [];
    expect(stream).toHaveLength(Number(length));
  });

  it("is not there before its time, nor under another id", () => {
    const accountId = accountIdOf(people, "zoe", "credit_card");
    const [statement] = people.statements(accountId, today);

    expect(people.statementFile(accountId, statement?.StatementId ?? "", today - 40 * day)).toBeUndefined();
    expect(people.statementFile(accountId, "0", today)).toBeUndefined();
  });
});

describe("customers that the caller adds", () => {
  it("live like somebody who is there, under ids of their own", () => {
    const more = openPeople({
      today,
      users: [
        { userId: "user-429", name: "Throttled", description: "Is refused with 429.", like: "mits" },
        { userId: "user-500", name: "Broken", description: "Is refused with 500." },
      ],
    });

    expect(more.user("user-429")?.description).toBe("Is refused with 429.");
    expect(more.accountsOf("user-429", today).map(({ product }) => product)).toEqual(["credit_card"]);
    expect(more.accountsOf("user-500", today)).toHaveLength(2);
    expect(allRows(more, accountIdOf(more, "user-500", "credit_card"), today).length).toBeGreaterThan(100);
    more.reset();
    expect(more.user("user-429")).toBeDefined();
    more.close();
  });
});

describe("a reset", () => {
  it("to a seed that is no text is refused, and nothing is lost", () => {
    const other = openPeople({ today });

    expect(() => other.reset(42 as never)).toThrow(/`seed` must be a text/);
    expect(other.user("rora")).toBeDefined();
    other.close();
  });
});

describe("a database that was closed", () => {
  it("is refused by name", () => {
    const database = new DatabaseSync(":memory:");
    database.close();

    expect(() => openPeople({ today, database })).toThrow(/`database` must be a path, an open database/);
  });
});

describe("two banks in one process", () => {
  it("do not see each other", () => {
    const other = openPeople({
      today,
      rows: 5,
      users: [{ userId: "extra", name: "Extra", description: "Extra." }],
    });

    expect(people.user("extra")).toBeUndefined();
    other.reset("else");
    expect(people.seed).toBe("zopa");
    other.close();
    expect(people.user("rora")).toBeDefined();
  });
});

describe("what is asked for wrongly is refused by name", () => {
  const someone = { name: "N", description: "D." };
  it.each<[string, Partial<OpenPeopleOptions>, RegExp]>([
    ["milliseconds", { today: today * 1000 }, /`today` must be whole seconds/],
    ["a fraction of a second", { today: 1.5 }, /`today`/],
    ["rows below none", { rows: -1 }, /`rows` must be a whole number/],
    ["too many rows", { rows: 10_000_001 }, /`rows`/],
    ["a path of nothing", { database: "" }, /`database` must be a path/],
    ["a path with a zero in it", { database: "a\0b" }, /`database` must be a path/],
    ["a database that is none", { database: { exec: 1 } as never }, /`database` must be a path/],
    ["a seed that is a number", { seed: 42 as never }, /`seed` must be a text/],
    ["a user without a name", { users: [{ userId: "a" } as never] }, /`users` must give each user/],
    [
      "a user twice",
      {
        users: [
          { userId: "a", ...someone },
          { userId: "a", ...someone },
        ],
      },
      /`users` must not/,
    ],
    [
      "a user who is there",
      { users: [{ userId: "rora", ...someone }] },
      /`users` has one whose `userId` is taken/,
    ],
    [
      "a user like nobody",
      { users: [{ userId: "a", ...someone, like: "x" }] },
      /`like` is one of rora, mits/,
    ],
  ])("%s", (_, options, message) => {
    const open = () => openPeople({ today, ...options });

    expect(open).toThrow(TypeError);
    expect(open).toThrow(message);
  });
});
