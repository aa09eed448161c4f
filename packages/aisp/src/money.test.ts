import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMoney } from "./add-money.js";
import { money } from "./money.js";
import { moneyText } from "./money-text.js";

describe("an amount", () => {
  it.each([
    ["12.30", "GBP", "Credit", 1_230n, 2],
    ["12.30", "GBP", "Debit", -1_230n, 2],
    ["12.3", "GBP", undefined, 1_230n, 2],
    ["12", "GBP", undefined, 1_200n, 2],
    ["0.00", "GBP", "Debit", 0n, 2],
    ["12.345", "GBP", "Debit", -12_345n, 3],
    ["12.30000", "GBP", undefined, 1_230_000n, 5],
    ["500", "JPY", undefined, 500n, 0],
    ["500.5", "JPY", undefined, 5_005n, 1],
    ["1.5", "KWD", undefined, 1_500n, 3],
    ["1.5", "IQD", undefined, 1_500n, 3],
    ["1", "HUF", undefined, 100n, 2],
    ["1", "CLF", undefined, 10_000n, 4],
    ["1", "ZZZ", undefined, 100n, 2],
    ["0001.10", "GBP", undefined, 110n, 2],
    ["9007199254740993.01", "GBP", undefined, 900_719_925_474_099_301n, 2],
  ])("%s %s %s", (Amount, Currency, indicator, minorUnits, exponent) => {
    expect(money({ Amount, Currency }, indicator)).toEqual({ minorUnits, currency: Currency, exponent });
  });

  it.each([
    "",
    ".5",
    "5.",
    "-5",
    "+5",
    "1e3",
    "1,000",
    " 1",
    "1 ",
    "0x10",
    "NaN",
    "1.2.3",
    "١",
    "9".repeat(31),
    5,
    null,
  ])("%j is none, and is not shown", (Amount) => {
    const read = (): unknown => money({ Amount: Amount as string, Currency: "GBP" });

    expect(read).toThrow(TypeError);
    expect(read).toThrow('`amount.Amount` must be a decimal number without a sign, such as "12.30".');
  });

  it.each(["gbp", "GB", "GBPX", "£", "", undefined])("%j is no currency", (Currency) => {
    expect(() => money({ Amount: "1", Currency: Currency as string })).toThrow("`amount.Currency`");
  });

  it.each(["DEBIT", "debit", "", null])("%j is no indicator", (indicator) => {
    expect(() => money({ Amount: "1", Currency: "GBP" }, indicator as string)).toThrow("`indicator`");
  });
});

describe("the text", () => {
  it.each([
    ["12.30", "GBP", "Debit", "-12.30 GBP"],
    ["0.05", "GBP", "Debit", "-0.05 GBP"],
    ["0", "GBP", "Debit", "0.00 GBP"],
    ["500", "JPY", "Credit", "500 JPY"],
    ["0.001", "KWD", "Credit", "0.001 KWD"],
  ])("of %s %s %s is %s", (Amount, Currency, indicator, text) => {
    expect(moneyText(money({ Amount, Currency }, indicator))).toBe(text);
  });
});

const pence = fc.bigInt({ min: 0n, max: 10n ** 20n });
const amountOf = (units: bigint): string => `${units / 100n}.${String(units % 100n).padStart(2, "0")}`;

describe("any amount", () => {
  it("comes back as it went in", () => {
    fc.assert(
      fc.property(pence, (units) => {
        const read = money({ Amount: amountOf(units), Currency: "GBP" });

        expect(read.minorUnits).toBe(units);
        expect(moneyText(read)).toBe(`${amountOf(units)} GBP`);
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  it("of more digits is worth the same", () => {
    fc.assert(
      fc.property(pence, fc.integer({ min: 0, max: 10 }), (units, zeros) => {
        const longer = money({ Amount: amountOf(units) + "0".repeat(zeros), Currency: "GBP" });

        expect(longer.minorUnits).toBe(units * 10n ** BigInt(zeros));
        expect(longer.exponent).toBe(2 + zeros);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});

it("is read exactly or refused with a TypeError, whatever the text", () => {
  const pieces = fc.constantFrom(..."0123456789.-+, e", "12.30", "000", "Infinity");
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join("")),
      (Amount) => {
        try {
          const [figures = ""] = moneyText(money({ Amount, Currency: "GBP" })).split(" ");
          return Number(figures) === Number(Amount);
        } catch (problem) {
          return problem instanceof TypeError;
        }
      },
    ),
    { seed: 12, numRuns: 100_000 },
  );
});

describe("a sum", () => {
  it("is exact, in any order, debits and all", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pence, fc.boolean()), { minLength: 1, maxLength: 50 }), (rows) => {
        const values = rows.map(([units, isDebit]) =>
          money({ Amount: amountOf(units), Currency: "GBP" }, isDebit ? "Debit" : "Credit"),
        );
        const expected = rows.reduce((sum, [units, isDebit]) => sum + (isDebit ? -units : units), 0n);

        expect(values.reduce(addMoney).minorUnits).toBe(expected);
        expect(values.toReversed().reduce(addMoney).minorUnits).toBe(expected);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it("keeps the digits of the more exact one", () => {
    const sum = addMoney(
      money({ Amount: "1.005", Currency: "GBP" }),
      money({ Amount: "0.10", Currency: "GBP" }, "Debit"),
    );

    expect(moneyText(sum)).toBe("0.905 GBP");
    expect(moneyText(addMoney(money({ Amount: "1", Currency: "GBP" }), sum))).toBe("1.905 GBP");
  });

  it("of two currencies is none", () => {
    const euro = money({ Amount: "1", Currency: "EUR" });

    expect(() => addMoney(euro, money({ Amount: "1", Currency: "GBP" }))).toThrow("two currencies");
  });
});
