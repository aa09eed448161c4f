import type { AttendedSession } from "zopa-openbanking";
import type { Narrator } from "./narrator.ts";
import { readEach } from "./read-each.ts";
import { accountsTable, balancesTable, partiesTable } from "./tables/account-tables.ts";
import { offersTable, statementsTable } from "./tables/card-tables.ts";
import { itemsOf } from "./tables/of.ts";
import type { Reading } from "./tables/reading.ts";
import {
  beneficiariesTable,
  directDebitsTable,
  standingOrdersTable,
} from "./tables/regular-payment-tables.ts";
import { spendingChart } from "./tables/spending-chart.ts";
import { transactionsTable } from "./tables/transactions-table.ts";

/** Reads all that the customer shared, every page of it, and shows it: a step and a table for each kind. */
export async function readAccounts(
  session: AttendedSession,
  narrator: Narrator,
): Promise<readonly Reading[]> {
  const accounts = await narrator.step(
    "Accounts",
    () => session.accounts().toArray(),
    ({ length }) => `${length}, as the customer chose`,
  );
  narrator.show((paper) => accountsTable(paper, accounts));

  const each = readEach(accounts, narrator);
  const balances = await each("Balances", (id) => session.balances(id).toArray(), balancesTable);
  const transactions = await each(
    "Transactions",
    (id) => session.transactions(id).toArray(),
    transactionsTable,
  );
  if (transactions.length > 0) {
    narrator.show((paper) => spendingChart(paper, accounts, transactions));
  }
  const debits = await each("Direct debits", (id) => session.directDebits(id).toArray(), directDebitsTable);
  const orders = await each(
    "Standing orders",
    (id) => session.standingOrders(id).toArray(),
    standingOrdersTable,
  );
  const payees = await each("Beneficiaries", (id) => session.beneficiaries(id).toArray(), beneficiariesTable);
  const offers = await each("Offers", (id) => session.offers(id).toArray(), offersTable);
  const statements = await each("Statements", (id) => session.statements(id).toArray(), statementsTable);
  const parties = await each("Party", async (id) => [await session.party(id)], partiesTable);

  return accounts.map((account) => ({
    account,
    balances: itemsOf(account, balances),
    transactions: itemsOf(account, transactions),
    directDebits: itemsOf(account, debits),
    standingOrders: itemsOf(account, orders),
    beneficiaries: itemsOf(account, payees),
    offers: itemsOf(account, offers),
    statements: itemsOf(account, statements),
    parties: itemsOf(account, parties),
  }));
}
