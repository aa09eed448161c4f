import { expect, it } from "vitest";
import { durationWords, historyWords } from "./period-words.js";

const consent = { consentId: "1", status: "AWAU", permissions: ["ReadTransactionsDetail"], accounts: [] };

it.each([
  [{}, "Until you or they end it. You can stop sharing here at any time."],
  [
    { expirationDateTime: "2027-06-30T23:30:00+00:00" },
    "Until 1 July 2027. You can stop sharing here at any time.",
  ],
  [{ expirationDateTime: "soon" }, "Until soon. You can stop sharing here at any time."],
])("says for how long: %o", (dates, words) => {
  expect(durationWords({ ...consent, ...dates })).toBe(words);
});

it.each([
  [{}, "As far back as the bank has it, and all that is to come."],
  [{ transactionFromDateTime: "2025-01-02T00:00:00Z" }, "From 2 January 2025, and all that is to come."],
  [{ transactionToDateTime: "2025-01-02T00:00:00Z" }, "As far back as the bank has it to 2 January 2025."],
  [
    { transactionFromDateTime: "2024-01-02T00:00:00Z", transactionToDateTime: "2025-01-02T00:00:00Z" },
    "From 2 January 2024 to 2 January 2025.",
  ],
])("says which part of the history: %o", (dates, words) => {
  expect(historyWords({ ...consent, ...dates })).toBe(words);
});

it("says nothing of a history that is not asked for", () => {
  expect(historyWords({ ...consent, permissions: ["ReadBalances"] })).toBeUndefined();
});
