import type { HttpFault, Json } from "../fault.js";
import type { FaultMatch, FaultOrigin } from "../faults.js";
import { member } from "../json-body.js";
import { documented, elsewhere, standard } from "./origins.js";

const transactions: FaultMatch = { method: "GET", path: "/transactions" };

/** Faults in the rows. They concern the first row of a page where the description does not say more. */
export const rowFaults: readonly HttpFault[] = [
  first(
    "code-unknown",
    documented,
    "A transaction code that no list has: codes come without notice.",
    () => ({
      ProprietaryBankTransactionCode: { Code: "MOON_LANDING_SETTLED", Issuer: "Zopa" },
    }),
  ),
  first(
    "code-too-long",
    documented,
    "A transaction code of 50 characters where the schema allows 35.",
    () => ({
      ProprietaryBankTransactionCode: {
        Code: "FASTER_PAYMENT_OUT_AUTHORISATION_APPROVED_RELEASED",
        Issuer: "Zopa",
      },
    }),
  ),
  first("status-unknown", standard, "A row whose `Status` no list has.", () => ({ Status: "HOLD" })),
  first("empty-strings", elsewhere, "Optional fields are empty strings instead of left out.", () => ({
    TransactionInformation: "",
    TransactionMutability: "",
    ValueDateTime: "",
    MerchantDetails: { MerchantName: "" },
  })),
  first("nulls", elsewhere, "Optional fields are null instead of left out.", () => ({
    TransactionInformation: null,
    ValueDateTime: null,
    MerchantDetails: null,
  })),
  first("amount-as-number", elsewhere, "An amount is a number instead of text.", (row) => ({
    Amount: { ...member(row, "Amount"), Amount: Number(member(row, "Amount")["Amount"]) },
  })),
  first("amount-signed", elsewhere, "An amount has a sign, which belongs into the indicator.", (row) => ({
    Amount: { ...member(row, "Amount"), Amount: `-${String(member(row, "Amount")["Amount"])}` },
  })),
  first("amount-unreadable", elsewhere, "An amount is no decimal number.", (row) => ({
    Amount: { ...member(row, "Amount"), Amount: "1,234.56" },
  })),
  first("currency-lower-case", elsewhere, "A currency in small letters.", (row) => ({
    Amount: { ...member(row, "Amount"), Currency: "gbp" },
  })),
  first("indicator-missing", elsewhere, "A row does not say whether it is a credit or a debit.", () => ({
    CreditDebitIndicator: undefined,
  })),
  first("date-unreadable", elsewhere, "A booking date that no calendar has.", () => ({
    BookingDateTime: "2025-13-32T25:00:00Z",
  })),
  first("date-without-offset", elsewhere, "A booking date without an offset.", (row) => ({
    BookingDateTime: String(row["BookingDateTime"]).replace(/(Z|[+-]\d\d:\d\d)$/, ""),
  })),
  first("other-account", elsewhere, "A row of another account.", () => ({ AccountId: "another" })),
  every("transaction-id-missing", documented, "No row has a `TransactionId`: it is optional.", () => ({
    TransactionId: undefined,
  })),
  every("transaction-id-same", elsewhere, "All rows have the same `TransactionId`.", () => ({
    TransactionId: "0",
  })),
  every(
    "fields-unknown",
    standard,
    "Every row has fields that nobody knows. Keep or pass over them.",
    () => ({
      CarbonFootprint: { Grams: 120 },
      "x-bank-extra": [null],
    }),
  ),
];

type ChangeRow = (row: Json) => Json;

function first(name: string, origin: FaultOrigin, description: string, change: ChangeRow): HttpFault {
  return rowFault(name, origin, description, ([row, ...others]) =>
    row === undefined ? [] : [{ ...row, ...change(row) }, ...others],
  );
}

function every(name: string, origin: FaultOrigin, description: string, change: ChangeRow): HttpFault {
  return rowFault(name, origin, description, (rows) => rows.map((row) => ({ ...row, ...change(row) })));
}

function rowFault(
  name: string,
  origin: FaultOrigin,
  description: string,
  change: (rows: readonly Json[]) => readonly Json[],
): HttpFault {
  return {
    name,
    place: "resource",
    origin,
    description,
    match: transactions,
    changeBody: (body: Json) => {
      const data = member(body, "Data");
      const rows = data["Transaction"];
      return Array.isArray(rows)
        ? { ...body, Data: { ...data, Transaction: change(rows as readonly Json[]) } }
        : body;
    },
  };
}
