import { expect, it } from "vitest";
import { amount } from "./amount.ts";

it.each([
  ["0.00", "Credit", "0.00 GBP"],
  ["7.58", "Debit", "−7.58 GBP"],
  ["1084.44", "Credit", "1,084.44 GBP"],
  ["1234567.89", "Debit", "−1,234,567.89 GBP"],
  ["123456.78901", "Credit", "123,456.78901 GBP"],
  // More than a float could hold.
  ["9007199254740993.01", "Credit", "9,007,199,254,740,993.01 GBP"],
] as const)("writes %s as a %s for a person: %s", (Amount, direction, text) => {
  expect(amount({ Amount, Currency: "GBP" }, direction)).toBe(text);
});

it("writes nothing for nothing", () => {
  expect(amount(undefined, "Debit")).toBeUndefined();
});
