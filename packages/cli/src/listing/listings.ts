import type { Account, Balance, Statement, Transaction } from "@zopa-openbanking/aisp-types";
import type { Cell } from "../output/table.js";
import type { Listing } from "./listing.js";

/** What a list of accounts shows. Their numbers are in the JSON and CSV only. */
export const accountListing: Listing<Account> = {
  name: "accounts",
  heading: ["account", "type", "currency", "status", "name"],
  row: accountRow,
  csv: [
    "AccountId",
    "AccountTypeCode",
    "Currency",
    "Status",
    "Nickname",
    "Description",
    "Account.0.SchemeName",
    "Account.0.Identification",
    "Account.0.Name",
  ],
};

/** What a list of balances shows. */
export const balanceListing: Listing<Balance> = {
  name: "balances",
  heading: ["account", "type", "amount", "", "at"],
  right: [2],
  row: balanceRow,
  csv: ["AccountId", "Type", "CreditDebitIndicator", "Amount.Amount", "Amount.Currency", "DateTime"],
};

/** What a list of transactions shows. */
export const transactionListing: Listing<Transaction> = {
  name: "transactions",
  heading: ["booked", "amount", "", "status", "information"],
  right: [1],
  widths: [10, 12, 3, 6],
  row: transactionRow,
  csv: [
    "AccountId",
    "TransactionId",
    "BookingDateTime",
    "ValueDateTime",
    "Status",
    "CreditDebitIndicator",
    "Amount.Amount",
    "Amount.Currency",
    "TransactionInformation",
    "MerchantDetails.MerchantName",
    "BankTransactionCode.Code",
    "BankTransactionCode.SubCode",
  ],
};

/** What a list of statements shows. */
export const statementListing: Listing<Statement> = {
  name: "statements",
  heading: ["account", "statement", "type", "from", "to"],
  row: statementRow,
  csv: ["AccountId", "StatementId", "Type", "StartDateTime", "EndDateTime", "CreationDateTime"],
};

function accountRow(account: Account): readonly Cell[] {
  const { AccountId, AccountTypeCode, Currency, Status, Nickname, Description } = account;
  return [AccountId, AccountTypeCode, Currency, Status, Nickname ?? Description];
}

function balanceRow({ AccountId, Type, Amount, CreditDebitIndicator, DateTime }: Balance): readonly Cell[] {
  return [AccountId, Type, signed(Amount.Amount, CreditDebitIndicator), Amount.Currency, DateTime];
}

function transactionRow(transaction: Transaction): readonly Cell[] {
  const { BookingDateTime, Amount, CreditDebitIndicator, Status } = transaction;
  const { TransactionInformation, MerchantDetails } = transaction;
  return [
    day(BookingDateTime),
    signed(Amount.Amount, CreditDebitIndicator),
    Amount.Currency,
    Status,
    TransactionInformation ?? MerchantDetails?.MerchantName,
  ];
}

function statementRow(statement: Statement): readonly Cell[] {
  const { AccountId, StatementId, Type, StartDateTime, EndDateTime } = statement;
  return [AccountId, StatementId, Type, day(StartDateTime), day(EndDateTime)];
}

function day(dateTime: string): string {
  return dateTime.slice(0, 10);
}

/** The bank's own text of an amount, with a sign where money left the account. */
function signed(amount: string, indicator: string): string {
  return indicator === "Debit" ? `-${amount}` : amount;
}
