import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateTime } from "./date-time.js";
import { decimal, indicator, money } from "./money.js";

describe("money on the wire", () => {
  it.each([
    [0, "0.00", "Credit"],
    [5, "0.05", "Credit"],
    [-5, "0.05", "Debit"],
    [12_345, "123.45", "Credit"],
    [-100, "1.00", "Debit"],
  ])("%i pence are %s, %s", (pence, text, sign) => {
    expect(decimal(pence)).toBe(text);
    expect(indicator(pence)).toBe(sign);
    expect(money(pence, "EUR")).toEqual({ Amount: text, Currency: "EUR" });
  });

  it("has two places and no sign, and is read back as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (pence) => {
        expect(decimal(pence)).toMatch(/^\d+\.\d\d$/);
        expect(BigInt(decimal(pence).replace(".", ""))).toBe(BigInt(Math.abs(pence)));
      }),
      { seed: 5 },
    );
  });
});

describe("a moment on the wire", () => {
  it("has an offset and is read back as it was", () => {
    expect(dateTime(0)).toBe("1970-01-01T00:00:00+00:00");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_000_000_000 }), (seconds) => {
        expect(Date.parse(dateTime(seconds))).toBe(seconds * 1000);
      }),
      { seed: 5 },
    );
  });
});
