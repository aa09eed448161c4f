import type { Transaction, TransactionsResponse } from "../transaction.js";

const merchants = ["Corner Books", "Green Grocer", "Night Bus", "Harbour Café", "Odd Socks Ltd"] as const;

// Zopa's own: in capitals and not, the longest of 50 characters.
const codes = [
  "PURCHASE",
  "FASTER_PAYMENT_OUT_AUTHORISATION_APPROVED_RELEASED",
  "OCT_Authorisation_Reversed_Issuer_Expiration",
  "DIRECT_DEBIT_REQUEST",
  "Interest_Refund",
] as const;

/**
 * A page of invented transactions, in the shape that Zopa sends: its subset of members, its own codes, offsets as `+00:00` and `Z`.
 * The same for the same length, so that a benchmark can compare runs.
 */
export function pageOfTransactions(length = 100): TransactionsResponse {
  const self =
    "https://rs1.bank.example/open-banking/v4.0/aisp/accounts/100004000000000000000002/transactions";
  return {
    Data: { Transaction: Array.from({ length }, (_, index) => transaction(index)) },
    Links: { Self: self, First: self, Next: `${self}?page=2`, Last: `${self}?page=3` },
    Meta: {
      TotalPages: 3,
      FirstAvailableDateTime: "2025-01-01T00:00:00+00:00",
      LastAvailableDateTime: "2025-06-14T10:15:30.123Z",
    },
  };
}

function transaction(index: number): Transaction {
  const day = String((index % 28) + 1).padStart(2, "0");
  const time = `2025-05-${day}T${String(index % 24).padStart(2, "0")}:15:30`;
  const merchant = pick(merchants, index);

  return {
    AccountId: "100004000000000000000002",
    TransactionId: `5b1d7c9e-0000-4000-8000-${String(index).padStart(12, "0")}`,
    CreditDebitIndicator: index % 5 === 0 ? "Credit" : "Debit",
    Status: index % 9 === 0 ? "PDNG" : "BOOK",
    BookingDateTime: index % 2 === 0 ? `${time}+00:00` : `${time}.123Z`,
    ValueDateTime: `${time}+00:00`,
    TransactionInformation: `${merchant} ${index}`,
    Amount: { Amount: `${index}.${String((index * 37) % 100).padStart(2, "0")}`, Currency: "GBP" },
    ProprietaryBankTransactionCode: { Code: pick(codes, index), Issuer: "Zopa" },
    MerchantDetails: { MerchantName: merchant },
    ...(index % 7 === 0 && {
      AddressLine: "1 Invented Street",
      CurrencyExchange: {
        SourceCurrency: "EUR",
        TargetCurrency: "GBP",
        UnitCurrency: "EUR",
        ExchangeRate: 1.2,
        InstructedAmount: { Amount: "10.00", Currency: "EUR" },
      },
    }),
  };
}

function pick(items: readonly string[], index: number): string {
  return items[index % items.length] ?? "";
}
