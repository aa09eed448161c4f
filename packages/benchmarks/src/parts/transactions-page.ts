/** A page of transactions as a bank sends it: 100 rows with what Zopa fills in. */
export function transactionsPage(
  page: number,
  links: { readonly self: string; readonly next: string | undefined },
): unknown {
  return {
    Data: { Transaction: Array.from({ length: 100 }, (_, row) => transaction(page, row)) },
    Links: { Self: links.self, ...(links.next === undefined ? {} : { Next: links.next }) },
    Meta: {
      FirstAvailableDateTime: "2020-03-01T00:00:00+00:00",
      LastAvailableDateTime: "2099-01-01T00:00:00+00:00",
    },
  };
}

/** The account that they are of. */
export const accountId = "100000000000751751603527";

function transaction(page: number, row: number): unknown {
  return {
    AccountId: accountId,
    TransactionId: `t-${page}-${row}-0123456789`,
    CreditDebitIndicator: row % 3 === 0 ? "Credit" : "Debit",
    Status: "BOOK",
    BookingDateTime: "2026-03-01T10:00:00+00:00",
    ValueDateTime: "2026-03-01T10:00:00+00:00",
    TransactionInformation: "CARD PAYMENT TO SOME MERCHANT LTD ON 1 MARCH",
    Amount: { Amount: `${row}.30`, Currency: "GBP" },
    ProprietaryBankTransactionCode: { Code: "PURCHASE", Issuer: "Zopa" },
    MerchantDetails: { MerchantName: "Some Merchant Ltd" },
  };
}
