import type { Transaction } from "@zopa-openbanking/aisp-types";
import type { People, TransactionQuery } from "../people.js";

/** Nine in the morning of Monday, 23 November 2026. */
export const today: number = 1_795_392_000 + 9 * 3_600;
export const day = 86_400;

/** Every row of an account at a moment, read page by page. */
export function allRows(
  people: People,
  accountId: string,
  now: number,
  more: Partial<TransactionQuery> = {},
): readonly Transaction[] {
  const rows: Transaction[] = [];
  for (let total = 1; rows.length < total; ) {
    const page = people.transactions({ accountId, now, offset: rows.length, limit: 100, ...more });
    rows.push(...page.rows);
    total = page.rows.length === 0 ? 0 : page.total;
  }
  return rows;
}

/** All that the bank would say of one account. */
export interface Everything {
  readonly account: ReturnType<People["account"]>;
  readonly balances: ReturnType<People["balances"]>;
  readonly beneficiaries: ReturnType<People["beneficiaries"]>;
  readonly directDebits: ReturnType<People["directDebits"]>;
  readonly offers: ReturnType<People["offers"]>;
  readonly parties: ReturnType<People["parties"]>;
  readonly product: ReturnType<People["product"]>;
  readonly scheduledPayments: ReturnType<People["scheduledPayments"]>;
  readonly standingOrders: ReturnType<People["standingOrders"]>;
  readonly statements: ReturnType<People["statements"]>;
  readonly transactions: readonly Transaction[];
}

/** Asks for it. */
export function everythingOf(people: People, accountId: string, now: number): Everything {
  return {
    account: people.account(accountId, now),
    balances: people.balances(accountId, now),
    beneficiaries: people.beneficiaries(accountId),
    directDebits: people.directDebits(accountId, now),
    offers: people.offers(accountId, now),
    parties: people.parties(accountId),
    product: people.product(accountId),
    scheduledPayments: people.scheduledPayments(accountId, now),
    standingOrders: people.standingOrders(accountId, now),
    statements: people.statements(accountId, now),
    transactions: allRows(people, accountId, now),
  };
}

/** A signed sum in pence. */
export function pence(amount: { readonly Amount: string }, indicator: string): bigint {
  const value = BigInt(amount.Amount.replace(".", ""));
  return indicator === "Debit" ? -value : value;
}

/** The first account of a product of a customer. */
export function accountIdOf(people: People, userId: string, product: string, now: number = today): string {
  const account = people.accountsOf(userId, now).find((held) => held.product === product);
  if (account === undefined) {
    throw new Error(`${userId} has no ${product}`);
  }
  return account.accountId;
}
