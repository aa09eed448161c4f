import type { TransactionCodeClass } from "./transaction-code-class.js";

/** A product of Zopa that has transaction codes of its own. */
export type ZopaProduct = "creditCard" | "currentAccount";

/** One of Zopa's proprietary transaction codes. */
export interface ZopaTransactionCode {
  /** The code, spelt as Zopa spells it; for one that is not known, as it was given. */
  readonly code: string;
  /** The product that it belongs to; `unknown` for a code that is not in the table. */
  readonly product: ZopaProduct | "unknown";
  /** What it stands for, in our words. */
  readonly meaning: string;
  /** What it does to the balance, as we read it. */
  readonly class: TransactionCodeClass;
}
