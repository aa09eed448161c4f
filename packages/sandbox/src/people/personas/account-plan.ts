import type { AccountProduct } from "../people.js";

/** How an account came to be what it is. Kept in the database, so that it can be filled when it is first looked at. */
export interface AccountPlan {
  readonly product: AccountProduct;
  readonly history: "every_code" | "everyday" | "large" | "nothing";
  /** Months of history before the bank's first day. */
  readonly months: number;
  /** Account holders beside the persona itself. */
  readonly sharedWith?: readonly string[];
  readonly nickname?: string;
  readonly isBusiness?: boolean;
  readonly purchasesAWeek?: number;
  /** Pence a month. */
  readonly income?: number;
  /** Pence. */
  readonly creditLimit?: number;
  readonly repays?: "in_full" | "in_part";
  /** Under which `TransactionId` a pending row books. */
  readonly booksUnder?: "another_id" | "either_id" | "same_id";
  /** Of a hundred purchases, those that are declined, taken back or run out. */
  readonly troubled?: number;
  /** Of a hundred purchases, those abroad. */
  readonly abroad?: number;
  /** Of a hundred purchases, those whose rows have no `TransactionId`. */
  readonly withoutId?: number;
  readonly shopsIn?: "home" | "world";
  /** Direct debits are announced ten days ahead. */
  readonly announces?: boolean;
  /** Regular payments in every state there is, all kinds of offer, payments arranged for later. */
  readonly hasEverything?: boolean;
  /** Days after the bank's first one. */
  readonly closesAfterDays?: number;
}

/** A customer and what becomes of the accounts. */
export interface Persona {
  readonly userId: string;
  readonly name: string;
  readonly description: string;
  readonly accounts: readonly AccountPlan[];
}
