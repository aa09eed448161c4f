import type { Transaction } from "@zopa-openbanking/aisp-types";
import { type Details, statuses } from "../ledger/entry.js";
import type { StoredRow } from "../ledger/stored-row.js";
import { dateTime } from "./date-time.js";
import { indicator, money } from "./money.js";

/** What belongs to a row and is not stored with it. */
export interface Surroundings {
  readonly accountId: string;
  /** What it has in common with others. */
  readonly pattern: Details;
  /** The statement that it is on, once there is one. */
  readonly statementReference: string | undefined;
}

/** A row of the ledger as the standard writes it, with all that the bank knows of it. */
export function composeTransaction(row: StoredRow, around: Surroundings): Transaction {
  const status = statuses[row.status] ?? "INFO";
  return {
    AccountId: around.accountId,
    ...(row.number === null ? {} : { TransactionId: transactionId(around.accountId, row.number) }),
    ...(around.statementReference === undefined ? {} : { StatementReference: [around.statementReference] }),
    CreditDebitIndicator: row.credit === 1 ? "Credit" : "Debit",
    Status: status,
    TransactionMutability: status === "PDNG" || status === "FUTR" ? "Mutable" : "Immutable",
    BookingDateTime: dateTime(row.at),
    ...(status === "BOOK" ? { ValueDateTime: dateTime(row.at) } : {}),
    Amount: money(row.pence),
    ...around.pattern,
    ...(row.particulars === null ? {} : (JSON.parse(row.particulars) as Details)),
    ...(status === "BOOK" ? { Balance: balanceAfter(row.balance ?? 0) } : {}),
  };
}

/** Opaque to whoever reads it: the account's last digits and the row's number. */
function transactionId(accountId: string, number: number): string {
  return `${accountId.slice(-10)}${String(number).padStart(10, "0")}`;
}

function balanceAfter(pence: number): Transaction["Balance"] {
  return { CreditDebitIndicator: indicator(pence), Type: "ITBD", Amount: money(pence) };
}
