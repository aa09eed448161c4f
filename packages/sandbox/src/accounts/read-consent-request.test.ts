import { expect, it } from "vitest";
import { readConsentRequest } from "./read-consent-request.js";

const bank = { mode: "strict", surface: "zopa", now: 1_772_442_000 } as const;
const good = JSON.stringify({
  Data: {
    Permissions: ["ReadAccountsDetail", "ReadTransactionsDetail", "ReadTransactionsCredits"],
    ExpirationDateTime: "2027-03-02T09:00:00+00:00",
    TransactionFromDateTime: "2025-03-02T09:00:00Z",
  },
  Risk: {},
});

it("reads what is asked for, with the dates as they were written and nothing else", () => {
  expect(readConsentRequest(JSON.parse(good), bank)).toEqual({
    permissions: ["ReadAccountsDetail", "ReadTransactionsDetail", "ReadTransactionsCredits"],
    expirationDateTime: "2027-03-02T09:00:00+00:00",
    transactionFromDateTime: "2025-03-02T09:00:00Z",
  });
});
