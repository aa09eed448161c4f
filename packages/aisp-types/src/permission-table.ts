import type { KnownPermission } from "./generated/codes.js";
import type { OperationId } from "./generated/operations.js";

/**
 * What one permission opens.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Permissions}
 */
export interface PermissionMeaning {
  /** In one line, for a person. */
  readonly meaning: string;
  /** The calls that it opens; those of transactions need a second permission, see `operations`. */
  readonly operations: readonly OperationId[];
  /** The members that a bank leaves out without it. */
  readonly fields: readonly string[];
  /** The permission that shows all of this and more. */
  readonly includedIn?: KnownPermission;
}

const accounts: readonly OperationId[] = ["GetAccounts", "GetAccountsAccountId"];
const beneficiaries: readonly OperationId[] = ["GetBeneficiaries", "GetAccountsAccountIdBeneficiaries"];
const scheduledPayments: readonly OperationId[] = [
  "GetScheduledPayments",
  "GetAccountsAccountIdScheduledPayments",
];
const standingOrders: readonly OperationId[] = ["GetStandingOrders", "GetAccountsAccountIdStandingOrders"];
const statements: readonly OperationId[] = [
  "GetStatements",
  "GetAccountsAccountIdStatements",
  "GetAccountsAccountIdStatementsStatementId",
];
const transactions: readonly OperationId[] = [
  "GetTransactions",
  "GetAccountsAccountIdTransactions",
  "GetAccountsAccountIdStatementsStatementIdTransactions",
];

/**
 * What each permission of a consent opens: calls, and members of what they answer.
 *
 * A Detail permission includes its Basic one; a bank that was given both uses Detail. A bank must leave out the fields of
 * Detail when the consent has Basic only, and answers 403 to a call that the consent does not open.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile, Permissions}
 *
 * @example
 * ```ts
 * import { permissionTable } from "@zopa-openbanking/aisp-types/permissions";
 *
 * permissionTable.ReadStatementsDetail.fields; // ["Statement.StatementAmount"]
 * ```
 */
export const permissionTable: Readonly<Record<KnownPermission, PermissionMeaning>> = {
  ReadAccountsBasic: {
    meaning: "The accounts, without their numbers.",
    operations: accounts,
    fields: [],
    includedIn: "ReadAccountsDetail",
  },
  ReadAccountsDetail: {
    meaning: "The accounts with their numbers.",
    operations: accounts,
    fields: ["Account.Account", "Account.Servicer", "Account.StatementFrequencyAndFormat"],
  },
  ReadBalances: {
    meaning: "The balances.",
    operations: ["GetBalances", "GetAccountsAccountIdBalances"],
    fields: [],
  },
  ReadBeneficiariesBasic: {
    meaning: "The saved payees, without their accounts.",
    operations: beneficiaries,
    fields: [],
    includedIn: "ReadBeneficiariesDetail",
  },
  ReadBeneficiariesDetail: {
    meaning: "The saved payees with their accounts.",
    operations: beneficiaries,
    fields: ["Beneficiary.CreditorAgent", "Beneficiary.CreditorAccount"],
  },
  ReadDirectDebits: {
    meaning: "The direct debits.",
    operations: ["GetDirectDebits", "GetAccountsAccountIdDirectDebits"],
    fields: [],
  },
  ReadOffers: {
    meaning: "The bank's offers.",
    operations: ["GetOffers", "GetAccountsAccountIdOffers"],
    fields: [],
  },
  ReadPAN: {
    meaning: "Card numbers in full where the bank is willing; masked without it.",
    operations: [],
    fields: [],
  },
  ReadParty: {
    meaning: "Who owns an account.",
    operations: ["GetAccountsAccountIdParty", "GetAccountsAccountIdParties"],
    fields: [],
  },
  ReadPartyPSU: {
    meaning: "Who the customer is that agreed.",
    operations: ["GetParty"],
    fields: [],
  },
  ReadProducts: {
    meaning: "The products and their terms.",
    operations: ["GetProducts", "GetAccountsAccountIdProduct"],
    fields: [],
  },
  ReadScheduledPaymentsBasic: {
    meaning: "The payments of later dates, without whom they pay.",
    operations: scheduledPayments,
    fields: [],
    includedIn: "ReadScheduledPaymentsDetail",
  },
  ReadScheduledPaymentsDetail: {
    meaning: "The payments of later dates, and whom they pay.",
    operations: scheduledPayments,
    fields: ["ScheduledPayment.CreditorAgent", "ScheduledPayment.CreditorAccount"],
  },
  ReadStandingOrdersBasic: {
    meaning: "The standing orders, without whom they pay.",
    operations: standingOrders,
    fields: [],
    includedIn: "ReadStandingOrdersDetail",
  },
  ReadStandingOrdersDetail: {
    meaning: "The standing orders, and whom they pay.",
    operations: standingOrders,
    fields: ["StandingOrder.CreditorAgent", "StandingOrder.CreditorAccount"],
  },
  ReadStatementsBasic: {
    meaning: "The statements, without their sums.",
    operations: statements,
    fields: [],
    includedIn: "ReadStatementsDetail",
  },
  ReadStatementsDetail: {
    meaning: "The statements with their sums, and as files.",
    operations: [...statements, "GetAccountsAccountIdStatementsStatementIdFile"],
    fields: ["Statement.StatementAmount"],
  },
  ReadTransactionsBasic: {
    meaning: "The transactions, without narrative, shop, balance and the other side.",
    operations: transactions,
    fields: [],
    includedIn: "ReadTransactionsDetail",
  },
  ReadTransactionsCredits: {
    meaning: "Transactions into the account.",
    operations: transactions,
    fields: [],
  },
  ReadTransactionsDebits: {
    meaning: "Transactions out of the account.",
    operations: transactions,
    fields: [],
  },
  ReadTransactionsDetail: {
    meaning: "The transactions with narrative, shop, balance and the other side.",
    operations: transactions,
    fields: [
      "Transaction.TransactionInformation",
      "Transaction.Balance",
      "Transaction.MerchantDetails",
      "Transaction.CreditorAgent",
      "Transaction.CreditorAccount",
      "Transaction.DebtorAgent",
      "Transaction.DebtorAccount",
      "Transaction.UltimateCreditor",
      "Transaction.UltimateDebtor",
    ],
  },
};
